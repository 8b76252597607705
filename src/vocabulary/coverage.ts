import type { Words } from './words.ts'

/** What a coverage figure measures, by the name it goes under; an unqualified figure is "overall". */
export const MEASURES = ['line', 'branch', 'function', 'statement', 'instruction'] as const
export type Measure = (typeof MEASURES)[number]

/** The words that make a line speak of code coverage. */
export const COVERAGE_WORDS: Words = {
  en: 'coverage, code coverage, test coverage, covered, cov', es: 'cobertura', pt: 'cobertura', fr: 'couverture', de: 'Abdeckung, Testabdeckung, Codeabdeckung, Abdeckungsgrad', ru: 'покрытие, покрытия, покрытию, покрытием, покрытии', sv: 'täckning, kodtäckning, testtäckning, täckningsgrad', tr: 'kapsam, kapsamı, kapsama', zh: '覆盖率, 覆盖', ja: 'カバレッジ, 網羅率',
  ko: '커버리지, 코드 커버리지, 테스트 커버리지', it: 'copertura, copertura del codice, copertura dei test', pl: 'pokrycie, pokrycia, pokrycie kodu, pokrycie testami, pokrycie testów', nl: 'dekking, testdekking, codedekking, dekkingsgraad', id: 'cakupan, cakupan kode, cakupan tes, cakupan pengujian', vi: 'độ phủ, độ bao phủ, độ phủ mã, độ phủ test, độ phủ kiểm thử',
}

/** What is covered where no code is: such a figure is no code coverage. */
export const OTHER_COVERAGE_WORDS: Words = {
  en: 'functionality coverage, features covered, risk coverage, risk mitigation, mitigation coverage, rule coverage, use case coverage, translation coverage, locale coverage, docstring, docstrings, documentation coverage, type hint, type hints, type coverage, typescript coverage, typing, translation, translations, i18n, requirement, requirements, requirements coverage, feature coverage, mock coverage, endpoint coverage, user story, user stories, scenario coverage, error paths, accessibility, wcag, browser coverage, device coverage, platform coverage, insurance, data coverage, schema coverage, jsdoc, comments, backup coverage, monitoring coverage, policy coverage, tag coverage, label coverage, route coverage, documentation',
  es: 'documentación, traducciones, requisitos, funcionalidades', pt: 'documentação, traduções, requisitos, funcionalidades', fr: 'documentation, traductions, exigences, fonctionnalités', de: 'Dokumentation, Übersetzungen, Anforderungen', ru: 'документация, переводы, требований', sv: 'dokumentation, översättningar, krav', tr: 'dokümantasyon, çeviri, gereksinim', zh: '文档, 翻译, 需求, 类型覆盖', ja: 'ドキュメント, 翻訳, 要件, 型カバレッジ, 型安全性',
  ko: '문서, 번역, 요구사항, 타입 커버리지', it: 'documentazione, traduzioni, requisiti', pl: 'dokumentacja, tłumaczenia, wymagań', nl: 'documentatie, vertalingen, eisen', id: 'dokumentasi, terjemahan, persyaratan', vi: 'tài liệu, bản dịch, yêu cầu',
}

