import { TEST_READINGS, type TestReading } from './readings.ts'
import { TEST_CLUES, UNLESS } from './testClues.ts'
import type { TestList } from './testList.ts'
import { type Clue, weigh } from './weigh.ts'

/** Whether a list was read as single tests, and the clues that spoke. */
export interface TestDecision {
  reading: TestReading
  scores: Readonly<Record<TestReading, number>>
  clues: readonly Clue<TestList, TestReading>[]
}

const FOR_TESTS = TEST_CLUES.filter(({ speaks }) => speaks.tests !== undefined)

/** Whether clues speak for tests at all as loud as the one that always speaks for others: of most lists none do, and the rest need not be asked. */
function mayBeTests(list: TestList): boolean {
  const scores = { tests: 0, others: 0 }
  weigh(FOR_TESTS, TEST_READINGS, list, scores)
  return scores.tests > UNLESS
}

/**
 * Decides whether the entries of a list are single tests: each reading is scored by the clues that are seen.
 *
 * @param explains whether all clues are told, also where few of them decide
 */
export function decideTests(list: TestList, explains: boolean): TestDecision {
  if (!explains && !mayBeTests(list)) return { reading: 'others', scores: { tests: 0, others: UNLESS }, clues: [] }
  const scores = { tests: 0, others: 0 }
  const clues = weigh(TEST_CLUES, TEST_READINGS, list, scores)
  return { reading: scores.tests > scores.others ? 'tests' : 'others', scores, clues }
}
