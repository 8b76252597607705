import type { Draft, Told } from './draft.ts'

/** Takes the records of tests; `take` says whether the test was run before, and a key that is null is never known again. */
export interface Repeats {
  take(key: string | null, test: Told): boolean
  forget(): void
}

/**
 * Takes one record after the other of tests that may be run again when they fail. A record that follows a failed one of the same key is the
 * same test once more: the last counts, and a pass after a failure is flaky. What follows a pass is another test of the same name, unless
 * `unique` says that a key means one test for certain.
 */
export function withRepeats(draft: Draft, unique: boolean): Repeats {
  const places = new Map<string, { index: number; failed: boolean }>()
  const isBad = ({ status }: Told) => status === 'failed' || status === 'error'
  return {
    take(key, test) {
      if (key === null) {
        draft.test(test)
        return false
      }
      const before = places.get(key)
      const failed = isBad(test) || (before?.failed ?? false)
      const status = before?.failed && test.status === 'passed' ? 'flaky' : test.status
      draft.test({ ...test, status })
      if (before) {
        const last = draft.cases.pop()
        if (last) draft.cases[before.index] = last
        draft.note('repeated', `"${test.name}" was run more than once; the last run counts.`)
      }
      const settled = !unique && !isBad(test)
      if (settled) places.delete(key)
      else places.set(key, { index: before?.index ?? draft.cases.length - 1, failed })
      return before !== undefined
    },
    forget: () => places.clear(),
  }
}
