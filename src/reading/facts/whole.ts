import { startLine } from '../../document/index.ts'
import type { Entry } from '../block/entry.ts'
import { isGeneric } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { PartialCounts } from './fact.ts'
import { titleWords } from './ownWords.ts'
import type { Row } from './row.ts'

/** Whether a line adds up the others of its list or table. */
export const isTotalRow = (said: Said, lexicon: Lexicon): boolean =>
  lexicon.totals.whole(said.name) !== null || /^(?:sub)?total\b/i.test(said.name)

/** A group such as "Work completed" or a label such as "Progress" names no part of its own. */
function isGroupName(name: string, lexicon: Lexicon): boolean {
  const holds = lexicon.sections.whole(name)?.holds
  return holds === 'items' || holds === 'nothing' || lexicon.labels.whole(name) !== null
}

/** The numbers of units that a name refers to: the 4 of "Phase 4: Test suite". */
function referredIn(name: string, lexicon: Lexicon): string[] {
  const tokens = lexicon.tokens(name)
  return tokens.flatMap(({ kind, key }, at) => (kind === 'number' && lexicon.labelNouns.at(tokens, at - 1) ? [key] : []))
}

/** Whether a line that counts tests names no part: it speaks for what it stands below, or for the whole report. */
export function speaksForWhole(entry: Entry, name: string, lexicon: Lexicon): boolean {
  const { said } = entry
  const title = titleWords(entry)
  const referred = referredIn(name, lexicon)
  if (!referred.every((number) => title.has(number))) return isTotalRow(said, lexicon)
  const isTitle =
    referred.length > 0 && lexicon.tokens(name).every(({ kind, key }) => (kind !== 'word' && kind !== 'number') || title.has(key))
  return isGeneric(name, lexicon) || isTotalRow(said, lexicon) || isGroupName(name, lexicon) || isTitle
}

/** Whether a table row names no part; a row without a name tells of all where it has the figures of all. */
export function rowSpeaksForWhole({ name, cells }: Row, told: PartialCounts, lexicon: Lexicon): boolean {
  if (name.name !== '') return (isGeneric(name.name, lexicon) && name.name.length > 2) || isTotalRow(name, lexicon)
  return cells.length > 0 && told.total !== undefined && told.passed !== undefined
}

/** How much the place of a headline is worth: 1 is a total row, 9 a sentence. */
export function rankOf({ shape, fence, parent, said }: Entry, isTotal: boolean): number {
  if (shape === 'text' && fence === null && !said.bold && said.value === null && said.marks.length === 0) return 8
  if (shape === 'row') return isTotal ? 1 : 3
  if (fence === 'terminal') return 2
  if (parent?.shape === 'root' || (parent?.shape === 'heading' && parent.depth <= 1)) return 2
  if (isTotal) return 4
  return shape === 'heading' ? 6 : 5
}

/** The line of the heading or label that a count stands right below; 0 at the top of the report. */
export const blockOf = ({ parent }: Entry): number => (parent === null || parent.shape === 'root' ? 0 : startLine(parent.said.line))
