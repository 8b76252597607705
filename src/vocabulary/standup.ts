import type { Words } from './words.ts'

/** What a label of a stand-up or of a work log tells: what was done, what is being done, what comes; `now` is told by what stands beside it. */
export type StandUpWord = 'past' | 'now' | 'doing' | 'next'

/** The labels of stand-ups: "Today" beside "Yesterday" tells what is planned, beside "Tomorrow" what was done. */
export const STANDUP_ROWS: readonly { word: StandUpWord; words: Words }[] = [
  {
    word: 'past',
    words: {
      en: 'done, did, completed, finished, accomplished, accomplishments, yesterday, last week, past week, previous week, previous day, last time, previously, last sprint, last meeting, last standup, since last time, since last standup, since last meeting, since yesterday, what i did, what we did, what i have done, what ive done, what was done, what i did yesterday, what we did yesterday, what i did last week, what did i do, what did i do yesterday, what did you do, what did you do yesterday, what did we do, what have i done, what have you done, what i completed, what i finished, what i accomplished, i did, we did, did yesterday, done yesterday, completed yesterday, yesterdays work, yesterdays progress, work done, done since last time, done last week, what got done, i worked on, what i worked on, worked on',
      es: 'hecho, ayer, realizado, completado, terminado, la semana pasada, semana pasada, semana anterior, qué hice, qué hice ayer, lo que hice, qué hicimos, ayer hice, qué se hizo',
      pt: 'feito, ontem, realizado, concluído, semana passada, semana anterior, o que fiz, o que fiz ontem, o que fizemos, o que foi feito, ontem eu fiz',
      fr: 'fait, hier, réalisé, terminé, la semaine dernière, semaine dernière, semaine passée, ce que j ai fait, ce que j ai fait hier, ce qui a été fait, qu ai je fait, ce que nous avons fait',
      de: 'erledigt, gestern, gemacht, getan, fertig, abgeschlossen, letzte Woche, vergangene Woche, was habe ich gemacht, was habe ich gestern gemacht, was wurde gemacht, was ich gemacht habe, seit gestern',
      ru: 'сделано, сделал, сделала, вчера, выполнено, на прошлой неделе, прошлая неделя, что сделано, что я сделал, что сделал, что делал, что делал вчера, что было сделано',
      sv: 'klart, gjort, igår, i går, färdigt, förra veckan, vad jag gjorde, vad gjorde jag, vad jag har gjort, vad jag gjorde igår, vad som gjordes',
      tr: 'dün, yapıldı, yapılan, yapılanlar, tamamlanan, tamamlananlar, tamamlandı, geçen hafta, ne yaptım, dün ne yaptım, neler yaptım, dün yapılanlar',
      zh: '昨天, 昨日, 已完成, 完成, 上周, 昨日完成, 昨天完成, 昨日工作, 昨天做了什么, 上周完成, 上周工作',
      ja: '昨日, 昨日やったこと, 昨日の作業, やったこと, 完了, 先週, 先週やったこと, 実施したこと, 前回',
    },
  },
  {
    word: 'now',
    words: {
      en: 'today, this week, today i',
      es: 'hoy, esta semana', pt: 'hoje, esta semana, essa semana', fr: 'aujourd hui, aujourdhui, cette semaine', de: 'heute, diese Woche', ru: 'сегодня, на этой неделе, эта неделя', sv: 'idag, i dag, denna vecka, den här veckan', tr: 'bugün, bu hafta', zh: '今天, 今日, 本周', ja: '今日, 本日, 今週',
    },
  },
  {
    word: 'doing',
    words: {
      en: 'doing, in progress, ongoing, wip, working on, currently working on, what i am working on, what im working on, active',
      es: 'en progreso, en curso, haciendo', pt: 'em andamento, em progresso, fazendo', fr: 'en cours', de: 'in Arbeit, in Bearbeitung, laufend', ru: 'в работе, в процессе, делаю', sv: 'pågående, pågår, gör nu', tr: 'devam eden, devam edenler, devam ediyor, üzerinde çalışılan', zh: '进行中, 正在进行', ja: '進行中, 作業中',
    },
  },
  {
    word: 'next',
    words: {
      en: 'next, next up, up next, next week, next steps, next step, tomorrow, todo, to do, plan, plans, planned, will do, i will do, i will, will, going to do, what i will do, what i will do today, what ill do, what ill do today, what i will do next, what im doing, what i am doing, what im doing today, what i am doing today, what im doing next, what will i do, what will i do today, what will you do, what will you do today, what are you doing today, what am i doing today, what we will do, what we will do next, what im going to do, what i plan to do, what are you going to do today, what are you working on today, plan for today, plans for today, plan for tomorrow, plan for this week, plan for next week, todays plan, todays goals, todays goal, goals for today, today i will, upcoming, what is next, whats next, until next time, before next meeting, for next time, this weeks plan',
      es: 'siguiente, próximo, próximos pasos, mañana, próxima semana, por hacer, pendiente, plan, qué haré, qué haré hoy, lo que haré, qué voy a hacer, qué voy a hacer hoy, plan para hoy, hoy haré',
      pt: 'próximo, próximos passos, amanhã, próxima semana, semana que vem, a fazer, plano, o que farei, o que vou fazer, o que vou fazer hoje, o que farei hoje, plano para hoje',
      fr: 'suivant, prochain, à venir, demain, la semaine prochaine, semaine prochaine, à faire, prévu, plan, ce que je vais faire, ce que je vais faire aujourd hui, prochaines étapes',
      de: 'nächstes, als nächstes, morgen, nächste Woche, zu tun, geplant, Plan, Plan für heute, was werde ich tun, was mache ich heute, was ich heute mache, nächste Schritte, was steht an',
      ru: 'далее, дальше, завтра, на следующей неделе, следующая неделя, план, планы, в планах, планирую, что буду делать, что буду делать сегодня, буду делать, план на сегодня, план на завтра, следующий шаг',
      sv: 'nästa, imorgon, i morgon, nästa vecka, att göra, plan, planerat, vad jag ska göra, vad ska jag göra, vad jag ska göra idag, nästa steg',
      tr: 'yarın, sonraki, sıradaki, gelecek hafta, yapılacak, yapılacaklar, plan, planlanan, ne yapacağım, bugün ne yapacağım, bugün yapılacaklar, sonraki adım',
      zh: '明天, 明日, 下一步, 下周, 计划, 待办, 今日计划, 今天计划, 明日计划, 今天要做什么, 下周计划, 接下来',
      ja: '明日, 次, 次回, 来週, 予定, 今日やること, 今日の予定, 本日の予定, やること, 次にやること, 明日の予定, 来週の予定',
    },
  },
]

