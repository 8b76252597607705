import type { Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed } from '../line/place.ts'
import { firstWord } from '../line/token.ts'
import { dateEvidence, isoDates } from './headerDates.ts'
import type { DatedFact } from './wholeFact.ts'

/** A line that dates the page is no longer than this, in UTF-16 units; one of prose that bears a date no longer than that. */
const LONGEST = { line: 160, prose: 300 }
/** So much of a line is set in bold or italics where all of it is. */
const ALL = 0.8
/** How far behind a word such as "Generated" its date stands, in tokens. */
const NEAR = 6

/** Whether the whole line is set in bold or italics. */
function isSet({ text, line }: Said): boolean {
  const longest = Math.max(
    0,
    ...line.spans.filter(({ kind }) => kind === 'emphasis' || kind === 'strong').map(({ start, end }) => end - start),
  )
  return longest >= text.trim().length * ALL
}

/** Whether a line begins with a word such as "Generated" or "Updated on", its date right behind. */
function opensWithDate({ tokens }: Said, first: number, lexicon: Lexicon): boolean {
  const from = firstWord(tokens)
  const hit = from < 0 ? null : lexicon.labels.at(tokens, from)
  const isDated = hit?.row === 'date' || hit?.row === 'updated'
  return isDated && tokens.slice(hit.to, hit.to + NEAR).some(({ start }) => start >= first)
}

const ofOrder = ({ dateOrder }: Lexicon) => ({ order: dateOrder ?? 'mdy', yearless: 'none' }) as const

/** A row of a table of the page's own editions: the newest of its dates is that of the page. */
function readEdition(entry: Entry, lexicon: Lexicon): DatedFact | null {
  const date = entry.cells.find(({ column }) => column === 'date')
  if (!date || !entry.parent || lexicon.histories.whole(entry.parent.said.name) === null) return null
  const dates = dateEvidence(date.said, 0, ofOrder(lexicon), lexicon)
  return dates.length > 0 ? { kind: 'dated', dates: isoDates(dates), outright: true, ...placed(entry, 'actual', dates) } : null
}

/** The date of a line of the header or footer that is no pair; null where it bears none. */
export function readDated(entry: Entry, place: () => 'header' | 'footer' | null, lexicon: Lexicon): DatedFact | null {
  if (entry.shape === 'row') return readEdition(entry, lexicon)
  const { said, shape, children } = entry
  const isLine = shape === 'text' || (shape === 'label' && children.length === 0)
  if (!isLine || said.text.length > LONGEST.prose) return null
  const where = place()
  if (where === null) return null
  const dates = dateEvidence(said, 0, ofOrder(lexicon), lexicon)
  const [first] = dates
  if (!first) return null
  const at = said.text.indexOf(first.raw)
  const outright = said.text.length <= LONGEST.line && (isSet(said) || opensWithDate(said, at, lexicon))
  return outright || where === 'header' ? { kind: 'dated', dates: isoDates(dates), outright, ...placed(entry, 'actual', dates) } : null
}
