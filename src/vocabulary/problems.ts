import type { RiskKind } from './scales.ts'
import type { Words } from './words.ts'

/** The nouns that a single problem is numbered or labelled with: "Issue 2: …", "BUG #5", "Risk 1 – …". */
export const PROBLEM_ROWS: readonly { kind: RiskKind; words: Words }[] = [
  { kind: 'issue', words: { en: 'issue, issues, bug, bugs, problems, problem, defect, known issue, error, failure, concern, limitation, open issue, known bug, critical issue, current issue', es: 'problema, problemas, error, incidencia, defecto', pt: 'problema, problemas, erro, defeito, bug', fr: 'problème, bogue, anomalie, défaut', de: 'Problem, Probleme, Fehler, Bug', ru: 'проблема, проблемы, ошибка, баг, дефект', sv: 'problem, buggar, bugg, fel', tr: 'sorun, sorunlar, hata', zh: '问题, 缺陷', ja: '問題, 課題, 不具合', ko: '이슈, 문제, 문제점, 버그, 결함, 오류', it: 'problema, problemi, errore, anomalia, difetto, criticità', pl: 'problem, problemy, błąd, błędy, usterka, defekt', nl: 'probleem, problemen, fout, defect, knelpunt', id: 'masalah, isu, kesalahan', vi: 'vấn đề, lỗi, sự cố' } },
  { kind: 'risk', words: { en: 'risk', es: 'riesgo', pt: 'risco', fr: 'risque', de: 'Risiko', ru: 'риск', sv: 'risk', tr: 'risk', zh: '风险', ja: 'リスク', ko: '위험, 리스크', it: 'rischio', pl: 'ryzyko', nl: 'risico', id: 'risiko', vi: 'rủi ro' } },
]

/** What is done about problems, or will be: what stands below such a name tells no more of them. */
export const REMEDY_WORDS: Words = {
  en: 'mitigation, mitigations, mitigation strategies, mitigation strategy, mitigation plan, solution, solutions, solutions implemented, proposed solutions, resolution, resolutions, resolution plan, workaround, workarounds, contingency, contingencies, contingency plan, contingency plans, countermeasures, rollback, rollback plan, fallback, fallbacks, backup plan, backup plans, remediation, remediation plan, fix plan, action plan, improvement plan, recommendations, future improvements, future optimization, future optimizations, future enhancements, next steps, edge cases handled, why this approach, how we handle them',
  es: 'mitigación, mitigaciones, plan de mitigación, soluciones, solución, estrategias de solución, estrategias de mitigación, contingencia, plan de acción, plan de mejora, medidas, acciones, recomendaciones, mejoras futuras',
  pt: 'mitigação, mitigações, plano de mitigação, soluções, solução, estratégias de mitigação, contingência, plano de ação, plano de melhoria, medidas, ações, recomendações, melhorias futuras',
  fr: 'atténuation, atténuations, mitigation, solutions, solution, plan d action, contournements, mesures, actions, recommandations, améliorations futures',
  de: 'Gegenmaßnahmen, Gegenmaßnahme, Maßnahmen, Lösungen, Lösung, Lösungsansätze, Minderung, Maßnahmenplan, Empfehlungen, Umgehungen',
  ru: 'смягчение, митигация, меры, меры по снижению, решения, решение, план действий, план улучшений, план дальнейших улучшений, план исправления, рекомендации, способы решения',
  sv: 'åtgärder, lösningar, lösning, hantering, åtgärdsplan, rekommendationer', tr: 'çözümler, çözüm, önlemler, azaltma, eylem planı, öneriler', zh: '缓解措施, 应对措施, 解决方案, 对策, 建议, 改进计划', ja: '対策, 緩和策, 解決策, 対応策, 回避策, 改善案',
  ko: '대응 방안, 해결 방안, 대책, 완화 방안, 개선 계획', it: 'mitigazione, mitigazioni, soluzioni, contromisure, piano d azione, raccomandazioni', pl: 'mitygacja, mitygacje, rozwiązania, działania zaradcze, plan działań, zalecenia', nl: 'maatregelen, oplossingen, mitigatie, mitigaties, actieplan, aanbevelingen', id: 'mitigasi, solusi, penanganan, rencana tindakan, rekomendasi', vi: 'biện pháp giảm thiểu, giải pháp, biện pháp, khuyến nghị',
}