/** Words around a figure that name no part: "increase test coverage to", "estimated", "rose from", "excellent". */
export const COVERAGE_FILLERS: Words = {
  // Particles, then what is said of every coverage, verbs in all their forms, praise and blame, and what a report calls the thing.
  en: 'of, the, for, in, at, to, is, was, are, were, be, been, being, by, on, an, a, with, than, from, up, down, and, or, our, we, its, this, has, have, had, will, can, now, currently, current, today, still, yet, only, just, not, no, any, all, more, new, about, around, approximately, estimated, estimate, est, roughly, nearly, almost, above, over, below, under, beyond, well, least, most, min, minimum, max, maximum, must, should, need, needs, needed, require, required, requires, code, test, tests, testing, unit, source, overall, total, project, global, average, combined, codebase, level, rate, percentage, percent, ratio, number, figure, value, status, state, target, targets, goal, goals, threshold, thresholds, objective, objectives, bar, limit, baseline, initial, starting, start, started, final, end, ending, new, old, before, after, previous, prior, next, real, actual, actually, effective, ready, expected, projected, planned, possible, '
    + 'rose, rise, rises, rising, fell, fall, falls, dropped, drop, drops, decreased, decrease, decreases, declined, decline, grew, grow, grows, growth, climbed, climb, jumped, jump, went, go, goes, gone, moved, move, moves, brought, bring, brings, take, took, taking, lift, lifted, lifting, raise, raised, raises, raising, boost, boosted, boosting, increase, increased, increases, increasing, improve, improved, improves, improving, improvement, improvements, enhance, enhanced, enhancement, enhancements, expand, expanded, expanding, expansion, extend, extended, push, pushed, reach, reached, reaches, reaching, achieve, achieved, achieves, achieving, achievement, hit, hits, meet, meets, met, exceed, exceeds, exceeded, exceeding, surpass, surpassed, maintain, maintained, maintains, maintaining, keep, kept, keeps, hold, holds, held, stay, stays, stayed, remain, remains, remained, stand, stands, sit, sits, verify, verified, ensure, ensured, ensures, enforce, enforced, enforcing, get, gets, got, getting, make, set, add, added, provide, provides, provided, configure, configured, track, measure, measured, '
    + 'good, great, excellent, strong, solid, high, higher, highest, low, lower, lowest, poor, weak, better, best, bad, full, fully, complete, completed, comprehensive, extensive, perfect, insufficient, sufficient, missing, lacking, decent, moderate, partial, limited, absolute, robust, thorough, meaningful, critical, important, include, includes, including, included, why, how, what',
  es: 'de, del, la, el, los, las, en, al, es, está, un, una, por, para, con, código, pruebas, prueba, tests, test, unitarias, unitaria, estimada, estimado, aumento, aumentar, aumentó, subir, subió, bajó, mejorar, mejorada, mejora, alcanzar, alcanzada, alcanzado, lograr, lograda, logrado, mantener, mínima, mínimo, meta, metas, actual, actualmente, objetivo, objetivos, global, general, total, promedio, media, inicial, final, anterior, nueva, alta, baja, buena, excelente, completa, insuficiente, crítica, crítico, acción, misión, proyecto, umbral',
  pt: 'de, do, da, dos, das, a, o, os, as, em, no, na, nos, nas, ao, é, está, um, uma, por, para, com, código, testes, teste, unitários, unitário, estimada, estimado, aumento, aumentar, aumentou, subir, subiu, caiu, melhorar, melhorada, melhoria, atingir, atingida, atingido, alcançar, alcançada, alcançado, manter, mantém, mínima, mínimo, meta, metas, atual, atualmente, alvo, objetivo, objetivos, global, geral, total, média, inicial, final, anterior, nova, alta, baixa, boa, excelente, completa, absoluto, absoluta, insuficiente, crítica, crítico, ação, missão, projeto, configurar, limite',
  fr: 'de, du, des, la, le, les, en, à, au, aux, est, un, une, par, pour, avec, code, tests, test, unitaires, unitaire, estimée, augmenter, augmentation, augmentée, monter, baissé, améliorer, améliorée, amélioration, atteindre, atteinte, maintenir, minimale, minimum, actuelle, actuellement, objectif, objectifs, globale, global, totale, total, moyenne, initiale, finale, précédente, nouvelle, haute, basse, bonne, excellente, complète, insuffisante, insuffisant, critique, action, projet, seuil, passer',
  de: 'der, die, das, des, dem, den, von, vom, im, in, auf, bei, ist, ein, eine, mit, für, zu, zum, zur, code, test, tests, geschätzte, geschätzt, aktuelle, aktuell, derzeit, Ziel, Ziele, gesamt, gesamte, durchschnittliche, mindestens, Mindest, stieg, steigt, gestiegen, sank, gefallen, erhöhen, erhöht, steigern, gesteigert, verbessern, verbessert, erreichen, erreicht, halten, liegt, beträgt, neue, alte, hohe, niedrige, gute, vollständige, unzureichende, kritisch, Projekt, Schwelle',
  ru: 'кода, тестами, тестов, текущее, текущая, сейчас, общее, общая, целевое, целевых, цель, цели, среднее, вырос, выросло, увеличить, увеличено, увеличилось, повысить, повышено, поднять, довести, доведено, снизилось, упало, улучшено, улучшение, достигнуто, достичь, составляет, минимум, не, менее, было, до, с, от, на, по, для, в, низкое, высокое, хорошее, полное, недостаточное, проекта, порог, вместо',
  sv: 'av, för, i, på, till, från, är, en, ett, den, det, med, kod, test, tester, uppskattad, nuvarande, aktuell, mål, målet, total, totala, totalt, genomsnittlig, minst, öka, ökad, ökade, ökning, höja, höj, höjd, steg, sjönk, förbättra, förbättrad, nå, nådd, uppnå, uppnådd, ligger, ny, gammal, hög, låg, god, fullständig, otillräcklig, kritisk, projektet, tröskel',
  tr: 'kod, test, testlerin, mevcut, şu, an, hedef, toplam, genel, ortalama, en, az, artır, arttı, artış, yükselt, yükseldi, düştü, iyileştirme, ulaş, ulaşıldı, yüksek, düşük, iyi, tam, yetersiz, kritik, proje, eşik, olarak, için, ile', zh: '代码, 测试, 当前, 目前, 目标, 总体, 整体, 总, 率, 达到, 提升, 提高, 至, 到, 从, 为, 约, 估计, 最低, 项目, 的', ja: 'コード, テスト, 現在, 目標, 全体, 総合, 達成, 向上, 改善, 以上, まで, から, の, を, は, が, に, 約, 推定, 最低, 率',
  ko: '코드, 테스트, 현재, 목표, 전체, 평균, 예상, 총, 추정', it: 'codice, dei, del, della, attuale, stimata, obiettivo, totale, complessiva, media', pl: 'kodu, testami, testów, aktualne, obecne, szacowane, docelowe, cel, całkowite, średnie', nl: 'huidige, geschatte, totale, doel, gemiddelde, van', id: 'kode, saat ini, target, perkiraan, total, rata-rata, keseluruhan', vi: 'mã, hiện tại, mục tiêu, tổng, trung bình, ước tính, tổng thể',
}

