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

/** A step of a way: the last character that it gives, what it costs up to there, what it reads from where, what stands behind that, and the step before. */
interface Step {
  last: string
  cost: number
  part: Part | null
  at: number
  next: string
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

/** Keeps a step where none is known that ends alike and costs less. */
function add(steps: Steps | undefined, { last, cost }: Pick<Step, 'last' | 'cost'>, step: Omit<Step, 'last' | 'cost'>): void {
  const known = steps?.get(last)
  if (!known || known.cost > cost) steps?.set(last, { last, cost, ...step })
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

/** What a stretch may as well have been where it stands; asked of the stretches of the best way alone. */
const rivalsBeside = ({ now, rivals }: Part, before: string, next: string): readonly string[] =>
  rivals.filter((rival) => costBeside(rival, before, next) - costBeside(now, before, next) < CLEARLY)

/** What it costs to take a stretch as seen through the page, and the character that this ends with. */
function taking(part: Part, { last: before, cost }: Step, next: string, { price, leads }: Lens): { cost: number; last: string } {
  const own = part.kind === 'lost' ? { cost: LOST.bits + oddness(before, LOST.like), last: LOST.like } : costOf(part.now, before)
  const spaced = part.was.includes(' ') ? (leads.has(part.was.charAt(0)) ? SPACED.known : SPACED.new) : 0
  const alone = part.bytes === 2 && !isBeside(before, next) ? ALONE : 0
  const telling = toldBeside(part, before, next) === 'never' ? 0 : TELLING
  return { last: own.last, cost: cost + own.cost + price + PRICE[part.kind] + spaced + alone - telling }
}

/** What it costs to leave a character as it is. */
const leaving = (char: string, { last, cost }: Step, { leads, keep }: Lens): { cost: number; last: string } => ({
  last: behind(last, char),
  cost: cost + rarity(char) + oddness(last, char) + (leads.has(char) ? keep : 0),
})

/** What was taken where it stands, with what tells it there and what it may as well have been. */
function placed(part: Part, { at, next, from }: Step): Placed {
  const before = from?.last ?? ''
  return { ...part, at, telling: toldBeside(part, before, next), rivals: rivalsBeside(part, before, next) }
}

function pathTo(end: Step | undefined, cost: number): Path {
  const parts: Placed[] = []
  for (let step: Step | null = end ?? null; step; step = step.from) if (step.part) parts.push(placed(step.part, step))
  return { cost, parts: parts.reverse() }
}

/** The likeliest reading of a run through a page. */
export function bestPath(run: Run, lens: Lens): Path {
  const { chars, before, after } = run
  const steps: Steps[] = Array.from({ length: chars.length + 1 }, () => new Map())
  add(steps[0], { last: before, cost: 0 }, { part: null, at: 0, next: '', from: null })
  let at = 0
  for (const [index, char] of chars.entries()) {
    const parts = partsAt(run, index, lens)
    for (const from of steps[index]?.values() ?? []) {
      add(steps[index + 1], leaving(char, from, lens), { part: null, at, next: '', from })
      for (const part of parts) {
        const next = chars[index + part.length] ?? after
        add(steps[index + part.length], taking(part, from, next, lens), { part, at, next, from })
      }
    }
    at += char.length
  }
  const ends = Array.from(steps.at(-1)?.values() ?? [], (step) => ({ step, cost: step.cost + oddness(step.last, after) }))
  const best = ends.reduce((one, other) => (other.cost < one.cost ? other : one), ends[0] ?? { step: undefined, cost: 0 })
  return pathTo(best.step, best.cost)
}
