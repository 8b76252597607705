import type { State } from './scales.ts'
import type { Words } from './words.ts'

/** A status word: `weak` ones are everyday words too and count only where they are the whole cell, tag or value. */
export interface StateRow {
  state: State
  weak?: true
  words: Words
}

/** What people write where a status stands. */
export const STATE_ROWS: readonly StateRow[] = [
  {
    state: 'done',
    words: {
      en: 'done, completed, complete, all complete, fully complete, 100% complete, finished, fixed, resolved, solved, closed, merged, shipped, delivered, deployed, released, implemented, fully implemented, accomplished, achieved, verified, confirmed, approved, accepted, met, exceeded, success, successful, highly successful, successfully completed, mission accomplished, passed, pass, all pass, all passed, passing, production ready, operational, fully operational, corrected, mitigated, migrated, signed off, validated, launched, live in production, target met, addressed, published, satisfied, done done, excellent, no issues, completed successfully, live, concluded, handed over, excellence achieved, functional, fully functional, working, green, certified, integrated, fully integrated, compliant, fully compliant, no errors, rolled out, went live, in production, up and running, wrapped up, all done, all green, all good, feature complete, code complete, finalized, finalised, landed, repaired, restored, cleared',
      es: 'hecho, hecha, hechos, hechas, completado, completada, completados, completadas, completo, completa, terminado, terminada, finalizado, finalizada, finalizados, resuelto, resuelta, cerrado, cerrada, implementado, implementada, entregado, entregada, aprobado, aprobada, cumplido, cumplida, logrado, listo, lista, exitoso, exitosa, corregido, corregida, superado, superada, desplegado, validado, validada, integrado, integrada, sin errores, funcionando, funciona, funcionando correctamente, funcional, completamente funcional, operativo, operativa, en producción, publicado, publicada, verificado, verificada, migrado, migrada, concluido, concluida, ejecutado, ejecutada, realizado, realizada, solucionado, solucionada, confirmado, cumple',
      pt: 'feito, feita, feitos, concluído, concluída, concluídos, concluídas, concluido, completo, completa, completado, finalizado, finalizada, resolvido, resolvida, fechado, fechada, implementado, implementada, implementados, entregue, aprovado, aprovada, atingido, atingida, pronto, pronta, corrigido, corrigida, superado, superada, sucesso, validado, validada, publicado, integrado, integrada, sem erros, funcionando, funcional, totalmente funcional, operacional, em produção, publicada, verificado, verificada, migrado, migrada, realizado, realizada, executado, executada, solucionado, concluído com sucesso, encerrado, encerrada, homologado, homologada, confirmado, cumprido, testado, testada, tudo pronto',
      fr: 'fait, faite, faits, faites, terminé, terminée, terminés, terminées, achevé, achevée, complété, complétée, complet, fini, finie, résolu, résolue, corrigé, corrigée, livré, livrée, livrés, clos, close, clôturé, fermé, validé, validée, implémenté, implémentée, atteint, atteinte, réalisé, réalisée, réussi, déployé, déployée, opérationnel, mis en place, intégré, fonctionnel, fonctionnelle, entièrement fonctionnel, opérationnelle, sans erreur, en production, publié, publiée, vérifié, vérifiée, testé, testée, intégrée, migré, migrée, approuvé, approuvée, confirmé, confirmée, réussie, finalisé, finalisée, traité, traitée, effectué, effectuée, conforme',
      de: 'erledigt, fertig, fertiggestellt, abgeschlossen, vollständig, vollendet, behoben, gelöst, geschlossen, umgesetzt, implementiert, geliefert, abgenommen, erreicht, erfüllt, bestanden, erfolgreich, freigegeben, ausgeliefert, komplett, getestet, produktionsbereit, korrigiert, integriert, funktioniert, veröffentlicht, vollständig integriert, bereits integriert, betriebsbereit, funktionsfähig, fehlerfrei, in Produktion, verifiziert, überprüft, geprüft, bestätigt, genehmigt, akzeptiert, migriert, beendet, durchgeführt, realisiert, bereinigt, beseitigt, repariert, in Ordnung, eingeführt',
      ru: 'готово, готов, готова, готовы, сделано, выполнено, выполнен, выполнена, выполнены, завершено, завершен, завершён, завершена, завершены, закончено, закончен, решено, решен, решена, исправлено, исправлен, исправлена, закрыто, закрыт, реализовано, реализован, реализована, внедрено, достигнуто, успешно, проверено, работает, принято, без ошибок, полностью готово, в продакшене, опубликовано, протестировано, протестирован, проверен, проверена, подтверждено, одобрено, принят, принята, развернуто, интегрировано, устранено, устранена, устранён, выпущено, внедрён, внедрена, соответствует, сдано, пройден',
      sv: 'klar, klart, klara, färdig, färdigt, färdiga, gjord, gjort, avslutad, avslutat, avklarad, löst, åtgärdad, åtgärdat, stängd, levererad, levererat, godkänd, godkänt, implementerad, implementerat, uppnådd, uppnått, mergad, deployad, verifierad, verifierat, slutförd, slutfört, fungerar, inga fel, i produktion, publicerad, publicerat, testad, testat, bekräftad, bekräftat, accepterad, installerad, installerat, migrerad, migrerat, driftsatt, lanserad, lanserat, släppt, uppfylld, uppfyllt, integrerad, integrerat, fixad, fixat, utförd, utfört, genomförd, genomfört, färdigställd, färdigställt, rättad, rättat, mergat',
      tr: 'tamamlandı, tamam, bitti, bitirildi, yapıldı, çözüldü, kapatıldı, kapandı, uygulandı, teslim edildi, onaylandı, başarılı, düzeltildi, hazır, gerçekleştirildi, doğrulandı, giderildi, çalışıyor, canlıda, yayında, yayınlandı, test edildi, entegre edildi, kabul edildi, sonuçlandı, tamamlanmış, bitmiş, yapılmış, düzeltilmiş, başarıyla tamamlandı, geçti, sorunsuz, hatasız, halledildi',
      zh: '完成, 已完成, 全部完成, 已解决, 已修复, 已关闭, 已实现, 已交付, 已上线, 已部署, 已发布, 已验证, 达标, 已达成, 通过, 已通过, 成功, 正常, 已合并, 优秀, 符合, 已就绪, 已修正, 已做, 做完, 已结束, 已集成, 已测试, 已确认, 已批准, 已验收, 验收通过, 已迁移, 已优化, 已处理, 运行正常, 正常运行, 工作正常, 无错误, 没问题, 完毕, 已生效',
      ja: '完了, 完了済み, 済, 済み, 実装済み, 解決済み, 解決, 対応済み, 修正済み, 終了, 達成, 合格, 成功, 実施済み, 作成済み, リリース済み, 正常, 動作中, 稼働中, 正常動作, 動作確認済み, 確認済み, テスト済み, 承認済み, 検証済み, 適用済み, 導入済み, 移行済み, 公開済み, マージ済み, 対応完了, 実装完了, 修正完了, 作業完了, 解消, 解決済, 対応済, 実施済, 問題なし, クローズ, 納品済み, 設定済み, 更新済み, デプロイ済み',
    },
  },
  {
    state: 'in-progress',
    words: {
      en: 'in progress, wip, work in progress, ongoing, on going, underway, under way, started, in development, in dev, in review, under review, reviewing, in testing, testing, working on it, working on, doing, currently working, partially started, being implemented, being fixed, fix in progress, on track, executing, investigating, under investigation, code review, in qa, in flight, continuing, in work, in process, developing, awaiting review, processing, running, mostly done, in the works, in implementation, in design, in analysis, in refinement, in staging, in uat, in triage, being worked on, being built, being tested, being reviewed, being investigated, in active development, being monitored, under construction, under development, under test, in execution, in preparation, initiated, resumed, reopened, awaiting merge, ready to merge',
      es: 'en progreso, en curso, en proceso, en desarrollo, en marcha, iniciado, iniciada, empezado, en revisión, trabajando, en ejecución, en pruebas, en implementación, en análisis, en diseño, en construcción, en investigación, en seguimiento, en preparación, en validación, en evaluación, desarrollando, implementando, investigando, corrigiendo, probando, reabierto',
      pt: 'em andamento, em progresso, em curso, em desenvolvimento, em execução, iniciado, iniciada, em revisão, em análise, em teste, em testes, fazendo, em processo, em implementação, em construção, em investigação, em validação, em homologação, em preparação, em elaboração, em acompanhamento, em fase de testes, desenvolvendo, trabalhando, corrigindo, testando, investigando, reaberto',
      fr: 'en cours, en développement, commencé, commencée, démarré, démarrée, en progression, en revue, en test, en cours de réalisation, en traitement, en cours de développement, en cours de test, en cours de validation, en analyse, en validation, en conception, en construction, en préparation, en implémentation, en relecture, en déploiement, entamé, entamée, rouvert',
      de: 'in Arbeit, in Bearbeitung, laufend, läuft, begonnen, angefangen, gestartet, in Entwicklung, im Gange, in Prüfung, in Umsetzung, im Test, in Review, wird bearbeitet, aktiv in Arbeit, in Vorbereitung, in Analyse, in Klärung, in Abstimmung, in Test, in der Entwicklung, in Implementierung, im Aufbau, im Review, wird umgesetzt, wird geprüft, wird getestet, wird entwickelt, wird implementiert, läuft noch, in Untersuchung, in Beobachtung, in Durchführung, angelaufen',
      ru: 'в процессе, в работе, выполняется, в разработке, начато, начат, начата, на проверке, на ревью, в процессе выполнения, идет, идёт, тестируется, разрабатывается, в тестировании, на тестировании, в реализации, в подготовке, готовится, исправляется, ведется, продолжается, делается, на согласовании, на рассмотрении, проверяется, реализуется, внедряется, под наблюдением, в отладке, анализируется, на доработке, начаты',
      sv: 'pågår, pågående, påbörjad, påbörjat, under arbete, under utveckling, igång, startad, i review, aktiv sprint, under test, testas, under granskning, granskas, under implementation, under införande, under utredning, utreds, under analys, under uppbyggnad, byggs, i arbete, startat, påbörjade, fortlöpande, löpande',
      tr: 'devam ediyor, devam eden, devam etmekte, sürüyor, yapılıyor, geliştiriliyor, başladı, başlandı, inceleniyor, test ediliyor, çalışılıyor, geliştirme aşamasında, test aşamasında, geliştirilmekte, çalışılmakta, işlemde, işleniyor, uygulanıyor, hazırlanıyor, düzeltiliyor, inceleme aşamasında, izleniyor, yürütülüyor, araştırılıyor',
      zh: '进行中, 正在进行, 开发中, 处理中, 测试中, 审核中, 已开始, 实施中, 执行中, 修复中, 待完善, 设计中, 编码中, 实现中, 调试中, 验证中, 评审中, 审查中, 调研中, 分析中, 部署中, 迁移中, 优化中, 推进中, 跟进中, 准备中, 监控中, 持续进行, 正在开发, 正在测试, 正在处理, 联调中, 排查中, 已启动, 重构中, 更新中',
      ja: '進行中, 作業中, 実装中, 対応中, 開発中, 着手, 着手済み, レビュー中, テスト中, 実施中, 継続中, 調査中, 設計中, 検証中, 確認中, 修正中, 準備中, 分析中, 移行中, 構築中, 作成中, 実行中, 評価中, 監視中, 開始済み, デバッグ中, 改善中, 審査中, 処理中',
    },
  },
  {
    state: 'partial',
    words: {
      en: 'partial, partially, partially complete, partially completed, partially done, partially implemented, partially met, partially working, mostly complete, mostly completed, almost complete, almost done, nearly complete, nearly done, incomplete, needs completion, needs work, needs improvement, substantially complete, half done, complete with issues, partial success, partially passing, needs attention, partial pass, partly done, conditionally approved, approved with conditions, conditional pass, passed with warnings, passed with issues, needs fixing, needs fixes, requires work, needs polish, needs rework, partly working, partly implemented, partially covered, half finished, half complete, working with issues, basic implementation',
      es: 'parcial, parcialmente, parcialmente completado, parcialmente completada, incompleto, incompleta, casi completo, casi terminado, necesita mejoras, en parte, parcialmente implementado, parcialmente implementada, parcialmente hecho, parcialmente resuelto, a medias, con observaciones, con problemas, requiere mejoras, casi listo',
      pt: 'parcial, parcialmente, parcialmente concluído, parcialmente implementado, incompleto, incompleta, quase concluído, quase pronto, precisa de melhorias, em parte, parcialmente implementada, parcialmente concluída, parcialmente feito, pela metade, com ressalvas, com problemas, quase concluída',
      fr: 'partiel, partielle, partiellement, partiellement terminé, incomplet, incomplète, presque terminé, à améliorer, à compléter, en partie, partiellement implémenté, partiellement implémentée, partiellement fait, quasi terminé, avec réserves, à moitié',
      de: 'teilweise, teilweise erledigt, teilweise abgeschlossen, teilweise umgesetzt, unvollständig, fast fertig, zum Teil, partiell, größtenteils, größtenteils erledigt, weitgehend, weitgehend abgeschlossen, weitgehend fertig, halb fertig, teilweise fertig, teilweise implementiert, mit Einschränkungen, mit Vorbehalt, nahezu fertig, beinahe fertig, nicht vollständig',
      ru: 'частично, частично выполнено, частично готово, частично реализовано, не полностью, почти готово, неполный, требует доработки, с замечаниями, неполная, неполное, не до конца, требует улучшения, в основном готово, почти завершено, с ограничениями',
      sv: 'delvis, delvis klar, delvis klart, nästan klar, nästan klart, ofullständig, ofullständigt, delvis implementerad, delvis implementerat, delvis löst, till stor del klar, halvklar, halvklart, i stort sett klar, med anmärkning, behöver förbättras',
      tr: 'kısmen, kısmi, kısmen tamamlandı, eksik, neredeyse tamamlandı, yarım, neredeyse bitti, yarım kaldı, iyileştirme gerekli, büyük ölçüde tamamlandı, kısmen yapıldı',
      zh: '部分, 部分完成, 部分通过, 基本完成, 未完全完成, 大部分完成, 部分实现, 需要改进, 接近完成, 不完整, 不完全, 需改进, 待改进, 有待改进, 需完善, 几乎完成, 初步完成, 部分支持, 部分达标',
      ja: '一部完了, 一部, 部分的, 部分完了, 未完成, ほぼ完了, 一部実装, 要改善, 部分的に完了, 概ね完了, 不完全, 部分実装, 一部対応, 要修正, 要確認, 条件付き合格',
    },
  },
  {
    state: 'todo',
    words: {
      en: 'todo, to do, not started, not yet started, not done, not complete, not completed, not implemented, not yet implemented, not yet created, not created, not tested, not yet tested, not yet, not begun, pending, planned, planning phase, upcoming, scheduled, queued, backlog, ready to start, ready for execution, ready for testing, ready for review, remaining, outstanding, awaiting, awaiting execution, waiting, tbd, tba, to be done, to be determined, to be created, to be implemented, to be started, coming soon, next up, not covered, unstarted, untested, not met, pending execution, pending review, pending verification, future, proposed, draft, needed, required, action required, needs to be done, not run, not executed, needs implementation, still needed, needs tests, needs testing, unassigned, needs update, next phase, next sprint, not triggered, future enhancement, future enhancements, future work, needs investigation, needs review, needs verification, needs triage, to be tested, to be reviewed, to be fixed, to be confirmed, to be decided, to be defined, not deployed, not integrated, not scheduled, not configured, not addressed, not fixed, not resolved, not ready, not yet run, unresolved, unaddressed, unimplemented, on the roadmap, in backlog, in the backlog, waiting to start, ready for dev, ready for development, ready for implementation, not verified, unverified, icebox, requires implementation, not called',
      es: 'pendiente, pendientes, por hacer, sin empezar, sin iniciar, no iniciado, no iniciada, no implementado, no empezado, planificado, planificada, planeado, programado, próximo, próxima, por implementar, en espera de inicio, no completado, no ejecutado, no ejecutada, no probado, no implementada, no iniciados, no resuelto, no realizado, por iniciar, por definir, por revisar, por probar, por completar, por desarrollar, sin implementar, sin probar, programada, prevista, a futuro, pendiente de revisión, pendiente de aprobación, en cola, en backlog, necesita revisión, requiere revisión',
      pt: 'pendente, pendentes, a fazer, por fazer, não iniciado, não iniciada, nao iniciado, não implementado, planejado, planejada, agendado, aguardando, próximo, próxima, a iniciar, não concluído, previsto, futuro, não executado, não executada, não testado, não implementada, não feito, não realizado, não resolvido, a definir, a implementar, a testar, a desenvolver, por iniciar, por definir, agendada, prevista, pendente de revisão, aguardando início, aguardando aprovação, na fila, no backlog, precisa de revisão, planeada',
      fr: 'à faire, a faire, pas commencé, pas démarré, non commencé, non démarré, non commencée, non implémenté, planifié, planifiée, prévu, prévue, en attente, à venir, restant, à planifier, non fait, à démarrer, à développer, non testé, non testée, non exécuté, non réalisé, non réalisée, non résolu, non terminé, non terminée, à tester, à implémenter, à corriger, à revoir, à valider, à définir, à réaliser, à traiter, à configurer, à créer, à vérifier, pas encore commencé, pas encore fait, en attente de validation, reste à faire',
      de: 'offen, ausstehend, geplant, zu tun, nicht begonnen, nicht gestartet, noch nicht begonnen, noch nicht gestartet, nicht erledigt, nicht umgesetzt, nicht implementiert, anstehend, vorgesehen, steht aus, noch offen, nicht getestet, in Planung, wartend, nicht ausgeführt, nicht durchgeführt, nicht fertig, noch nicht fertig, noch nicht implementiert, noch nicht umgesetzt, noch nicht getestet, zu erledigen, zu testen, zu prüfen, zu klären, zu definieren, ungetestet, unerledigt, vorgemerkt, eingeplant, bevorstehend, kommt noch, nicht abgeschlossen, nicht behoben, nicht gelöst, wartet, im Backlog, nicht erfüllt',
      ru: 'не начато, не начат, не начата, не сделано, не выполнено, не реализовано, запланировано, запланирован, ожидает, ожидается, в планах, предстоит, в очереди, к выполнению, планируется, нужно сделать, не готово, осталось, требуется, не реализован, не реализована, не реализованы, не выполнен, не выполнена, не завершено, не завершён, не завершена, не протестировано, не проверено, не исправлено, не решено, не закончено, не внедрено, запланирована, запланированы, ожидает проверки, ожидает начала, к реализации, на очереди, нужна проверка, не определено, требует проверки, требует реализации, надо сделать',
      sv: 'ej påbörjad, ej påbörjat, inte påbörjad, inte startad, ej startad, att göra, planerad, planerat, planerade, kommande, väntande, väntar, kvar, återstår, ej klar, ej klart, ej köpt, ej gjord, ej gjort, ej implementerad, ej testad, nästa, ej startat, inte startat, inte påbörjat, inte klar, inte klart, inte gjord, inte gjort, inte testad, ej testat, inte implementerad, inte implementerat, ej utförd, ej utfört, ej genomförd, ej genomfört, planeras, inplanerad, schemalagd, schemalagt, i backlog, i kö, att testa, att bygga, ska göras, ska testas, ej verifierad, ej löst, inte löst, behöver göras, ej uppfyllt, ej uppnått',
      tr: 'yapılacak, başlanmadı, başlamadı, bekliyor, beklemede, bekleyen, planlandı, planlanan, planlanıyor, henüz başlamadı, yapılmadı, sırada, tamamlanmadı, başlanacak, yapılması gerekiyor, test edilecek, güncellenmeli, güncellenecek, eklenecek, tamamlanacak, uygulanmadı, test edilmedi, çözülmedi, düzeltilmedi, planlanmış, planlama aşamasında, bekleniyor, kuyrukta, başlanmamış, başlatılmadı, yapılmamış, hazır değil, tamamlanmamış',
      zh: '待办, 未开始, 待开始, 未完成, 待完成, 计划中, 已计划, 待处理, 待实现, 待定, 未实现, 待测试, 待开发, 未启动, 待启动, 规划中, 待执行, 待修复, 待验证, 未达标, 待部署, 未做, 尚未开始, 还未开始, 尚未完成, 尚未实现, 未测试, 未执行, 未部署, 未修复, 未解决, 未处理, 未验证, 待审核, 待评审, 待确认, 待解决, 待优化, 待集成, 待发布, 待合并, 待上线, 待安排, 待规划, 待讨论, 待补充, 待更新, 已规划, 已排期, 排队中, 即将开始, 需要实现, 未覆盖, 需修复, 需要修复, 未创建, 未配置',
      ja: '未着手, 未完了, 未実装, 未対応, 予定, 計画中, 未開始, 未実施, これから, 待ち, 保留中, 着手前, 未定, 検討中, 未作成, 未処理, 未解決, 未修正, 未テスト, 未確認, 未検証, 未公開, 未リリース, 未デプロイ, 未設定, 未実行, 未開発, 開始前, 実施予定, 対応予定, 作業予定, 修正予定, 実装予定, 確認待ち, レビュー待ち, 承認待ち, 対応待ち, 着手待ち, 要対応, 要実装, 未達成',
    },
  },
  {
    state: 'blocked',
    words: {
      en: 'blocked, blocked by, blocked on, blocking, is blocked, currently blocked, stuck, waiting on, waiting for, impeded, cannot proceed, on hold by, halted, pending dependency, blocker, externally blocked, blocked externally, dependency blocked, stalled, held up, waiting on dependency, awaiting dependency',
      es: 'bloqueado, bloqueada, bloqueados, bloqueado por, bloqueada por, atascado, impedido, esperando por, bloqueadas, detenido, detenida, paralizado, estancado, a la espera de',
      pt: 'bloqueado, bloqueada, bloqueados, bloqueado por, bloqueada por, impedido, impedida, travado, travada, bloqueadas, parado, parada, paralisado, estagnado, à espera de',
      fr: 'bloqué, bloquée, bloqués, bloqué par, bloquée par, en blocage, bloquées, à l arrêt, coincé, dépendant de',
      de: 'blockiert, blockiert durch, blockiert von, gesperrt, wartet auf, warten auf, gestoppt, steckt fest, festgefahren, wartend auf, verhindert, behindert',
      ru: 'заблокировано, заблокирован, заблокирована, заблокированы, блокировано, застопорено, блокируется, блокирован, застряло, застрял, зависит от, остановлено, остановлен',
      sv: 'blockerad, blockerat, blockerade, blockerad av, blockeras av, väntar på, blockeras, stoppad, stoppat, fastnat, hindrad, hindrat, står still',
      tr: 'engellendi, engelli, bloke, bloklandı, tıkandı, takıldı, engellenmiş, engelleniyor, durdu, bekletiliyor, takılı',
      zh: '阻塞, 被阻塞, 受阻, 已阻塞, 卡住, 阻塞中, 受阻中, 被卡住, 等待依赖, 被阻碍, 无法进行, 停滞',
      ja: 'ブロック, ブロック中, ブロックされている, 停滞, 待機中, ブロック済み, 進行不可, 依存待ち, 行き詰まり, ブロックされた',
    },
  },
  {
    state: 'failed',
    words: {
      en: 'failed, fail, failing, fails, broken, failure, error, errors, not working, crashed, crash, rejected, unsuccessful, red, regressed, does not work, not functional, no go, non compliant, noncompliant, not compliant, not passing, did not pass, crashing, timed out, aborted, errored, rolled back, not achieved, target missed, missed, unusable',
      es: 'fallido, fallida, fallidos, fallado, falló, falla, fallando, error, errores, rechazado, roto, no funciona, con fallos, con errores, caído, caída, no pasa, no cumple, no superado, no aprobado, rota, inoperativo, incumplido, no alcanzado',
      pt: 'falhou, falhando, falha, falhas, falhado, erro, erros, rejeitado, quebrado, quebrada, reprovado, não funciona, com falhas, com erro, não passa, não passou, não atende, não atingido, reprovada, inoperante, com defeito, não aprovado, não conforme',
      fr: 'échoué, échouée, échec, en échec, échoue, erreur, rejeté, cassé, en erreur, ne fonctionne pas, en panne, non conforme, ne passe pas, non réussi, défectueux, échouées, ko, refusé, hors service, non atteint',
      de: 'fehlgeschlagen, gescheitert, Fehler, fehlerhaft, abgelehnt, kaputt, defekt, nicht bestanden, funktioniert nicht, durchgefallen, nicht in Ordnung, ausgefallen, abgestürzt, fehlerbehaftet, nicht erreicht, verfehlt, zurückgewiesen, schlägt fehl, nicht konform',
      ru: 'провалено, провален, не пройдено, не прошло, ошибка, ошибки, сбой, сломано, не работает, отклонено, упал, провал, упала, упало, провалена, не прошел, не прошла, неудача, неудачно, неуспешно, сломан, сломана, падает, не соответствует, не достигнуто, с ошибкой, с ошибками',
      sv: 'misslyckad, misslyckades, misslyckat, fel, trasig, trasigt, underkänd, avvisad, fungerar inte, misslyckats, fallerar, fallerade, fallerat, nere, kraschar, inte godkänd, inte godkänt, ej godkänd, ej godkänt, underkänt, ur funktion, ej uppnådd, fungerar ej, avslagen',
      tr: 'başarısız, hatalı, hata, bozuk, reddedildi, çalışmıyor, başarısız oldu, çöktü, hata verdi, hata veriyor, geçmedi, kırık, arızalı, karşılanmadı, ulaşılamadı, uygun değil',
      zh: '失败, 已失败, 错误, 不通过, 未通过, 报错, 异常, 不合格, 崩溃, 未达成, 出错, 有错误, 有问题, 故障, 损坏, 无法使用, 不可用, 不工作, 被拒绝, 已拒绝, 驳回, 不符合, 未达到, 不达标, 超时',
      ja: '失敗, エラー, 不合格, 不具合, 異常, 動作しない, 落ちた, 不良, 故障, 破損, 却下, 未通過, NG, 使用不可, 不適合, 異常終了, エラー発生, 動かない',
    },
  },
  {
    state: 'deferred',
    words: {
      en: 'deferred, deferred to, postponed, skipped, skip, on hold, paused, delayed to, parked, moved to, pushed to, backburner, later, suspended, shelved, out of scope, deprioritized, carried over, rescheduled, carry over, not in scope, low priority for now, nice to have, on ice, in limbo, put on hold, put off, moved to next sprint, moved to backlog, tabled, stretch goal, not a priority, on pause, dormant, future phase, future release',
      es: 'aplazado, aplazada, pospuesto, pospuesta, diferido, omitido, omitida, en pausa, pausado, suspendido, fuera de alcance, en espera, más adelante, suspendida, en standby, congelado, para más tarde, postergado, postergada, pausada, saltado, fuera del alcance, reprogramado',
      pt: 'adiado, adiada, postergado, postergada, pulado, pausado, pausada, em pausa, suspenso, suspensa, fora do escopo, em espera, congelado, para depois, mais tarde, em standby, reagendado, remarcado, fora de escopo, ignorado, ignorada, adiados',
      fr: 'reporté, reportée, différé, différée, ignoré, ignorée, sauté, en pause, suspendu, suspendue, hors périmètre, repoussé, plus tard, en suspens, gelé, gelée, ajourné, ajournée, décalé, décalée, hors scope, remis à plus tard, reportés, repoussée, mis en pause, mise en pause, en veille',
      de: 'verschoben, zurückgestellt, vertagt, übersprungen, pausiert, ausgesetzt, aufgeschoben, später, außerhalb des Umfangs, nicht im Umfang, auf Eis, auf Eis gelegt, geparkt, ruht, später geplant, ausgelassen, nicht priorisiert, vorerst nicht, angehalten',
      ru: 'отложено, отложен, отложена, перенесено, перенесен, пропущено, пропущен, приостановлено, на паузе, позже, отложены, перенесена, перенесены, пропущена, пропущены, приостановлена, приостановлен, заморожено, заморожен, на потом, вне рамок, на удержании, не приоритет, не сейчас',
      sv: 'uppskjuten, uppskjutet, skjuts upp, parkerad, pausad, pausat, hoppad över, senare, framflyttad, vilande, bordlagd, uppskjutna, framflyttat, på is, lagd på is, överhoppad, överhoppat, utanför scope, nedprioriterad, nedprioriterat, senarelagd, senarelagt, parkerat',
      tr: 'ertelendi, atlandı, duraklatıldı, askıya alındı, kapsam dışı, sonra, ertelenmiş, erteleniyor, askıda, donduruldu, ileri tarihe, sonraya bırakıldı, durduruldu, atlanmış, rafa kaldırıldı',
      zh: '推迟, 已推迟, 延期, 已延期, 暂缓, 跳过, 已跳过, 暂停, 搁置, 延后, 顺延, 挂起, 已挂起, 冻结, 已暂停, 已搁置, 不在范围, 超出范围, 下一阶段, 延后处理, 忽略, 已忽略',
      ja: '延期, 保留, 見送り, スキップ, 一時停止, 後回し, 対象外, 先送り, 凍結, 中断, 中断中, スコープ外, 次回以降, 次フェーズ, 次スプリント, 休止, 休止中, 将来対応, 延期済み, 棚上げ',
    },
  },
  {
    state: 'cancelled',
    words: {
      en: 'cancelled, canceled, dropped, abandoned, removed from scope, obsolete, superseded, wont fix, wont do, will not do, not needed, no longer needed, not applicable, withdrawn, discarded, replaced by, not pursued, not required, deprecated, scrapped, terminated, retired, revoked, decommissioned, no longer relevant, not relevant, will not fix, wont implement, killed, voided, closed as duplicate',
      es: 'cancelado, cancelada, descartado, descartada, abandonado, obsoleto, anulado, no aplica, ya no necesario, eliminado, eliminada, suprimido, anulada, abandonada, obsoleta, no aplicable, no requerido, no necesario, cancelados, retirado',
      pt: 'cancelado, cancelada, descartado, descartada, abandonado, obsoleto, não aplicável, não necessário, eliminado, anulado, anulada, abandonada, obsoleta, não se aplica, não requerido, cancelados, descontinuado, descontinuada, desnecessário',
      fr: 'annulé, annulée, abandonné, abandonnée, obsolète, non applicable, supprimé, plus nécessaire, supprimée, retiré, retirée, non requis, non nécessaire, annulés, sans objet, rejetée',
      de: 'abgebrochen, gestrichen, verworfen, entfällt, storniert, aufgegeben, obsolet, nicht zutreffend, nicht mehr nötig, entfallen, hinfällig, nicht erforderlich, nicht notwendig, nicht benötigt, nicht anwendbar, eingestellt, überflüssig, veraltet, wird nicht umgesetzt, zurückgezogen',
      ru: 'отменено, отменен, отменён, отменена, не требуется, устарело, снято, неактуально, отклонен, отменены, не нужно, не нужен, не применимо, неприменимо, аннулировано, снят, снята, исключено, не актуально, устарел, прекращено',
      sv: 'avbruten, avbrutet, inställd, inställt, borttagen, struken, skrotad, ej aktuell, ej relevant, annullerad, annullerat, avskriven, avskrivet, inte aktuellt, ej aktuellt, ej tillämpligt, behövs ej, behövs inte, utgår, utgått, struket, nedlagd, nedlagt',
      tr: 'iptal, iptal edildi, vazgeçildi, kaldırıldı, gereksiz, geçersiz, iptal edilmiş, vazgeçilmiş, gerek yok, gerekmiyor, kapsamdan çıkarıldı, geri çekildi, kullanımdan kaldırıldı',
      zh: '取消, 已取消, 放弃, 废弃, 已废弃, 不适用, 不需要, 已放弃, 不再需要, 无需, 作废, 已作废, 弃用, 已弃用, 终止, 已终止, 撤销, 已撤销',
      ja: '中止, キャンセル, 取消, 廃止, 不要, 取り下げ, 破棄, 中止済み, キャンセル済み, 該当なし, 適用外, 廃止済み, 取り消し, 打ち切り, 不採用, 非推奨, 対応不要',
    },
  },
  {
    state: 'at-risk',
    words: {
      en: 'at risk, delayed, behind schedule, behind, late, slipping, overdue, needs attention soon, off track, warning, slipped, in danger, yellow, concerning, critical condition, behind plan, running late, in jeopardy, in trouble, amber, off schedule, needs escalation, slipping schedule',
      es: 'en riesgo, retrasado, retrasada, atrasado, atrasada, con retraso, en peligro, con riesgo, demorado, demorada, comprometido, con atraso',
      pt: 'em risco, atrasado, atrasada, com atraso, em perigo, com risco, comprometido, com demora, em atraso, atrasados',
      fr: 'à risque, en retard, retardé, en danger, menacé, menacée, compromis, retardée, à risques',
      de: 'gefährdet, verzögert, verspätet, in Verzug, im Verzug, kritisch, in Gefahr, hinter dem Plan, überfällig, risikobehaftet, mit Risiko',
      ru: 'под угрозой, задерживается, с опозданием, просрочено, отстает, отстаёт, в опасности, опаздывает, с задержкой, в зоне риска, просрочен, просрочена, отставание',
      sv: 'i riskzonen, försenad, försenat, risk för försening, i fara, hotad, efter plan, efter tidplan, med risk, försenade, ligger efter',
      tr: 'risk altında, gecikti, gecikmeli, riskli, tehlikede, gecikiyor, geride, programın gerisinde, süresi geçti',
      zh: '有风险, 延迟, 滞后, 风险中, 已延误, 落后, 存在风险, 高风险, 已延迟, 进度落后, 进度滞后, 逾期, 已逾期, 预警, 延误',
      ja: 'リスクあり, 遅延, 遅れ, 要注意, 遅れている, 遅延中, 遅れ気味, 要警戒, 期限超過, 黄信号',
    },
  },
  {
    state: 'done',
    weak: true,
    words: { en: 'ready, yes, ok, okay, good, great, stable, available, active and stable, clean, enabled, configured, created, added, updated, new, installed, present, present and correct, covered, perfect, healthy, full, fixed and tested, ready for production, ready for deployment, deployed and live, written, exists, tested, reviewed, checked, documented, built, upgraded, matches, match, compatible, connected, online, in place, ready to launch, ready to deploy, ready for launch, ready for release, ready to ship, launch ready, received, submitted', es: 'sí, si, bien, ok, documentado, documentada, conectado, probado, probada, revisado, revisada, configurado, instalado, disponible, bueno, estable', pt: 'sim, ok, bom, documentado, documentada, conectado, revisado, configurado, instalado, disponível, estável', fr: 'oui, ok, prêt, prête, bon, documenté, documentée, disponible, stable, en place, installé, configuré, exécuté', de: 'ja, bereit, ok, gut, vorhanden, dokumentiert, stabil, verfügbar, aktiviert, installiert, konfiguriert, okay', ru: 'да, ок, есть, хорошо, стабильно, доступно, настроено, установлено, добавлено, создано, обновлено', sv: 'ja, ok, redo, finns, bra, stabil, stabilt, tillgänglig, dokumenterad, dokumenterat', tr: 'evet, var, iyi, kararlı, eklendi, oluşturuldu, kuruldu, mevcut', zh: '是, 有, 就绪, 良好, 稳定, 可用, 正确, 已支持, 具备', ja: 'はい, あり, 良好, 安定, 可, 利用可能, 対応' },
  },
  { state: 'partial', weak: true, words: { en: 'limited, degraded, minor issues, mixed, minimal, mostly, minimally, partly, with issues, some issues', es: 'limitado, limitada', pt: 'limitado, limitada', fr: 'limité, limitée', de: 'eingeschränkt, bedingt', ru: 'ограниченно', sv: 'begränsad, begränsat', tr: 'sınırlı', zh: '有限', ja: '限定的' } },
  {
    state: 'in-progress',
    weak: true,
    words: { en: 'active, current, open, opened, continuous, this week, in use, this sprint', es: 'activo, activa, abierto, abierta, monitoreando', pt: 'ativo, ativa, aberto, aberta', fr: 'actif, active, ouvert, ouverte', de: 'aktiv, aktuell, fortlaufend', ru: 'активно, активный, активен, открыто', sv: 'aktiv, öppen', tr: 'aktif, açık', zh: '活跃, 打开', ja: 'アクティブ, オープン' },
  },
  {
    state: 'todo',
    weak: true,
    words: { en: 'no, none yet, missing, planning, not available, next, unknown, n, low, basic, gap, idea, proposal, undecided, not planned', es: 'no, falta', pt: 'não, nao, falta', fr: 'non, manquant, manquante', de: 'nein, fehlt, fehlend', ru: 'нет, отсутствует', sv: 'nej, saknas', tr: 'hayır, yok', zh: '否, 无, 缺失, 没有', ja: 'いいえ, なし, 無' },
  },
  { state: 'blocked', words: { en: 'partially blocked, partly blocked', es: 'parcialmente bloqueado', pt: 'parcialmente bloqueado', fr: 'partiellement bloqué', de: 'teilweise blockiert' } },
]
