/** What makes "There are no open blockers at the moment" a denial: its parts, word by word, in the order they stand. */

/** Words that may open the sentence. */
export const DENIAL_OPENERS = 'there, are, is, we, i, have, had, currently, at, present, still, these, today, es, gibt, det, finns, hay, ha, il, y, a, so, far, right, now, this, week, moment, the'

/** The negation itself. */
export const DENIAL_NEGATORS = 'no, zero, 0, keine, keinen, sin, sem, aucun, aucune, inga, ingen, нет, никаких, nenhum, nenhuma, ningun, pas'

/** Adjectives between the negation and what it denies. */
export const DENIAL_QUALIFIERS = 'open, known, current, active, new, major, critical, significant, real, outstanding, remaining, further, other, more, hard, technical, external, serious, important, big, blocking, unresolved, identified, immediate, such, any, offenen, aktuellen, bekannten, kanda, oppna, conocidos, actuales'

/** Words of time and of finding that may follow; any other word makes it no denial. */
export const DENIAL_TAILS = 'at, this, the, moment, present, right, now, today, so, far, currently, time, times, identified, found, known, reported, remaining, remain, yet, exist, encountered, week, sprint, outstanding, for, to, report, in, were, have, been, and, or, as, of, stage, phase, point, session, period, anymore, month, day, derzeit, aktuell, momentan, zurzeit, just, nu, narvarande, actualmente, por, ahora, no, momento, actuellement, pour, le'

/** Words that take a denial back: "None, except the migration". */
export const EXCEPTIONS = 'except, but, other than, however, besides, apart from, excepto, salvo, sauf, ausser, utom, кроме'

/** Status words in -ing that say of a problem that it stands, not that somebody is at it. */
export const STANDING_GERUNDS = 'pending, waiting, awaiting, missing, blocking, existing, remaining, outstanding, failing, nothing'