/** What is made of coverage figures: words beside them that name no part, in lines that tell more than a figure. */
export const COVERAGE_TOPICS: Words = {
  en: 'score, rating, grade, gate, gates, gap, gaps, metric, metrics, report, reports, reporting, summary, result, results, tracking, analysis, check, checks, config, configuration, badge, tool, tooling, collection, monitoring, trend, progress, improvement, improvements, enhancement, enhancements, expansion, achievement, roadmap, milestone, milestones', es: 'informe, resumen, resultados, análisis, mejora, tasa, porcentaje, detalles, métricas', pt: 'relatório, resumo, resultados, análise, melhoria, taxa, percentual, detalhes, métricas', fr: 'rapport, résumé, résultats, analyse, amélioration, taux, pourcentage, détails, métriques', de: 'Bericht, Ergebnis, Ergebnisse, Analyse, Lücken, Lücke, Übersicht, Zusammenfassung, Details, Quote', ru: 'отчёт, отчет, анализ, результаты, уровень, процент, сводка', sv: 'rapport, resultat, analys, översikt, andel', tr: 'rapor, raporu, analiz, analizi, sonuç, oran, oranı, özet, özeti, durum, durumu, detaylar, detayları, yüzdesi', zh: '报告, 分析, 统计, 情况, 率, 概览, 总结', ja: 'レポート, 分析, 結果, 率, 概要, 詳細, 総合', ko: '보고서, 분석, 결과, 율, 개요, 요약', it: 'rapporto, analisi, risultati', pl: 'raport, analiza, wyniki', nl: 'rapport, analyse, resultaten', id: 'laporan, analisis, hasil', vi: 'báo cáo, phân tích, kết quả',
}

