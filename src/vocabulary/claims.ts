import type { Words } from './words.ts'

/** What the words of a report tell that weighs where it is held against itself. */
export const TELLS = ['ahead', 'page', 'finished', 'all-passed', 'unrun', 'ran', 'overlap', 'begin', 'end', 'some', 'beside', 'stage', 'rest'] as const
export type Tells = (typeof TELLS)[number]

export interface TellsRow {
  tells: Tells
  words: Words
}

/** Words that weigh in an audit, whatever else they say. */
export const TELLS_ROWS: readonly TellsRow[] = [
  // What a name begins with that speaks of something still to come: "Next milestone".
  {
    tells: 'ahead',
    words: {
      en: 'next, upcoming, goal, goals, target, targets, expected, planned, estimated, projected, potential, future, will, should, must, if, once, when, until, before, condition, conditions, requirement, requirements, prerequisite, prerequisites, definition of done, exit criteria, go no go, option, options, alternative, alternatives, estimate, estimates, scenario, proposal, proposed, suggested, recommended',
      es: 'próximo, próxima, objetivo, meta, esperado, previsto, estimado, futuro, condiciones, requisitos, opción, opciones, estimación', pt: 'próximo, próxima, objetivo, meta, esperado, previsto, estimado, futuro, condições, requisitos, opção, opções, estimativa', fr: 'prochain, prochaine, objectif, attendu, prévu, estimé, futur, conditions, prérequis, option, options, estimation',
      de: 'nächste, nächster, nächstes, Ziel, erwartet, geplant, geschätzt, künftig, Bedingung, Bedingungen, Voraussetzung, Voraussetzungen, Option, Optionen, Alternative, Schätzung', ru: 'следующий, следующая, цель, ожидается, планируется, план', sv: 'nästa, mål, förväntat, planerat, uppskattat, framtida', tr: 'sonraki, hedef, beklenen, planlanan, tahmini',
      zh: '下一步, 目标, 预期, 计划, 预计, 条件, 选项, 方案, 估算', ja: '次, 目標, 予定, 想定, 見込み, 条件, 選択肢, 見積もり',
      ko: '다음, 예정, 목표, 예상, 계획, 향후', it: 'prossimo, prossima, obiettivo, previsto, stimato, futuro, atteso', pl: 'następny, następna, cel, planowane, planowany, oczekiwane, szacowane, przyszłe', nl: 'volgende, komende, doel, verwacht, gepland, geschat, toekomstig', id: 'berikutnya, selanjutnya, target, direncanakan, perkiraan, mendatang', vi: 'tiếp theo, sắp tới, mục tiêu, dự kiến, kế hoạch, ước tính',
    },
  },
  // Words of headings that only order a page: what stands below speaks of the whole report.
  {
    tells: 'page',
    words: {
      en: 'technical, details, detail, breakdown, achievements, achievement, highlights, executive, summary, overview, session, session summary, by, suite, suites, category, categories, domain, domains, type, types, file, files, module, modules, coverage, code, table, data, work, implementation, implemented, conclusion, closing, snapshot, at, glance, dashboard, facts, outcome, outcomes, deliverables, accomplishments, section, general, main, full, where, stand, stands, it, things, numbers, sum, information, info, header, up, wrap, criteria, productivity, final, state, part, parts, area, areas',
      es: 'detalles, técnicos, desglose, logros, resumen, ejecutivo, sesión, por, categoría, archivo, módulo, tipo, conclusión, métricas, datos', pt: 'detalhes, técnicos, conquistas, resumo, executivo, sessão, por, categoria, arquivo, módulo, tipo, conclusão, métricas, dados', fr: 'détails, techniques, répartition, résumé, synthèse, par, catégorie, fichier, module, type, conclusion, métriques, données',
      de: 'Details, Aufschlüsselung, Überblick, Übersicht, nach, Kategorie, Datei, Modul, Typ, Fazit, Kennzahlen, Zahlen, Sitzung', ru: 'детали, разбивка, обзор, сводка, по, категориям, файлам, модулям, типам, вывод, метрики, показатели', sv: 'detaljer, fördelning, översikt, per, kategori, fil, modul, typ, slutsats, mätvärden, siffror', tr: 'ayrıntılar, döküm, genel, bakış, kategoriye, göre, dosya, modül, tür, sonuç, ölçümler',
      zh: '详情, 明细, 概览, 概述, 按, 类别, 文件, 模块, 结论, 指标', ja: '詳細, 内訳, 概要, 別, カテゴリ, ファイル, モジュール, 結論, 指標',
      ko: '상세, 요약, 개요, 세부, 카테고리, 파일, 모듈, 결론, 지표, 데이터', it: 'dettagli, tecnici, riepilogo, sintesi, per, categoria, file, modulo, tipo, conclusione, metriche, dati', pl: 'szczegóły, podsumowanie, przegląd, według, kategorii, plik, moduł, typ, wnioski, metryki, dane', nl: 'details, overzicht, samenvatting, per, categorie, bestand, module, conclusie, cijfers, gegevens', id: 'rincian, ringkasan, ikhtisar, per, kategori, berkas, modul, kesimpulan, metrik', vi: 'chi tiết, tóm tắt, tổng quan, theo, danh mục, tệp, kết luận, chỉ số',
    },
  },
  // What says that the whole is finished: nothing is left of it.
  {
    tells: 'finished',
    words: {
      en: 'done, complete, completed, finished, fully complete, all complete, 100% complete, fully completed, successfully completed, shipped, delivered, closed',
      es: 'hecho, completo, completa, completado, completada, terminado, terminada, finalizado, finalizada', pt: 'feito, completo, completa, concluído, concluída, finalizado, finalizada', fr: 'fait, complet, terminé, terminée, achevé, achevée', de: 'erledigt, fertig, abgeschlossen, vollständig, fertiggestellt',
      ru: 'готово, завершено, завершён, завершен, завершена, выполнено, закончено', sv: 'klar, klart, färdig, färdigt, slutförd, avslutad', tr: 'tamamlandı, bitti', zh: '完成, 已完成, 全部完成', ja: '完了, 完了済み, 終了',
      ko: '완료, 완료됨, 완성, 모두 완료, 종료', it: 'fatto, completato, completata, terminato, concluso, finito', pl: 'gotowe, ukończone, zakończone, wykonane, zrobione', nl: 'klaar, afgerond, voltooid, gereed', id: 'selesai, rampung, tuntas', vi: 'hoàn thành, đã hoàn thành, xong, hoàn tất',
    },
  },
  // What says that every test passed.
  {
    tells: 'all-passed',
    words: {
      en: 'all tests pass, all tests passed, all tests passing, all tests are passing, all tests green, all tests are green, all passing, all passed, every test passes, every test passed, zero failures, no failures, no failing tests, no failed tests, 0 failures',
      es: 'todas las pruebas pasan, todos los tests pasan, todas las pruebas pasaron', pt: 'todos os testes passam, todos os testes passaram, todos os testes passando', fr: 'tous les tests passent, tous les tests sont verts', de: 'alle Tests bestanden, alle Tests grün, alle Tests erfolgreich',
      ru: 'все тесты пройдены, все тесты проходят, все тесты прошли', sv: 'alla tester passerar, alla tester gröna, alla tester godkända', tr: 'tüm testler geçti, tüm testler geçiyor', zh: '所有测试通过, 全部测试通过, 测试全部通过', ja: '全テスト合格, すべてのテストが合格, 全テスト通過',
      ko: '모든 테스트 통과, 전체 테스트 통과, 테스트 모두 통과', it: 'tutti i test superati, tutti i test passano, tutti i test passati', pl: 'wszystkie testy przechodzą, wszystkie testy zaliczone, wszystkie testy przeszły', nl: 'alle tests geslaagd, alle tests slagen, alle testen geslaagd', id: 'semua tes lulus, seluruh tes lulus, semua pengujian lulus', vi: 'tất cả test đều đạt, tất cả kiểm thử đạt, toàn bộ test đạt',
    },
  },
  // What says that tests have not run yet.
  {
    tells: 'unrun',
    words: {
      en: 'awaiting execution, not yet run, not yet executed, not run yet, not been run, never run, ready for execution, ready for test execution, ready to execute, pending execution, awaiting test run, awaiting test execution, tests not run, tests not executed, couldn’t run tests, could not run tests, cannot run tests, unable to run tests, tests have not been run',
      es: 'pendiente de ejecución, aún no ejecutado, sin ejecutar', pt: 'aguardando execução, ainda não executado, pendente de execução', fr: 'en attente d’exécution, pas encore exécuté, pas encore exécutés', de: 'noch nicht ausgeführt, wartet auf Ausführung, nicht ausgeführt',
      ru: 'ещё не запускались, еще не запускались, ожидает запуска, не запускались', sv: 'inte körda ännu, väntar på körning, ännu inte körda', tr: 'henüz çalıştırılmadı, çalıştırılmayı bekliyor', zh: '尚未运行, 尚未执行, 等待执行, 待执行', ja: '未実行, 実行待ち',
      ko: '아직 실행되지 않음, 미실행, 실행 대기', it: 'non ancora eseguito, non ancora eseguiti, in attesa di esecuzione', pl: 'jeszcze nie uruchomione, nieuruchomione, oczekuje na uruchomienie', nl: 'nog niet uitgevoerd, nog niet gedraaid, wacht op uitvoering', id: 'belum dijalankan, menunggu dijalankan, belum dieksekusi', vi: 'chưa chạy, chờ chạy, chưa thực thi',
    },
  },
  // What says that parts may share members: their sum is more than the whole.
  {
    tells: 'overlap',
    words: {
      en: 'unique, distinct, different, deduplicated, overlapping, overlap', es: 'único, únicos, únicas, distintos', pt: 'único, únicos, únicas, distintos', fr: 'unique, uniques, distinct, distincts', de: 'eindeutig, eindeutige, verschiedene', ru: 'уникальных, различных', sv: 'unika, distinkta', tr: 'benzersiz, farklı', zh: '唯一, 不重复', ja: '一意, 重複なし',
      ko: '고유, 중복 제외', it: 'unico, unici, distinti', pl: 'unikalne, unikalnych, różnych', nl: 'unieke, verschillende', id: 'unik, berbeda', vi: 'duy nhất, không trùng',
    },
  },
  // What a total is called that leaves out the tests which did not run.
  {
    tells: 'ran',
    words: {
      en: 'run, ran, executed', es: 'ejecutados, ejecutadas', pt: 'executados, executadas', fr: 'exécutés, lancés', de: 'ausgeführt, ausgeführte, gelaufen', ru: 'запущено, запущены', sv: 'körda, kördes', tr: 'çalıştırılan, çalıştırıldı', zh: '运行, 执行', ja: '実行',
      ko: '실행, 실행된', it: 'eseguiti, eseguite', pl: 'uruchomione, wykonane testy', nl: 'uitgevoerd, gedraaid', id: 'dijalankan, dieksekusi', vi: 'đã chạy',
    },
  },
  // What the pair is called that tells when something began.
  {
    tells: 'begin',
    words: {
      en: 'start, start date, started, started on, begin, begins, began, kickoff, kick off', es: 'inicio, fecha de inicio', pt: 'início, data de início', fr: 'début, date de début', de: 'Beginn, Start, Startdatum', ru: 'начало, дата начала', sv: 'start, startdatum', tr: 'başlangıç, başlangıç tarihi', zh: '开始, 开始日期', ja: '開始, 開始日',
      ko: '시작, 시작일', it: 'inizio, data di inizio', pl: 'początek, data rozpoczęcia, rozpoczęto', nl: 'begin, begindatum, startdatum', id: 'mulai, tanggal mulai', vi: 'bắt đầu, ngày bắt đầu',
    },
  },
  // What the pair is called that tells when something ended.
  {
    tells: 'end',
    words: {
      en: 'end, end date, ended, completed on, completion date', es: 'fin, fecha de fin', pt: 'fim, data de término', fr: 'fin, date de fin', de: 'Ende, Enddatum, abgeschlossen am', ru: 'конец, окончание, дата окончания', sv: 'slut, slutdatum', tr: 'bitiş, bitiş tarihi', zh: '结束, 结束日期', ja: '終了日',
      ko: '종료일, 완료일', it: 'data di fine', pl: 'koniec, data zakończenia', nl: 'einde, einddatum', id: 'akhir, tanggal selesai', vi: 'kết thúc, ngày kết thúc',
    },
  },
  // What says that a number counts a part only: the tests that are new, those that were there before.
  {
    tells: 'some',
    words: {
      en: 'new, newly, existing, added, additional, extra, previous, previously, old, legacy, original, more, of which, baseline, unit tests, unit test, integration tests, integration test, e2e tests, end to end tests, smoke tests, regression tests, acceptance tests, component tests, api tests, ui tests, frontend tests, backend tests', es: 'nuevo, nuevos, nueva, nuevas, existentes, añadidos, añadidas, adicionales, anteriores', pt: 'novo, novos, nova, novas, existentes, adicionados, adicionadas, adicionais, anteriores', fr: 'nouveau, nouveaux, nouvelle, nouvelles, existants, ajoutés, supplémentaires, précédents',
      de: 'neu, neue, neuen, neuer, bestehende, bestehenden, vorhandene, hinzugefügt, zusätzliche, bisherige, alte', ru: 'новых, новые, существующих, существующие, добавлено, дополнительных, прежних', sv: 'nya, befintliga, tillagda, tidigare', tr: 'yeni, mevcut, eklenen, ek, önceki', zh: '新增, 新, 已有, 现有, 原有, 额外', ja: '新規, 追加, 既存, 従来',
      ko: '신규, 추가, 기존', it: 'nuovo, nuovi, nuova, nuove, esistenti, aggiunti, aggiuntivi, precedenti', pl: 'nowe, nowych, istniejące, istniejących, dodane, dodatkowe', nl: 'nieuw, nieuwe, bestaande, toegevoegd, toegevoegde, extra', id: 'baru, ditambahkan, tambahan', vi: 'mới, hiện có, thêm, bổ sung',
    },
  },
  // What stands between an amount and a percentage that each of it has: "5/23 with 100%".
  {
    tells: 'beside',
    words: {
      en: 'with, having, over, above, under, below, reach, reached, exceed', es: 'con, sobre, encima', pt: 'com, acima, abaixo', fr: 'avec, à', de: 'mit, bei, über, unter', ru: 'с, со, выше, ниже', sv: 'med, över, under', tr: 'ile', zh: '达到, 超过', ja: '以上, 以下',
      ko: '이상, 이하', it: 'con, sopra, sotto', pl: 'z, ze, powyżej, poniżej', nl: 'met, boven, onder', id: 'dengan, di atas', vi: 'với, trên, dưới',
    },
  },
  // What a larger whole than one report is counted in: "2/8 phases (25%)".
  {
    tells: 'stage',
    words: {
      en: 'phase, phases, unit, units, sprint, sprints, milestone, milestones, stage, stages, week, weeks, iteration, iterations, epic, epics, project, roadmap, program, overall, wave, waves', es: 'fase, fases, hito, hitos, semana, semanas, etapas, proyecto', pt: 'fase, fases, marco, marcos, semana, semanas, etapas, projeto', fr: 'phase, phases, jalon, jalons, semaine, semaines, étapes, projet',
      de: 'Phase, Phasen, Meilenstein, Meilensteine, Woche, Wochen, Etappe, Etappen, Projekt', ru: 'фаза, фазы, фаз, этап, этапы, этапов, неделя, недель, проект', sv: 'fas, faser, milstolpe, milstolpar, vecka, veckor, projekt', tr: 'faz, aşama, aşamalar, hafta, proje', zh: '阶段, 里程碑, 周, 项目', ja: 'フェーズ, 段階, マイルストーン, 週, プロジェクト',
      ko: '단계, 마일스톤, 주차, 프로젝트', it: 'fase, fasi, traguardi, settimana, settimane, progetto', pl: 'faza, fazy, faz, etap, etapy, etapów, tydzień, tygodni, projekt', nl: 'fase, fasen, fases, mijlpaal, mijlpalen, week, weken, project', id: 'fase, tahap, minggu, proyek', vi: 'giai đoạn, cột mốc, tuần, dự án',
    },
  },
  // What says that an amount is what is left, not what is done: "47/122 remaining".
  {
    tells: 'rest',
    words: {
      en: 'remaining, remain, left, to go, outstanding, missing, pending, open, todo, to do, uncovered, not covered, incomplete', es: 'restantes, faltantes, pendientes, por hacer', pt: 'restantes, faltantes, pendentes, faltando', fr: 'restants, restantes, manquants, à faire', de: 'übrig, verbleibend, verbleibende, offen, offene, ausstehend, fehlen',
      ru: 'осталось, остаётся, остается, не хватает', sv: 'kvar, återstår, återstående, saknas', tr: 'kalan, kaldı, eksik', zh: '剩余, 待完成, 未完成, 缺少', ja: '残り, 未完了, 不足',
      ko: '남음, 남은, 미완료', it: 'rimanenti, restanti, mancanti, da fare', pl: 'pozostało, pozostałe, pozostałych, brakuje', nl: 'resterend, resterende, ontbreken, open', id: 'tersisa, sisa, belum', vi: 'còn lại, thiếu, chưa xong',
    },
  },
]
