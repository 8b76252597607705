import { RATIO_WORDS } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Quantity } from '../line/quantity.ts'
import { firstFrom } from '../line/status.ts'
import { wordSet } from '../line/wordSet.ts'

const OF = wordSet(RATIO_WORDS)
/** So many words at most join the two numbers of a ratio: "failed out of". */
const JOINED = 2

/** "24 tests failed out of 50": the number that a count is said to be of is its whole. */
export function withWholes(said: Said, all: readonly Quantity[]): readonly Quantity[] {
  const wholes = new Set<Quantity>()
  const joined = all.map((quantity, at) => {
    const next = all[at + 1]
    if (!next || quantity.total !== null || quantity.outcome === null || next.unit || next.outcome || next.total !== null) return quantity
    const from = firstFrom(said.tokens, quantity.last)
    const between = said.tokens.slice(from, firstFrom(said.tokens, next.start))
    if (between.length === 0 || between.length > JOINED || next.value < quantity.value || !between.every(({ key }) => OF.has(key)))
      return quantity
    wholes.add(next)
    return { ...quantity, total: next.value }
  })
  return joined.filter((quantity) => !wholes.has(quantity))
}
