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
