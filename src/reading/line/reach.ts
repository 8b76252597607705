import type { Phrases } from './phrase.ts'
import type { Token } from './token.ts'

type Table = Pick<Phrases<unknown>, 'at'>

/** How far the longest phrase that any of the tables knows at a token reaches; 0 where none knows one. */
export const reach = (tokens: readonly Token[], at: number, tables: readonly Table[]): number =>
  Math.max(0, ...tables.map((table) => table.at(tokens, at)?.to ?? 0))

/** Whether the tokens before `end` hold no word but those that the tables know. */
export function isMadeOf(tokens: readonly Token[], end: number, tables: readonly Table[]): boolean {
  for (let at = 0; at < end; ) {
    const to = reach(tokens, at, tables)
    if (to === 0 && tokens[at]?.kind === 'word') return false
    at = Math.max(to, at + 1)
  }
  return true
}
