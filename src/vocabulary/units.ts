import type { Words } from './words.ts'

/** What a number counts. */
export const UNITS = ['test', 'suite', 'file', 'line', 'item', 'criterion', 'failure', 'time', 'other'] as const
export type Unit = (typeof UNITS)[number]

export interface UnitRow {
  unit: Unit
  words: Words
}

/** The nouns that stand behind a number. */
export const UNIT_ROWS: readonly UnitRow[] = [
  {
    unit: 'test',
    words: {
      en: 'test, tests, test case, test cases, testcase, testcases, test method, test methods, test function, test functions, unit test, unit tests, integration test, integration tests, e2e test, e2e tests, spec, specs, scenarios, scenario, test scenarios, test scenario, tests cases, doctests, doctest, backend tests, frontend tests, automated tests, api tests, property tests, contract tests, end to end tests, regression tests, smoke tests, ui tests, functional tests, acceptance tests, component tests, it blocks',
      es: 'prueba, pruebas, test, tests, caso de prueba, casos de prueba, pruebas unitarias, pruebas de integración',
      pt: 'teste, testes, caso de teste, casos de teste, testes unitários, testes de integração, cenários de teste',
      fr: 'test, tests, cas de test, tests unitaires, tests d intégration, scénarios de test',
      de: 'Test, Tests, Testfall, Testfälle, Testfällen, Unit Tests, Unittests, Integrationstests, Prüfungen',
      ru: 'тест, теста, тестов, тесты, тестовых случаев, тест кейсов, тесткейсов, юнит тестов, проверок',
      sv: 'test, tester, testfall, testen, enhetstester, integrationstester, tests',
      tr: 'test, testler, testi, test senaryosu, test durumu, birim testi',
      zh: '测试, 个测试, 项测试, 测试用例, 用例, 个用例, 条用例, 个测试用例',
      ja: 'テスト, 件のテスト, テストケース, ケース, テスト項目, 個のテスト', ko: '테스트, 개 테스트, 개의 테스트, 건의 테스트, 테스트 케이스, 테스트케이스, 케이스, 단위 테스트, 통합 테스트', it: 'test, casi di test, caso di test, test unitari, test di integrazione, scenari di test', pl: 'test, testów, testy, testu, przypadków testowych, przypadki testowe, testów jednostkowych, testy jednostkowe, testów integracyjnych, scenariuszy', nl: 'test, tests, testen, testgevallen, testgeval, unittests, integratietests', id: 'tes, pengujian, kasus uji, skenario uji, unit test, tes unit, tes integrasi', vi: 'kiểm thử, ca kiểm thử, test case, bài kiểm thử, kịch bản kiểm thử',
    },
  },
  { unit: 'suite', words: { en: 'test suite, test suites, suite, suites, test class, test classes, describe blocks', es: 'suites de prueba', pt: 'suítes, suítes de teste, suites de teste', de: 'Testsuiten, Testklassen', fr: 'suites de tests', ru: 'наборов тестов', sv: 'testsviter, testklasser', tr: 'test paketi', zh: '测试套件', ja: 'テストスイート', ko: '테스트 스위트, 스위트', it: 'suite di test', pl: 'zestawów testów, zestawy testów', nl: 'testsuites', id: 'rangkaian tes', vi: 'bộ kiểm thử' } },
  { unit: 'file', words: { en: 'file, files, test file, test files, module, modules, document, documents, docs, components, component, classes, class, packages, package, pages, page, endpoints, endpoint, routes, services, scripts, models, tables, screens, views, hooks, methods, functions', es: 'archivo, archivos, módulos, componentes, páginas', pt: 'arquivo, arquivos, módulos, componentes, páginas, serviços', fr: 'fichier, fichiers, modules, composants, pages', de: 'Datei, Dateien, Module, Komponenten, Seiten', ru: 'файл, файла, файлов, модулей, компонентов, страниц', sv: 'fil, filer, moduler, komponenter, sidor', tr: 'dosya, modül, bileşen, sayfa', zh: '文件, 个文件, 模块, 个模块, 组件, 页面', ja: 'ファイル, モジュール, コンポーネント, ページ', ko: '파일, 개 파일, 개의 파일, 모듈, 컴포넌트, 페이지, 엔드포인트', it: 'file, moduli, componenti, pagine, servizi', pl: 'plików, pliki, plik, modułów, moduły, komponentów, stron', nl: 'bestand, modules, componenten, paginas', id: 'berkas, modul, komponen, halaman', vi: 'tệp, tập tin, mô đun, thành phần, trang' } },
  { unit: 'line', words: { en: 'line, lines, loc, lines of code, statements, branches, commits, commit', es: 'líneas', pt: 'linhas', fr: 'lignes', de: 'Zeilen', ru: 'строк, строки', sv: 'rader, commits', tr: 'satır, satırlar, satırı', zh: '行, 行代码', ja: '行', ko: '줄, 라인, 행, 커밋', it: 'righe, righe di codice', pl: 'linii, wierszy, linii kodu', nl: 'regels, regels code', id: 'baris, baris kode', vi: 'dòng, dòng code, dòng mã' } },
  { unit: 'item', words: { en: 'item, items, task, tasks, story, stories, user stories, issue, issues, tickets, ticket, points, story points, features, feature, milestones, milestone, phases, phase, steps, stages, deliverables, subtasks, todos, prs, sprints, action items', es: 'tareas, tarea, historias, puntos, elementos', pt: 'tarefas, tarefa, histórias, pontos, itens, funcionalidades', fr: 'tâches, tâche, points, éléments, fonctionnalités', de: 'Aufgaben, Aufgabe, Punkte, Tickets, Features, Schritte, Phasen', ru: 'задач, задачи, задача, пунктов, этапов, функций', sv: 'uppgifter, uppgift, stories, punkter, steg', tr: 'görev, görevler, madde, öğe', zh: '任务, 个任务, 项任务, 功能, 项', ja: 'タスク, 件, 機能, 項目', ko: '작업, 태스크, 항목, 기능, 과제, 단계, 스토리, 이슈, 업무', it: 'attività, compiti, elementi, punti, funzionalità, storie, passi', pl: 'zadań, zadania, zadanie, punktów, elementów, funkcjonalności, etapów, kroków', nl: 'taken, taak, punten, stappen, fasen, functionaliteiten', id: 'tugas, fitur, pekerjaan, butir, langkah, tahap', vi: 'công việc, nhiệm vụ, hạng mục, tính năng, bước, giai đoạn' } },
  { unit: 'criterion', words: { en: 'objective, objectives, criteria, criterion, checks, check, requirements, requirement, goals, goal, gates, gate, acceptance criteria, targets, validations', es: 'objetivos, criterios, requisitos', pt: 'objetivos, critérios, requisitos', fr: 'objectifs, critères, exigences', de: 'Ziele, Kriterien, Anforderungen', ru: 'целей, критериев, требований', sv: 'mål, kriterier, krav', tr: 'hedef, kriter', zh: '目标, 标准, 检查项, 需求', ja: '目標, 基準, 要件', ko: '목표, 기준, 요구사항, 요구 사항', it: 'obiettivi, criteri, requisiti, controlli', pl: 'celów, kryteriów, wymagań, kryteria', nl: 'doelen, criteria, eisen, controles', id: 'kriteria, persyaratan, sasaran, tujuan', vi: 'tiêu chí, yêu cầu, mục tiêu' } },
  { unit: 'failure', words: { en: 'test failure, test failures', sv: 'testfel', de: 'Testfehler', ko: '테스트 실패', it: 'fallimenti di test', nl: 'testfouten', id: 'kegagalan tes' } },
  {
    unit: 'other',
    words: {
      en: 'score, scores, rating, grade, points out of, without tests, without any tests, no tests, untested, assertions, assertion, expects, runs, workers, worker, seconds ago, gas, gates passed, categories, category, instructions', es: 'puntuación, puntaje, calificación, nota, sin pruebas, sin tests', pt: 'pontuação, nota, avaliação, sem testes', fr: 'score, note, sans tests', de: 'Punktzahl, Bewertung, Note, ohne Tests', ru: 'оценка, балл, баллов, без тестов', sv: 'poäng, betyg, utan tester', tr: 'puan, skor', zh: '评分, 得分, 分数', ja: 'スコア, 得点, 評価',
    },
  },
  { unit: 'time', words: { en: 'hour, hours, hrs, hr, minute, minutes, min, mins, day, days, week, weeks, month, months, second, seconds, sec, ms, h', es: 'horas, hora, minutos, días, semanas', pt: 'horas, hora, minutos, dias, semanas', fr: 'heures, heure, minutes, jours, semaines', de: 'Stunden, Stunde, Minuten, Tage, Wochen', ru: 'часов, часа, час, минут, дней, дня, недель', sv: 'timmar, timme, minuter, dagar, veckor', tr: 'saat, dakika, gün, hafta', zh: '小时, 分钟, 天, 周, 秒', ja: '時間, 分, 日, 週, 秒', ko: '시간, 분, 일, 주, 초, 개월', it: 'ore, ora, minuti, giorni, giorno, settimane, settimana, secondi, mesi', pl: 'godzin, godziny, godzina, minut, minuty, dni, dzień, tygodni, tygodnie, sekund, miesięcy', nl: 'uur, uren, minuten, minuut, dagen, dag, weken, seconden, maanden', id: 'jam, menit, hari, minggu, detik, bulan', vi: 'giờ, phút, ngày, tuần, giây, tháng' } },
]

