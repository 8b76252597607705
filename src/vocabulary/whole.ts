import type { Words } from './words.ts'

/** Words of a heading that name no part of their own: what stands below speaks for the whole page. */
export const WHOLE_WORDS: Words = {
  en: 'environment, production readiness, launch readiness, release readiness, deployment readiness, overall, executive, project, status, state, position, snapshot, quick, at a glance, current, summary, overview, conclusion, conclusions, verdict, final, readiness, assessment, evaluation, bottom line, tldr, tl dr, dashboard, information, info, details, metrics, key, general, report, health, outcome, outcomes, recap, closing, wrap up, completion, progress, result, results, track record, tracking, session, sprint, release, implementation, migration, work, test, tests, testing, execution, launch, goal, mission, where we are, where things stand, headline, announcement, delivery, sign off, header, metadata, update, updated, as of, at, the, of, and, our, is, now, today, verification, validation, rating, score, statistics, stats, closeout, decision, recommendation, system, metric, achievements, achievement, accomplishments, highlights, deliverables, delivered, timeline, comparison, compared, success, criteria, gates, quality gates, detailed, analysis, breakdown, findings, impact, code, coverage, code coverage, files, file, created, modified, fixed, changes, done, completed, complete, next, steps, exceeded, expectations, goals, evidence, output, raw, appendix, improvements, improvement, week, day, phase, milestone, it, how, what, was, by, vs, versus, from, post, pre, fix, fixes, infrastructure, reliability, stability, quality, reality, types, categories, environment, effort, checklist, ready, plan, actions, immediate, since, last, old, new, main, reports, notes, list',
  es: 'entorno, ambiente, ejecución, general, ejecutivo, estado, actual, resumen, conclusión, conclusiones, veredicto, final, progreso, avance, proyecto, resultado, resultados, evaluación, métricas, información, del, de, la, el, global, cierre, sprint, pruebas, implementación, datos, situación, métrica, estadísticas, actuales, logros, detalles, análisis, comparación, cobertura, archivos, criterios, éxito, calidad, código, informe',
  pt: 'ambiente, execução, geral, executivo, estado, status, atual, resumo, conclusão, conclusões, veredito, final, progresso, andamento, projeto, resultado, resultados, avaliação, métricas, informações, do, da, de, o, a, global, encerramento, finalização, sprint, testes, implementação, dados, situação, métrica, estatísticas, atuais, atualizadas, conquistas, principais, detalhes, análise, comparação, cobertura, arquivos, critérios, sucesso, qualidade, código, relatório',
  fr: 'environnement, exécution, général, générale, exécutif, état, statut, actuel, actuelle, résumé, synthèse, conclusion, verdict, final, finale, avancement, progression, projet, résultat, résultats, évaluation, métriques, informations, du, de, la, le, les, des, global, globale, bilan, sprint, tests, statistiques, réalisations, détails, analyse, comparaison, couverture, fichiers, critères, succès, qualité, code, progrès, rapport',
  de: 'Umgebung, Testumgebung, Ausführung, Gesamt, Gesamtstatus, Status, Stand, Zustand, aktuell, aktueller, aktuelle, Zusammenfassung, Fazit, Ergebnis, Ergebnisse, Endergebnis, final, finale, finaler, Fortschritt, Gesamtfortschritt, Projekt, Projektstatus, Projektstand, Bewertung, Gesamtbewertung, Kennzahlen, Informationen, Überblick, Übersicht, Management, der, die, das, des, Sprint, Tests, Metriken, Statistik, Erfolge, Details, Analyse, Vergleich, Abdeckung, Dateien, Kriterien, Qualität, Bericht',
  ru: 'среда, окружение, среды, выполнения, общий, общее, общая, статус, состояние, текущий, текущее, текущая, резюме, итог, итоги, итоговый, итоговая, вывод, выводы, заключение, прогресс, готовность, проект, проекта, результат, результаты, оценка, метрики, сводка, краткое, информация, спринт, спринта, тестирования, статистика, обзор, достижения, детали, анализ, сравнение, покрытие, файлы, критерии, качество, отчет, план, факт',
  sv: 'miljö, testmiljö, övergripande, status, läge, nuläge, nuvarande, sammanfattning, slutsats, slutsatser, verdikt, slutlig, slutligt, framsteg, projekt, projektet, resultat, bedömning, mätvärden, information, översikt, totalt, sprint, tester, mått, statistik, detaljer, analys, jämförelse, täckning, filer, kriterier, kvalitet, rapport, bakgrund',
  tr: 'ortam, ortamı, genel, durum, durumu, mevcut, güncel, özet, özeti, yönetici, sonuç, sonuçlar, karar, nihai, ilerleme, proje, değerlendirme, metrikler, bilgi, bilgileri, sprint, test, istatistikler, genel bakış, detaylar, analiz, karşılaştırma, kapsam, dosyalar, kriterler, kalite, rapor',
  zh: '环境, 总体, 整体, 状态, 当前, 总结, 概述, 摘要, 结论, 最终, 进度, 进展, 项目, 结果, 评估, 指标, 概览, 汇总, 执行, 基本, 信息, 情况, 的, 测试, 统计, 现状, 成果, 详情, 分析, 对比, 覆盖率, 文件, 标准, 质量, 报告',
  ja: '環境, 実行, 全体, 総合, 状態, 状況, 現在, 現状, まとめ, 概要, 結論, 最終, 進捗, プロジェクト, 結果, 評価, 指標, サマリー, 総括, の, テスト, 情報, 統計, 成果, 詳細, 分析, 比較, カバレッジ, ファイル, 基準, 品質, 報告',
}