/** Parts that stand in brackets behind the word for coverage: "Coverage (backend)". */
export const COVERED_AREA_WORDS: Words = {
  en: 'backend, frontend, server, client, api, core, web, mobile, app, ui, cli, sdk, unit, unit tests, integration, integration tests, e2e, e2e tests, lines, line, branches, branch, functions, function, statements, statement', es: 'servidor, cliente, unitarias, integración', pt: 'servidor, cliente, unitários, integração', fr: 'serveur, client, unitaires, intégration', de: 'Server, Client, Zeilen, Zweige, Integration', ru: 'бэкенд, фронтенд, сервер, клиент, модульные', sv: 'klient, enhetstester, rader, grenar', tr: 'sunucu, istemci, birim', zh: '后端, 前端, 单元测试', ja: 'バックエンド, フロントエンド, 単体テスト',
}

/** Words before the part that is covered: "coverage of the parser"; what stands behind "across" is the whole. */
export const COVERED_PART_WORDS: Words = {
  en: 'for, of, for the, of the, in, in the, on, on the', es: 'de, del, de la, de los, en, en el, en la, para', pt: 'de, do, da, dos, das, em, no, na, nos, nas, para', fr: 'de, du, des, de la, en, dans, dans le, pour, pour le', de: 'für, von, vom, im, in, der, des', ru: 'для, в', sv: 'för, av, i', tr: 'için', it: 'di, del, della, per, nel, nella', pl: 'dla, w', nl: 'van, voor, in', id: 'untuk', vi: 'cho',
}

/** Names that no part bears: what stands behind them tells of the page's own subject. */
export const NO_PART_WORDS: Words = {
  en: 'result, results, rating, final rating, overall rating, grade, score, quality, code quality, mission, purpose, action, critical, critical action, high, medium, low, metrics, quality metrics, key metrics, statistics, stats, figures, numbers, testing, tests, test, tests and coverage, comprehensive testing, extensive testing, thorough testing, full testing, coverage, summary, overview, conclusion, achievements, key achievements, highlights, deliverables, technical, quality assurance, qa, ci, ci cd, for production, current state, final state, measured, reality, gate, quality gate, quality gates, standards, code, success criteria, the project, project, application, codebase, entire codebase, codebase quality, whole project, all modules, all code, all files, all components, each module, every module, everything',
  es: 'misión, acción, acción crítica, crítico, calidad, pruebas, testes, resultados, resumen, métricas, métricas generales, todo el proyecto, todos los módulos', pt: 'missão, ação, ação crítica, crítico, qualidade, testes, resultados, resumo, métricas, métricas gerais, todo o projeto, todos os módulos', fr: 'mission, action, critique, qualité, tests, résultats, résumé, métriques, tout le projet, tous les modules', de: 'Mission, Aktion, kritisch, Qualität, Tests, Ergebnisse, Zusammenfassung, Kennzahlen, alle Module, Projekt', ru: 'миссия, действие, качество, тесты, результаты, итоги, метрики, все модули, проект, реальность, общие', sv: 'uppdrag, åtgärd, kritisk, kvalitet, tester, resultat, sammanfattning, mätvärden, alla moduler, projektet', tr: 'görev, kritik, kalite, testler, sonuçlar, özet, ölçümler, tüm modüller, proje', zh: '质量, 测试, 结果, 总结, 指标, 全部模块, 项目', ja: '品質, テスト, 結果, まとめ, 指標, 全モジュール, プロジェクト', ko: '품질, 테스트, 결과, 요약, 지표, 프로젝트', it: 'qualità, test, risultati, riepilogo, metriche, progetto', pl: 'jakość, testy, wyniki, podsumowanie, metryki, projekt', nl: 'kwaliteit, tests, resultaten, samenvatting, statistieken', id: 'kualitas, pengujian, hasil, ringkasan, metrik, proyek', vi: 'chất lượng, kiểm thử, kết quả, tóm tắt, chỉ số, dự án',
}

