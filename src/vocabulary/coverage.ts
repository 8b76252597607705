import type { Words } from './words.ts'

/** What a coverage figure measures, by the name it goes under; an unqualified figure is "overall". */
export const MEASURES = ['line', 'branch', 'function', 'statement', 'instruction'] as const
export type Measure = (typeof MEASURES)[number]

/** The words that make a line speak of code coverage. */
export const COVERAGE_WORDS: Words = {
  en: 'coverage, code coverage, test coverage, covered, cov', es: 'cobertura, cobertura de código, cobertura de pruebas', pt: 'cobertura, cobertura de código, cobertura de testes', fr: 'couverture, couverture de code, couverture de tests, couverture des tests', de: 'Abdeckung, Testabdeckung, Codeabdeckung, Abdeckungsgrad', ru: 'покрытие, покрытия', sv: 'täckning, kodtäckning, testtäckning, täckningsgrad', tr: 'kapsam, kapsamı, kapsama', zh: '覆盖率, 覆盖', ja: 'カバレッジ, 網羅率',
  ko: '커버리지, 코드 커버리지, 테스트 커버리지', it: 'copertura, copertura del codice, copertura dei test', pl: 'pokrycie, pokrycia, pokrycie kodu, pokrycie testami, pokrycie testów', nl: 'dekking, testdekking, codedekking, dekkingsgraad', id: 'cakupan, cakupan kode, cakupan tes, cakupan pengujian', vi: 'độ phủ, độ bao phủ, độ phủ mã, độ phủ test, độ phủ kiểm thử',
}

/** What is covered where no code is: such a figure is no code coverage. */
export const OTHER_COVERAGE_WORDS: Words = {
  en: 'docstring, docstrings, documentation coverage, type hint, type hints, type coverage, typescript coverage, typing, translation, translations, i18n, requirement, requirements, requirements coverage, feature coverage, mock coverage, api coverage, endpoint coverage, user story, user stories, scenario coverage, error paths, accessibility, wcag, browser coverage, device coverage, platform coverage, insurance, data coverage, schema coverage, jsdoc, comments, backup coverage, monitoring coverage, policy coverage, tag coverage, label coverage, route coverage, documentation',
  es: 'documentación, traducciones, requisitos', pt: 'documentação, traduções, requisitos', fr: 'documentation, traductions, exigences', de: 'Dokumentation, Übersetzungen, Anforderungen', ru: 'документация, переводы, требований', sv: 'dokumentation, översättningar, krav', tr: 'dokümantasyon, çeviri, gereksinim', zh: '文档, 翻译, 需求', ja: 'ドキュメント, 翻訳, 要件',
  ko: '문서, 번역, 요구사항', it: 'documentazione, traduzioni, requisiti', pl: 'dokumentacja, tłumaczenia, wymagań', nl: 'documentatie, vertalingen, eisen', id: 'dokumentasi, terjemahan, persyaratan', vi: 'tài liệu, bản dịch, yêu cầu',
}

/** Words around a figure that name no part: "increase test coverage to", "estimated", "rose from". */
export const COVERAGE_FILLERS: Words = {
  en: 'code, test, tests, unit, of, the, for, in, at, to, is, was, now, above, over, below, least, rose, from, increased, increase, improved, improve, reached, reach, currently, current, stands, verify, get, expand, achieve, achieved, maintain, threshold, target, goal, estimated, estimate, average, approximately, about, minimum, overall, total, project, level, rate, percentage, percent, status, ready, our, we, and, up, down, a, with, more, than, exceeds, has, been, average coverage, raise, boost, ensure, metrics, metric, by, on, an, new, final, initial, baseline, gap, report',
  es: 'de, del, la, el, código, estimada, estimado, aumento, meta, actual, objetivo, global, general, total, promedio', pt: 'de, do, da, a, o, código, estimada, estimado, aumento, meta, atual, alvo, global, geral, total, média, projeto, configurar', fr: 'de, du, la, le, code, estimée, actuelle, objectif, globale, totale', de: 'der, die, des, von, geschätzte, aktuelle, Ziel, gesamt, gesamte, durchschnittliche', ru: 'кода, тестами, текущее, общее, целевое, цель, среднее', sv: 'av, kod, uppskattad, nuvarande, mål, total, genomsnittlig', tr: 'kod, mevcut, hedef, toplam, genel, ortalama', zh: '代码, 测试, 当前, 目标, 总体, 整体, 总, 率', ja: 'コード, テスト, 現在, 目標, 全体, 総合',
  ko: '코드, 테스트, 현재, 목표, 전체, 평균, 예상, 총, 추정', it: 'codice, dei, del, della, attuale, stimata, obiettivo, totale, complessiva, media', pl: 'kodu, testami, testów, aktualne, obecne, szacowane, docelowe, cel, całkowite, średnie', nl: 'huidige, geschatte, totale, doel, gemiddelde, van', id: 'kode, saat ini, target, perkiraan, total, rata-rata, keseluruhan', vi: 'mã, hiện tại, mục tiêu, tổng, trung bình, ước tính, tổng thể',
}

/** The words that say what a coverage figure measures. */
export const MEASURE_ROWS: readonly { measure: Measure; words: Words }[] = [
  { measure: 'line', words: { en: 'line, lines, line coverage, lines coverage', es: 'líneas', pt: 'linhas', fr: 'lignes', de: 'Zeilen, Zeilenabdeckung', ru: 'строк, строки', sv: 'rader', tr: 'satır', zh: '行', ja: '行', ko: '라인, 줄, 라인 커버리지', it: 'righe', pl: 'linie, linii, wierszy', nl: 'regels, regeldekking', id: 'baris', vi: 'dòng' } },
  { measure: 'branch', words: { en: 'branch, branches, branch coverage, branches coverage', es: 'ramas', pt: 'ramos', fr: 'branches', de: 'Zweige, Zweigabdeckung', ru: 'ветвей, ветки', sv: 'grenar', tr: 'dal', zh: '分支', ja: '分岐', ko: '브랜치, 분기, 브랜치 커버리지, 분기 커버리지', it: 'rami', pl: 'gałęzie, gałęzi', nl: 'takken', id: 'cabang', vi: 'nhánh' } },
  { measure: 'function', words: { en: 'function, functions, function coverage, functions coverage, method, methods', es: 'funciones', pt: 'funções', fr: 'fonctions', de: 'Funktionen, Funktionsabdeckung', ru: 'функций, функции', sv: 'funktioner', tr: 'fonksiyon', zh: '函数', ja: '関数', ko: '함수, 함수 커버리지', it: 'funzioni', pl: 'funkcje, funkcji', nl: 'functies', id: 'fungsi', vi: 'hàm' } },
  { measure: 'statement', words: { en: 'statement, statements, statement coverage, statements coverage, stmts', es: 'sentencias', pt: 'instruções', fr: 'instructions', de: 'Anweisungen', ru: 'операторов', sv: 'satser', tr: 'ifade', zh: '语句', ja: '命令', ko: '구문, 구문 커버리지', it: 'istruzioni', pl: 'instrukcje, instrukcji', nl: 'opdrachten', id: 'pernyataan', vi: 'câu lệnh' } },
  { measure: 'instruction', words: { en: 'instruction, instructions, instruction coverage', ja: '命令網羅', ko: '명령어' } },
]