/** What a document's own edition is called: "Version 1.0" of a page names no unit of work. */
export const VERSION_WORDS: Words = {
  en: 'version, doc version, document version, report version, revision, rev, template version', es: 'versión, revisión', pt: 'versão, revisão', fr: 'version, révision',
  de: 'Version, Revision, Dokumentversion', ru: 'версия, ревизия', sv: 'version, revision', tr: 'sürüm, revizyon', zh: '版本, 文档版本, 版本号', ja: 'バージョン, 版, 版数',
}

/** Dates of what happened to the work: they date the report only where nothing else does. */
export const EVENT_DATE_WORDS: Words = {
  en: 'completed, completed on, completion date, date completed, created, created on, date created, creation date, created date, created at, opened', es: 'fecha de creación, creado', pt: 'data de criação, data de conclusão, criado em', fr: 'créé le, date de création',
  de: 'erstellt, erstellt am, Abschlussdatum', ru: 'создан, создано, дата создания, дата завершения', sv: 'skapad', tr: 'oluşturulma tarihi, oluşturma tarihi', zh: '创建日期, 完成日期', ja: '作成日, 作成日時',
}

/** Words before "date" that date something else than the report. */
export const OTHER_DATE_WORDS: Words = {
  en: 'start, started, starting, begin, end, ending, due, target, next, release, launch, planned, expected, estimated, go live, deadline, expiry, effective, fix, deployment, merge, commit, birth, previous, last review, original', es: 'inicio, fin, límite, entrega, próxima', pt: 'início, fim, limite, entrega, próxima', fr: 'début, fin, limite, livraison, prochaine',
  de: 'Start, Beginn, Ende, Ziel, Fällig, Abgabe, nächstes', ru: 'начала, окончания, следующая, срок', sv: 'start, slut, mål, nästa', tr: 'başlangıç, bitiş, hedef, sonraki', zh: '开始, 结束, 截止, 计划, 下次', ja: '開始, 終了, 期限, 予定, 次回',
}

/** What a label adds to the noun of a unit: "Current sprint", "Milestone number". */
export const UNIT_FILLERS: Words = {
  en: 'current, active, this, number, no, id, name, testing, ongoing, project, running, report, reporting, review', es: 'actual, activo, activa, número', pt: 'atual, ativo, ativa, número', fr: 'actuel, actuelle, numéro', de: 'aktuelle, aktueller, aktuelles, laufende, laufender, Nummer',
  ru: 'текущий, текущая, номер', sv: 'aktuell, nuvarande, nummer', tr: 'mevcut, güncel, numarası', zh: '当前, 编号', ja: '現在, 番号',
}

/** Words behind which a status takes something back: "Port finished, but the smoke test fails". */
export const ADVERSATIVES =
  'but, however, although, though, except, yet, while, whereas, pero, sin embargo, aunque, salvo, mas, porém, contudo, embora, mais, cependant, toutefois, sauf, aber, jedoch, allerdings, но, однако, кроме, men, dock, utom, ama, ancak, fakat, 但, 但是, ただし, しかし, ma, però, ale, maar, tetapi, nhưng'

/** Forms of "to be" and the like before what is said of a thing: "the tests are failing". */
export const COPULAS =
  'is, are, was, were, be, been, remains, remain, still, currently, está, están, sigue, siguen, estão, continua, est, sont, reste, ist, sind, bleibt, noch, är, förblir, остается, остаются'

/** Headings below which a page says how the whole stands. */
export interface ClosingRow {
  /** How much what stands there is worth: a verdict says it outright, a summary tells much else. */
  weight: number
  words: Words
}

