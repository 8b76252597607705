import type { Words } from './words.ts'

/** What a word does in the name of a group of work: `action` names what is to be done, `work` any piece of it; the others say how it stands. */
export type GroupWord = 'action' | 'work' | 'done' | 'deferred' | 'urgent'

export interface GroupRow {
  word: GroupWord
  words: Words
}

/** The words that names of groups of work are composed of, a noun and what qualifies it: "Tareas realizadas", "Immediate remediation actions". */
export const GROUP_ROWS: readonly GroupRow[] = [
  { word: 'action', words: {
    en: 'action, actions, measure, measures, fixes, steps', es: 'acciones, medidas, correcciones', pt: 'ações, acções, medidas, correções', fr: 'actions, mesures, correctifs, corrections', de: 'Maßnahmen, Massnahmen, Aktionen, Schritte', ru: 'действия, меры, шаги, исправления', sv: 'åtgärder, steg', tr: 'aksiyonlar, önlemler, adımlar', it: 'azioni, misure, interventi', pl: 'działania, kroki, środki', nl: 'acties, maatregelen, stappen', id: 'tindakan, langkah', vi: 'hành động',
  } },
  { word: 'work', words: {
    en: 'task, tasks, work, activity, activities, deliverables, improvements, enhancements, optimizations, changes, stories, tickets', es: 'tareas, trabajo, trabajos, actividades, mejoras, entregables, cambios', pt: 'tarefas, trabalho, trabalhos, atividades, actividades, melhorias, entregas, alterações', fr: 'tâches, travail, travaux, activités, améliorations, livrables, évolutions', de: 'Aufgaben, Arbeiten, Aktivitäten, Tätigkeiten, Verbesserungen, Änderungen, Punkte, Themen', ru: 'задачи, работы, улучшения, изменения, доработки, мероприятия', sv: 'uppgifter, arbete, aktiviteter, förbättringar, ändringar', tr: 'görevler, işler, çalışmalar, iyileştirmeler, geliştirmeler', it: 'attività, compiti, lavori, lavoro, miglioramenti, modifiche', pl: 'zadania, prace, czynności, usprawnienia, zmiany', nl: 'taken, werk, werkzaamheden, activiteiten, verbeteringen, wijzigingen', id: 'tugas, pekerjaan, kegiatan, perbaikan', vi: 'công việc, nhiệm vụ, cải tiến',
  } },
  { word: 'done', words: {
    en: 'completed, finished, done, accomplished, performed, executed', es: 'realizadas, realizados, realizado, completadas, completados, completado, terminadas, terminados, finalizadas, finalizados, ejecutadas, ejecutados, hechas, hechos, cumplidas', pt: 'realizadas, realizados, realizado, concluídas, concluídos, completadas, completados, finalizadas, finalizados, executadas, executados, feitas, feitos, efetuadas, efetuados', fr: 'réalisées, réalisés, réalisé, effectuées, effectués, effectué, terminées, terminés, achevées, achevés, accomplies, accomplis, faites, faits, menées, menés', de: 'erledigte, erledigten, abgeschlossene, abgeschlossenen, durchgeführte, durchgeführten, ausgeführte, fertige, fertiggestellte, realisierte, umgesetzte', ru: 'выполненные, завершенные, завершённые, сделанные, проведенные, проведённые, законченные, реализованные', sv: 'genomförda, utförda, avslutade, slutförda, färdiga, avklarade', tr: 'yapılan, tamamlanan, biten, gerçekleştirilen, yürütülen', it: 'svolte, svolti, svolto, completate, completati, eseguite, eseguiti, concluse, conclusi, terminate, terminati, realizzate', pl: 'wykonane, zrealizowane, zakończone, ukończone, zrobione', nl: 'uitgevoerde, afgeronde, voltooide, gedane', id: 'selesai, dilakukan, diselesaikan', vi: 'đã hoàn thành, đã thực hiện',
  } },
  { word: 'deferred', words: {
    en: 'deferred, postponed, parked, shelved', es: 'aplazadas, aplazados, pospuestas, pospuestos, diferidas, diferidos, postergadas, postergados', pt: 'adiadas, adiados, postergadas, postergados', fr: 'reportées, reportés, différées, différés, ajournées, repoussées', de: 'verschobene, verschobenen, zurückgestellte, zurückgestellten, vertagte, aufgeschobene', ru: 'отложенные, перенесенные, перенесённые', sv: 'uppskjutna, framflyttade, parkerade', tr: 'ertelenen, ertelenmiş', it: 'rimandate, rimandati, rinviate, rinviati, posticipate', pl: 'odłożone, przesunięte, przełożone', nl: 'uitgestelde', id: 'ditunda', vi: 'bị hoãn',
  } },
  { word: 'urgent', words: {
    en: 'immediate, urgent, priority, prioritized, corrective, remedial', es: 'inmediatas, inmediatos, urgentes, prioritarias, prioritarios, correctivas', pt: 'imediatas, imediatos, urgentes, prioritárias, prioritários, corretivas', fr: 'immédiates, immédiats, urgentes, urgents, prioritaires, correctives, à mener, à réaliser, à entreprendre', de: 'sofortige, dringende, vordringliche, prioritäre', ru: 'первоочередные, срочные, неотложные, приоритетные, немедленные', sv: 'omedelbara, brådskande, prioriterade', tr: 'acil, öncelikli', it: 'immediate, immediati, urgenti, prioritarie, correttive', pl: 'natychmiastowe, pilne, priorytetowe, naprawcze', nl: 'onmiddellijke, directe, urgente, dringende', id: 'segera, mendesak, prioritas', vi: 'khẩn cấp, ưu tiên',
  } },
]
