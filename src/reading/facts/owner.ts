import type { Entry } from '../block/entry.ts'
import { endsInColon } from '../line/colon.ts'
import { isGeneric } from '../line/generic.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { countedParts } from './countedParts.ts'
import { countsIn } from './counts.ts'
import { ofFile, ownWords, titleAbove } from './ownWords.ts'
import { ASIDE } from './runnerLines.ts'

/** "1. Parser", "Phase 2A: Matching", "Queue ✅": a heading that names a unit of work. */
const isUnit = ({ said }: Entry): boolean => /^\d/.test(said.text) || said.marks.some(({ row }) => row?.state) || said.state !== null
const DATED = /^\W{0,3}\d{4}-\d\d-\d\d/

/** Whether a line of a list or a tree names a part, and no step, folder or sentence. */
function isNamed({ said, shape }: Entry, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(said.name)
  if (/[/\\]$|^\d+\s/.test(said.name) || ASIDE.test(said.text)) return false
  if (said.ofTests || endsInColon(said.text) || countsIn(said, { tests: false }, lexicon).used.length > 0) return true
  return shape === 'bullet' && said.bold && tokens.filter(({ kind }) => kind === 'word').length <= 8
}

/** Whether an entry that stands above a bare count names the part that it counts. */
function isPart(above: Entry, { passed, isSum }: { passed: boolean; isSum: boolean }, lexicon: Lexicon): boolean {
  const { said, shape } = above
  if (DATED.test(said.text)) return false
  if (ofFile(said)) return true
  const repeats = above.parent !== null && countedParts(above.parent, lexicon).has(above)
  const holds = above.role?.row.holds
  if (holds !== undefined && holds !== 'tests' && !(repeats && holds === 'nothing')) return false
  if (ownWords(above, lexicon).length === 0 || lexicon.summaries.all(said.tokens).length > 0) return false
  if (shape === 'bullet' || shape === 'line') return isNamed(above, lexicon)
  const namesTests = said.ofTests || /\btesting\b/i.test(said.name)
  if (shape === 'label') return (namesTests || repeats) && said.tokens.filter(({ kind }) => kind === 'word').length <= 4
  if (shape !== 'heading') return false
  if (namesTests || isSum) return namesTests
  return repeats || (!passed && isUnit(above))
}

/** Whether a heading above says that it tells of what was: "Before the fix". */
const isPast = ({ said }: Entry, lexicon: Lexicon): boolean => lexicon.labels.at(lexicon.tokens(said.name), 0)?.row === 'before'

/** Whether a line of a list above tells somebody to do something: "Verify the release" tells of no count that stands. */
const isOrder = ({ said, shape }: Entry, lexicon: Lexicon): boolean => {
  const tokens = lexicon.tokens(said.name)
  const order = shape === 'bullet' || shape === 'line' ? lexicon.orders.at(tokens, 0) : null
  return order !== null && order.to < tokens.length
}

/** What a bare count speaks for: the entry that names a part, the whole report, or nothing that stands today. */
export type Owner = Entry | 'whole' | 'nothing'

/**
 * What a bare count speaks for.
 *
 * @param isSum whether the count adds up parts that are counted beside it: then only a heading of tests has it as a suite, and a heading of a part keeps it from the whole
 */
export function ownerOf(entry: Entry, isSum: boolean, lexicon: Lexicon): Owner {
  const title = titleAbove(entry)
  let passed = false
  for (let above = entry.parent; above && above.shape !== 'root' && above !== title; above = above.parent) {
    if (isPast(above, lexicon) || isOrder(above, lexicon)) return 'nothing'
    if (isPart(above, { passed, isSum }, lexicon)) return above
    const isOfPage =
      isGeneric(above.said.name, lexicon) || ownWords(above, lexicon).length === 0 || lexicon.labels.whole(above.said.name) !== null
    if (above.shape === 'heading' && !isOfPage) return isSum ? 'nothing' : 'whole'
    if (above.shape === 'heading') passed = true
  }
  return 'whole'
}