export const CLOSING_ROWS: readonly ClosingRow[] = [
  {
    weight: 3,
    words: {
      en: 'verdict, conclusion, conclusions, final, overall, bottom line, sign off, signoff, outcome, readiness, decision, assessment, closing, wrap up, mission',
      es: 'veredicto, conclusión, conclusiones, final, general, cierre', pt: 'veredito, conclusão, conclusões, final, geral, encerramento, finalização', fr: 'verdict, conclusion, conclusions, final, finale, global, bilan',
      de: 'Fazit, Ergebnis, Endergebnis, Gesamt, Gesamtstatus, Gesamtbewertung, Schlussfolgerung', ru: 'вывод, выводы, заключение, итог, итоги, итоговый, общий', sv: 'slutsats, slutsatser, verdikt, utfall', tr: 'sonuç, karar, nihai', zh: '结论, 最终, 总体, 总结', ja: '結論, 総括, 最終',
    },
  },
  {
    weight: 2,
    words: { en: 'status, state, position, progress', es: 'estado, situación', pt: 'estado, status, situação', fr: 'état, statut', de: 'Status, Stand, Zustand, Projektstatus, Projektstand', ru: 'статус, состояние', sv: 'status, läge, nuläge', tr: 'durum, durumu', zh: '状态, 情况', ja: '状態, 状況, 現状' },
  },
  {
    weight: 1,
    words: { en: 'summary, overview, recap, tldr, tl dr, at a glance, snapshot, results, result', es: 'resumen, resultado, resultados', pt: 'resumo, resultado, resultados', fr: 'résumé, synthèse, résultat, résultats', de: 'Zusammenfassung, Überblick, Übersicht, Ergebnisse', ru: 'резюме, сводка, краткое, результаты', sv: 'sammanfattning, översikt, resultat', tr: 'özet, özeti, sonuçlar', zh: '概述, 摘要, 概览, 结果', ja: '概要, まとめ, サマリー, 結果' },
  },
]

/** Adverbs beside a word for done that make a sentence of it: "has been successfully completed". */
export const SUCCESS_WORDS =
  'successfully, fully, completely, exitosamente, satisfactoriamente, éxito, sucesso, succès, erfolgreich, vollständig, успешно, полностью, framgångsrikt, başarıyla, tamamen, 成功'

/** Words with which a sentence tells what would be, not what is. */
export const CONDITIONALS =
  'if, once, when, until, unless, before, should, will, would, must, could, may, might, need, needs, to, can, after, cuando, si, hasta, debe, deben, quando, se, até, deve, devem, quand, jusqu, doit, doivent, wenn, sobald, falls, soll, sollen, muss, müssen, если, когда, должен, нужно, om, när, ska, bör, eğer, should, plan, planned, expected'

/** Verdicts that the whole does not pass. */
export const UNFIT_WORDS: Words = {
  en: 'not ready, not ready for production, not production ready, not ready for launch, not ready for release, not ready for deployment, not ready to ship, not ready to launch, not ready to release, not ready for merge, not ready to merge, not approved, not recommended, do not ship, do not release, do not deploy, do not merge, no go, does not meet',
  es: 'no listo para producción, no está listo para producción, no aprobado, no recomendado', pt: 'não pronto para produção, não está pronto para produção, não aprovado, não recomendado', fr: 'pas prêt pour la production, non prêt pour la production, non approuvé',
  de: 'nicht produktionsreif, nicht bereit für Produktion, nicht freigegeben', ru: 'не готово к продакшену, не готов к релизу, не готово к релизу, не одобрено', sv: 'inte redo för produktion, ej redo för produktion, inte godkänd, ej godkänd', tr: 'üretime hazır değil, onaylanmadı', zh: '未达到上线标准, 不建议上线, 不可上线, 未批准', ja: 'リリース不可, 本番投入不可, 未承認',
}

/** Headings above a table of the page's own editions. */
export const HISTORY_WORDS: Words = {
  en: 'version history, revision history, document history, document control, change history, changelog, change log, history, revisions, versions, document versions, document information', es: 'historial de versiones, control de versiones, historial de cambios, historial', pt: 'histórico de versões, controle de versões, histórico de revisões, histórico',
  fr: 'historique des versions, historique, historique des révisions', de: 'Versionshistorie, Änderungshistorie, Dokumenthistorie, Versionen, Änderungsverlauf', ru: 'история версий, история изменений, история', sv: 'versionshistorik, ändringshistorik, revisionshistorik',
  tr: 'sürüm geçmişi, değişiklik geçmişi, revizyon geçmişi', zh: '版本历史, 修订历史, 变更记录, 版本记录, 修订记录', ja: '改訂履歴, 更新履歴, 変更履歴, 版数履歴',
}

/** What is rated on a scale: "Overall quality" and "Overall risk" are no status. */
export const SCORE_WORDS =
  'quality, score, rating, grade, performance, confidence, risk, severity, priority, complexity, calidad, puntuación, nota, riesgo, qualidade, pontuação, risco, qualité, note, risque, Qualität, Note, Bewertung, Risiko, качество, оценка, риск, kvalitet, betyg, kalite, puan, 质量, 评分, 品質, 評点'
