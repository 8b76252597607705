import type { State } from '../../vocabulary/index.ts'
import { datesIn } from '../date.ts'
import type { Entry } from '../entry.ts'
import type { FieldFact, HeadingFact } from '../fact.ts'
import type { Said } from '../grammar.ts'
import type { DateOrder, Lexicon } from '../lexicon.ts'
import { placed } from '../place.ts'
import { trimEdges } from '../say.ts'
import { cellState, statedBy } from './state.ts'
import { bareTitle, kindIn, labelIn } from './title.ts'

const HEADER_LABELS = new Set(['date', 'updated', 'status', 'completion', 'label', 'kind', 'title', 'tests'])

/** Whether a line is a `Key: value` pair: a short key, then a value in the same line. */
function isPair(said: Said): boolean {
  return (
    said.value !== null &&
    said.value !== '' &&
    said.parts[0] !== undefined &&
    said.parts[0].text.length <= 40 &&
    /[:：]/.test(said.text.slice(0, said.valueStart))
  )
}

/** A date below a label that is not English has its day first, unless the user says otherwise. */
function orderOf(key: string, lexicon: Lexicon): DateOrder {
  if (lexicon.dateOrder !== null) return lexicon.dateOrder
  return lexicon.englishDates.whole(key) !== null || lexicon.labels.whole(key) === null ? 'mdy' : 'dmy'
}

/** A pair of the header, a heading or the footer, as written; null where the line is none. */
export function readField(entry: Entry, where: FieldFact['where'], lexicon: Lexicon): FieldFact | null {
  const { said } = entry
  const rowValue = entry.shape === 'row' && entry.cells.length === 1 ? entry.cells[0]?.said.text.trim() : undefined
  const value = rowValue ?? said.value
  if (entry.shape === 'row' ? !rowValue || said.label === null : !isPair(said)) return null
  const known = said.label !== null && HEADER_LABELS.has(said.label)
  const closing = (where === 'footer' && said.bold) || (where === 'heading' && entry.children.length === 0)
  if (
    !value ||
    (where !== 'header' && !known && !closing) ||
    (where === 'header' && !known && !said.bold && entry.shape !== 'row' && entry.shape !== 'text')
  )
    return null
  const key = trimEdges(entry.shape === 'row' ? said.text : (said.parts[0]?.text ?? said.name))
  return {
    kind: 'field',
    key,
    value: trimEdges(value),
    label: said.label,
    where,
    dates: datesIn(value, lexicon, orderOf(key, lexicon)),
    state: said.label === 'status' ? unitState(entry.shape === 'row' ? (entry.cells[0]?.said ?? said) : said, lexicon) : null,
    ...placed(entry, 'actual'),
  }
}

/** The state of the whole unit in a status line: its word or mark, blocked wherever it says so, partial where a percentage says so. */
function unitState(said: Said, lexicon: Lexicon): State | null {
  const words = lexicon.states
    .all(
      said.tokens,
      said.tokens.findIndex((token) => token.start >= (said.value === null ? 0 : said.valueStart)),
    )
    .filter((hit) => !hit.row.weak)
  const percent = said.quantities.find((quantity) => quantity.percent && quantity.total === null)
  if (percent && percent.value < 100 && !said.parts.some((part) => part.by === 'mark' && part.start > percent.end)) {
    if (words.some((hit) => hit.row.state === 'blocked')) return 'blocked'
    return words.every((hit) => hit.row.state === 'done') ? 'partial' : (words[0]?.row.state ?? 'partial')
  }
  return cellState(said, lexicon)?.state ?? words[0]?.row.state ?? null
}

/** A heading, and what it says of the whole report where it is the title. */
export function readHeading(entry: Entry, isTitle: boolean, lexicon: Lexicon): HeadingFact {
  const { said } = entry
  const state = statedBy({ ...entry, attributes: new Map() }, lexicon)
  return {
    kind: 'heading',
    text: bareTitle(said),
    depth: isTitle ? 0 : entry.depth,
    state: state?.state ?? null,
    about: kindIn(said, lexicon),
    label: labelIn(said.text, lexicon),
    dates: datesIn(said.text, lexicon),
    ...placed(entry, 'actual'),
  }
}
