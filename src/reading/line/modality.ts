import type { Column, Label, Modality } from '../../vocabulary/index.ts'
import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Quantity } from './quantity.ts'
import { firstFrom, isConnector } from './status.ts'

/** How the numbers of a column are meant. */
const OF_COLUMN: Partial<Record<Column, Modality>> = { target: 'target', before: 'before', expected: 'expected', eta: 'planned' }

/** How the number beside a label word is meant. */
const OF_LABEL: Partial<Record<Label, Modality>> = { target: 'target', before: 'before', eta: 'planned' }

/** How the numbers below a column's header are meant; null where the column does not say it. */
export const meantInColumn = (column: Column | null): Modality | null => (column === null ? null : (OF_COLUMN[column] ?? null))

/** The words right before a number, a colon and bounds aside: "target: ≥ 80%", "was 11", "down from 11"; not the "from" of "from 3 files". */
function wordsBefore({ tokens }: Said, quantity: Quantity, lexicon: Lexicon): Modality | null {
  const at = firstFrom(tokens, quantity.start)
  let end = at
  while (end > 0 && tokens[end - 1]?.kind === 'sign' && !'()（）,;'.includes(tokens[end - 1]?.key ?? '')) end--
  for (let from = Math.max(0, end - 4); from < end; from++) {
    const hit = lexicon.labels.at(tokens, from)
    if (hit?.to !== end) continue
    const isCounted = quantity.percent || quantity.unit !== null || quantity.op !== '='
    const isJoined = end < at || end - from > 1 || !isConnector(tokens[from]?.key ?? '')
    return isJoined && (end < at || isCounted || hit.row === 'before') ? (OF_LABEL[hit.row] ?? null) : null
  }
  return null
}

/** The words right behind a number, where its part ends with them: "80% target", "(11 before)". */
function wordsBehind({ tokens, parts }: Said, { last }: Quantity, lexicon: Lexicon): Modality | null {
  const at = firstFrom(tokens, last)
  const hit = lexicon.labels.at(tokens, at)
  const end = hit ? tokens[hit.to - 1]?.end : undefined
  if (!hit || end === undefined) return null
  const closes = tokens[hit.to]?.kind === 'sign' || parts.some((part) => part.end === end)
  return closes && !isConnector(tokens[at]?.key ?? '') ? (OF_LABEL[hit.row] ?? null) : null
}

const ARROW = /(?:[→⇒➜➔⟶]|[-=–]>)\s{0,3}$/u
/** How far apart two numbers stand that an arrow joins, in UTF-16 units. */
const NEAR = 12

/** Whether an arrow leads from a number to the next one: "41% → 52%". */
function isLeft({ text }: Said, { end, percent }: Quantity, next: Quantity | undefined): boolean {
  if (next === undefined || next.percent !== percent || next.start - end > NEAR) return false
  return ARROW.test(text.slice(end, next.start))
}

/**
 * How a number is meant where the words beside it say so; null where none do.
 *
 * @param at its index among the numbers of the line
 * @param promised what stands there is still to come: an arrow leads from what is, not from what was
 */
export function meantByWords(said: Said, at: number, promised: boolean, lexicon: Lexicon): Modality | null {
  const quantity = said.quantities[at]
  if (!quantity) return null
  const words = wordsBefore(said, quantity, lexicon) ?? wordsBehind(said, quantity, lexicon)
  return words ?? (isLeft(said, quantity, said.quantities[at + 1]) ? (promised ? 'actual' : 'before') : null)
}