/** Forms of the past that a line of a work log begins with and that do not end in -ed. */
export const DID_WORDS: Words = {
  en: 'began, broke, brought, built, came, caught, chose, cut, did, dug, drew, drove, fell, felt, fought, found, gave, got, grew, had, heard, held, kept, knew, laid, led, learnt, left, let, lost, made, met, moved, paid, put, ran, read, rebuilt, rewrote, said, sat, saw, sent, set, shut, spent, split, spoke, spun, stood, swept, taught, took, thought, told, understood, was, were, went, woke, won, wrote',
}

/** What the title of a page says that is a log of what was done. */
export const LOG_WORDS: Words = {
  en: 'log, logs, work log, worklog, devlog, dev log, development log, logbook, journal, work journal, dev journal, diary, daily log, daily notes, standup, stand up, standups, stand ups, daily standup, daily scrum, daily scrums, scrum notes, timesheet, work diary',
  es: 'bitácora, diario, registro de trabajo, diario de trabajo', pt: 'diário, diário de bordo, registro de trabalho', fr: 'journal, journal de bord, journal de travail', de: 'Tagebuch, Arbeitstagebuch, Logbuch, Protokoll, Arbeitsprotokoll', ru: 'журнал, журнал работ, дневник', sv: 'logg, arbetslogg, dagbok, loggbok', tr: 'günlük, iş günlüğü, çalışma günlüğü', zh: '日志, 工作日志, 日报, 开发日志', ja: '日誌, 作業日誌, 作業ログ, 日報, 開発日誌',
}

/** The units of time that entries of a log are numbered by. */
export const TIME_NOUNS: Words = {
  en: 'day, week, wk, kw', es: 'día, semana', pt: 'dia, semana', fr: 'jour, semaine', de: 'Tag, Woche, Kalenderwoche, kw', ru: 'день, неделя', sv: 'dag, vecka', tr: 'gün, hafta', zh: '周', ja: '週',
}
