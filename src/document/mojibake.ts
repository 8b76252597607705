import { type Edit, type Place, placeAfter, unmoved } from './columns.ts'
import type { Point } from './message.ts'
import { pages } from './pages.ts'
import { type Kind, type Lens, type Part, readRun } from './sequence.ts'

/** A doubt of a repair and where it stands in the text before any repair; `length` in UTF-16 units. */
export interface Doubt {
  at: Point
  length: number
  /** The remains as they stand in the file. */
  was: string
  /** What was taken, null where nothing fits, and what would have fitted as well. */
  now: string | null
  rivals: readonly string[]
}

/** A repaired text, the page it had been seen through (null: nothing to repair) and how points go back to the text before. */
export interface Repair {
  text: string
  charset: string | null
  place: Place
  doubts: readonly Doubt[]
  /** Where characters that were valid all along stand beside repaired ones: how many runs were repaired, and the first. */
  mixed: { repaired: number; at: Point } | null
}

type Ranking = Lens['rank']
type Votes = Record<Kind, number>

/** What one page makes of a file: the kind of each run, the number of runs of each kind, and how many of them it repairs and cannot read. */
interface Survey {
  lens: Lens
  kinds: ReadonlyMap<string, Kind>
  votes: Votes
  repaired: number
  broken: number
}

/** A maximal run beyond ASCII; the no-break space inside a garbled ⚠️ is often found as a plain one. */
const RUN = /(?:\P{ASCII}| (?=ï¸))+/gu
/** More than any text was garbled one time after the other; two are met. */
const ROUNDS = 8
/** A run is what the first of these is that it holds: one stray character spoils it, one sure sign proves it. */
const SPEAKS: readonly Kind[] = ['stray', 'lost', 'sure', 'sign', 'letter', 'foreign']
const SOLVED: readonly Kind[] = ['sure', 'sign', 'letter']

/** Whether a file's votes let runs of a kind be repaired: what a clean text might hold by chance needs more witnesses than it has counter-witnesses. */
const isTrusted = (kind: Kind, { sure, sign, letter, stray, lost }: Votes): boolean => {
  if (kind === 'sure') return true
  if (kind === 'sign') return sure > 0 || sign > stray + lost
  return kind === 'letter' && letter > stray + lost && sure + sign + letter > 1
}

const kindOf = (parts: readonly Part[]): Kind => SPEAKS.find((kind) => parts.some((part) => part.kind === kind)) ?? 'foreign'

const survey = (lens: Lens, runs: ReadonlyMap<string, number>): Survey => {
  const votes: Votes = { sure: 0, sign: 0, letter: 0, lost: 0, stray: 0, foreign: 0 }
  const kinds = new Map(Array.from(runs.keys(), (run) => [run, kindOf(readRun(run, lens))]))
  for (const [run, kind] of kinds) votes[kind] += runs.get(run) ?? 0
  const repaired = SOLVED.filter((kind) => isTrusted(kind, votes)).reduce((sum, kind) => sum + votes[kind], 0)
  return { lens, kinds, votes, repaired, broken: votes.stray + votes.lost }
}

const choose = (text: string, rank: Ranking): Survey | undefined => {
  const runs = new Map<string, number>()
  for (const [run] of text.matchAll(RUN)) runs.set(run, (runs.get(run) ?? 0) + 1)
  const surveys = pages().map((page) => survey({ page, rank, solved: new Map() }, runs))
  return surveys.filter(({ repaired }) => repaired > 0).sort((a, b) => b.repaired - a.repaired || a.broken - b.broken)[0]
}

/** Rewrites the trusted runs of one line; what it changed and what it doubts go to `edits` and `doubts`. */
const rewrite = (line: string, number: number, { lens, kinds, votes }: Survey, edits: Edit[], doubts: Doubt[]): string => {
  let grown = 0
  return line.replace(RUN, (run, offset: number) => {
    const kind = kinds.get(run) ?? 'foreign'
    const doubt = (at: number, { was, now, rivals }: Omit<Doubt, 'at' | 'length'>) =>
      doubts.push({ at: { line: number, column: at + 1 }, length: was.length, was, now, rivals })
    if (kind === 'lost') doubt(offset, { was: run, now: null, rivals: [] })
    if (!isTrusted(kind, votes)) return run
    let at = offset
    const parts = readRun(run, lens)
    for (const part of parts) {
      if (part.rivals.length > 0) doubt(at, part)
      if (part.now !== part.was) edits.push({ column: at + grown + 1, now: part.now.length, was: part.was.length })
      at += part.was.length
      grown += part.now.length - part.was.length
    }
    return parts.map(({ now }) => now).join('')
  })
}

const round = (text: string, rank: Ranking): Repair | undefined => {
  const best = choose(text, rank)
  if (!best) return undefined
  const edits = new Map<number, readonly Edit[]>()
  const doubts: Doubt[] = []
  const lines = text.split('\n').map((line, index) => {
    const own: Edit[] = []
    const rewritten = rewrite(line, index + 1, best, own, doubts)
    if (own.length > 0) edits.set(index + 1, own)
    return rewritten
  })
  const [first = 1] = edits.keys()
  const place = placeAfter(edits)
  const at = place({ line: first, column: edits.get(first)?.[0]?.column ?? 1 })
  const mixed = best.votes.stray + best.votes.foreign > 0 ? { repaired: best.repaired, at } : null
  return { text: lines.join('\n'), charset: best.lens.page.charset, place, doubts, mixed }
}

/** Undoes mojibake: finds the page that UTF-8 was read through and restores what was seen through it, also where it was twice; valid text stays. */
export const repair = (text: string, rank: Ranking): Repair => {
  let all: Repair = { text, charset: null, place: unmoved, doubts: [], mixed: null }
  for (let left = ROUNDS; left > 0 && /\P{ASCII}{2}/u.test(all.text); left -= 1) {
    const { place } = all
    const next = round(all.text, rank)
    if (!next) break
    all = {
      text: next.text,
      charset: all.charset ?? next.charset,
      place: (point) => place(next.place(point)),
      doubts: [...all.doubts, ...next.doubts.map((doubt) => ({ ...doubt, at: place(doubt.at) }))],
      mixed: all.charset === null ? next.mixed : all.mixed,
    }
  }
  return all
}