/** Words behind a number that make it a rate: "2-4 per test". */
export const RATE_WORDS = 'per, each, every, je, pro, por, par, cada, chaque, на, каждый, varje, başına, 每'

/** Words behind a number where what it counts ends: "10 found in the latest test", "1 if failed". */
export const STOP_WORDS =
  'if, when, unless, until, in, for, from, with, by, at, on, under, into, via, wenn, falls, bei, für, mit, si, cuando, en, para, con, se, com, em, pour, avec, dans, sur, если, для, в, с, om, när, för, med, quando, cuando, quand, lorsque, wanneer, когда, gdy, kiedy, ketika, khi'

/** Nouns that "test" describes, so that the number counts them and no tests: "4 test pages". */
export const TESTED_NOUNS = 'code, coverage, data, infrastructure, automation, suite, file, script, page, environment, plan, report, sayfası, sayfasını, dosyası, kodu'

/** What a section on tests is called without the noun: bare outcomes below it count tests. */
export const TESTING_WORDS: Words = {
  en: 'testing, quality assurance, qa', es: 'pruebas realizadas, control de calidad', pt: 'testagem, controle de qualidade', fr: 'essais, assurance qualité', de: 'Testen, Qualitätssicherung, QS, Testarten, Testtypen, Testkategorien', ru: 'тестирование, контроль качества', sv: 'testning, kvalitetssäkring, testtyper, testkategorier',
  tr: 'test süreci, kalite güvence', zh: '质量保证', ja: '品質保証', ko: '품질 보증', it: 'collaudo, controllo qualità', pl: 'testowanie, zapewnienie jakości', nl: 'kwaliteitsborging', id: 'jaminan kualitas', vi: 'đảm bảo chất lượng',
}
