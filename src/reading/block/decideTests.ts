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
const AGAINST = TEST_CLUES.filter(({ speaks }) => speaks.tests === undefined)

/**
 * Decides whether the entries of a list are single tests: each reading is scored by the clues that are seen. For most lists no clue speaks
 * louder than the one that always speaks against; then the others need not be asked.
 *
 * @param explains whether all clues are told, also where few of them decide
 */
export function decideTests(list: TestList, explains: boolean): TestDecision {
  const scores = { tests: 0, others: 0 }
  const seen = new Set(weigh(FOR_TESTS, TEST_READINGS, list, scores))
  if (!explains && scores.tests <= UNLESS) return { reading: 'others', scores, clues: [...seen] }
  for (const clue of weigh(AGAINST, TEST_READINGS, list, scores)) seen.add(clue)
  return { reading: scores.tests > scores.others ? 'tests' : 'others', scores, clues: TEST_CLUES.filter((clue) => seen.has(clue)) }
}
