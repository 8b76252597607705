import type { Digest, Moment } from '../../report/index.ts'
import { matchByKeys, matchByLikeness } from '../compare/match.ts'
import { likeness, normalise } from '../wording.ts'

/** Something that a report tells of again and again: a blocker, a test, a piece of work. */
export interface Told {
  name: string
  state: string
  line: number
}

/** Where and when something was told. */
export interface Sighting {
  commit: string | null
  date: string
  author: string | null
  path: string
  line: number
}

/** A change of state, or of wording, and since when. */
export interface Turn extends Sighting {
  from: string
  to: string
}

/** A rewording; `likeness` is how like the two are, 0 to 1. */
export interface Rewording extends Turn {
  likeness: number
}

/** What became of one thing from report to report. */
export interface Life<T extends Told = Told> {
  /** As it was told last. */
  last: T
  first: Sighting
  seen: Sighting
  /** In how many reports in a row it has been told, up to the last that told it. */
  reports: number
  turns: Turn[]
  rewordings: Rewording[]
  /** The first report that no longer tells it; null while the newest one does. */
  gone: Sighting | null
}

/** What of a digest is followed, and how like two wordings must be to be one thing: 0 to 1, 1 for the same words. */
export interface Followed<T extends Told> {
  select: (digest: Digest) => readonly T[]
  least: number
}

const sightingOf = ({ commit, date, author, path }: Moment, line: number): Sighting => ({ commit, date, author, path, line })

function begin<T extends Told>(told: T, moment: Moment): Life<T> {
  const here = sightingOf(moment, told.line)
  return { last: told, first: here, seen: here, reports: 1, turns: [], rewordings: [], gone: null }
}

function goOn<T extends Told>(life: Life<T>, told: T, moment: Moment): void {
  const here = sightingOf(moment, told.line)
  const { last } = life
  if (last.state !== told.state) life.turns.push({ ...here, from: last.state, to: told.state })
  if (last.name !== told.name && normalise(last.name) !== normalise(told.name)) {
    const alike = Math.round(likeness(last.name, told.name) * 100) / 100
    life.rewordings.push({ ...here, from: last.name, to: told.name, likeness: alike })
  }
  life.reports = life.gone === null ? life.reports + 1 : 1
  life.last = told
  life.seen = here
  life.gone = null
}

/** A life or what is told now, by its words. */
interface Side<T extends Told> {
  name: string
  life: Life<T> | null
  told: T | null
}

/** Pairs the lives that go on with what is told now: by words, then by likeness; what is gone comes back by its words alone. */
function pairsOf<T extends Told>(lives: readonly Life<T>[], told: readonly T[], least: number): [Life<T>, T][] {
  const side = (life: Life<T>): Side<T> => ({ name: life.last.name, life, told: null })
  const now = told.map((one): Side<T> => ({ name: one.name, life: null, told: one }))
  const key = ({ name }: Side<T>): string => normalise(name)
  const [present, absent] = [lives.filter(({ gone }) => gone === null), lives.filter(({ gone }) => gone !== null)]
  const exact = matchByKeys<Side<T>>([...present, ...absent].map(side), now, [[key, key]])
  const left = exact.before.filter(({ life }) => life?.gone === null)
  const alike = least < 1 ? matchByLikeness(left, exact.after, (one, other) => likeness(one.name, other.name), least).pairs : []
  return [...exact.pairs, ...alike].flatMap(({ before, after }): [Life<T>, T][] =>
    before.life && after.told ? [[before.life, after.told]] : [],
  )
}

/**
 * Follows what reports tell of through time.
 *
 * @param moments the states of one report, or the reports of one series, oldest first
 */
export function livesOf<T extends Told>(moments: readonly Moment[], { select, least }: Followed<T>): Life<T>[] {
  const lives: Life<T>[] = []
  for (const moment of moments) {
    const told = moment.digest ? select(moment.digest) : []
    const pairs = pairsOf(lives, told, least)
    const paired = new Set<object>(pairs.flat())
    for (const [life, one] of pairs) goOn(life, one, moment)
    for (const life of lives) if (!paired.has(life) && life.gone === null) life.gone = sightingOf(moment, 1)
    lives.push(...told.filter((one) => !paired.has(one)).map((one) => begin(one, moment)))
  }
  return lives
}
