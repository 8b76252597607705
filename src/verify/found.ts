import type { Witness } from '../analysis/index.ts'

/** What the evidence has in place of a claim: a value, who tells it, and what must be known beside it; or why it has none. */
export type Found =
  | { value: number | string; holds: boolean; witnesses: readonly Witness[]; note: string | null }
  | { why: string; lacking: 'tests' | 'coverage' | null; disputed?: readonly [string, string] }

/** What the evidence has, before it is held against any claim. */
export type Seen = Omit<Extract<Found, { holds: boolean }>, 'holds' | 'value'> & { value: number }
/** Why the evidence has nothing. */
export type Unseen = Extract<Found, { why: string }>

/** Nothing is found, and that is why. */
export const unknown = (why: string): Unseen => ({ why, lacking: null })

/** There is no evidence at all of this kind. */
export const lacking = (kind: 'tests' | 'coverage'): Unseen => ({ why: `no evidence of ${kind} was found`, lacking: kind })

/** Two files disagree on it, or one with itself. */
export const disputedBy = ([one, other]: readonly [string, string]): Unseen => ({
  ...unknown(one === other ? `${one} counts something else than it lists` : `${one} and ${other} disagree`),
  disputed: [one, other],
})

/** The witnesses of several entries, each once: of those that tell of the same, the newest by what they themselves say of their time. */
export function witnessesOf(entries: readonly { readonly witnesses: readonly Witness[] }[]): Witness[] {
  const newest = (one: Witness, other: Witness): Witness => (moment(other) > moment(one) ? other : one)
  return [...new Set(entries.flatMap(({ witnesses: [first, ...rest] }) => (first ? [rest.reduce(newest, first)] : [])))]
}

/** A time that nobody tells is older than any. */
const moment = ({ evidence: { source } }: Witness): number => (source.time === null ? Number.NEGATIVE_INFINITY : Date.parse(source.time))
