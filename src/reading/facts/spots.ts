import type { Label, UnreadPlace } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import { cellState } from '../block/state.ts'
import type { Part, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'

/** A stretch of an entry that stands where a status or a severity is told. */
export interface Spot {
  place: UnreadPlace
  said: Said
  /** Its words; null where it has none. */
  part: Part | null
  /** What is said there was understood. */
  heard: boolean
  /** Nothing else stands in such a place; what is not sure is shown by its neighbours: the rows of a column, the items of a list. */
  sure: boolean
  /** What it shares with its neighbours: the column's header, the sign before it. */
  among: string
}

const GRADED: ReadonlySet<string | null> = new Set<Label | null>(['severity', 'priority'])

const grades = (said: Said, lexicon: Lexicon): boolean =>
  said.marks.some((mark) => mark.row?.severity) || lexicon.severities.all(said.tokens).length > 0

function cellSpots({ cells }: Entry, lexicon: Lexicon): Spot[] {
  return cells.flatMap(({ column, header, said }): Spot[] => {
    const part = said.parts.find(({ by }) => by !== 'tag') ?? null
    const spot = { said, part, among: header }
    if (GRADED.has(column)) return [{ ...spot, place: 'severity', heard: grades(said, lexicon), sure: column === 'severity' }]
    if (column !== 'status' && column !== 'result' && column !== null) return []
    return said.text === '' ? [] : [{ ...spot, place: 'column', heard: cellState(said, lexicon) !== null, sure: column === 'status' }]
  })
}

/** The value of "Status: …" or "Severity: …". */
function valueSpots(said: Said, lexicon: Lexicon): Spot[] {
  if (!/[:：]/.test(said.text.slice(0, said.valueStart))) return []
  const part = said.parts.find(({ by, start }) => by !== 'tag' && start >= said.valueStart) ?? null
  const spot = { said, part, sure: true, among: '' }
  if (said.label === 'severity') return [{ ...spot, place: 'severity', heard: grades(said, lexicon) }]
  const heard = () => cellState(said, lexicon) !== null || lexicon.states.all(said.tokens).some(({ row }) => !row.weak)
  return said.label === 'status' ? [{ ...spot, place: 'label', heard: heard() }] : []
}

/** One word in capitals and square brackets, "[MOORED]", is a status, whatever stands beside it; more of them hold a place: "[YOUR NAME]". */
const isShouted = ({ text }: Said, { text: tag, start }: Part): boolean =>
  text[start - 1] === '[' && tag.length > 2 && !tag.includes(' ') && tag === tag.toUpperCase() && tag !== tag.toLowerCase()

/** What opens or closes a line in brackets, or closes it behind a dash. */
function lineSpots({ said }: Entry): Spot[] {
  const { parts, state } = said
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last || parts.length < 2) return []
  const ends = first.by === 'tag' && last.by !== 'tag' ? [first, last] : [last]
  return ends.flatMap((part): Spot[] => {
    if (part.by !== 'tag' && part.by !== 'dash') return []
    const heard = state?.by === part.by
    const place = part.by === 'tag' ? 'tag' : 'closing'
    return [{ place, said, part, heard, sure: place === 'tag' && isShouted(said, part), among: place }]
  })
}

/** Every spot of an entry, in the order of its text. */
export function spotsOf(entry: Entry, lexicon: Lexicon): Spot[] {
  if (entry.shape === 'row') return cellSpots(entry, lexicon)
  const values = valueSpots(entry.said, lexicon)
  return values.length > 0 || entry.shape === 'text' || entry.shape === 'label' ? values : lineSpots(entry)
}
