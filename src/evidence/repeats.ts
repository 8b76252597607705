import type { Draft, Told } from './draft.ts'

/**
 * Takes one record after the other of tests that may be run again when they fail. A record that follows a failed one of the same key is the
 * same test once more: the last counts, and a pass after a failure is flaky. What follows a pass is another test of the same name, unless
 * `unique` says that a key means one test for certain.
 */
export function withRepeats(draft: Draft, unique: boolean): { take(key: string, test: Told): void; forget(): void } {
  const places = new Map<string, { index: number; failed: boolean }>()
  const isBad = ({ status }: Told) => status === 'failed' || status === 'error'
  return {
    take(key, test) {
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
    },
    forget: () => places.clear(),
  }
}
