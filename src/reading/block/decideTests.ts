import { TEST_READINGS, type TestReading } from './readings.ts'
import { TEST_CLUES, type TestClue } from './testClues.ts'
import type { TestList } from './testList.ts'

/** Whether a list was read as single tests, and the clues that spoke. */
export interface TestDecision {
  reading: TestReading
  scores: Readonly<Record<TestReading, number>>
  clues: readonly TestClue[]
}

/** Decides whether the entries of a list are single tests: each reading is scored by the clues that are seen. */
export function decideTests(list: TestList): TestDecision {
  const clues = TEST_CLUES.filter(({ looks }) => looks(list))
  const scores = { tests: 0, others: 0 }
  for (const { speaks } of clues) for (const reading of TEST_READINGS) scores[reading] += speaks[reading] ?? 0
  return { reading: scores.tests > scores.others ? 'tests' : 'others', scores, clues }
}
