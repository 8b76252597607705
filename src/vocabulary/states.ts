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
      en: 'done, completed, complete, all complete, fully complete, 100% complete, finished, fixed, resolved, solved, closed, merged, shipped, delivered, deployed, released, implemented, fully implemented, accomplished, achieved, verified, confirmed, approved, accepted, met, exceeded, success, successful, highly successful, successfully completed, mission accomplished, passed, pass, all pass, all passed, passing, production ready, operational, fully operational, corrected, mitigated, migrated, signed off, validated, launched, live in production, target met, addressed, published, satisfied, done done, excellent, no issues, completed successfully, live, concluded, handed over, excellence achieved, functional, fully functional, working, green, certified',
      es: 'hecho, hecha, hechos, hechas, completado, completada, completados, completadas, completo, completa, terminado, terminada, finalizado, finalizada, finalizados, resuelto, resuelta, cerrado, cerrada, implementado, implementada, entregado, entregada, aprobado, aprobada, cumplido, cumplida, logrado, listo, lista, exitoso, exitosa, corregido, corregida, superado, superada, desplegado, validado, validada',
      pt: 'feito, feita, feitos, concluído, concluída, concluídos, concluídas, concluido, completo, completa, completado, finalizado, finalizada, resolvido, resolvida, fechado, fechada, implementado, implementada, implementados, entregue, aprovado, aprovada, atingido, atingida, pronto, pronta, corrigido, corrigida, superado, superada, sucesso, validado, validada, publicado, integrado',
      fr: 'fait, faite, faits, faites, terminé, terminée, terminés, terminées, achevé, achevée, complété, complétée, complet, fini, finie, résolu, résolue, corrigé, corrigée, livré, livrée, livrés, clos, close, clôturé, fermé, validé, validée, implémenté, implémentée, atteint, atteinte, réalisé, réalisée, réussi, déployé, déployée, opérationnel, mis en place, intégré',
      de: 'erledigt, fertig, fertiggestellt, abgeschlossen, vollständig, vollendet, behoben, gelöst, geschlossen, umgesetzt, implementiert, geliefert, abgenommen, erreicht, erfüllt, bestanden, erfolgreich, freigegeben, ausgeliefert, komplett, getestet, produktionsbereit, korrigiert, integriert, funktioniert, veröffentlicht',
      ru: 'готово, готов, готова, готовы, сделано, выполнено, выполнен, выполнена, выполнены, завершено, завершен, завершён, завершена, завершены, закончено, закончен, решено, решен, решена, исправлено, исправлен, исправлена, закрыто, закрыт, реализовано, реализован, реализована, внедрено, достигнуто, успешно, проверено, работает, принято',
      sv: 'klar, klart, klara, färdig, färdigt, färdiga, gjord, gjort, avslutad, avslutat, avklarad, löst, åtgärdad, åtgärdat, stängd, levererad, levererat, godkänd, godkänt, implementerad, implementerat, uppnådd, uppnått, mergad, deployad, verifierad, verifierat, slutförd, slutfört',
      tr: 'tamamlandı, tamam, bitti, bitirildi, yapıldı, çözüldü, kapatıldı, kapandı, uygulandı, teslim edildi, onaylandı, başarılı, düzeltildi, hazır, gerçekleştirildi, doğrulandı, giderildi',
      zh: '完成, 已完成, 全部完成, 已解决, 已修复, 已关闭, 已实现, 已交付, 已上线, 已部署, 已发布, 已验证, 达标, 已达成, 通过, 已通过, 成功, 正常, 已合并, 优秀, 符合, 已就绪, 已修正',
      ja: '完了, 完了済み, 済, 済み, 実装済み, 解決済み, 解決, 対応済み, 修正済み, 終了, 達成, 合格, 成功, 実施済み, 作成済み, リリース済み, 正常',
    },
  },
  {
    state: 'in-progress',
    words: {
      en: 'in progress, wip, work in progress, ongoing, on going, underway, under way, started, in development, in dev, in review, under review, reviewing, in testing, testing, working on it, working on, doing, currently working, partially started, being implemented, being fixed, fix in progress, on track, executing, investigating, under investigation, code review, in qa, in flight, continuing, in work, in process, developing, awaiting review, processing, running, mostly done',
      es: 'en progreso, en curso, en proceso, en desarrollo, en marcha, iniciado, iniciada, empezado, en revisión, trabajando, en ejecución, en pruebas',
      pt: 'em andamento, em progresso, em curso, em desenvolvimento, em execução, iniciado, iniciada, em revisão, em análise, em teste, em testes, fazendo, em processo',
      fr: 'en cours, en développement, commencé, commencée, démarré, démarrée, en progression, en revue, en test, en cours de réalisation, en traitement',
      de: 'in Arbeit, in Bearbeitung, laufend, läuft, begonnen, angefangen, gestartet, in Entwicklung, im Gange, in Prüfung, in Umsetzung, im Test, in Review, wird bearbeitet, aktiv in Arbeit',
      ru: 'в процессе, в работе, выполняется, в разработке, начато, начат, начата, на проверке, на ревью, в процессе выполнения, идет, идёт, тестируется, разрабатывается',
      sv: 'pågår, pågående, påbörjad, påbörjat, under arbete, under utveckling, igång, startad, i review, aktiv sprint',
      tr: 'devam ediyor, devam eden, devam etmekte, sürüyor, yapılıyor, geliştiriliyor, başladı, başlandı, inceleniyor, test ediliyor, çalışılıyor',
      zh: '进行中, 正在进行, 开发中, 处理中, 测试中, 审核中, 已开始, 实施中, 执行中, 修复中, 待完善',
      ja: '進行中, 作業中, 実装中, 対応中, 開発中, 着手, 着手済み, レビュー中, テスト中, 実施中, 継続中, 調査中',
    },
  },
  {
    state: 'partial',
    words: {
      en: 'partial, partially, partially complete, partially completed, partially done, partially implemented, partially met, partially working, mostly complete, mostly completed, almost complete, almost done, nearly complete, nearly done, incomplete, needs completion, needs work, needs improvement, substantially complete, half done, complete with issues, partial success, partially passing, needs attention, partial pass, partly done',
      es: 'parcial, parcialmente, parcialmente completado, parcialmente completada, incompleto, incompleta, casi completo, casi terminado, necesita mejoras',
      pt: 'parcial, parcialmente, parcialmente concluído, parcialmente implementado, incompleto, incompleta, quase concluído, quase pronto, precisa de melhorias',
      fr: 'partiel, partielle, partiellement, partiellement terminé, incomplet, incomplète, presque terminé, à améliorer, à compléter',
      de: 'teilweise, teilweise erledigt, teilweise abgeschlossen, teilweise umgesetzt, unvollständig, fast fertig, zum Teil',
      ru: 'частично, частично выполнено, частично готово, частично реализовано, не полностью, почти готово, неполный, требует доработки',
      sv: 'delvis, delvis klar, delvis klart, nästan klar, nästan klart, ofullständig, ofullständigt',
      tr: 'kısmen, kısmi, kısmen tamamlandı, eksik, neredeyse tamamlandı, yarım',
      zh: '部分, 部分完成, 部分通过, 基本完成, 未完全完成, 大部分完成, 部分实现, 需要改进',
      ja: '一部完了, 一部, 部分的, 部分完了, 未完成, ほぼ完了, 一部実装, 要改善',
    },
  },
  {
    state: 'todo',
    words: {
      en: 'todo, to do, not started, not yet started, not done, not complete, not completed, not implemented, not yet implemented, not yet created, not created, not tested, not yet tested, not yet, not begun, pending, planned, planning phase, upcoming, scheduled, queued, backlog, ready to start, ready for execution, ready for testing, ready for review, remaining, outstanding, awaiting, awaiting execution, waiting, tbd, tba, to be done, to be determined, to be created, to be implemented, to be started, coming soon, next up, not covered, unstarted, untested, not met, pending execution, pending review, pending verification, future, proposed, draft, needed, required, action required, needs to be done, not run, not executed, needs implementation, still needed, needs tests, needs testing, unassigned, needs update, next phase, next sprint',
      es: 'pendiente, pendientes, por hacer, sin empezar, sin iniciar, no iniciado, no iniciada, no implementado, no empezado, planificado, planificada, planeado, programado, próximo, próxima, por implementar, en espera de inicio, no completado',
      pt: 'pendente, pendentes, a fazer, por fazer, não iniciado, não iniciada, nao iniciado, não implementado, planejado, planejada, agendado, aguardando, próximo, próxima, a iniciar, não concluído, previsto, futuro',
      fr: 'à faire, a faire, pas commencé, pas démarré, non commencé, non démarré, non commencée, non implémenté, planifié, planifiée, prévu, prévue, en attente, à venir, restant, à planifier, non fait, à démarrer, à développer',
      de: 'offen, ausstehend, geplant, zu tun, nicht begonnen, nicht gestartet, noch nicht begonnen, noch nicht gestartet, nicht erledigt, nicht umgesetzt, nicht implementiert, anstehend, vorgesehen, steht aus, noch offen, nicht getestet, in Planung, wartend',
      ru: 'не начато, не начат, не начата, не сделано, не выполнено, не реализовано, запланировано, запланирован, ожидает, ожидается, в планах, предстоит, в очереди, к выполнению, планируется, нужно сделать, не готово, осталось, требуется',
      sv: 'ej påbörjad, ej påbörjat, inte påbörjad, inte startad, ej startad, att göra, planerad, planerat, planerade, kommande, väntande, väntar, kvar, återstår, ej klar, ej klart, ej köpt, ej gjord, ej gjort, ej implementerad, ej testad, nästa',
      tr: 'yapılacak, başlanmadı, başlamadı, bekliyor, beklemede, bekleyen, planlandı, planlanan, planlanıyor, henüz başlamadı, yapılmadı, sırada, tamamlanmadı',
      zh: '待办, 未开始, 待开始, 未完成, 待完成, 计划中, 已计划, 待处理, 待实现, 待定, 未实现, 待测试, 待开发, 未启动, 待启动, 规划中, 待执行, 待修复, 待验证, 未达标, 待部署',
      ja: '未着手, 未完了, 未実装, 未対応, 予定, 計画中, 未開始, 未実施, これから, 待ち, 保留中, 着手前, 未定, 検討中, 未作成',
    },
  },
  {
    state: 'blocked',
    words: {
      en: 'blocked, blocked by, blocked on, blocking, is blocked, currently blocked, stuck, waiting on, waiting for, impeded, cannot proceed, on hold by, halted, pending dependency, blocker',
      es: 'bloqueado, bloqueada, bloqueados, bloqueado por, bloqueada por, atascado, impedido, esperando por',
      pt: 'bloqueado, bloqueada, bloqueados, bloqueado por, bloqueada por, impedido, impedida, travado, travada',
      fr: 'bloqué, bloquée, bloqués, bloqué par, bloquée par, en blocage',
      de: 'blockiert, blockiert durch, blockiert von, gesperrt, wartet auf, warten auf',
      ru: 'заблокировано, заблокирован, заблокирована, заблокированы, блокировано, застопорено',
      sv: 'blockerad, blockerat, blockerade, blockerad av, blockeras av, väntar på',
      tr: 'engellendi, engelli, bloke, bloklandı, tıkandı, takıldı',
      zh: '阻塞, 被阻塞, 受阻, 已阻塞, 卡住, 阻塞中',
      ja: 'ブロック, ブロック中, ブロックされている, 停滞, 待機中',
    },
  },
  {
    state: 'failed',
    words: {
      en: 'failed, fail, failing, fails, broken, failure, error, errors, not working, crashed, crash, rejected, unsuccessful, red, regressed, does not work, not functional, no go',
      es: 'fallido, fallida, fallidos, fallado, falló, falla, fallando, error, errores, rechazado, roto, no funciona',
      pt: 'falhou, falhando, falha, falhas, falhado, erro, erros, rejeitado, quebrado, quebrada, reprovado, não funciona',
      fr: 'échoué, échouée, échec, en échec, échoue, erreur, rejeté, cassé, en erreur, ne fonctionne pas',
      de: 'fehlgeschlagen, gescheitert, Fehler, fehlerhaft, abgelehnt, kaputt, defekt, nicht bestanden, funktioniert nicht',
      ru: 'провалено, провален, не пройдено, не прошло, ошибка, ошибки, сбой, сломано, не работает, отклонено, упал, провал',
      sv: 'misslyckad, misslyckades, misslyckat, fel, trasig, trasigt, underkänd, avvisad, fungerar inte',
      tr: 'başarısız, hatalı, hata, bozuk, reddedildi, çalışmıyor, başarısız oldu',
      zh: '失败, 已失败, 错误, 不通过, 未通过, 报错, 异常, 不合格, 崩溃',
      ja: '失敗, エラー, 不合格, 不具合, 異常, 動作しない, 落ちた',
    },
  },
  {
    state: 'deferred',
    words: {
      en: 'deferred, deferred to, postponed, skipped, skip, on hold, paused, delayed to, parked, moved to, pushed to, backburner, later, suspended, shelved, out of scope, deprioritized, carried over, rescheduled, carry over, not in scope, low priority for now, nice to have',
      es: 'aplazado, aplazada, pospuesto, pospuesta, diferido, omitido, omitida, en pausa, pausado, suspendido, fuera de alcance, en espera, más adelante',
      pt: 'adiado, adiada, postergado, postergada, pulado, pausado, pausada, em pausa, suspenso, suspensa, fora do escopo, em espera',
      fr: 'reporté, reportée, différé, différée, ignoré, ignorée, sauté, en pause, suspendu, suspendue, hors périmètre, repoussé, plus tard',
      de: 'verschoben, zurückgestellt, vertagt, übersprungen, pausiert, ausgesetzt, aufgeschoben, später, außerhalb des Umfangs, nicht im Umfang',
      ru: 'отложено, отложен, отложена, перенесено, перенесен, пропущено, пропущен, приостановлено, на паузе, позже',
      sv: 'uppskjuten, uppskjutet, skjuts upp, parkerad, pausad, pausat, hoppad över, senare, framflyttad, vilande, bordlagd',
      tr: 'ertelendi, atlandı, duraklatıldı, askıya alındı, kapsam dışı, sonra',
      zh: '推迟, 已推迟, 延期, 已延期, 暂缓, 跳过, 已跳过, 暂停, 搁置, 延后',
      ja: '延期, 保留, 見送り, スキップ, 一時停止, 後回し, 対象外, 先送り',
    },
  },
  {
    state: 'cancelled',
    words: {
      en: 'cancelled, canceled, dropped, abandoned, removed from scope, obsolete, superseded, wont fix, wont do, will not do, not needed, no longer needed, not applicable, withdrawn, discarded, replaced by, not pursued, not required, deprecated',
      es: 'cancelado, cancelada, descartado, descartada, abandonado, obsoleto, anulado, no aplica, ya no necesario',
      pt: 'cancelado, cancelada, descartado, descartada, abandonado, obsoleto, não aplicável, não necessário',
      fr: 'annulé, annulée, abandonné, abandonnée, obsolète, non applicable, supprimé, plus nécessaire',
      de: 'abgebrochen, gestrichen, verworfen, entfällt, storniert, aufgegeben, obsolet, nicht zutreffend, nicht mehr nötig',
      ru: 'отменено, отменен, отменён, отменена, не требуется, устарело, снято, неактуально, отклонен',
      sv: 'avbruten, avbrutet, inställd, inställt, borttagen, struken, skrotad, ej aktuell, ej relevant',
      tr: 'iptal, iptal edildi, vazgeçildi, kaldırıldı, gereksiz, geçersiz',
      zh: '取消, 已取消, 放弃, 废弃, 已废弃, 不适用, 不需要',
      ja: '中止, キャンセル, 取消, 廃止, 不要, 取り下げ, 破棄',
    },
  },
  {
    state: 'at-risk',
    words: {
      en: 'at risk, delayed, behind schedule, behind, late, slipping, overdue, needs attention soon, off track, warning, slipped, in danger, yellow, concerning, critical condition',
      es: 'en riesgo, retrasado, retrasada, atrasado, atrasada, con retraso',
      pt: 'em risco, atrasado, atrasada, com atraso',
      fr: 'à risque, en retard, retardé',
      de: 'gefährdet, verzögert, verspätet, in Verzug, im Verzug, kritisch',
      ru: 'под угрозой, задерживается, с опозданием, просрочено, отстает, отстаёт',
      sv: 'i riskzonen, försenad, försenat, risk för försening',
      tr: 'risk altında, gecikti, gecikmeli, riskli',
      zh: '有风险, 延迟, 滞后, 风险中, 已延误, 落后',
      ja: 'リスクあり, 遅延, 遅れ, 要注意, 遅れている',
    },
  },
  {
    state: 'done',
    weak: true,
    words: { en: 'ready, yes, ok, okay, good, great, stable, available, active and stable, clean, enabled, configured, created, added, updated, new, installed, present, present and correct, covered, perfect, healthy, full, fixed and tested, ready for production, ready for deployment, deployed and live, written, exists', es: 'sí, si, bien, ok', pt: 'sim, ok, bom', fr: 'oui, ok, prêt, prête, bon', de: 'ja, bereit, ok, gut, vorhanden', ru: 'да, ок, есть', sv: 'ja, ok, redo, finns', tr: 'evet, var', zh: '是, 有, 就绪, 良好', ja: 'はい, あり, 良好' },
  },
  { state: 'partial', weak: true, words: { en: 'limited, degraded, minor issues, mixed, minimal' } },
  {
    state: 'in-progress',
    weak: true,
    words: { en: 'active, current, open, opened, continuous, this week, in use, this sprint', es: 'activo, activa, abierto, abierta', pt: 'ativo, ativa, aberto, aberta', fr: 'actif, active, ouvert, ouverte', de: 'aktiv, aktuell', ru: 'активно, активный, активен, открыто', sv: 'aktiv, öppen', tr: 'aktif, açık', zh: '活跃, 打开', ja: 'アクティブ, オープン' },
  },
  {
    state: 'todo',
    weak: true,
    words: { en: 'no, none yet, missing, planning, not available, next, unknown, n, low, basic, gap', es: 'no, falta', pt: 'não, nao, falta', fr: 'non, manquant, manquante', de: 'nein, fehlt, fehlend', ru: 'нет, отсутствует', sv: 'nej, saknas', tr: 'hayır, yok, eksik', zh: '否, 无, 缺失, 没有', ja: 'いいえ, なし, 無' },
  },
]
