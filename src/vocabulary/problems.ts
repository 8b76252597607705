import type { RiskKind } from './scales.ts'
import type { Words } from './words.ts'

/** The nouns that a single problem is numbered or labelled with: "Issue 2: …", "BUG #5", "Risk 1 – …". */
export const PROBLEM_ROWS: readonly { kind: RiskKind; words: Words }[] = [
  { kind: 'issue', words: { en: 'issue, issues, bug, bugs, problems, problem, defect, known issue, error, failure, concern, limitation, open issue, known bug, critical issue, current issue', es: 'problema, problemas, error, incidencia, defecto', pt: 'problema, problemas, erro, defeito, bug', fr: 'problème, bogue, anomalie, défaut', de: 'Problem, Probleme, Fehler, Bug', ru: 'проблема, проблемы, ошибка, баг, дефект', sv: 'problem, buggar, bugg, fel', tr: 'sorun, sorunlar, hata', zh: '问题, 缺陷', ja: '問題, 課題, 不具合', ko: '이슈, 문제, 문제점, 버그, 결함, 오류', it: 'problema, problemi, errore, anomalia, difetto, criticità', pl: 'problem, problemy, błąd, błędy, usterka, defekt', nl: 'probleem, problemen, fout, defect, knelpunt', id: 'masalah, isu, kesalahan', vi: 'vấn đề, lỗi, sự cố' } },
  { kind: 'risk', words: { en: 'risk', es: 'riesgo', pt: 'risco', fr: 'risque', de: 'Risiko', ru: 'риск', sv: 'risk', tr: 'risk', zh: '风险', ja: 'リスク', ko: '위험, 리스크', it: 'rischio', pl: 'ryzyko', nl: 'risico', id: 'risiko', vi: 'rủi ro' } },
]
