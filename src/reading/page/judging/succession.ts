import type { Lexicon } from '../../line/lexicon.ts'
import { wordsOfName } from '../../line/title.ts'
import { labelIn } from '../../line/unit.ts'
import { type Slot, slotsIn } from './slots.ts'

/** Where a report stands among others of its subject, as far as its path and title tell. */
export interface Succession {
  by: 'number' | 'date' | 'path'
  /** The numbers and dates that the reports of its series are ordered by, from the path's left to its right; empty where nothing counts. */
  order: string
  /** Its path without its ending, with `*` for what counts. */
  place: string
  /** The same without the folders into which reports are put away. */
  pattern: string
  /** The same with `*` for the rest of its name, where that may differ from report to report. */
  stem: string
}

/** One part of a path. */
interface Segment {
  text: string
  /** Its text with `*` for each slot that counts, and up to the first of them where what follows may differ. */
  pattern: string
  stem: string
  slots: readonly Slot[]
}

/** How the text before a number ends: in a unit of time or a journal, whose reports may be called anything behind it, or in a word for a report. */
type Ending = 'sequence' | 'report' | null

/** A report word has at least so many points in a name. */
const REPORT_POINTS = 2

function endingOf(text: string, lexicon: Lexicon): Ending {
  const tokens = lexicon.tokens(wordsOfName(text)).filter(({ kind }) => kind !== 'sign')
  const endsIn = <Row>(hits: readonly { row: Row; to: number }[]): Row | null => hits.find(({ to }) => to === tokens.length)?.row ?? null
  const page = endsIn(lexicon.pages.all(tokens))
  if (endsIn(lexicon.sequence.all(tokens)) || page?.journal) return 'sequence'
  return page && page.points.name >= REPORT_POINTS ? 'report' : null
}

/** Whether a title names the same unit: "Sprint 3" above `s3.md`. */
function isTitled(slot: Slot, title: string, lexicon: Lexicon): boolean {
  const label = labelIn(title, lexicon) ?? ''
  const [own] = slotsIn(label, lexicon)
  return own?.order === slot.order && endingOf(label.slice(0, own.start), lexicon) === 'sequence'
}

function endingBefore(slot: Slot, text: string, above: Segment | undefined, title: string, lexicon: Lexicon): Ending {
  const before = text.slice(0, slot.start)
  if (/[\p{L}\d]/u.test(before)) return endingOf(before, lexicon) ?? (isTitled(slot, title, lexicon) ? 'sequence' : null)
  const after = endingOf(text.slice(slot.end), lexicon) === null ? null : 'report'
  const isBelowTime = above?.pattern === '*' || endingOf(above?.text ?? '', lexicon) === 'sequence'
  return isBelowTime ? 'sequence' : slot.by === 'number' ? after : null
}

/** Parts a folder's or file's name (`text`) into what counts and what does not; `above` is the folder that it stands in. */
function segment(text: string, above: Segment | undefined, title: string, lexicon: Lexicon): Segment {
  const endings = slotsIn(text, lexicon).map((slot) => ({ slot, ending: endingBefore(slot, text, above, title, lexicon) }))
  const counting = endings.filter(({ slot, ending }) => slot.by === 'date' || ending !== null)
  const pattern = counting.reduceRight((rest, { slot }) => `${rest.slice(0, slot.start)}*${rest.slice(slot.end)}`, text)
  const [first] = counting
  const stem = first?.ending === 'sequence' ? `${text.slice(0, first.slot.start)}*` : pattern
  return { text, pattern, stem, slots: counting.map(({ slot }) => slot) }
}

/** Tells where the report at `path` stands among others, by the numbers and dates in the names of its file and folders and by its title. */
export function successionOf(path: string, title: string, lexicon: Lexicon): Succession {
  const parts = path.replace(/\.\w+$/, '').split('/')
  const segments: Segment[] = []
  for (const [index, text] of parts.entries())
    segments.push(segment(text, segments.at(-1), index === parts.length - 1 ? title : '', lexicon))
  const current = segments.filter(({ text }, index) => index === parts.length - 1 || lexicon.archives.whole(text) === null)
  const slots = segments.flatMap((one) => one.slots)
  const pattern = current.map((one) => one.pattern).join('/')
  const stem = [...current.slice(0, -1).map((one) => one.pattern), segments.at(-1)?.stem].join('/')
  return {
    by: slots.some(({ by }) => by === 'date') ? 'date' : slots.length > 0 ? 'number' : 'path',
    order: slots.map(({ order }) => order).join(' '),
    place: segments.map((one) => one.pattern).join('/'),
    pattern,
    stem,
  }
}
