import type { Kind, Lens, Part } from './lens.ts'
import { oddness, rarity } from './likelihood.ts'
import { behind, costOf, type Run } from './runs.ts'
import { partsAt } from './sequence.ts'

/** A stretch of a run that was seen through a page, and where it begins, in UTF-16 units from 0. */
export interface Placed extends Part {
  at: number
}

/** A way to read a run: how rare the text is that it gives, in bits, and what of it was seen through the page. */
export interface Path {
  cost: number
  parts: readonly Placed[]
}

/** A step of a way: the last character that it gives, what it costs up to there, what it reads, and the step before. */
interface Step {
  last: string
  cost: number
  part: Placed | null
  from: Step | null
}

/** What it costs, in bits, to take a stretch as seen through the page beside the text that this gives: what lacks bytes may have been something else. */
const PRICE: Readonly<Record<Kind, number>> = { whole: 0, restored: 3, lost: 2 }
/** A plain space in a sequence was a no-break one: likelier where others are known to begin like it. */
const SPACED = { new: 3, known: 1 }
/** What it is worth, in bits, that a stretch gives one of the few signs that reports are full of. */
export const TELLING = 8
/** A letter of two bytes that is no part of a word: texts that tell of garbled text show it so. */
const ALONE = 4
/** How rare a character is of which nothing is known, and what goes beside it like one. */
const LOST = { bits: 8, like: 'x' }

/** The best steps that end at a place: one for each character that they end with. */
type Steps = Map<string, Step>

const add = (steps: Steps | undefined, step: Step): void => {
  const known = steps?.get(step.last)
  if (!known || known.cost > step.cost) steps?.set(step.last, step)
}

const LETTER = /^[\p{L}\p{M}]/u

const isBeside = (before: string, next: string): boolean => LETTER.test(before.slice(-1)) || LETTER.test(next)

/** What does not tell by its bytes alone tells only apart from letters. */
const toldBeside = ({ telling }: Part, before: string, next: string): Part['telling'] =>
  telling === 'always' || !isBeside(before, next) ? telling : 'never'

/** So much less likely, in bits, what a sign may have been too is no doubt any more. */
const CLEARLY = 3

const costBeside = (text: string, before: string, next: string): number => {
  const { cost, last } = costOf(text, before)
  return cost + oddness(last, next)
}

/** What a stretch may as well have been where it stands. */
const rivalsBeside = ({ now, rivals }: Part, before: string, next: string): readonly string[] =>
  rivals.filter((rival) => costBeside(rival, before, next) - costBeside(now, before, next) < CLEARLY)

function taking(part: Placed, from: Step, next: string, { price, leads }: Lens): Step {
  const own = part.kind === 'lost' ? { cost: LOST.bits + oddness(from.last, LOST.like), last: LOST.like } : costOf(part.now, from.last)
  const spaced = part.was.includes(' ') ? (leads.has(part.was.charAt(0)) ? SPACED.known : SPACED.new) : 0
  const alone = part.bytes === 2 && !isBeside(from.last, next) ? ALONE : 0
  const cost = from.cost + own.cost + price + PRICE[part.kind] + spaced + alone - (part.telling === 'never' ? 0 : TELLING)
  return { last: own.last, cost, part, from }
}

const leaving = (char: string, from: Step, { leads, keep }: Lens): Step => ({
  last: behind(from.last, char),
  cost: from.cost + rarity(char) + oddness(from.last, char) + (leads.has(char) ? keep : 0),
  part: null,
  from,
})

function pathTo(end: Step | undefined, cost: number): Path {
  const parts: Placed[] = []
  for (let step: Step | null = end ?? null; step; step = step.from) if (step.part) parts.push(step.part)
  return { cost, parts: parts.reverse() }
}

/** The likeliest reading of a run through a page. */
export function bestPath(run: Run, lens: Lens): Path {
  const { chars, before, after } = run
  const steps: Steps[] = Array.from({ length: chars.length + 1 }, () => new Map())
  add(steps[0], { last: before, cost: 0, part: null, from: null })
  let at = 0
  for (const [index, char] of chars.entries()) {
    const parts = partsAt(run, index, lens)
    for (const from of steps[index]?.values() ?? []) {
      add(steps[index + 1], leaving(char, from, lens))
      for (const part of parts) {
        const next = chars[index + part.length] ?? after
        const rivals = rivalsBeside(part, from.last, next)
        add(steps[index + part.length], taking({ ...part, at, rivals, telling: toldBeside(part, from.last, next) }, from, next, lens))
      }
    }
    at += char.length
  }
  const ends = Array.from(steps.at(-1)?.values() ?? [], (step) => ({ step, cost: step.cost + oddness(step.last, after) }))
  const best = ends.reduce((one, other) => (other.cost < one.cost ? other : one), ends[0] ?? { step: undefined, cost: 0 })
  return pathTo(best.step, best.cost)
}
