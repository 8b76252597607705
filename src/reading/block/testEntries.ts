import { outcomeFirst } from '../facts/outcome.ts'
import { isNumberedTest, looksLikeTest } from '../facts/test.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Entry } from './entry.ts'
import { countsTests } from './testCounts.ts'
import { isStated, resultsBelow, share, type TestList, tellsEnd } from './testList.ts'
import { numberedUnit } from './testTells.ts'

const MOST = 0.6
const SOME = 0.3

/** Whether most entries of a list are so. */
export const most = ({ entries }: TestList, is: (said: Said) => boolean): boolean => share(entries, ({ said }) => is(said)) >= MOST

/** Whether a column of most rows is of a kind that names them. */
export const areRowsOf = ({ entries }: TestList, kind: 'test' | 'gate'): boolean => share(entries, ({ rowOf }) => rowOf === kind) >= MOST

/** Whether a column tells in words what was expected, and another what happened: a table of manual runs, whatever its first column is called. */
export const areHeldAgainst = ({ kind, entries }: TestList): boolean =>
  kind === 'rows' &&
  share(entries, ({ rowOf, cells }) => {
    const expected = cells.find(({ column }) => column === 'expected')
    const happened = cells.find(({ column }) => column === 'current' || column === 'result')
    const isPlain = rowOf === null || rowOf === 'number' || rowOf === 'test'
    return isPlain && expected?.values === 'words' && happened?.values === 'words'
  }) >= MOST

/** "Search works — passed": whether words of most entries tell how a test ended. */
export const tellEnds = ({ entries, lexicon }: TestList): boolean => share(entries, (entry) => tellsEnd(entry, lexicon)) >= MOST

/** "Test result: ✅" below most headings: whether lines below most tell the result of a test. */
export const tellResults = ({ kind, entries, lexicon: { units, tokens } }: TestList): boolean =>
  kind === 'headings' &&
  share(entries, (entry) => resultsBelow(entry).some(({ said }) => units.all(tokens(said.parts[0]?.text ?? '')).length > 0)) >= MOST

/** "PASS opens a file": whether most begin with a verdict as runners print it. */
export const areVerdicts = ({ entries, lexicon }: TestList): boolean =>
  share(entries, ({ said }) => outcomeFirst(said, lexicon) !== null) >= MOST

/** Whether most entries tell how they stand. */
export const areStated = ({ entries, lexicon }: TestList): boolean => share(entries, (entry) => isStated(entry, lexicon)) >= MOST

/** Whether no entry tells how it stands. */
export const noneStated = ({ entries, lexicon }: TestList): boolean => !entries.some((entry) => isStated(entry, lexicon))

/** Whether entries tell how they stand, and the block itself does not: it only names what they have in common. */
export const onlyBelow = (list: TestList): boolean => !isStated(list.of, list.lexicon) && !countsTests(list.of.said) && !noneStated(list)

/** Whether most entries begin with an order: "Write tests for the parser"; in a column that names tests, it is what they try. */
export const areOrders = (list: TestList): boolean =>
  !areRowsOf(list, 'test') &&
  most(list, ({ name }) => /\s/.test(name.trim()) && list.lexicon.orders.at(list.lexicon.tokens(name), 0) !== null)

/** "Fixed test_cli", "Added a case", "Wrote two": whether most tell what was done with tests. */
export const areDeeds = (list: TestList): boolean =>
  !areVerdicts(list) &&
  !areRowsOf(list, 'test') &&
  most(list, ({ name }) => {
    const { did, states, outcomes, tokens } = list.lexicon
    const words = tokens(name)
    const isDone = states.at(words, 0)?.row.state === 'done' || outcomes.at(words, 0)?.row.count === 'created'
    return words.length > 1 && (did.at(words, 0) !== null || isDone)
  })

const CODE = /^`?[\w.:]+(?:\(\)`?|`)/

/** Whether most entries name a function or a class of the program, not of its tests. */
export const areCode = (list: TestList): boolean => most(list, (said) => CODE.test(said.text.trim()) && !looksLikeTest(said))

/** Whether most entries are labels such as "Cause". */
export const haveFields = (list: TestList): boolean => list.kind !== 'rows' && most(list, ({ label }) => label !== null)

/** "**Formula:** price method", "Script: run.sh": whether most are names with a value behind a colon. */
export const arePairs = (list: TestList): boolean =>
  list.kind === 'bullets' &&
  share(list.entries, ({ said: { parts, marks }, checkbox }) => parts[1]?.by === 'colon' && marks.length === 0 && checkbox === null) >= MOST

const ADDRESS = /https?:\/\//

/** "Admin: http://localhost:8000": whether most entries tell an address. */
export const tellAddresses = (list: TestList): boolean => most(list, ({ text }) => ADDRESS.test(text))

const below = (list: TestList, shape: Entry['shape']): boolean =>
  share(list.entries, ({ children }) =>
    children.some((child) => child.shape === shape && child.said.label !== 'status' && isStated(child, list.lexicon)),
  ) >= MOST

/** Whether lists with marks stand below most of the headings. */
export const holdLists = (list: TestList): boolean => list.kind === 'headings' && !areVerdicts(list) && below(list, 'bullet')

/** Whether tables with marks stand below most of the headings: "PASSING categories" names them. */
export const holdTables = (list: TestList): boolean => list.kind === 'headings' && below(list, 'row')

/** "Unit tests", "Integration tests": whether some of the headings name tests themselves, or rows end in the plural of the word. */
export const nameTests = ({ kind, entries, lexicon }: TestList): boolean =>
  kind === 'rows'
    ? share(entries, ({ said }) => endsInPlural(said.name, lexicon)) >= SOME
    : kind === 'headings' && share(entries, ({ said }) => said.ofTests && !looksLikeTest(said) && !isNumberedTest(said)) >= SOME

function endsInPlural(name: string, { tokens, units }: Lexicon): boolean {
  const words = tokens(name).filter(({ kind }) => kind === 'word')
  return words.at(-1)?.key.endsWith('s') === true && units.all(words).some(({ row, to }) => row === 'test' && to === words.length)
}

/** Whether some entries are numbered as units of a plan. */
export const areUnits = ({ entries, lexicon }: TestList): boolean => share(entries, ({ said }) => numberedUnit(said, lexicon)) >= SOME
