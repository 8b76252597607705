import type { TestStatus } from '../../vocabulary/index.ts'
import { outcomeFirst } from '../facts/outcome.ts'
import { outcomeOfGroup } from '../facts/test.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { firstWord } from '../line/token.ts'
import type { Entry } from './entry.ts'
import type { TestList } from './testList.ts'

/** "Phase 3: Advanced", "Step 2": a unit of a plan. */
export function numberedUnit(said: Said, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(said.text.slice(said.parts[0]?.start ?? 0))
  const at = firstWord(tokens)
  const hit = at < 0 ? null : lexicon.labelNouns.at(tokens, at)
  return hit !== null && tokens[hit.to]?.kind === 'number'
}

/** The one outcome that a line's words tell of its tests; null where they tell none, or several. */
function outcomeIn(said: Said, lexicon: Lexicon): TestStatus | null {
  const told = new Set(lexicon.outcomes.all(said.tokens).flatMap(({ row }) => row.status ?? []))
  const [status] = told
  return told.size === 1 ? (status ?? null) : null
}

/** Whether a line speaks of tests or of failures. */
const speaksOfTests = (said: Said, lexicon: Lexicon): boolean =>
  said.ofTests || lexicon.units.all(said.tokens).some(({ row }) => row === 'failure' || row === 'test')

/** "3 tests failing", "Failing:", "(11 passed)": how the tests that a line leads to ended. */
function outcomeOfHead(said: Said, lexicon: Lexicon): TestStatus | null {
  const group = lexicon.sections.whole(said.name)?.test ?? outcomeOfGroup(said, lexicon)
  if (group) return group
  const isOutcome = lexicon.outcomes.whole(said.name) !== null
  return isOutcome || speaksOfTests(said, lexicon) || said.quantities.some(({ outcome }) => outcome === 'passed' || outcome === 'failed')
    ? outcomeIn(said, lexicon)
    : null
}

/** "| Test | Error |": a column that only those that failed have. */
const failedByColumn = ({ entries }: TestList, lexicon: Lexicon): TestStatus | null =>
  entries.some(({ cells }) => cells.some(({ header, said }) => isWorded(said) && lexicon.outcomes.whole(header)?.status === 'failed'))
    ? 'failed'
    : null
const isWorded = ({ tokens }: Said): boolean => tokens.some(({ kind }) => kind === 'word')

/** A failure is not written by chance: of what stands above only this is taken over. */
function failedAbove(of: Entry, lexicon: Lexicon): TestStatus | null {
  for (let above = of.parent; above && above.shape !== 'root'; above = above.parent) {
    const told = outcomeOfHead(above.said, lexicon) ?? outcomeFirst(above.said, lexicon)?.status
    if (told === 'failed' || told === 'blocked') return told
  }
  return null
}

/** How the words of the block and of the line above its list say that the tests ended. */
export const outcomeOfHeads = ({ heads, lexicon }: TestList): TestStatus | null =>
  heads.map((said) => outcomeOfHead(said, lexicon)).find((status) => status !== null) ?? null

/** How the tests of a list ended, as its block, the line above it or what stands further above says; null where nothing does. */
export function outcomeOfList(list: TestList): TestStatus | null {
  const { heads, role, context, lexicon, of } = list
  const told = role?.row.test ?? outcomeOfHeads(list) ?? context.test ?? failedByColumn(list, lexicon) ?? failedAbove(of, lexicon)
  const counts = heads.some(({ quantities }) => quantities.some(({ unit, total }) => unit === 'test' && total === null))
  return told ?? (counts ? 'implemented' : null)
}
