import { type Attributes, readXml } from '../carriers/xml.ts'
import { holdTotals } from '../counters.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { countOf } from '../measure.ts'
import type { TestOutcome } from '../model.ts'

const RESULTS = new Map<string, TestOutcome>([
  ['Success', 'passed'],
  ['Failure', 'failed'],
  ['Error', 'error'],
  ['Cancelled', 'error'],
  ['NotRunnable', 'skipped'],
  ['Invalid', 'skipped'],
  ['Ignored', 'skipped'],
  ['Skipped', 'skipped'],
  ['Inconclusive', 'skipped'],
])

/** Versions before 2.5 say whether a test was run and passed, and no more; some say it by a failure in it alone. */
function statusOf({ result, executed = '', success = '' }: Attributes, isFailed: boolean): TestOutcome | undefined {
  if (result !== undefined) return RESULTS.get(result)
  if (executed.toLowerCase() === 'false') return 'skipped'
  return isFailed || success.toLowerCase() === 'false' ? 'failed' : 'passed'
}

/** Parts the whole name of a test at the last point before its parameters. */
function parted(whole: string): { name: string; suite: string | null } {
  const open = whole.indexOf('(')
  const at = (open < 0 ? whole : whole.slice(0, open)).lastIndexOf('.')
  return at < 0 ? { name: whole, suite: null } : { name: whole.slice(at + 1), suite: whole.slice(0, at) }
}

function tell(attributes: Attributes, isFailed: boolean, draft: Draft): void {
  const { name: whole = '' } = attributes
  const status = statusOf(attributes, isFailed)
  if (!status) draft.note('unknown-status', `the result "${attributes.result}" of "${whole}" is unknown and counts as an error.`)
  draft.test({ ...parted(whole), status: status ?? 'error' })
}

/** The total counts what was run; what was not is told beside it. */
function hold({ total, failures, errors, 'not-run': left }: Attributes, draft: Draft): void {
  const [run, failed, broken, rest] = [total, failures, errors, left].map((text) => countOf(text))
  const all = run === null || run === undefined ? null : draft.cases.length === 0 ? run + (rest ?? 0) : run
  holdTotals(draft, { total: all, failed: failed === null || failed === undefined ? null : failed + (broken ?? 0), skipped: rest ?? null })
}

/** What NUnit 2 writes. */
export const nunit2: Format = {
  id: 'nunit2',
  kinds: ['tests'],
  recognises: ({ root }) => root?.name === 'test-results',
  read(text, draft) {
    let root: Attributes = {}
    let test: Attributes | null = null
    let isFailed = false
    draft.tool = 'nunit'
    return readXml(text, {
      open(element, attributes) {
        if (element === 'failure') isFailed = true
        if (element === 'test-results') root = attributes
        if (element !== 'test-case') return
        test = attributes
        isFailed = false
      },
      close(element) {
        if (element !== 'test-case' || !test) return
        tell(test, isFailed, draft)
        test = null
      },
      end() {
        draft.at(`${root.date}T${root.time}`)
        hold(root, draft)
      },
    })
  },
}
