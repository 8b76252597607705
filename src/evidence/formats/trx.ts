import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import { holdTotals } from '../counters.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { countOf } from '../measure.ts'
import type { TestOutcome } from '../model.ts'

/** The outcomes of Visual Studio; one that is not written is the first of its own list, an error. */
const OUTCOMES = new Map<string, TestOutcome>([
  ['Passed', 'passed'],
  ['PassedButRunAborted', 'passed'],
  ['Completed', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['Error', 'error'],
  ['Timeout', 'error'],
  ['Aborted', 'error'],
  ['Disconnected', 'error'],
  ['InProgress', 'error'],
  ['NotRunnable', 'error'],
  ['Inconclusive', 'skipped'],
  ['NotExecuted', 'skipped'],
  ['Pending', 'skipped'],
])

/** What of the counters tells of a failure. */
const FAILURES = ['failed', 'error', 'timeout', 'aborted', 'notRunnable', 'disconnected'] as const
const SKIPS = ['notExecuted', 'inconclusive', 'pending'] as const

/** How a run as a whole ended that did not come to its end. */
const BROKEN_OFF: readonly string[] = ['Aborted', 'Error', 'Timeout', 'Disconnected']

/** Which adapter is whose. */
const ADAPTERS: readonly (readonly [sign: string, tool: string])[] = [
  ['nunit', 'nunit'],
  ['xunit', 'xunit'],
  ['mstest', 'mstest'],
]

/** A result that is open, or waits for the definition of its test; one with results of its own in it is told by those, its runs with data. */
interface Result {
  attributes: Attributes
  /** The name of the test that it is a run of. */
  base: string | null
  holds: boolean
}

const isResult = (element: string): boolean => element.endsWith('TestResult') || element === 'TestResultAggregation'
const isDefinition = (element: string): boolean =>
  element !== 'UnitTestResult' && /^(?:Unit|Generic|Web|Manual|Ordered|Load)?Test$/.test(element)

/** The results of a run, and what the definitions of its tests say of them. */
class Reading implements XmlReader {
  readonly #draft: Draft
  readonly #open: Result[] = []
  readonly #results: Result[] = []
  readonly #classes = new Map<string, string>()
  #holders = 0
  #counters: Attributes = {}
  #outcome = ''
  #test = ''

  constructor(draft: Draft) {
    this.#draft = draft
  }

  open(element: string, attributes: Attributes): void {
    if (isResult(element)) this.#openResult(attributes)
    else if (isDefinition(element)) this.#test = attributes.id ?? ''
    else if (element === 'TestMethod') this.#define(attributes)
    else if (element === 'ResultSummary') this.#outcome = attributes.outcome ?? ''
    else if (element === 'Counters') this.#counters = attributes
    else if (element === 'Times') this.#draft.at(attributes.finish)
  }

  close(element: string): void {
    if (!isResult(element)) return
    const last = this.#open.pop()
    if (last?.holds) this.#holders += 1
    else if (last) this.#results.push(last)
  }

  end(): void {
    for (const result of this.#results) this.#tell(result)
    if (BROKEN_OFF.includes(this.#outcome)) this.#draft.broken.push('the run as a whole')
    const sum = (names: readonly string[]): number | null => {
      const counts = names.flatMap((name) => countOf(this.#counters[name]) ?? [])
      return counts.length === 0 ? null : counts.reduce((one, other) => one + other, 0)
    }
    holdTotals(
      this.#draft,
      { total: countOf(this.#counters.total), failed: sum(FAILURES), skipped: this.#skipped(sum(SKIPS)) },
      this.#holders,
    )
  }

  /** Newer versions write that nothing was left out, whatever was: what was not executed was. */
  #skipped(told: number | null): number | null {
    const [total, executed] = [countOf(this.#counters.total), countOf(this.#counters.executed)]
    return total !== null && executed !== null && executed <= total ? Math.max(told ?? 0, total - executed) : told
  }

  #openResult(attributes: Attributes): void {
    const outer = this.#open.at(-1)
    if (outer) outer.holds = true
    this.#open.push({ attributes, base: outer?.attributes.testName ?? null, holds: false })
    this.#draft.at(attributes.endTime)
  }

  /** The class of a test, without the assembly that older versions write behind it. */
  #define({ className = '', adapterTypeName = '' }: Attributes): void {
    this.#classes.set(this.#test, className.split(',', 1)[0] ?? '')
    this.#draft.tool ??= ADAPTERS.find(([sign]) => adapterTypeName.toLowerCase().includes(sign))?.[1] ?? null
  }

  #tell({ attributes: { testName = '', testId = '', outcome = 'Error' }, base }: Result): void {
    const status = OUTCOMES.get(outcome)
    if (!status) this.#draft.note('unknown-status', `the outcome "${outcome}" of "${testName}" is unknown and counts as an error.`)
    const suite = this.#classes.get(testId) ?? null
    const name = suite && testName.startsWith(`${suite}.`) ? testName.slice(suite.length + 1) : testName
    this.#draft.test({ name, suite, status: status ?? 'error', base })
  }
}

/** What Visual Studio and `dotnet test --logger trx` write. */
export const trx: Format = {
  id: 'trx',
  kinds: ['tests'],
  recognises: ({ root }) => root?.name === 'TestRun',
  read: (text, draft) => readXml(text, new Reading(draft)),
}
