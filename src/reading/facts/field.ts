import type { Label } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import { labelOfKey } from '../line/key.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed } from '../line/place.ts'
import { sayBehind, trimEdges } from '../line/say.ts'
import { labelOfPair } from '../line/unit.ts'
import type { FieldFact, NoteFact } from './fact.ts'
import { dateEvidence, impossibleDate, isoDates, placeOfDates } from './headerDates.ts'
import { headingState } from './headingState.ts'
import { unitState, type Voice } from './unitState.ts'

const HEADER_LABELS: ReadonlySet<Label> = new Set(['date', 'updated', 'status', 'completion', 'label', 'kind', 'title', 'tests'])
const LONGEST = 40
/** What stands alone below its heading is a value, and no prose, up to this length. */
const LONGEST_VALUE = 100

/** A key, what stands behind it, and where the two stand. */
export interface Pair {
  key: string
  value: string
  said: Said
  /** Where the value begins in the text of `said`. */
  from: number
}

/** `Key: value` in one line: a short key, then a value; one in brackets is a value too. */
function pairIn(said: Said): Pair | null {
  const [head] = said.parts
  if (!head || head.text.length > LONGEST) return null
  const colon = /[:：]/.exec(said.text.slice(head.end, head.end + 4))
  const from = said.value ? said.valueStart : head.end + (colon?.index ?? 0) + 1
  const value = said.text.slice(from).trim()
  if (value === '' || !/[:：]/.test(said.text.slice(0, from)) || (said.value === null && !colon)) return null
  return { key: trimEdges(head.text), value, said, from: from + said.text.slice(from).search(/\S/) }
}

/** A row of two cells is a pair as well, and so is a heading that only names what the one line below it tells. */
export function pairOf(entry: Entry, called: ReadonlySet<string>, lexicon: Lexicon): Pair | null {
  const { said, cells, children } = entry
  if (entry.shape === 'row') {
    const told = cells.length === 1 ? cells[0]?.said : undefined
    const value = told?.text.trim()
    return told && value ? { key: trimEdges(said.text), value, said: told, from: 0 } : null
  }
  const [only] = children
  const isKey =
    entry.shape === 'heading' &&
    only?.shape === 'text' &&
    children.length === 1 &&
    said.value === null &&
    only.said.text.length <= LONGEST_VALUE
  if (isKey && only && labelOfKey(said.name, called, lexicon) !== null)
    return { key: trimEdges(said.name), value: only.said.text.trim(), said: only.said, from: 0 }
  return pairIn(said)
}

/** Whether a pair is one of the page: one with a known label, or one that stands like a pair where such pairs stand. */
function counts(entry: Entry, label: Label | null, where: FieldFact['where']): boolean {
  if (label !== null && HEADER_LABELS.has(label)) return true
  if (where === 'header') return entry.said.bold || entry.shape === 'row' || entry.shape === 'text' || entry.shape === 'label'
  return (where === 'footer' && entry.said.bold) || (where === 'heading' && entry.children.length === 0)
}

/** The state in a value: of a status all that it says, of a unit what closes it, such as "Sprint 6 — done". */
function stateIn({ said, from }: Pair, entry: Entry, label: Label | null, where: FieldFact['where'], lexicon: Lexicon): Voice | null {
  if (label === 'status') return unitState(said, { from, closes: where !== 'header' }, lexicon)
  if (label !== 'label' && label !== 'current') return null
  const value = said === entry.said ? sayBehind(said, lexicon) : said
  const voice = value && (headingState(entry, value, lexicon) ?? unitState(said, { from, strict: true }, lexicon))
  return voice && (voice.state !== 'in-progress' || value.state) ? voice : null
}

/** A note on a pair that should date the page and tells no day; null for any other. */
export function noteOfDate(entry: Entry, { label, dates }: FieldFact, called: ReadonlySet<string>, lexicon: Lexicon): NoteFact | null {
  const pair = (label === 'date' || label === 'updated') && dates.length === 0 ? pairOf(entry, called, lexicon) : null
  return pair ? impossibleDate(pair.said, pair.from, lexicon) : null
}

/**
 * A pair of the header, a heading or the footer, as written; null where the line is none.
 *
 * @param place tells where the line stands
 * @param called the words of the page's title
 */
export function readField(entry: Entry, place: () => FieldFact['where'], called: ReadonlySet<string>, lexicon: Lexicon): FieldFact | null {
  const pair = pairOf(entry, called, lexicon)
  if (!pair) return null
  const { key, value, said, from } = pair
  const label = entry.said.label ?? labelOfKey(key, called, lexicon)
  if (entry.shape === 'row' && label === null) return null
  const where = place()
  if (!counts(entry, label, where)) return null
  const dates = dateEvidence(said, from, placeOfDates(key, label, lexicon), lexicon)
  const state = stateIn(pair, entry, label, where, lexicon)
  return {
    kind: 'field',
    key,
    value: trimEdges(value),
    label,
    where,
    event: lexicon.eventDates.whole(key) !== null,
    unit: label === 'label' ? labelOfPair(key, value, lexicon) : null,
    dates: isoDates(dates),
    state: state?.state ?? null,
    ...placed(entry, 'actual', state ? [...dates, state.evidence] : dates),
  }
}
