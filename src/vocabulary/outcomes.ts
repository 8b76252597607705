import type { CountField, TestStatus } from './scales.ts'
import type { Words } from './words.ts'

/** What happened to tests: the count a number beside the word fills, and the status that a test gets from it. */
export interface OutcomeRow {
  count: CountField
  status: TestStatus | null
  /** The words stand before their number only: "all 12", "number of tests: 12". */
  leads?: true
  /** The words only describe tests that are told of here first: "(12 new tests)" behind the name of a suite is all of it. */
  fresh?: true
  words: Words
}

/** The words that stand beside test numbers and behind test names. */
export const OUTCOME_ROWS: readonly OutcomeRow[] = [
  {
    count: 'passed',
    status: 'passed',
    words: {
      en: 'passed, passing, pass, passes, green, successful, succeeded, success, successes, tests pass, now passing, pass rate, verified',
      es: 'pasado, pasados, pasada, pasadas, pasando, pasan, pasa, pasaron, exitoso, exitosos, exitosas, aprobado, aprobados, aprobadas, superado, superados, superadas, correctos',
      pt: 'passado, passados, passaram, passou, passando, passam, aprovado, aprovados, aprovada, aprovadas, sucesso, bem-sucedidos',
      fr: 'réussi, réussis, réussie, réussies, passé, passés, passent, succès, validés, ok',
      de: 'bestanden, erfolgreich, erfolgreiche, grün, bestandene',
      ru: 'пройдено, пройден, пройдены, прошло, прошли, прошел, прошёл, успешно, успешных, успешные, проходят, проходит',
      sv: 'godkänd, godkända, passerade, passerar, lyckade, lyckades, gröna, grön, godkänt',
      tr: 'geçti, geçen, başarılı, geçiyor, başarıyla geçti',
      zh: '通过, 已通过, 成功, 通过数, 全部通过, 测试通过',
      ja: '合格, 成功, パス, 通過, 成功数, 合格数, 全合格', ko: '통과, 성공, 합격, 정상 통과, 모두 통과, 전체 통과, 통과됨, 통과한, 성공한', it: 'superati, superate, superato, superata, passati, passate, passato, riusciti, riuscite, verdi, con successo, andati a buon fine', pl: 'zaliczone, zaliczonych, zaliczony, zdane, zdanych, przeszło, przeszły, przechodzi, przechodzą, powodzenie, sukces, pomyślnie, pomyślne, udane, udanych, zielone', nl: 'geslaagd, geslaagde, gelukt, succesvol, succesvolle, groene', id: 'lulus, berhasil, sukses, lolos, hijau', vi: 'đạt, thành công, đã qua, vượt qua',
    },
  },
  {
    count: 'failed',
    status: 'failed',
    words: {
      en: 'failed, failing, fail, fails, failure, failures, broken, red, test failures, unsuccessful, still failing',
      es: 'fallido, fallidos, fallida, fallidas, fallando, fallan, fallaron, falló, fallos, fallas, falla',
      pt: 'falhado, falhados, falhando, falharam, falhou, falha, falhas, falham, reprovados, com falha',
      fr: 'échoué, échoués, échouée, échouées, échouent, échec, échecs, en échec, ko',
      de: 'fehlgeschlagen, fehlgeschlagene, nicht bestanden, rot, Fehlschläge, fehlschlagend',
      ru: 'провалено, провален, провалены, не пройдено, не пройден, не прошли, упало, упали, неуспешно, неуспешных, проваленные, не прошло, падает',
      sv: 'misslyckad, misslyckade, misslyckades, röda, fallerar, underkända, fallerade, felande',
      tr: 'başarısız, kaldı, kalan başarısız, hatalı',
      zh: '失败, 未通过, 不通过, 没有通过, 没通过, 失败数',
      ja: '失敗, 不合格, 失敗数, 不合格数', ko: '실패, 실패한, 불합격, 실패함, 실패됨', it: 'falliti, fallite, fallito, fallita, non superati, non superate, non riusciti, fallimenti, rossi', pl: 'niezaliczone, niezaliczonych, niezaliczony, niezdane, niezdanych, nie przeszło, nie przeszły, nie przechodzi, nieudane, nieudanych, niepowodzenie, niepowodzenia, niepowodzeń, czerwone', nl: 'mislukt, mislukte, gefaald, gefaalde, faalt, falen, falend, gezakt, niet geslaagd, mislukkingen', id: 'gagal, tidak lulus, tidak lolos, kegagalan', vi: 'thất bại, không đạt, trượt, bị trượt, không qua',
    },
  },
  {
    count: 'skipped',
    status: 'skipped',
    words: {
      en: 'skipped, skip, skips, ignored, disabled, excluded, xfail, deselected, not run, todo tests, filtered out, filtered, marked as skip, quarantined',
      es: 'omitido, omitidos, omitida, omitidas, saltado, saltados, ignorado, ignorados',
      pt: 'pulado, pulados, ignorado, ignorados, omitidos, puladas, ignoradas',
      fr: 'ignoré, ignorés, ignorée, ignorées, sauté, sautés, omis',
      de: 'übersprungen, übersprungene, ausgelassen, ignoriert, deaktiviert',
      ru: 'пропущено, пропущен, пропущены, пропущенных, игнорировано, пропущенные',
      sv: 'hoppade över, överhoppade, skippade, ignorerade, skippad',
      tr: 'atlandı, atlanan, yoksayıldı',
      zh: '跳过, 已跳过, 忽略, 停用, 跳过数',
      ja: 'スキップ, 除外, 無視, スキップ数', ko: '건너뜀, 건너뛴, 스킵, 스킵됨, 제외, 무시, 무시됨', it: 'saltati, saltate, saltato, ignorati, ignorate, esclusi, disabilitati', pl: 'pominięte, pominiętych, pominięty, pominięto, ignorowane, zignorowane, wyłączone', nl: 'overgeslagen, genegeerd, genegeerde, uitgeschakeld, uitgeschakelde', id: 'dilewati, diabaikan, dilewatkan, dinonaktifkan', vi: 'bỏ qua, đã bỏ qua, bị bỏ qua',
    },
  },
  {
    count: 'blocked',
    status: 'blocked',
    words: {
      en: 'blocked, blocked tests, cannot run, could not run, not runnable', es: 'bloqueado, bloqueados, bloqueadas', pt: 'bloqueado, bloqueados, bloqueadas', fr: 'bloqué, bloqués, bloqués par',
      de: 'blockiert, blockierte', ru: 'заблокировано, заблокирован, заблокированы', sv: 'blockerad, blockerade', tr: 'engellendi, bloke, engellenen', zh: '阻塞, 受阻, 被阻塞', ja: 'ブロック, ブロック中, ブロック数', ko: '차단, 차단됨, 막힘', it: 'bloccati, bloccate, bloccato, bloccata', pl: 'zablokowane, zablokowanych, zablokowany', nl: 'geblokkeerd, geblokkeerde', id: 'terblokir, diblokir, terhambat', vi: 'bị chặn, bị block',
    },
  },
  {
    count: 'errors',
    status: 'failed',
    words: {
      en: 'errored, errors, error, erroring, collection errors', es: 'errores, con error', pt: 'erros, com erro', fr: 'erreurs, en erreur', de: 'Fehler', ru: 'ошибок, ошибки, ошибка', sv: 'fel', tr: 'hata', zh: '错误, 错误数', ja: 'エラー, エラー数', ko: '오류, 에러', it: 'errori, in errore, con errori, errore', pl: 'błędy, błędów, błąd', nl: 'fouten, fout', id: 'galat, kesalahan', vi: 'lỗi, bị lỗi',
    },
  },
  {
    count: 'created',
    status: 'implemented',
    words: {
      en: 'created, implemented, written, added, developed, authored, coded, generated, fully implemented', es: 'creado, creados, creadas, implementado, implementados, implementadas, escritos, escritas, añadidos, agregados',
      pt: 'criado, criados, criadas, implementado, implementados, implementadas, escritos, adicionados, desenvolvidos', fr: 'créé, créés, créées, implémentés, écrits, ajoutés, écrit, rédigés',
      de: 'erstellt, implementiert, geschrieben, hinzugefügt, angelegt', ru: 'создано, созданы, написано, реализовано, добавлено, написаны', sv: 'skapade, skrivna, implementerade, tillagda, skapad',
      tr: 'oluşturuldu, oluşturulan, yazıldı, yazılan, eklendi, eklenen', zh: '创建, 已创建, 已编写, 编写, 新增, 已实现, 实现', ja: '作成, 作成済み, 実装, 実装済み, 追加', ko: '생성, 작성, 작성됨, 생성됨, 작성 완료, 구현, 구현됨, 구현 완료, 추가, 추가됨, 신규, 개발됨', it: 'creati, creato, scritti, scritte, scritto, implementati, implementate, implementato, aggiunti, aggiunte, aggiunto, nuovi, nuove, sviluppati', pl: 'utworzone, utworzonych, utworzono, napisane, napisanych, napisano, zaimplementowane, zaimplementowano, dodane, dodanych, dodano, nowe, nowych', nl: 'aangemaakt, aangemaakte, geschreven, gemaakt, gemaakte, toegevoegd, toegevoegde, geïmplementeerd, nieuwe', id: 'dibuat, ditulis, diimplementasikan, ditambahkan, dikembangkan, baru', vi: 'đã tạo, tạo mới, đã viết, đã thêm, thêm mới, đã triển khai',
    },
  },
  {
    count: 'created',
    status: 'implemented',
    fresh: true,
    words: { en: 'new', es: 'nuevos, nuevas', pt: 'novos, novas', fr: 'nouveaux, nouvelles', de: 'neu, neue, neuen', ru: 'новых, новые', sv: 'nya', tr: 'yeni', zh: '新增用例', ja: '新規', ko: '생성, 작성, 작성됨, 생성됨, 작성 완료, 구현, 구현됨, 구현 완료, 추가, 추가됨, 신규, 개발됨', it: 'creati, creato, scritti, scritte, scritto, implementati, implementate, implementato, aggiunti, aggiunte, aggiunto, nuovi, nuove, sviluppati', pl: 'utworzone, utworzonych, utworzono, napisane, napisanych, napisano, zaimplementowane, zaimplementowano, dodane, dodanych, dodano, nowe, nowych', nl: 'aangemaakt, aangemaakte, geschreven, gemaakt, gemaakte, toegevoegd, toegevoegde, geïmplementeerd, nieuwe', id: 'dibuat, ditulis, diimplementasikan, ditambahkan, dikembangkan, baru', vi: 'đã tạo, tạo mới, đã viết, đã thêm, thêm mới, đã triển khai' },
  },
  {
    count: 'runnable',
    status: null,
    words: { en: 'runnable, executable, can run, ready to run', es: 'ejecutables', pt: 'executáveis', fr: 'exécutables', de: 'ausführbar, lauffähig', ru: 'запускаемых', sv: 'körbara', tr: 'çalıştırılabilir', zh: '可运行, 可执行', ja: '実行可能', ko: '실행 가능, 실행가능, 실행됨, 실행', it: 'eseguibili, eseguiti, eseguite', pl: 'uruchamialne, wykonywalne, uruchomione, uruchomionych, wykonanych', nl: 'uitvoerbaar, uitvoerbare, uitgevoerd, uitgevoerde, gedraaid', id: 'dapat dijalankan, bisa dijalankan, dijalankan', vi: 'chạy được, có thể chạy, đã chạy' },
  },
  {
    count: 'pending',
    status: 'planned',
    words: { en: 'pending, remaining, to do, todo, not started, left, outstanding, unfinished, to go, not yet implemented, missing', es: 'pendiente, pendientes, restantes, por hacer', pt: 'pendente, pendentes, restantes, faltando', fr: 'restants, restant, à faire, en attente', de: 'ausstehend, offen, verbleibend, verbleibende', ru: 'осталось, ожидает, в ожидании, не начато', sv: 'kvar, återstår, återstående, väntande', tr: 'kalan, bekleyen, beklemede', zh: '待测试, 剩余, 未开始, 待执行, 待完成', ja: '残り, 未実施, 未着手, 保留', ko: '대기, 대기 중, 미실행, 미수행, 남은, 남음, 예정', it: 'rimanenti, rimasti, da eseguire, da scrivere, mancanti', pl: 'pozostałe, pozostałych, pozostało, oczekujące, oczekujących, do wykonania, do napisania, brakujące', nl: 'resterend, resterende, openstaand, openstaande, nog te doen, wachtend', id: 'tersisa, menunggu, tertunda, belum dijalankan, belum dites, sisa', vi: 'còn lại, chưa chạy, đang chờ, chưa thực hiện' },
  },
  {
    count: 'total',
    status: null,
    words: { en: 'total, overall, in total, all tests, sum, altogether, tests run, collected, total tests, grand total, cases, ran, executed, run, discovered', es: 'total, totales, en total, ejecutadas, ejecutados', pt: 'total, totais, no total, executados, executadas', fr: 'total, au total, exécutés', de: 'gesamt, insgesamt, Summe, total, ausgeführt', ru: 'всего, итого, выполнено, запущено', sv: 'totalt, summa, total, körda', tr: 'toplam, adet, çalıştırılan', zh: '总计, 合计, 总数, 共计, 总测试数, 用例数, 测试总数, 已执行, 执行', ja: '合計, 総数, 総計, 計, 実行, 実行数', ko: '총, 전체, 합계, 총계, 총합, 개수, 총 테스트 수, 전체 테스트, 총 테스트, 수량, 건수', it: 'totale, totali, in totale, numero, numero totale, quantità', pl: 'łącznie, razem, ogółem, suma, liczba, w sumie, całkowita liczba, wszystkie, wszystkich, ilość', nl: 'totaal, totale, in totaal, aantal, som, hoeveelheid', id: 'jumlah, keseluruhan, seluruhnya, total keseluruhan', vi: 'tổng, tổng cộng, tổng số, số lượng' },
  },
  {
    count: 'total',
    status: null,
    leads: true,
    words: { en: 'all, count, number of, number', es: 'cantidad, número', pt: 'quantidade, número', fr: 'nombre', de: 'Anzahl', ru: 'количество, общее количество', sv: 'antal', tr: 'sayı', zh: '数量', ja: '件数, 数', ko: '총, 전체, 합계, 총계, 총합, 개수, 총 테스트 수, 전체 테스트, 총 테스트, 수량, 건수', it: 'totale, totali, in totale, numero, numero totale, quantità', pl: 'łącznie, razem, ogółem, suma, liczba, w sumie, całkowita liczba, wszystkie, wszystkich, ilość', nl: 'totaal, totale, in totaal, aantal, som, hoeveelheid', id: 'jumlah, keseluruhan, seluruhnya, total keseluruhan', vi: 'tổng, tổng cộng, tổng số, số lượng' },
  },
]

/** Words that make one outcome that of all: "21 tests, all passing", "all 40 tests pass". */
export const ALL_WORDS: Words = {
  en: 'all, every, all of the, all the', es: 'todos, todas, todos los, todas las', pt: 'todos, todas, todos os, todas as', fr: 'tous, toutes, tous les, toutes les', de: 'alle, sämtliche', ru: 'все', sv: 'alla, samtliga', tr: 'tüm, tümü, bütün, hepsi', zh: '全部, 所有, 均', ja: '全て, すべて, 全',
}
