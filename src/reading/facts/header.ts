import type { Label } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import { cellState, type Stated, statedBy } from '../block/state.ts'
import { datesIn } from '../line/date.ts'
import type { DatePlace } from '../line/dateNumbers.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { hitEvidence, placed, wordEvidence } from '../line/place.ts'
import { trimEdges } from '../line/say.ts'
import { bareTitle, kindIn, labelIn } from '../line/title.ts'
import type { FieldFact, HeadingFact } from './fact.ts'

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

/** What dates look like behind a key: below a label that is not English they have their day first, unless the user says otherwise. */
function placeOfDates(key: string, label: Label | null, lexicon: Lexicon): DatePlace {
  const isEnglish = lexicon.englishDates.whole(key) !== null || lexicon.labels.whole(key) === null
  const order = lexicon.dateOrder ?? (isEnglish ? 'mdy' : 'dmy')
  if (label !== 'date' && label !== 'updated') return { order, yearless: 'none' }
  return { order, yearless: lexicon.states.whole(key) || lexicon.outcomes.whole(key) ? 'named' : 'any' }
}

/** The dates in a line from an offset on, each with its words. */
const dateEvidence = (said: Said, from: number, place: DatePlace, lexicon: Lexicon): Evidence[] =>
  datesIn(said.text.slice(from), lexicon, place).map(({ iso, start, end }) => ({
    ...wordEvidence(said, from + start, from + end, 'date', iso),
    unit: 'date',
  }))

/** The days in a title that name no year: each is the whole of a part, a weekday and a reference such as "Week 3" aside. */
function daysIn(said: Said, lexicon: Lexicon): Evidence[] {
  const place: DatePlace = { order: lexicon.dateOrder ?? 'mdy', yearless: 'named' }
  return said.parts.flatMap((part) => {
    const days = dateEvidence({ ...said, text: said.text.slice(0, part.end) }, part.start, place, lexicon)
    const rest = days.reduce((text, { raw }) => text.replace(raw, ' '), part.text)
    const tokens = lexicon.tokens(rest)
    const isOther = (index: number): boolean =>
      tokens[index]?.kind === 'word' && !lexicon.weekdays.at(tokens, index) && !lexicon.labelNouns.at(tokens, index)
    return tokens.some((_, index) => isOther(index)) ? [] : days.filter(({ value }) => String(value).startsWith('--'))
  })
}

const isoDates = (evidence: readonly Evidence[]): string[] => evidence.map(({ value }) => String(value))

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
  const told = entry.cells[0]?.said ?? said
  const dates = dateEvidence(told, told === said ? said.valueStart : 0, placeOfDates(key, said.label, lexicon), lexicon)
  const state = said.label === 'status' ? unitState(told, lexicon) : null
  return {
    kind: 'field',
    key,
    value: trimEdges(value),
    label: said.label,
    where,
    dates: isoDates(dates),
    state: state?.state ?? null,
    ...placed(entry, 'actual', state ? [...dates, state.evidence] : dates),
  }
}

/** The state of the whole unit in a status line: its word or mark, blocked wherever it says so, partial where a percentage says so. */
function unitState(said: Said, lexicon: Lexicon): Pick<Stated, 'state' | 'evidence'> | null {
  const words = lexicon.states
    .all(
      said.tokens,
      said.tokens.findIndex((token) => token.start >= (said.value === null ? 0 : said.valueStart)),
    )
    .filter((hit) => !hit.row.weak)
  const worded = (hit: (typeof words)[number] | undefined, state = hit?.row.state) =>
    hit && state ? { state, evidence: hitEvidence(said, hit, 'state', state) } : null
  const percent = said.quantities.find((quantity) => quantity.percent && quantity.total === null)
  if (percent && percent.value < 100 && !said.parts.some((part) => part.by === 'mark' && part.start > percent.end)) {
    const blocked = words.find((hit) => hit.row.state === 'blocked')
    if (blocked) return worded(blocked)
    if (words.some((hit) => hit.row.state !== 'done')) return worded(words[0])
    return { state: 'partial', evidence: wordEvidence(said, percent.start, percent.last, 'state', 'partial') }
  }
  return cellState(said, lexicon) ?? worded(words[0])
}

/** A heading, and what it says of the whole report where it is the title. */
export function readHeading(entry: Entry, isTitle: boolean, lexicon: Lexicon): HeadingFact {
  const { said } = entry
  const stated = statedBy({ ...entry, attributes: new Map() }, lexicon)
  const full = dateEvidence(said, 0, { order: lexicon.dateOrder ?? 'mdy', yearless: 'none' }, lexicon)
  const dates = full.length === 0 && isTitle ? daysIn(said, lexicon) : full
  return {
    kind: 'heading',
    text: bareTitle(said),
    depth: isTitle ? 0 : entry.depth,
    state: stated?.state ?? null,
    about: kindIn(said, lexicon),
    label: labelIn(said.text, lexicon),
    dates: isoDates(dates),
    ...placed(entry, 'actual', stated ? [...dates, stated.evidence] : dates),
  }
}
