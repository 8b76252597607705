import { type Label, SCORE_WORDS } from '../../vocabulary/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Phrases } from './phrase.ts'
import type { Token } from './token.ts'
import { wordSet } from './wordSet.ts'

/** What is rated on a scale is no status: "Overall quality". */
const SCORES = wordSet(SCORE_WORDS)
/** A key has no more words than this. */
const MOST = 7

/** Whether every word of `rest` is one of `tables` or of the page's own title. */
function consistsOf(rest: readonly Token[], tables: readonly Phrases<unknown>[], called: ReadonlySet<string>): boolean {
  for (let at = 0; at < rest.length; ) {
    const hit = tables.map((table) => table.at(rest, at)).find((one) => one !== null)
    const token = rest[at]
    if (!hit && token && token.kind !== 'sign' && token.kind !== 'mark' && !called.has(token.key)) return false
    at = hit ? hit.to : at + 1
  }
  return true
}

/** Whether what a key says beside its head noun leaves it a label of the whole. */
function fits(label: Label, rest: readonly Token[], called: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (label === 'date' || label === 'updated') return lexicon.otherDates.all(rest).length === 0
  if (label === 'label') return consistsOf(rest, [lexicon.unitFillers], new Set())
  if (label !== 'status' && label !== 'completion') return false
  return (
    lexicon.units.all(rest).every(({ row }) => row === 'item' && label === 'completion') &&
    lexicon.coverage.all(rest).length === 0 &&
    !rest.some(({ key }) => SCORES.has(key)) &&
    consistsOf(rest, [lexicon.whole, lexicon.generic, lexicon.states, lexicon.units], called)
  )
}

/**
 * What a key fills: "Status" as a whole, "Verification date", "Active sprint" and "Score de complétude" by their head noun.
 *
 * @param called the words of the page's title: they name no part
 */
export function labelOfKey(key: string, called: ReadonlySet<string>, lexicon: Lexicon): Label | null {
  const whole = lexicon.labels.whole(key)
  if (whole) return whole
  const tokens = lexicon.tokens(key).filter(({ kind }) => kind === 'word' || kind === 'number')
  if (tokens.length > MOST) return null
  for (let from = 0; from < tokens.length; from++) {
    const hit = lexicon.labels.at(tokens, from)
    if (!hit || (hit.to < tokens.length && from > 0)) continue
    const rest = [...tokens.slice(0, from), ...tokens.slice(hit.to)]
    if (fits(hit.row, rest, called, lexicon)) return hit.row
  }
  return null
}
