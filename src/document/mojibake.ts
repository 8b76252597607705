import { type Edit, type Place, placeAfter, unmoved } from './columns.ts'
import type { Point } from './message.ts'
import { pages } from './pages.ts'
import { type Kind, type Lens, type Part, readRun } from './sequence.ts'

/** A doubt of a repair and where it stands in the text before any repair. */
export interface Doubt {
  at: Point
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

/** A part of a line, and where it begins. */
interface Placed extends Part {
  at: number
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

/** What a survey reads in one line, each part with its place in UTF-16 units from 0; a lost run is one part. */
const partsOf = (line: string, { lens, kinds, votes }: Survey): readonly Placed[] =>
  Array.from(line.matchAll(RUN)).flatMap(({ 0: run, index }) => {
    const kind = kinds.get(run) ?? 'foreign'
    if (kind === 'lost') return [{ at: index, was: run, now: run, kind, rivals: [] }]
    if (!isTrusted(kind, votes)) return []
    let end = index
    return readRun(run, lens).map((part) => {
      end += part.was.length
      return { ...part, at: end - part.was.length }
    })
  })

const rewrite = (line: string, parts: readonly Placed[]): string => {
  let end = 0
  const pieces = parts.map(({ at, was, now }) => {
    const before = line.slice(end, at)
    end = at + was.length
    return before + now
  })
  return pieces.join('') + line.slice(end)
}

const doubtsOf = (parts: readonly Placed[], line: number): readonly Doubt[] =>
  parts
    .filter(({ kind, rivals }) => kind === 'lost' || rivals.length > 0)
    .map(({ at, was, now, kind, rivals }) => ({ at: { line, column: at + 1 }, was, now: kind === 'lost' ? null : now, rivals }))

const editsOf = (parts: readonly Placed[]): readonly Edit[] =>
  parts.filter(({ was, now }) => was !== now).map(({ at, was, now }) => ({ column: at + 1, was: was.length, now: now.length }))

const round = (text: string, rank: Ranking): Repair | undefined => {
  const best = choose(text, rank)
  if (!best) return undefined
  const { lens, votes, repaired } = best
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1, parts: partsOf(line, best) }))
  const edits = new Map(lines.map(({ number, parts }) => [number, editsOf(parts)] as const).filter(([, { length }]) => length > 0))
  const [[line, [first]] = [1, []]] = edits
  return {
    text: lines.map((each) => rewrite(each.line, each.parts)).join('\n'),
    charset: lens.page.charset,
    place: placeAfter(edits),
    doubts: lines.flatMap(({ parts, number }) => doubtsOf(parts, number)),
    mixed: votes.stray + votes.foreign > 0 ? { repaired, at: { line, column: first?.column ?? 1 } } : null,
  }
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
