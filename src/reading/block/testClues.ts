import { TESTED_NOUNS } from '../../vocabulary/index.ts'
import { outcomeFirst } from '../facts/outcome.ts'
import { hasId, isAtLine, isNumberedTest, LISTED, looksLikeTest, namesFile, namesTestFile } from '../facts/test.ts'
import type { Said } from '../line/grammar.ts'
import { wordSet } from '../line/wordSet.ts'
import type { TestReading } from './readings.ts'
import { roleOf } from './role.ts'
import { besideOf, countsItsList, countsOf, countsTests, isStated, share, type TestList, tellsEnd } from './testList.ts'
import { numberedUnit, outcomeOfHeads } from './testTells.ts'

/** A sign of whether a list is one of single tests: what it looks at, and how much it speaks for which reading. */
export interface TestClue {
  seen: string
  looks: (list: TestList) => boolean
  speaks: Partial<Record<TestReading, number>>
}

const MOST = 0.6
const SOME = 0.3
const most = ({ entries }: TestList, is: (said: Said) => boolean): boolean => share(entries, ({ said }) => is(said)) >= MOST

const namesTests = ({ role }: TestList): boolean => role?.row.holds === 'tests'
const isSpoken = ({ heads, context }: TestList): boolean => context.tests || heads.some(({ ofTests }) => ofTests)

/** The numbers that the block and the line above the list give for its tests. */
const counted = (list: TestList): number[] => list.heads.flatMap((said) => countsOf(said, isSpoken(list)))
/** Those of the block above, where this one is a label below it. */
const countedAbove = ({ of, context }: TestList): number[] =>
  of.parent && (of.shape === 'label' || of.shape === 'text') ? countsOf(of.parent.said, context.tests || of.parent.said.ofTests) : []

const isAsMany = (list: TestList): boolean => counted(list).includes(list.single.length) && list.single.length > 0
const isNear = (list: TestList): boolean =>
  !isAsMany(list) && list.single.length > 3 && counted(list).some((count) => Math.abs(count - list.single.length) * 5 <= count)
const isFarMore = (list: TestList): boolean => {
  const counts = [...counted(list), ...countedAbove(list)]
  return counts.length > 0 && counts.every((count) => count > list.single.length * 2)
}

/** "FAIL: opens a file", "[x] Search works — passed": words of most entries tell how a test ended. */
const tellEnds = ({ entries, lexicon }: TestList): boolean => share(entries, (entry) => tellsEnd(entry, lexicon)) >= MOST
/** "PASS opens a file": most begin with a verdict as runners print it. */
const areVerdicts = ({ entries, lexicon }: TestList): boolean => share(entries, ({ said }) => outcomeFirst(said, lexicon) !== null) >= MOST
const areStated = ({ entries, lexicon }: TestList): boolean => share(entries, (entry) => isStated(entry, lexicon)) >= MOST
const noneStated = ({ entries, lexicon }: TestList): boolean => !entries.some((entry) => isStated(entry, lexicon))

/** Whether most entries begin with an order: "Write tests for the parser". */
const areOrders = (list: TestList): boolean =>
  most(list, ({ name }) => {
    const hit = list.lexicon.orders.at(list.lexicon.tokens(name), 0)
    return hit !== null && /\s/.test(name.trim())
  })

