import type { Draft } from '../draft.ts'
import { countOf } from '../measure.ts'
import type { ToldCounts } from '../model.ts'

const COUNTED = /^(\w+) (\d+)$/

const COUNTERS = new Map<string, keyof ToldCounts>([
  ['tests', 'total'],
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['skipped', 'skipped'],
  ['todo', 'todo'],
])

/** Hears a comment such as `tests 7`, as node:test writes them at the end: it counts a test that has tests in it too. */
export function hearCounter(draft: Draft, comment: string): void {
  const [, word = '', number] = COUNTED.exec(comment.trim()) ?? []
  const counter = COUNTERS.get(word)
  if (!counter) return
  draft.told ??= { total: null, passed: null, failed: null, skipped: null, todo: null }
  draft.told[counter] = countOf(number)
}
