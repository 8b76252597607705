import { TEST_READINGS, type TestReading } from './readings.ts'
import { TEST_CLUES } from './testClues.ts'
import type { TestList } from './testList.ts'
import { type Clue, weigh } from './weigh.ts'

/** Whether a list was read as single tests, and the clues that spoke. */
export interface TestDecision {
  reading: TestReading
  scores: Readonly<Record<TestReading, number>>
  clues: readonly Clue<TestList, TestReading>[]
}

/** Decides whether the entries of a list are single tests: each reading is scored by the clues that are seen. */
export function decideTests(list: TestList): TestDecision {
  const scores = { tests: 0, others: 0 }
  const clues = weigh(TEST_CLUES, TEST_READINGS, list, scores)
  return { reading: scores.tests > scores.others ? 'tests' : 'others', scores, clues }
}
