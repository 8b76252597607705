import type { Words } from './words.ts'

/** The units that follow one another in time: the report on a later one takes the place of the report before. */
export const SEQUENCE_NOUNS: Words = {
  en: 'sprint, sprints, week, weeks, wk, day, days, month, months, quarter, quarters, year, years, phase, phases, milestone, milestones, session, sessions, iteration, iterations, release, releases, round, rounds, stage, stages, wave, waves, cycle, cycles, version, versions, v, rev, revision, checkpoint, checkpoints, standup, standups, retro, retrospective, run, pass, attempt, increment, weekly, daily, monthly, q, w, rc',
  es: 'semana, semanas, día, días, mes, fase, fases, hito, hitos, sesión, sesiones, iteración, versión, etapa', pt: 'semana, semanas, dia, dias, mês, fase, fases, marco, marcos, sessão, sessões, iteração, versão, etapa', fr: 'semaine, semaines, jour, mois, phase, jalon, jalons, séance, itération, version, étape', de: 'Woche, Wochen, Tag, Tage, Monat, Phase, Phasen, Meilenstein, Meilensteine, Sitzung, Sitzungen, Etappe, Kalenderwoche, kw, Version',
  ru: 'неделя, недели, день, месяц, фаза, этап, веха, спринт, спринты, сессия, версия, итерация', sv: 'vecka, veckor, dag, dagar, månad, fas, faser, milstolpe, milstolpar, sprintar, etapp', tr: 'hafta, haftalar, gün, ay, faz, fazlar, aşama, oturum, sürüm, kilometre taşı', zh: '周, 天, 月, 阶段, 里程碑, 迭代, 冲刺, 版本', ja: '週, 日, 月, フェーズ, スプリント, マイルストーン, セッション, バージョン',
  ko: '스프린트, 주차, 주, 일차, 월, 단계, 마일스톤, 세션, 버전, 분기, 차수, 회차', it: 'settimana, settimane, giorno, giorni, mese, mesi, fase, fasi, traguardo, sessione, iterazione, versione, tappa', pl: 'tydzień, tygodnie, dzień, dni, miesiąc, faza, fazy, etap, etapy, sesja, iteracja, wersja, kwartał', nl: 'week, weken, dag, dagen, maand, fase, fasen, mijlpaal, mijlpalen, sessie, iteratie, versie, kwartaal', id: 'minggu, hari, bulan, fase, tahap, sesi, iterasi, versi, triwulan', vi: 'tuần, ngày, tháng, giai đoạn, cột mốc, phiên, phiên bản, quý',
}

/** The folders into which reports are put away; they belong with those that still lie where they were written. */
export const ARCHIVE_WORDS: Words = {
  en: 'archive, archives, archived, old, history, historical, past, previous, closed, done, completed, legacy, backup', es: 'archivo, antiguos, historial', pt: 'arquivo, antigos, histórico', fr: 'archives, anciens, historique', de: 'Archiv, alt, früher', ru: 'архив, старые', sv: 'arkiv, gamla, tidigare', tr: 'arşiv, eski', zh: '归档, 存档, 历史', ja: 'アーカイブ, 過去',
  ko: '보관, 이전, 과거', it: 'archivio, vecchi, storico', pl: 'archiwum, stare, poprzednie', nl: 'archief, oude, vorige', id: 'arsip, lama, riwayat', vi: 'lưu trữ, lịch sử',
}

/** What a page is called as a whole that is kept up for as long as the work goes on. */
export const LIVING_NAMES: Words = {
  en: 'status, current status, current state, project status, project state, team status, sprint status, overall status, state, progress, project progress, progress tracker, progress log, tracker, dashboard, todo, todos, to do, to do list, todo list, task list, tasks, backlog, product backlog, roadmap, known issues, open issues, issues, blockers, impediments, risks, risk register, risk log, issue log, worklog, work log, journal, standup, standups, handoff, health, now',
  es: 'estado, estado actual, estado del proyecto, progreso, pendientes, tareas, riesgos', pt: 'estado, status, estado atual, progresso, tarefas, pendências, riscos', fr: 'statut, état, avancement, suivi, tâches, risques', de: 'Status, Projektstatus, Stand, Projektstand, Fortschritt, Aufgaben, Risiken', ru: 'статус, состояние, прогресс, задачи, риски', sv: 'status, läge, nuläge, framsteg, uppgifter, risker, backlog', tr: 'durum, ilerleme, görevler, riskler',
  zh: '状态, 当前状态, 项目状态, 进度, 项目进度, 待办, 任务, 风险', ja: 'ステータス, 進捗, 状況, 課題, タスク', ko: '상태, 현황, 진행 상황, 할 일, 작업, 이슈', it: 'stato, stato attuale, stato del progetto, avanzamento, attività, rischi', pl: 'status, stan, postęp, zadania, ryzyka', nl: 'status, voortgang, projectstatus, taken, risicos', id: 'status, kemajuan, tugas, risiko', vi: 'trạng thái, tiến độ, công việc, rủi ro',
}

/** What the name of a page ends with that was put away where it lies. */
export const PUT_AWAY_NAMES: Words = {
  en: 'old, backup, bak, archived, archive, deprecated, obsolete, superseded, outdated', es: 'antiguo, obsoleto', pt: 'antigo, obsoleto', fr: 'ancien, obsolète', de: 'alt, veraltet', ru: 'старый, устарел', sv: 'gammal, föråldrad', tr: 'eski', zh: '旧, 已废弃', ja: '旧, 廃止', ko: '이전, 폐기', it: 'vecchio, obsoleto', pl: 'stary, nieaktualny', nl: 'oud, verouderd', id: 'lama, usang', vi: 'cũ',
}

/** What the name of a page ends with beside the words for reports, and tells nothing of its subject. */
export const NAME_TAILS: Words = {
  en: 'issue, required, needed, problem, error, new, latest, copy, v, version', es: 'problema, nuevo', pt: 'problema, novo', fr: 'problème, nouveau', de: 'Problem, neu', ru: 'проблема, новый', sv: 'problem, ny', tr: 'sorun, yeni', zh: '新', ja: '新', ko: '최신', it: 'problema, nuovo', pl: 'problem, nowy', nl: 'probleem, nieuw', id: 'masalah, baru', vi: 'mới',
}
