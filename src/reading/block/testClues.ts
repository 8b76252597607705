import { hasId, isNumberedTest, looksLikeTest, namesFile } from '../facts/test.ts'
import type { Said } from '../line/grammar.ts'
import type { TestReading } from './readings.ts'
import { countsOf, countsTests, isStated, share, type TestList, tellsEnd } from './testList.ts'
import { numberedUnit } from './testTells.ts'

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
  const counts = counted(list)
  return counts.length > 0 && counts.every((count) => count > list.single.length * 2)
}

/** "FAIL: opens a file", "[x] Search works — passed": words of most entries tell how a test ended. */
const tellEnds = ({ entries, lexicon }: TestList): boolean => share(entries, (entry) => tellsEnd(entry, lexicon)) >= MOST
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
/** "**Formula:** price method": bold names with a value behind a colon tell of something else. */
const arePairs = (list: TestList): boolean =>
  list.kind === 'bullets' && share(list.entries, ({ said }) => said.bold && said.value !== null && said.parts[1]?.by === 'colon') >= MOST

const OTHER_GROUPS: ReadonlySet<string> = new Set(['items', 'coverage'])
const isOtherGroup = ({ role }: TestList): boolean =>
  role !== null && (OTHER_GROUPS.has(role.row.holds) || (role.row.holds === 'nothing' && role.whole))
const standsAmongWork = ({ context, role }: TestList): boolean =>
  role === null && (context.holds === 'items' || context.holds === 'coverage')

const holdLists = ({ kind, entries, lexicon }: TestList): boolean =>
  kind === 'headings' &&
  share(entries, ({ children }) => children.some((child) => child.shape === 'bullet' && isStated(child, lexicon))) >= MOST

const clue = (seen: string, looks: TestClue['looks'], speaks: TestClue['speaks']): TestClue => ({ seen, looks, speaks })

/** Every clue. Weights are whole numbers from -12 to 12; a list is one of tests where they outweigh the rest. */
export const TEST_CLUES: readonly TestClue[] = [
  clue('a list is of work or details unless something says that it is of tests', () => true, { others: 6 }),
  clue('its words are the name of a section of tests', (list) => namesTests(list) && list.role?.whole === true, { tests: 7 }),
  clue('its words begin or end with the name of a section of tests', (list) => namesTests(list) && !list.role?.whole, { tests: 6 }),
  clue('it stands in a section of tests', (list) => !namesTests(list) && list.context.holds === 'tests', { tests: 5 }),
  clue('its words speak of tests', (list) => !namesTests(list) && list.heads.some(({ ofTests }) => ofTests), { tests: 3 }),
  clue('above it tests are spoken of', (list) => list.context.tests, { tests: 1 }),
  clue('it counts as many tests as are listed', isAsMany, { tests: 6 }),
  clue('what stands above it counts as many tests as are listed', (list) => countedAbove(list).includes(list.single.length), { tests: 5 }),
  clue('it counts about as many tests as are listed', isNear, { tests: 4 }),
  clue('it counts far more tests than are listed', isFarMore, { others: 3 }),
  clue('most have names of tests', (list) => most(list, looksLikeTest), { tests: 10 }),
  clue('most are numbered as tests', (list) => most(list, isNumberedTest), { tests: 8 }),
  clue('most begin with an identifier', (list) => isSpoken(list) && most(list, hasId), { tests: 3 }),
  clue('a column names tests', ({ entries }) => share(entries, ({ rowOf }) => rowOf === 'test') >= MOST, { tests: 8 }),
  clue('words of most tell how a test ended', tellEnds, { tests: 5 }),
  clue('most tell how they stand', (list) => !tellEnds(list) && areStated(list), { tests: 2 }),
  clue('none tells how it stands', noneStated, { others: 2 }),
  clue('most begin with an order', areOrders, { others: 7 }),
  clue('most name files', (list) => most(list, (said) => namesFile(said) && !looksLikeTest(said)), { others: 6 }),
  clue('most name functions of the program', areCode, { others: 5 }),
  clue('most are labels of details', haveFields, { others: 6 }),
  clue('most are pairs of a name and a value', arePairs, { others: 4 }),
  clue('most count tests themselves', (list) => most(list, (said) => countsTests(said) && !looksLikeTest(said)), { others: 8 }),
  clue('they are headings', ({ kind }) => kind === 'headings', { others: 1 }),
  clue('lists with marks stand below most', holdLists, { others: 6 }),
  clue('they are numbered as phases or the like', (list) => share(list.entries, ({ said }) => numberedUnit(said, list.lexicon)) >= SOME, {
    others: 8,
  }),
  clue('its words are the name of another section', isOtherGroup, { others: 8 }),
  clue('it stands in a section of work', standsAmongWork, { others: 3 }),
  clue('it is a test itself', ({ work }) => work === 'test', { others: 8 }),
  clue('it is a piece of work itself', (list) => list.work === 'item' && !list.heads.some(({ ofTests }) => ofTests), { others: 3 }),
  clue('it is the title of the page', ({ isTitle }) => isTitle, { others: 6 }),
]
