import type { CountField } from '../../vocabulary/index.ts'
import { once } from '../block/entry.ts'
import { outcomeOfName } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { ENDED } from './tally.ts'

/** The count that a row's name asks for: "Passed", "Tests", "Widget tests". */
export function countOfName(said: Said, lexicon: Lexicon): CountField | null {
  const tokens = lexicon.tokens(said.name)
  const units = lexicon.units.all(tokens)
  if (units.some(({ row }) => row === 'suite' || row === 'file')) return null
  const isOfTests = units.every(({ row }) => row === 'test') && units.at(-1)?.to === tokens.length
  return outcomeOfName(said, lexicon) ?? (isOfTests ? 'total' : null)
}

/** Whether a table names two counts in its rows, such as "Passed" and "Failed", and so counts tests. */
export const listsOutcomes = once((table, lexicon) => {
  const rows = table.children.slice(0, 40).filter((child) => child.shape === 'row')
  const names = new Set(rows.map((row) => countOfName(row.said, lexicon)))
  const ended = ENDED.filter((field) => field !== 'errors' && names.has(field)).length
  return ended >= 2 || (ended === 1 && names.has('total'))
})
