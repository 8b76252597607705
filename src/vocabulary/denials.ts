import type { Words } from './words.ts'

/** What a word or phrase does in an answer that denies blockers. */
export const DENIAL_PARTS = ['no', 'not', 'nobody', 'noun', 'holds', 'quality', 'time', 'found', 'frame', 'join', 'scope', 'except', 'trouble'] as const
export type DenialPart = (typeof DENIAL_PARTS)[number]

export interface DenialRow {
  part: DenialPart
  words: Words
}

/** What denials are made of, beside the whole answers (`NONE_WORDS`) and the nouns of what is denied; the longest phrase counts. */
export const DENIAL_ROWS: readonly DenialRow[] = [
  // Stands before what is denied, or behind it, or is the whole answer: "no blockers", "keine", "нет".
  {
    part: 'no',
    words: {
      en: 'no, zero, 0, without, without any, free of, free from, no longer any', es: 'sin, ningún, ninguna, ninguno, no hay, no tenemos, no tengo, cero', pt: 'sem, nenhum, nenhuma, não há, não temos, não tenho, não tem, não existem, zero',
      fr: 'aucun, aucune, pas de, pas d, sans, zéro, pas', de: 'kein, keine, keinen, keiner, keinerlei, ohne', ru: 'нет, никаких, без, отсутствуют, не было', sv: 'inga, ingen, inget, utan, noll', tr: 'hiçbir, sıfır',
      zh: '无, 没有, 暂无, 没, 无任何', ja: 'ゼロ', it: 'nessun, nessuna, nessuno, senza, zero, non ci sono, non c è, non abbiamo, non ho',
      pl: 'brak, bez, żadnych, żadne, nie ma, nie mam, nie mamy, nie było, zero', nl: 'geen, geen enkele, zonder, nul', id: 'tidak ada, tanpa, belum ada, nihil, nol, tak ada', vi: 'không có, không, không gặp, chưa có, chưa gặp, không còn',
    },
  },
  // Denies a verb: "we are not blocked", "I do not see any blockers".
  {
    part: 'not',
    words: {
      en: 'not, dont, doesnt, didnt, havent, hasnt, hadnt, arent, isnt, wasnt, werent, cannot see, cant see, no longer, never', es: 'no, no estamos, no estoy, nunca, tampoco', pt: 'não, nao, não estamos, não estou, nunca', fr: 'ne, n y a, n y avait, n ai, n avons, n est, n a, ne sommes, ne suis, non', de: 'nicht', ru: 'не, ничто не', sv: 'inte, ej', tr: 'değil, değiliz, değilim',
      zh: '未, 未被, 没有被, 不, 不存在', ja: 'されていない, されていません, していない, していません', ko: '않음, 않습니다, 아님, 아닙니다, 안', it: 'non, non siamo, non sono', pl: 'nie, nie jesteśmy, nie jestem', nl: 'niet', id: 'tidak, bukan, belum, tak', vi: 'không bị, chưa bị, không hề',
    },
  },
  {
    part: 'nobody',
    words: { en: 'nobody, no one, none of us', es: 'nadie', pt: 'ninguém', fr: 'personne', de: 'niemand', ru: 'никто', sv: 'ingen av oss', tr: 'kimse, hiç kimse', it: 'nessuno di noi', pl: 'nikt', nl: 'niemand', id: 'tidak seorang pun', vi: 'không ai', zh: '没有人', ja: '誰も', ko: '아무도' },
  },
  // What is denied, where no table of nouns has it: in another case, or as no report would head a section.
  {
    part: 'noun',
    words: {
      en: 'hurdle, hurdles, delay, delays, hiccup, hiccups, difficulty, difficulties, trouble, troubles, complaint, complaints, surprises, hindrance, hindrances, show stopper, blocking dependencies, blocking dependency, dependencies, dependency, holdup, holdups, hold ups', es: 'trabas, dificultades, retrasos, inconvenientes, inconveniente, novedades, novedad', pt: 'dificuldades, atrasos, inconvenientes, novidades, entraves', fr: 'difficulté, difficultés, souci, soucis, retard, frein, freins', de: 'Blockern, Hindernissen, Problemen, Schwierigkeiten, Verzögerungen, Einschränkung',
      ru: 'блокеров, блокировок, проблем, препятствий, рисков, помех, сложностей, трудностей, вопросов, замечаний', sv: 'svårigheter, förseningar, bekymmer', tr: 'engelimiz, engelleri, sorunumuz, gecikme, sıkıntı', zh: '困难, 延误, 异常情况', ja: '支障, 遅延, 特記事項', ko: '어려움, 지연, 특이사항, 특이 사항, 이상', it: 'difficoltà, ritardi, inconvenienti, novità', pl: 'blokad, blokerów, przeszkód, problemów, ryzyk, trudności, utrudnień, opóźnień, uwag, zagrożeń',
      nl: 'moeilijkheden, vertragingen, bijzonderheden', id: 'kesulitan, keterlambatan, gangguan', vi: 'khó khăn, chậm trễ',
    },
  },
  // What a blocker does: "nothing holds us up".
  {
    part: 'holds',
    words: {
      en: 'blocked, blocking, blocks, stuck, impeding, impeded, hindering, hinders, hindered, preventing, prevents, prevent, stopping, stops, stop, holding us up, holding me up, holds us up, holds me up, held up, holding me back, holding us back, in my way, in our way, in the way, slowing us down, slowing me down',
      es: 'bloquea, bloqueando, bloqueado, bloqueada, bloqueados, impide, frena', pt: 'bloqueia, bloqueando, bloqueado, bloqueada, bloqueados, impede, impedindo, travando, travado', fr: 'bloque, bloqué, bloquée, bloqués, empêche', de: 'blockiert, blockieren, blockierend, hindert, behindert, hält uns auf, hält mich auf', ru: 'блокирует, блокируют, заблокированы, заблокирован, заблокирована, заблокировано, мешает',
      sv: 'blockerar, blockeras, blockerad, blockerade, hindrar, hindrad, stoppar', tr: 'engelleyen, engellenen, engellenmiş, engelliyor, bloke', zh: '阻塞, 被阻塞, 受阻, 阻碍, 阻挡', ja: 'ブロック, ブロックされている, ブロックしている, ブロック中, 妨げ', ko: '차단, 차단되지, 차단된, 막힌, 막힘, 막히지, 막는',
      it: 'blocca, bloccando, bloccato, bloccata, bloccati, impedisce, ostacola', pl: 'blokuje, blokują, zablokowany, zablokowana, zablokowani, zablokowane, blokowane', nl: 'blokkeert, blokkeren, geblokkeerd, belemmert, hindert, houdt ons tegen, houdt mij tegen', id: 'menghambat, menghalangi, terhambat, terblokir, memblokir, terhalang', vi: 'chặn, bị chặn, cản trở, bị vướng, vướng',
    },
  },
  // Behind a denied noun whatever follows says only for what it is denied.
  {
    part: 'scope',
    words: {
      en: 'for, in, with, from, on, by, before, during, within, until, till, as of, related to, regarding, throughout, across, to, since, after, at', es: 'para, en, con, desde, antes de, durante, por, del', pt: 'para, em, com, desde, antes de, durante, por, da', fr: 'pour, dans, avec, sur, avant, pendant, du, au', de: 'für, mit, bei, im, vor, seit, in, von, aus', ru: 'для, в, с, перед, со, на, при', sv: 'för, i, med, före, under, på, av', tr: 'için, ile', zh: '对于, 在', ja: 'について, において', ko: '위한, 관련', it: 'per, nel, nella, con, prima di, durante, della, del', pl: 'dla, w, z, przed, podczas, po, ze', nl: 'voor, met, bij, vóór, tijdens, op', id: 'pada, di, sebelum, selama, terkait', vi: 'cho, trước khi, với, đối với' },
  },
  // What may be said of that which is denied.
  {
    part: 'quality',
    words: {
      en: 'open, known, current, active, new, major, minor, critical, significant, real, further, other, more, additional, hard, technical, external, internal, serious, important, big, immediate, such, any, a, an, true, actual, strict, high, urgent, severe, recent, recently, specific, particular, obvious, fresh, pending, existing, team, project, noteworthy, single, whatsoever, high priority, p0, p1, p0 p1, functional, environmental, else, much, special, unusual',
      es: 'conocido, conocidos, conocida, conocidas, actual, actuales, abierto, abiertos, nuevo, nuevos, nueva, nuevas, crítico, críticos, crítica, críticas, grave, graves, importante, importantes, activo, activos, técnico, técnicos, externo, externos, pendiente, pendientes, relevante, relevantes, mayor, mayores', pt: 'conhecido, conhecidos, atual, atuais, aberto, abertos, novo, novos, nova, novas, crítico, críticos, grave, graves, importante, importantes, ativo, ativos, técnico, técnicos, externo, externos, relevante, relevantes, pendente, pendentes',
      fr: 'connu, connus, connue, actuel, actuels, ouvert, ouverts, nouveau, nouveaux, nouvelle, critique, critiques, majeur, majeurs, important, importants, technique, techniques, externe, particulier, actif, actifs, en cours, autre, autres', de: 'offen, offene, offenen, aktuelle, aktuellen, bekannt, bekannte, bekannten, neu, neue, neuen, kritisch, kritische, kritischen, wesentlichen, wesentliche, technischen, technische, externen, externe, weiteren, weitere, größeren, größere, echten, echte, akuten, akute, aktiven, aktive, besonderen, besondere, nennenswerten, irgendwelche, neues, besonderes, wichtiges',
      ru: 'открытых, известных, текущих, активных, новых, критических, критичных, серьезных, серьёзных, существенных, других, технических, внешних, явных, особых', sv: 'öppna, kända, aktuella, aktiva, nya, kritiska, stora, allvarliga, tekniska, externa, andra, några, direkta, särskilda', tr: 'açık, bilinen, mevcut, aktif, yeni, kritik, ciddi, önemli, teknik, başka, herhangi bir, büyük', zh: '已知, 当前的, 新的, 新, 重大, 严重, 关键, 任何, 其他, 明显, 活跃, 特别, 技术', ja: '既知の, 現在の, 新しい, 新たな, 重大な, 大きな, 主な, 他の, 特に, 特段の, 深刻な, 未解決の',
      ko: '알려진, 현재의, 새로운, 신규, 중대한, 심각한, 특별한, 특별히, 다른, 주요, 기술적, 외부, 아무런, 특이, 딱히, 어떤', it: 'noto, noti, nota, note, attuale, attuali, aperto, aperti, nuovo, nuovi, nuova, nuove, critico, critici, grave, gravi, importante, importanti, attivo, attivi, tecnico, tecnici, esterno, esterni, rilevante, rilevanti, particolare, particolari, altro, altri', pl: 'znanych, znane, otwartych, otwarte, aktualnych, obecnych, nowych, nowe, krytycznych, krytyczne, poważnych, poważne, istotnych, istotne, aktywnych, aktywne, technicznych, innych, większych',
      nl: 'bekende, huidige, openstaande, actieve, nieuwe, kritieke, grote, ernstige, belangrijke, technische, externe, andere, echte, enkele, bijzondere, noemenswaardige', id: 'yang diketahui, aktif, terbuka, baru, kritis, besar, serius, penting, teknis, lain, berarti, apa pun, apapun, khusus, signifikan, yang signifikan, yang berarti', vi: 'nào, gì, đáng kể, nghiêm trọng, mới, lớn, đã biết, khác, quan trọng, bất kỳ, đặc biệt, cả',
    },
  },
  // When, and on whose side.
  {
    part: 'time',
    words: {
      en: 'initially, at the start, at kickoff, at the moment, at this moment, at present, at this time, at this point, at this point in time, at this stage, at the time of writing, as of this writing, as of writing, at time of writing, atm, currently, presently, right now, now, just now, for now, for the moment, for the time being, so far, as yet, yet, to date, until now, up to now, as of now, as of today, as of yet, today, tonight, yesterday, tomorrow, this week, this sprint, this session, this month, this phase, this iteration, this period, this time, this day, this morning, this round, for today, for this sprint, for this week, for this phase, for this session, last week, since yesterday, since last week, anymore, any more, any longer, still, really, again, at all, here, on my side, on our side, on my end, on our end, from my side, from our side, from my end, from me, from us, for me, for us, in this sprint, in this phase, in this session, thus far, luckily, thankfully, fortunately, of these, of them, of note, of those, the moment, right this moment',
      es: 'por ahora, por el momento, de momento, en este momento, actualmente, ahora, ahora mismo, hoy, ayer, esta semana, este sprint, hasta ahora, hasta el momento, en esta fase, a la fecha, aún, todavía, de mi parte, por mi parte, en esta etapa', pt: 'no momento, por enquanto, até agora, até o momento, atualmente, agora, hoje, ontem, esta semana, nesta semana, neste momento, neste sprint, nesta sprint, nesta fase, por ora, ainda, da minha parte, até então', fr: 'pour le moment, pour l instant, actuellement, à ce jour, à ce stade, en ce moment, maintenant, aujourd hui, hier, cette semaine, ce sprint, jusqu ici, jusqu à présent, à date, de mon côté, de notre côté, encore, à l heure actuelle, présentement',
      de: 'derzeit, aktuell, momentan, zurzeit, zur zeit, im moment, im augenblick, gerade, bisher, bislang, bis jetzt, heute, gestern, diese woche, in diesem sprint, diesen sprint, jetzt, noch, vorerst, meinerseits, von meiner seite, im augenblick nicht, mehr, stand jetzt, stand heute', ru: 'пока, пока что, сейчас, на данный момент, в данный момент, на текущий момент, на сегодня, сегодня, вчера, на этой неделе, в этом спринте, в настоящее время, до сих пор, на данном этапе, с моей стороны, больше, ещё, еще', sv: 'just nu, för närvarande, för tillfället, i nuläget, nu, idag, igår, denna vecka, den här veckan, hittills, än så länge, ännu, i dagsläget, i den här sprinten, från min sida', tr: 'şu anda, şu an, şu an için, şimdilik, henüz, bugün, dün, bu hafta, bu sprintte, şimdiye kadar, halihazırda, bu aşamada, benim tarafımda',
      zh: '目前, 当前, 现在, 暂时, 本周, 今天, 昨天, 迄今, 到目前为止, 至今, 现阶段, 此时, 截至目前, 本次', ja: '現在, 現時点で, 現時点では, 今のところ, 今週, 今日, 昨日, 本日, いまのところ, 今は, 現状, これまでのところ, 今回', ko: '현재, 현재로서는, 현재까지, 지금, 지금은, 아직, 아직까지, 이번 주, 이번주, 오늘, 어제, 당장, 이번 스프린트, 현 시점, 현시점, 지금까지', it: 'al momento, per ora, per adesso, attualmente, in questo momento, oggi, ieri, questa settimana, finora, fino ad ora, ad oggi, in questa fase, ancora, da parte mia, in questo sprint, per il momento',
      pl: 'obecnie, aktualnie, na razie, na ten moment, w tej chwili, teraz, dziś, dzisiaj, wczoraj, w tym tygodniu, w tym sprincie, do tej pory, jak dotąd, póki co, na chwilę obecną, na obecnym etapie, z mojej strony, jeszcze, już', nl: 'momenteel, op dit moment, nu, vandaag, gisteren, deze week, deze sprint, tot nu toe, vooralsnog, voorlopig, op het moment, nog, meer, in deze fase, van mijn kant, tot dusver', id: 'saat ini, untuk saat ini, sekarang, hari ini, kemarin, minggu ini, sejauh ini, sampai saat ini, hingga saat ini, sementara ini, untuk sementara, pada tahap ini, masih, lagi, di sprint ini', vi: 'hiện tại, hiện nay, hiện, lúc này, bây giờ, hôm nay, hôm qua, tuần này, đến nay, cho đến nay, cho đến giờ, tạm thời, ở giai đoạn này, trong tuần này, trong sprint này, tới thời điểm này, ở thời điểm này',
    },
  },
  // That none was found, or none is left.
  {
    part: 'found',
    words: {
      en: 'identified, found, reported, recorded, documented, listed, marked, logged, detected, noted, observed, encountered, remaining, remain, remains, left, exist, exists, outstanding, raised, mentioned, discovered, anticipated, foreseen, expected, visible, apparent, faced, registered, flagged, experienced, to report, to mention, to raise, to flag, to note, to discuss, to speak of, to add, to share, worth mentioning, worth noting, that i know of, that we know of, that i am aware of, i am aware of, we are aware of, in sight, on the horizon, came up, come up, arose, as far as i know, as far as i can see, applicable, present',
      es: 'identificado, identificados, identificada, encontrado, encontrados, registrado, registrados, reportado, reportados, detectado, detectados, que reportar, que informar, que destacar, a reportar, existentes, a la vista', pt: 'identificado, identificados, encontrado, encontrados, registrado, registrados, reportado, reportados, detectado, detectados, a reportar, a relatar, a declarar, para reportar, restantes, à vista', fr: 'identifié, identifiés, identifiée, rencontré, rencontrés, signalé, signalés, détecté, détectés, constaté, constatés, à signaler, à déclarer, en vue, recensé, restant, restants', de: 'vorhanden, gefunden, gemeldet, festgestellt, identifiziert, erkannt, aufgetreten, zu melden, zu berichten, in Sicht, übrig, erkennbar, absehbar',
      ru: 'выявлено, обнаружено, найдено, зафиксировано, не выявлено, не обнаружено, не возникло, осталось, сообщить, замечено, предвидится', sv: 'identifierade, funna, rapporterade, upptäckta, att rapportera, kvar, hittade, i sikte, finns kvar', tr: 'tespit edilmedi, bulunmadı, bildirilmedi, tespit edildi, görünmüyor, kalmadı, yaşanmadı, bildirilecek', zh: '发现, 已发现, 存在, 报告, 需要报告, 剩余', ja: '確認されていません, 見つかっていません, 報告, 発生していません, 残っていません', ko: '발견되지, 확인되지, 보고할, 보고된, 확인된, 발견된, 식별된, 남은', it: 'identificato, identificati, trovato, trovati, rilevato, rilevati, segnalato, segnalati, riscontrato, riscontrati, emersi, da segnalare, in vista, rimasti, rimanenti',
      pl: 'zidentyfikowano, wykryto, znaleziono, stwierdzono, zgłoszono, zidentyfikowanych, wykrytych, zgłoszonych, do zgłoszenia, nie stwierdzono, nie wykryto, nie występują, na horyzoncie', nl: 'gevonden, gemeld, geconstateerd, vastgesteld, geïdentificeerd, te melden, aanwezig, in zicht, over, aangetroffen, bekend', id: 'ditemukan, teridentifikasi, dilaporkan, tercatat, diketahui, untuk dilaporkan, yang perlu dilaporkan, tersisa, yang ditemukan, yang dilaporkan', vi: 'phát hiện, được phát hiện, được ghi nhận, cần báo cáo, để báo cáo, còn lại, phát sinh',
    },
  },
  // Words of the sentence around it.
  {
    part: 'frame',
    words: {
      en: 'there, is, are, was, were, be, been, being, am, we, i, im, me, us, my, our, they, it, you, he, she, have, had, has, having, do, did, does, see, saw, seeing, seen, find, hit, face, the, this, these, that, which, who, also, anything, anyone, something, things, thing, items, item, points, questions, question, please, team has, team have, looks like, seems, seem, to be, appear, got, get, run into, ran into, progressing, proceeding, from progressing, from proceeding, from continuing, would, could, will, can, by anything, on anything, by anyone, on anyone, by any, on any, as, so',
      es: 'hay, existe, existen, tenemos, tengo, tiene, estamos, estoy, está, están, es, son, se, nos, me, que, el, la, los, las, por nada, de, un, una, han, ha, yo, hubo, había', pt: 'há, existe, existem, temos, tenho, tem, estamos, estou, está, estão, é, são, se, nos, me, que, o, a, os, as, nada, por nada, de, um, uma, eu, houve, foi, foram', fr: 'il, y, a, est, sont, nous, j, je, ai, avons, de, d, le, la, les, l, on, m, par, été, qui, un, une, suis, sommes, des, eu', de: 'es, gibt, gab, wir, ich, habe, haben, hatte, hatten, hat, ist, sind, war, waren, bin, uns, mich, mir, der, die, das, den, durch nichts, von nichts, liegt, liegen, bestehen, besteht, sehe, sehen, wird, werden, wurden, wurde, ein, eine',
      ru: 'у, нас, меня, мы, я, есть, были, было, имеется, нам, мне, по', sv: 'det, finns, fanns, vi, jag, har, hade, är, var, oss, mig, som, något, av något, ser, den, de', tr: 'bizi, beni, bir, var, herhangi, ben, biz, olarak, şey, konu, konular', zh: '我, 我们, 有, 的, 事项, 项, 什么, 被, 会, 任何东西, 可, 内容', ja: 'は, が, も, を, で, に, の, です, ます, 項目, 事項, こと, もの, 点, いる, ある, と', ko: '저희, 우리, 저, 팀, 사항, 사항은, 것, 건, 내용, 점, 상태, 작업, 있는, 수, 되지, 지', it: 'c, è, ci, sono, abbiamo, ho, ha, siamo, sto, il, lo, i, gli, le, che, di, mi, un, una, da nulla, da niente, stati, stato, vedo',
      pl: 'jest, są, był, były, mamy, mam, nas, mnie, się, to, i, co, jesteśmy, jestem, widzę', nl: 'er, is, zijn, was, waren, wij, we, ik, heb, hebben, had, hadden, ons, mij, me, het, de, dat, die, door niets, zie, zien, worden, wordt', id: 'kami, saya, kita, yang, ada, apa, hal, ini, itu, oleh apa pun, dari, dengan, untuk', vi: 'chúng tôi, tôi, mình, các, việc, điều, bởi, có, được, gặp, thấy, phải, trong',
    },
  },
  {
    part: 'join',
    words: { en: 'and, or, nor', es: 'y, o, ni, e', pt: 'ou, nem', fr: 'et, ou, ni', de: 'und, oder', ru: 'и, или, ни', sv: 'och, eller', tr: 've, veya, ya da', zh: '和, 或, 与, 及, 以及', ja: 'や, または, 及び', ko: '및, 또는, 이나', it: 'ed, oppure, né', pl: 'ani, lub, oraz, albo', nl: 'en, noch', id: 'dan, atau, maupun', vi: 'và, hoặc, hay' },
  },
  // What takes a denial back: "None, except the migration".
  {
    part: 'except',
    words: {
      en: 'except, except for, excepting, but, but for, other than, however, besides, apart from, aside from, save for, unless, although, though, not counting, excluding, with the exception of, yet to be solved', es: 'excepto, salvo, menos, pero, aunque, aparte de, sin embargo, a excepción de, más allá de, además de, fuera de', pt: 'exceto, mas, porém, tirando, além de, fora, salvo, com exceção de, a não ser, no entanto', fr: 'sauf, mais, excepté, hormis, à part, cependant, toutefois, à l exception, en dehors de, mis à part', de: 'außer, aber, bis auf, abgesehen von, allerdings, jedoch, ausgenommen, mit Ausnahme', ru: 'кроме, но, однако, за исключением, помимо, хотя', sv: 'utom, förutom, men, bortsett från, dock, undantaget', tr: 'hariç, dışında, ama, ancak, fakat, haricinde',
      zh: '除了, 但, 但是, 不过, 除, 然而, 除外', ja: '除いて, 除き, 以外, ただし, しかし, を除く, ですが', ko: '제외하고, 제외하면, 하지만, 그러나, 다만, 외에, 외에는, 빼고, 말고', it: 'tranne, eccetto, salvo, ma, però, a parte, fuorché, tuttavia, oltre a', pl: 'oprócz, poza, ale, z wyjątkiem, jednak, za wyjątkiem, prócz, chociaż', nl: 'behalve, maar, uitgezonderd, afgezien van, echter, buiten, op één na', id: 'kecuali, selain, tapi, tetapi, namun, meskipun', vi: 'ngoại trừ, trừ, nhưng, tuy nhiên, ngoài, ngoài ra, trừ việc',
    },
  },
  // What names a trouble all the same: "No new blockers; mail is down".
  {
    part: 'trouble',
    words: {
      en: 'down, missing, lost, gone, broken, unavailable, unreachable, offline, expired, revoked, cannot, cant, can not, couldnt, could not, wont start, unable, waiting, awaiting, still waiting, delayed, unresolved, unsolved, unfixed, still open, still not, old, older, previous one, previous ones, same as, same ones, the rest, lacks, lacking, denied, refused, rejected, leaks, not working, doesnt work, does not work, not available, not ready, not there, not yet there, no access, no key, no keys, no credentials, no response, no answer, no reply, no license, no licence, no budget, no time, no capacity, no environment, no server, ran out, out of order, overloaded, needs fixing, must be fixed, red',
      es: 'caído, caída, falta, faltan, roto, rota, perdido, no funciona, no puedo, no podemos, no responde, esperando, retrasado, antiguo, antiguos, sin acceso, vencido, sigue', pt: 'caído, caiu, fora do ar, falta, faltam, quebrado, quebrada, perdido, não funciona, não posso, não podemos, não responde, aguardando, atrasado, antigo, antigos, sem acesso, vencido', fr: 'en panne, manque, manquent, cassé, perdu, ne marche pas, ne fonctionne pas, ne répond pas, en attente, en retard, ancien, anciens, sans accès, expiré', de: 'fehlt, fehlen, kaputt, verloren, ausgefallen, defekt, geht nicht, funktioniert nicht, antwortet nicht, warten, wartet, verspätet, abgelaufen, kein Zugang, keinen Zugang, kein Zugriff, keinen Zugriff, alte, die alten',
      ru: 'не работает, сломан, сломано, упал, упала, потерян, нет доступа, ждем, ждём, ожидаем, старые, прежние, не отвечает, истек, истёк, не хватает', sv: 'saknas, nere, trasig, trasigt, förlorad, funkar inte, fungerar inte, väntar, försenad, gamla, svarar inte, ligger nere, utgången', tr: 'eksik, bozuk, çalışmıyor, çöktü, kayıp, bekliyoruz, bekleniyor, eski, yanıt vermiyor, gecikti, erişim yok', zh: '缺少, 缺失, 宕机, 坏了, 丢失, 无法, 不能, 等待, 过期, 旧的, 还在, 仍然', ja: '落ちて, 不足, 故障, 壊れ, 動かない, 待ち, できない, 期限切れ, 未解決',
      ko: '다운, 누락, 고장, 부족, 만료, 대기, 불가, 못, 작동하지, 기존, 미해결, 끊김', it: 'giù, manca, mancano, rotto, rotta, perso, non funziona, non posso, non possiamo, non risponde, aspettiamo, in attesa, in ritardo, vecchi, scaduto, senza accesso', pl: 'brakuje, zepsuty, zepsute, zgubiony, nie działa, nie odpowiada, nie mogę, nie możemy, czekamy, czekam, opóźnione, stare, wygasł, brak dostępu, padł', nl: 'ontbreekt, ontbreken, kapot, stuk, kwijt, verloren, werkt niet, ligt eruit, antwoordt niet, wachten, wacht, vertraagd, oude, verlopen, geen toegang', id: 'mati, rusak, hilang, kurang, tidak berfungsi, tidak bisa, tidak dapat, menunggu, terlambat, lama, kedaluwarsa, belum ada akses, tidak ada akses', vi: 'hỏng, bị hỏng, thiếu, mất, không chạy, không hoạt động, không thể, đang chờ, trễ, cũ, hết hạn, không có quyền',
    },
  },
]

/** Status words in -ing that say of a problem that it stands, not that somebody is at it. */
export const STANDING_GERUNDS = 'pending, waiting, awaiting, missing, blocking, existing, remaining, outstanding, failing, nothing'
