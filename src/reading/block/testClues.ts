import { hasId, isAtLine, isCamelTest, isNumberedTest, LISTED, looksLikeTest, namesFile, namesTestFile } from '../facts/test.ts'
import type { TestReading } from './readings.ts'
import { countsTests } from './testCounts.ts'
import {
  areCode,
  areDeeds,
  areOrders,
  arePairs,
  areRowsOf,
  areStated,
  areUnits,
  areVerdicts,
  haveFields,
  holdLists,
  holdTables,
  most,
  nameTests,
  noneStated,
  onlyBelow,
  tellAddresses,
  tellEnds,
  tellResults,
} from './testEntries.ts'
import {
  countBeside,
  counted,
  countedAbove,
  endsInTests,
  isAsMany,
  isBelowTests,
  isFarMore,
  isLedAsMany,
  isNear,
  isOtherGroup,
  isSome,
  isSpoken,
  isToBeWritten,
  namesBelongings,
  namesTests,
  namesWork,
  standsAmongWork,
} from './testHeads.ts'
import type { TestList } from './testList.ts'
import { outcomeOfHeads } from './testTells.ts'
import { type Clue, clueOf } from './weigh.ts'

const clue = clueOf<TestList, TestReading>()

/** How much speaks against every list from the start. */
export const UNLESS = 6

/** Every clue. Weights are whole numbers from -12 to 12; a list is one of tests where they outweigh the rest. */
export const TEST_CLUES: readonly Clue<TestList, TestReading>[] = [
  clue('a list is of work or details unless something says that it is of tests', () => true, { others: UNLESS }),
  clue('its words are the name of a section of tests', (list) => namesTests(list) && list.role?.whole === true, { tests: 8 }),
  clue('its words begin or end with the name of a section of tests', (list) => namesTests(list) && !list.role?.whole, { tests: 6 }),
  clue('it stands in a section of tests', (list) => !namesTests(list) && list.context.holds === 'tests', { tests: 5 }),
  clue('its words speak of tests', (list) => !namesTests(list) && list.heads.some(({ ofTests }) => ofTests), { tests: 3 }),
  clue('it is a file of tests', ({ of }) => namesTestFile(of.said), { tests: 4 }),
  clue('it stands below a name that ends in the word for tests', isBelowTests, { tests: 4 }),
  clue('its name ends in the word for tests', (list) => !namesTests(list) && endsInTests(list), { tests: 2 }),
  clue('it says how its tests ended', (list) => !namesTests(list) && outcomeOfHeads(list) !== null && !isToBeWritten(list), { tests: 2 }),
  clue(
    'it is the name of a section of tests that ended so',
    (list) => namesTests(list) && list.role?.whole === true && outcomeOfHeads(list) !== null && !isToBeWritten(list),
    { tests: 2 },
  ),
  clue('it names tests that are not written yet', isToBeWritten, { others: 5 }),
  clue('above it tests are spoken of', (list) => list.context.tests, { tests: 1 }),
  clue('it counts as many tests as are listed', isAsMany, { tests: 6 }),
  clue('what stands above it counts as many tests as are listed', (list) => countedAbove(list).includes(list.single.length), { tests: 3 }),
  clue('its words speak of tests, and what stands above it counts as many as are listed here alone', isLedAsMany, { tests: 2 }),
  clue('it counts about as many tests as are listed', isNear, { tests: 4 }),
  clue('those beside it count as many tests as they list', countBeside, { tests: 4 }),
  clue(
    'it counts more tests than are listed, yet not far more, and most tell how they stand',
    (list) => isSome(list) && !isNear(list) && areStated(list),
    { tests: 4 },
  ),
  clue('it counts far more tests than are listed', isFarMore, { others: 3 }),
  clue('most have names of tests', (list) => most(list, looksLikeTest), { tests: 10 }),
  clue('most are called as tests of Go', (list) => most(list, (said) => isCamelTest(said) && !countsTests(said)), { tests: 7 }),
  clue('most tell at which line of a file of tests they stand', (list) => most(list, isAtLine), { tests: 6 }),
  clue('most are numbered as tests', (list) => most(list, isNumberedTest), { tests: 8 }),
  clue('most begin with an identifier', (list) => isSpoken(list) && most(list, hasId), { tests: 3 }),
  clue('a column names tests', (list) => areRowsOf(list, 'test'), { tests: 8 }),
  clue('no column names tests', (list) => list.kind === 'rows' && !areRowsOf(list, 'test'), {
    others: 4,
  }),
  clue('a column names checks', (list) => areRowsOf(list, 'gate'), { others: 4 }),
  clue('most begin with PASS, FAIL or the like', areVerdicts, { tests: 5 }),
  clue('words of most tell how a test ended', tellEnds, { tests: 5 }),
  clue('lines below most tell the result of a test', tellResults, { tests: 6 }),
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
  clue('most tell an address', tellAddresses, { others: 8 }),
  clue('most count tests themselves', (list) => most(list, (said) => countsTests(said) && !looksLikeTest(said)), { others: 8 }),
  clue('they are headings', ({ kind }) => kind === 'headings', { others: 1 }),
  clue('they are headings, and do not tell how a test ended', (list) => list.kind === 'headings' && !tellEnds(list), { others: 3 }),
  clue('headings or rows name tests themselves', nameTests, { others: 5 }),
  clue('lists with marks stand below most', holdLists, { others: 6 }),
  clue('tables with marks stand below most', holdTables, { others: 12 }),
  clue('they are numbered as phases or the like', areUnits, {
    others: 8,
  }),
  clue('its words are the name of another section', isOtherGroup, { others: 8 }),
  clue('it stands in a section of work', standsAmongWork, { others: 3 }),
  clue('it is a test itself', ({ work }) => work === 'test', { others: 8 }),
  clue('it stands below a test', ({ context, work }) => work !== 'test' && context.role === LISTED, { others: 6 }),
  clue('it is an entry of a list', (list) => list.of.shape === 'bullet' && !isAsMany(list), { others: 1 }),
  clue('it is an entry of a list as those below are', (list) => list.of.shape === 'bullet' && !isAsMany(list) && !onlyBelow(list), {
    others: 2,
  }),
  clue(
    'it is a piece of work itself',
    (list) => list.work === 'item' && !list.heads.some(({ ofTests }) => ofTests) && counted(list).length === 0,
    { others: 3 },
  ),
  clue('it is the title of the page', ({ isTitle }) => isTitle, { others: 6 }),
]
