import type { CountField } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { ENDED } from './tally.ts'

/** How all of the tests ended, where a line says so behind their number: "21 tests, all passing", "100% pass". */
export function outcomeOfAll(said: Said, last: number, lexicon: Lexicon, shares = true): CountField | null {
  for (const { row, from, to } of lexicon.outcomes.all(said.tokens)) {
    if ((said.tokens[from]?.start ?? 0) < last || !ENDED.includes(row.count) || row.count === 'errors') continue
    const isAll = [0, 1, 2, 3].some((step) => {
      const hit = lexicon.alls.at(said.tokens, from - step)
      return hit !== null && hit.to <= to
    })
    const isWhole = shares && said.tokens[from - 1]?.key === '%' && said.tokens[from - 2]?.key === '100'
    if (isAll || isWhole) return row.count
  }
  return null
}