const CODE = /^`?[\w.:]+(?:\(\)`?|`)/
/** Whether most entries name a function or a class of the program, not of its tests. */
const areCode = (list: TestList): boolean => most(list, (said) => CODE.test(said.text.trim()) && !looksLikeTest(said))
const haveFields = (list: TestList): boolean => list.kind !== 'rows' && most(list, ({ label }) => label !== null)
/** "**Formula:** price method", "Script: run.sh": names with a value behind a colon tell of something else. */
const arePairs = ({ kind, entries }: TestList): boolean =>
  kind === 'bullets' && share(entries, ({ said }) => said.parts[1]?.by === 'colon' && said.marks.length === 0) >= MOST

const OTHER_GROUPS: ReadonlySet<string> = new Set(['items', 'coverage'])
const isOtherGroup = (list: TestList): boolean => {
  const role = list.role ?? (list.of.shape === 'bullet' ? null : roleOf(list.of.said, list.lexicon))
  return (
    role !== null &&
    (OTHER_GROUPS.has(role.row.holds) || role.row.holds === 'nothing') &&
    (role.whole || OTHER_GROUPS.has(list.role?.row.holds ?? ''))
  )
}
/** "Phase 5 tasks": its words name work, and no tests. */
const namesWork = ({ of: { said }, lexicon }: TestList): boolean =>
  !said.ofTests && lexicon.units.all(lexicon.tokens(said.name)).some(({ row }) => row === 'item')
/** "Missing tests", "Pending": they are still to be written. */
const isToBeWritten = (list: TestList): boolean => list.role?.row.role === 'tests-planned' || outcomeOfHeads(list) === 'planned'
/** "Fixed test_cli", "Added a case", "Wrote two": what was done with tests. */
const areDeeds = (list: TestList): boolean =>
  !areVerdicts(list) &&
  most(list, ({ name }) => {
    const { did, states, outcomes, tokens } = list.lexicon
    const words = tokens(name)
    const isDone = states.at(words, 0)?.row.state === 'done' || outcomes.at(words, 0)?.row.count === 'created'
    return words.length > 1 && (did.at(words, 0) !== null || isDone)
  })
/** "Test data", "tests/": what belongs to tests, and a folder. */
const namesBelongings = ({ of: { said }, lexicon }: TestList): boolean => {
  const words = lexicon.tokens(said.name).filter(({ kind }) => kind === 'word')
  return /[/\\]$/.test(said.name) || (said.ofTests && words.some(({ key }) => TESTED.has(key)))
}
const TESTED = wordSet(TESTED_NOUNS)
const standsAmongWork = ({ context, role }: TestList): boolean =>
  role === null && (context.holds === 'items' || context.holds === 'coverage')

const holdLists = (list: TestList): boolean =>
  list.kind === 'headings' &&
  !areVerdicts(list) &&
  share(list.entries, ({ children }) => children.some((child) => child.shape === 'bullet' && isStated(child, list.lexicon))) >= MOST

/** Whether its name ends in the word: "Key test cases", and not "Test timeline". */
const endsInTests = (list: TestList): boolean =>
  list.heads.some(({ name }) => {
    const tokens = list.lexicon.tokens(name).filter(({ kind }) => kind === 'word')
    return list.lexicon.units.all(tokens).some(({ row, to }) => row === 'test' && to === tokens.length)
  })

/** Whether headings name tests themselves: "Unit tests", "Integration tests". */
const nameTests = ({ kind, entries }: TestList): boolean =>
  kind === 'headings' && share(entries, ({ said }) => said.ofTests && !looksLikeTest(said) && !isNumberedTest(said)) >= SOME

/** Whether most blocks beside this one, of its kind and depth, count as many tests as they list. */
function countBeside({ of }: TestList): boolean {
  const { all, counting } = besideOf(of)
  const own = of.parent && countsItsList(of) ? 1 : 0
  return all > 2 && (counting - own) * 2 >= all - 1
}

const clue = (seen: string, looks: TestClue['looks'], speaks: TestClue['speaks']): TestClue => ({ seen, looks, speaks })

/** Every clue. Weights are whole numbers from -12 to 12; a list is one of tests where they outweigh the rest. */
export const TEST_CLUES: readonly TestClue[] = [
  clue('a list is of work or details unless something says that it is of tests', () => true, { others: 6 }),
  clue('its words are the name of a section of tests', (list) => namesTests(list) && list.role?.whole === true, { tests: 8 }),
  clue('its words begin or end with the name of a section of tests', (list) => namesTests(list) && !list.role?.whole, { tests: 6 }),
  clue('it stands in a section of tests', (list) => !namesTests(list) && list.context.holds === 'tests', { tests: 5 }),
  clue('its words speak of tests', (list) => !namesTests(list) && list.heads.some(({ ofTests }) => ofTests), { tests: 3 }),
  clue('its name ends in the word for tests', (list) => !namesTests(list) && endsInTests(list), { tests: 2 }),
  clue('it says how its tests ended', (list) => !namesTests(list) && outcomeOfHeads(list) !== null && !isToBeWritten(list), { tests: 2 }),
  clue('it names tests that are not written yet', isToBeWritten, { others: 5 }),
  clue('above it tests are spoken of', (list) => list.context.tests, { tests: 1 }),
  clue('it counts as many tests as are listed', isAsMany, { tests: 6 }),
  clue('what stands above it counts as many tests as are listed', (list) => countedAbove(list).includes(list.single.length), { tests: 3 }),
  clue('it counts about as many tests as are listed', isNear, { tests: 4 }),
  clue('those beside it count as many tests as they list', countBeside, { tests: 4 }),
  clue('it counts far more tests than are listed', isFarMore, { others: 3 }),
  clue('most have names of tests', (list) => most(list, looksLikeTest), { tests: 10 }),
  clue('most tell at which line of a file of tests they stand', (list) => most(list, isAtLine), { tests: 6 }),
  clue('most are numbered as tests', (list) => most(list, isNumberedTest), { tests: 8 }),
  clue('most begin with an identifier', (list) => isSpoken(list) && most(list, hasId), { tests: 3 }),
  clue('a column names tests', ({ entries }) => share(entries, ({ rowOf }) => rowOf === 'test') >= MOST, { tests: 8 }),
  clue('no column names tests', ({ kind, entries }) => kind === 'rows' && share(entries, ({ rowOf }) => rowOf === 'test') < MOST, {
    others: 4,
  }),
  clue('a column names checks', ({ entries }) => share(entries, ({ rowOf }) => rowOf === 'gate') >= MOST, { others: 4 }),
  clue('most begin with PASS, FAIL or the like', areVerdicts, { tests: 5 }),
  clue('words of most tell how a test ended', tellEnds, { tests: 5 }),
  clue('most tell how they stand', (list) => !tellEnds(list) && areStated(list), { tests: 2 }),
  clue('none tells how it stands', noneStated, { others: 3 }),
  clue('most begin with an order', areOrders, { others: 7 }),
  clue('most begin with what was done', areDeeds, { others: 5 }),
  clue('its words name work', namesWork, { others: 4 }),
  clue('its words name a folder, or what belongs to tests', namesBelongings, { others: 6 }),
  clue('most name files', (list) => most(list, (said) => namesFile(said) && !namesTestFile(said) && !looksLikeTest(said)), { others: 6 }),
  clue('most name files of tests', (list) => most(list, (said) => namesTestFile(said) && !looksLikeTest(said)), { others: 2 }),
  clue('most name functions of the program', areCode, { others: 5 }),
  clue('most are labels of details', haveFields, { others: 6 }),
  clue('most are pairs of a name and a value', arePairs, { others: 4 }),
  clue('most count tests themselves', (list) => most(list, (said) => countsTests(said) && !looksLikeTest(said)), { others: 8 }),
  clue('they are headings', ({ kind }) => kind === 'headings', { others: 1 }),
  clue('they are headings, and do not tell how a test ended', (list) => list.kind === 'headings' && !tellEnds(list), { others: 3 }),
  clue('headings name tests themselves', nameTests, { others: 5 }),
  clue('lists with marks stand below most', holdLists, { others: 6 }),
  clue('they are numbered as phases or the like', (list) => share(list.entries, ({ said }) => numberedUnit(said, list.lexicon)) >= SOME, {
    others: 8,
  }),
  clue('its words are the name of another section', isOtherGroup, { others: 8 }),
  clue('it stands in a section of work', standsAmongWork, { others: 3 }),
  clue('it is a test itself', ({ work }) => work === 'test', { others: 8 }),
  clue('it stands below a test', ({ context, work }) => work !== 'test' && context.role === LISTED, { others: 6 }),
  clue('it is an entry of a list', (list) => list.of.shape === 'bullet' && !isAsMany(list), { others: 3 }),
  clue(
    'it is a piece of work itself',
    (list) => list.work === 'item' && !list.heads.some(({ ofTests }) => ofTests) && counted(list).length === 0,
    {
      others: 3,
    },
  ),
  clue('it is the title of the page', ({ isTitle }) => isTitle, { others: 6 }),
]