/** What a percentage beside a word is: the figure that is, that should be, that was, or no coverage at all. */
export const FIGURES = ['current', 'target', 'before', 'other'] as const
export type FigureField = (typeof FIGURES)[number]

export interface FigureRow {
  field: FigureField
  /** Words that are heard before a figure only; others are heard behind it too, "80% target". */
  ahead?: true
  /** Words that give way to any other word beside the figure: "at 80% minimum". */
  weak?: true
  words: Words
}

/** What the words beside a percentage say of it; the nearest one counts. */
export const FIGURE_ROWS: readonly FigureRow[] = [
  {
    field: 'target',
    words: {
      en: 'target, targets, targeted, target coverage, coverage target, goal, coverage goal, threshold, coverage threshold, minimum, min, required, needed, objective, aim, bar, gate, quality gate, floor, limit, expected, planned, or higher, or better, or more, to be reached',
      es: 'objetivo, meta, umbral, mínimo, mínima, requerido, requerida, esperado', pt: 'objetivo, meta, alvo, limite, mínimo, mínima, exigido, exigida, esperado', fr: 'objectif, cible, seuil, minimum, minimale, requis, requise, attendu', de: 'Ziel, Zielwert, Schwelle, Schwellenwert, Mindestwert, Minimum, gefordert, erforderlich, Soll', ru: 'цель, целевое, целевой, целевых, порог, минимум, требуется, план', sv: 'mål, målet, målvärde, tröskel, minimum, krävs', tr: 'hedef, hedefi, eşik, asgari, gereken', zh: '目标, 目标值, 阈值, 最低, 要求', ja: '目標, 目標値, 基準, しきい値, 最低', ko: '목표, 목표치, 기준, 최소', it: 'obiettivo, soglia, minimo, minima, richiesto, richiesta', pl: 'cel, próg, minimum, wymagane', nl: 'doel, streefwaarde, drempel, minimum, vereist', id: 'sasaran, ambang batas, minimal', vi: 'mục tiêu, ngưỡng, tối thiểu',
    },
  },
  {
    field: 'target', ahead: true,
    words: {
      en: 'need, needs, we need, must be, must reach, must stay, must remain, must exceed, must, should be, should reach, should, shall be, at least, vs, versus, vs target, exceeds, exceed, exceeding, exceeded, surpass, surpasses, to reach, to achieve, to get to, to hit, reach, reaching, achieve, get to, hit, aim for, aiming for, raise to, increase to, improve to, bring to, up to at least, ensure, enforce, enforces, maintain, keep, fail under, toward, towards, path to, instead of, out of',
      es: 'debe ser, debe, alcanzar, llegar a, lograr, superar, mantener, al menos, aumentar a, necesita, en lugar de', pt: 'deve ser, deve, atingir, alcançar, chegar a, superar, manter, pelo menos, aumentar para, precisa, em vez de', fr: 'doit être, doit, atteindre, dépasser, maintenir, au moins, il faut, passer à', de: 'muss, soll, sollte, erreichen, mindestens, übertreffen, halten, steigern auf, erhöhen auf, statt', ru: 'должно быть, достичь, довести до, не менее, превысить, нужно, вместо', sv: 'ska vara, måste, bör, nå, uppnå, minst, överträffa, höja till, behövs', tr: 'olmalı, ulaşmak, en az, gerekli', zh: '达到, 不低于, 至少, 需要, 需达到', ja: '以上を, 達成する, 少なくとも', ko: '최소한, 이상을', it: 'deve essere, raggiungere, portare a, almeno, superare', pl: 'musi, osiągnąć, co najmniej, przekroczyć', nl: 'moet, bereiken, ten minste, minstens', id: 'harus, mencapai, setidaknya', vi: 'phải, đạt tới, ít nhất',
    },
  },
  {
    field: 'current',
    words: {
      en: 'current, currently, now, actual, actually, achieved, reached, attained, measured, today, so far, to date, at present, as of now, covered', es: 'actual, actualmente, ahora, logrado, lograda, alcanzado, alcanzada, real', pt: 'atual, atualmente, agora, alcançado, alcançada, atingido, atingida, real', fr: 'actuel, actuelle, actuellement, atteint, atteinte, réel, maintenant', de: 'aktuell, derzeit, jetzt, momentan, erreicht, Ist', ru: 'текущее, сейчас, фактически, достигнуто, стало, теперь', sv: 'nuvarande, nu, aktuellt, faktiskt, uppnått, uppnådd', tr: 'mevcut, şu an, şu anda, gerçekleşen, ulaşıldı', zh: '当前, 目前, 现在, 实际, 已达到, 达成', ja: '現在, 実際, 実績, 達成, 現状', ko: '현재, 실제, 달성', it: 'attuale, attualmente, ora, raggiunto, raggiunta', pl: 'obecnie, aktualnie, teraz, osiągnięto', nl: 'huidig, momenteel, nu, behaald', id: 'saat ini, sekarang, tercapai', vi: 'hiện tại, thực tế, đạt được',
    },
  },
  {
    field: 'current', ahead: true, weak: true,
    words: {
      en: 'at, still at, stands at, sits at, remains at, is, is at, is now, are, only, has, have, got, we have, of, reaches', es: 'es, está en, es de, solo', pt: 'é, está em, é de, só, apenas', fr: 'est, est de, est à, seulement', de: 'ist, liegt bei, beträgt, bei, nur', ru: 'составляет, только', sv: 'är, ligger på, endast', tr: 'sadece', zh: '为, 是', ja: 'は', it: 'è, è al, è del, solo', pl: 'wynosi, tylko', nl: 'bedraagt, slechts', id: 'adalah, hanya', vi: 'là, chỉ',
    },
  },
  {
    field: 'before',
    words: {
      en: 'before, previously, formerly, initially, originally, baseline, initial, starting, previous, earlier, last week, last sprint, at the start', es: 'antes, anterior, anteriormente, inicial', pt: 'antes, anterior, anteriormente, inicial', fr: 'avant, précédemment, auparavant, initial, initiale', de: 'vorher, zuvor, vorherig, bisher, anfangs', ru: 'до этого, ранее, раньше, изначально', sv: 'tidigare, innan, före, ursprungligen', tr: 'önce, önceki, başlangıçta', zh: '之前, 原来, 以前, 原先', ja: '以前, 前回, 当初', ko: '이전, 기존, 초기', it: 'prima, in precedenza, inizialmente', pl: 'wcześniej, poprzednio, początkowo', nl: 'voorheen, eerder, aanvankelijk', id: 'sebelumnya, awalnya', vi: 'trước đó, ban đầu',
    },
  },
  {
    field: 'before', ahead: true,
    words: {
      en: 'was, were, had been, used to be, from, up from, down from, started at, started from, starting from, started with', es: 'era, desde, de un', pt: 'era, desde, de uns', fr: 'était, contre, depuis', de: 'war, waren, von', ru: 'было, с, была', sv: 'var, från', tr: 'idi', zh: '从, 原为, 由', ja: 'だった', it: 'era', pl: 'było, z', nl: 'was, van', id: 'dari', vi: 'từ',
    },
  },
  {
    field: 'other',
    words: {
      en: 'pass rate, success rate, passing rate, hit rate, error rate, pass, passes, passed, passing, failed, failing, failure rate, complete, completed, completion, done, finished, progress, gap, delta, change, difference, gain, increase, decrease, improvement, reduction, faster, slower, uncovered, missed, missing, remaining, untested, not covered, confidence, points, more, fewer, less, mutation score, of tests, of test, of all tests, uptime, functional',
      es: 'tasa de éxito, completado, completada, mejora, aumento, diferencia, pasan, restante, faltante, falta, sin cubrir', pt: 'taxa de sucesso, concluído, concluída, melhoria, aumento, diferença, passando, restante, faltante, falta, não coberto', fr: 'taux de réussite, amélioration, augmentation, écart, réussis, restant, manquant, manque, non couvert', de: 'Erfolgsquote, abgeschlossen, fertig, Verbesserung, Steigerung, Differenz, bestanden, verbleibend, fehlend, nicht abgedeckt', ru: 'успешность, готово, завершено, улучшение, прирост, разница, пройдено, осталось, не покрыто, не хватает', sv: 'klart, klar, förbättring, ökning, skillnad, godkända, kvar, saknas', tr: 'başarı oranı, tamamlandı, artış, fark, iyileştirme, geçti, eksik, kalan', zh: '通过率, 完成, 提升, 增加, 差距, 剩余, 未覆盖, 缺失', ja: '合格率, 完了, 増加, 差分, 残り, 未カバー, 不足', ko: '통과율, 완료, 증가, 차이', it: 'tasso di successo, completato, completata, miglioramento, differenza', pl: 'ukończone, ukończono, poprawa, różnica, wzrost', nl: 'slagingspercentage, voltooid, verbetering, verschil', id: 'tingkat kelulusan, selesai, peningkatan, selisih', vi: 'tỷ lệ đạt, hoàn thành, tăng, chênh lệch',
    },
  },
  { field: 'other', ahead: true, words: { en: 'by, exceeded by, exceeds by, improved by, increased by, dropped by, down by, up by, not, not yet, add, adds, adding, can add, another, additional, extra, an increase of, an improvement of', es: 'en un, por', pt: 'em mais de, por', fr: 'de plus de', de: 'um', ru: 'на', sv: 'med', tr: 'oranında' } },
]

