import { TESTED_NOUNS } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { wordSet } from '../line/wordSet.ts'
import { roleOf } from './role.ts'
import { besideOf, countsItsList, countsOf } from './testCounts.ts'
import type { TestList } from './testList.ts'
import { outcomeOfHeads } from './testTells.ts'

/** Whether a block's words name a section of tests. */
export const namesTests = ({ role }: TestList): boolean => role?.row.holds === 'tests'

/** Whether a block or what stands above it speaks of tests. */
export const isSpoken = ({ heads, context }: TestList): boolean => context.tests || heads.some(({ ofTests }) => ofTests)

/** The numbers that the block and the line above the list give for its tests. */
export const counted = (list: TestList): number[] => list.heads.flatMap((said) => countsOf(said, isSpoken(list)))

/** The numbers of what stands above the block, where that is a label. */
export const countedAbove = ({ of, context }: TestList): number[] =>
  of.parent && of.shape === 'label' ? countsOf(of.parent.said, context.tests || of.parent.said.ofTests) : []

/** "Tests that names match:" below "Names (2 tests)": whether what stands above counts as many, and has no such list of its own. */
export const isLedAsMany = (list: TestList): boolean =>
  list.of.said.ofTests && list.of.parent !== null && !countsItsList(list.of.parent) && countedAbove(list).includes(list.single.length)

/** Whether a block counts as many tests as are listed. */
export const isAsMany = (list: TestList): boolean => list.single.length > 0 && counted(list).includes(list.single.length)

/** Whether it counts about as many: reports are edited, and one is added or left out. */
export const isNear = (list: TestList): boolean =>
  !isAsMany(list) && list.single.length > 3 && counted(list).some((count) => Math.abs(count - list.single.length) * 5 <= count)

/** Whether it counts more, and not more than twice as many: those with parameters are told once. */
export const isSome = (list: TestList): boolean =>
  list.kind === 'bullets' &&
  list.heads
    .flatMap(({ quantities }) => quantities)
    .some(({ unit, value, total }) => unit === 'test' && total === null && value > list.single.length && value <= list.single.length * 2)

/** Whether it counts more than twice as many: then what is listed tells of them all. */
export function isFarMore(list: TestList): boolean {
  const counts = [...counted(list), ...countedAbove(list)]
  return counts.length > 0 && counts.every((count) => count > list.single.length * 2)
}

/** Whether most blocks beside this one, of its kind and depth, count as many tests as they list. */
export function countBeside({ of }: TestList): boolean {
  const { all, counting } = besideOf(of)
  return all > 2 && (counting - (countsItsList(of) ? 1 : 0)) * 2 >= all - 1
}

const OTHERS: ReadonlySet<string> = new Set(['items', 'coverage'])

/** Whether a block's words name a section of something else. */
export function isOtherGroup(list: TestList): boolean {
  const role = list.role ?? (list.of.shape === 'bullet' ? null : roleOf(list.of.said, list.lexicon))
  if (!role) return false
  if (role.row.role === 'files') return true
  return OTHERS.has(role.row.holds) ? role.whole || list.role !== null : role.row.holds === 'nothing' && role.whole
}

/** Whether a block that names no section itself stands in one of work. */
export const standsAmongWork = ({ context, role }: TestList): boolean =>
  role === null && (context.holds === 'items' || context.holds === 'coverage')

/** "Phase 5 tasks": whether its words name work, and no tests. */
export const namesWork = ({ of: { said }, lexicon }: TestList): boolean =>
  !said.ofTests && lexicon.units.all(lexicon.tokens(said.name)).some(({ row }) => row === 'item')

/** "Missing tests", "Pending": whether they are still to be written. */
export const isToBeWritten = (list: TestList): boolean => list.role?.row.role === 'tests-planned' || outcomeOfHeads(list) === 'planned'

const TESTED = wordSet(TESTED_NOUNS)
/** What holds tests does not only belong to them. */
const HOLDERS: ReadonlySet<string> = new Set(['suite', 'plan', 'report'])

/** "Test data", "tests/": whether its words name what belongs to tests, or a folder. */
export function namesBelongings({ of: { said }, lexicon }: TestList): boolean {
  const words = lexicon.tokens(said.name).filter(({ kind }) => kind === 'word')
  return /^\S+[/\\]$/.test(said.name) || (said.ofTests && words.some(({ key }) => TESTED.has(key) && !HOLDERS.has(key)))
}

const endsIn = ({ name }: Said, lexicon: Lexicon): boolean => {
  const words = lexicon.tokens(name).filter(({ kind }) => kind === 'word')
  return lexicon.units.all(words).some(({ row, to }) => row === 'test' && to === words.length)
}

/** Whether its name ends in the word: "Key test cases", and not "Test timeline". */
export const endsInTests = ({ heads, lexicon }: TestList): boolean => heads.some((said) => endsIn(said, lexicon))

/** Whether the block right above it is called so: a group of what "Login tests" holds. */
export const isBelowTests = (list: TestList): boolean => {
  const above = list.of.parent
  return list.of.shape === 'heading' && list.context.holds !== 'tests' && above?.shape === 'heading' && endsIn(above.said, list.lexicon)
}
