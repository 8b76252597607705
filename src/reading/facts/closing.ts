import type { CountField } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { wordEvidence } from '../line/place.ts'
import { readBare, type Told } from './bareCount.ts'
import type { Fact } from './fact.ts'
import { type Count, closingCounts } from './runnerCounts.ts'

const FRAME: ReadonlySet<string> = new Set('=─ \t')
/** What a build writes before each line of its log. */
const LEVEL = /^\[(?:INFO|ERROR|WARN(?:ING)?|info|error)\]\s+/

/** A line without the signs that a runner frames its closing line with, and where that begins. */
export function unframed(text: string): { text: string; start: number } {
  let start = LEVEL.exec(text)?.[0].length ?? 0
  let end = text.length
  while (start < end && FRAME.has(text.charAt(start))) start++
  while (end > start && FRAME.has(text.charAt(end - 1))) end--
  return { text: text.slice(start, end), start }
}

/** The counts that were found in a line, with the words they were read from; `shift` is where the text that was searched begins. */
export function toldBy({ said }: Entry, shift: number, found: ReadonlyMap<CountField, Count>): Told {
  const told = [...found].map(([field, { value, start, end }]) => ({
    counts: { [field]: value },
    evidence: { ...wordEvidence(said, shift + start, shift + end, `counts/${field}`, ''), value, unit: 'test' },
  }))
  return { counts: Object.assign({}, ...told.map(({ counts }) => counts)), evidence: told.map(({ evidence }) => evidence) }
}

/** Reads the line that a test runner ends with, wherever it stands; null for any other line. */
export function readClosing(entry: Entry, context: Context, lexicon: Lexicon): Fact[] | null {
  const { text, start } = unframed(entry.said.text)
  const found = closingCounts(text)
  return found ? readBare(entry, entry.said, context, toldBy(entry, start, found), lexicon, true) : null
}