/** Words between the figure that was and the one that is, or should be: "from 41% to 52%". */
export const CHANGE_WORDS: Words = {
  en: 'to, up to, down to, now', es: 'a, al, hasta', pt: 'a, para, até', fr: 'à, vers, jusqu’à', de: 'auf, bis, zu', ru: 'до', sv: 'till', tr: 'den, dan', zh: '到, 至, 提升到, 提升至, 提高到, 提高至', ja: 'から, へ', ko: '에서', it: 'a, al, fino al', pl: 'do', nl: 'naar, tot', id: 'menjadi, ke', vi: 'lên, đến',
}

/** The words that say what a coverage figure measures. */
export const MEASURE_ROWS: readonly { measure: Measure; words: Words }[] = [
  { measure: 'line', words: { en: 'line, lines, line coverage, lines coverage', es: 'líneas', pt: 'linhas', fr: 'lignes', de: 'Zeilen, Zeilenabdeckung', ru: 'строк, строки', sv: 'rader', tr: 'satır', zh: '行', ja: '行' } },
  { measure: 'branch', words: { en: 'branch, branches, branch coverage, branches coverage', es: 'ramas', pt: 'ramos', fr: 'branches', de: 'Zweige, Zweigabdeckung', ru: 'ветвей, ветки', sv: 'grenar', tr: 'dal', zh: '分支', ja: '分岐' } },
  { measure: 'function', words: { en: 'function, functions, function coverage, functions coverage, method, methods', es: 'funciones', pt: 'funções', fr: 'fonctions', de: 'Funktionen, Funktionsabdeckung', ru: 'функций, функции', sv: 'funktioner', tr: 'fonksiyon', zh: '函数', ja: '関数' } },
  { measure: 'statement', words: { en: 'statement, statements, statement coverage, statements coverage, stmts', es: 'sentencias', pt: 'instruções', fr: 'instructions', de: 'Anweisungen', ru: 'операторов', sv: 'satser', tr: 'ifade', zh: '语句', ja: '命令' } },
  { measure: 'instruction', words: { en: 'instruction, instructions, instruction coverage', ja: '命令網羅' } },
]
