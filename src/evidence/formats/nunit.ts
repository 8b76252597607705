import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import { holdTotals } from '../counters.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { countOf } from '../measure.ts'
import type { TestOutcome } from '../model.ts'

const RESULTS = new Map<string, TestOutcome>([
  ['Passed', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['Skipped', 'skipped'],
  ['Inconclusive', 'skipped'],
])

/** What stands behind a result, or in brackets: a failure that is no failed assertion. */
const ERRORS: readonly string[] = ['Error', 'Invalid', 'Cancelled']

/** Parts a result from its label, which versions before 3.0 put behind it. */
function partsOf({ result = '', label = '' }: Attributes): { result: string; label: string } {
  const open = result.indexOf('(')
  const colon = result.indexOf(':')
  const at = open > 0 ? open : colon
  return at > 0
    ? {
        result: result.slice(0, at).trim(),
        label: result
          .slice(at + 1)
          .replace(')', '')
          .trim(),
      }
    : { result, label }
}

function statusOf(attributes: Attributes, draft: Draft): TestOutcome {
  const { result, label } = partsOf(attributes)
  const status = RESULTS.get(result)
  if (!status) draft.note('unknown-status', `the result "${result}" of "${attributes.name}" is unknown and counts as an error.`)
  return status === 'failed' && ERRORS.includes(label) ? 'error' : (status ?? 'error')
}

/** The name of the suite that a test is in: its class, else what stands before its name. */
function suiteOf({ classname, fullname = '', name = '' }: Attributes): string | null {
  if (classname) return classname
  return fullname.endsWith(`.${name}`) ? fullname.slice(0, -name.length - 1) : null
}

/** A moment as NUnit writes it, with a space before the time. */
const moment = (text: string | undefined) => text?.replace(' ', 'T')

/** A suite that is open, and how many tests in it did not end well. */
interface Suite {
  attributes: Attributes
  bad: number
}

class Reading implements XmlReader {
  readonly #draft: Draft
  readonly #suites: Suite[] = []
  #root: Attributes | null = null

  constructor(draft: Draft) {
    this.#draft = draft
    draft.tool = 'nunit'
  }

  open(element: string, attributes: Attributes): void {
    this.#root ??= attributes
    this.#draft.at(moment(attributes['end-time']))
    if (element === 'test-suite') this.#suites.push({ attributes, bad: 0 })
    if (element === 'test-case') this.#tell(attributes)
  }

  close(element: string): void {
    const last = element === 'test-suite' ? this.#suites.pop() : undefined
    if (!last) return
    const { attributes, bad } = last
    const isFailed = partsOf(attributes).result === 'Failed'
    // What fails before its tests fails them too; what fails behind them, or has none that could fail, is told by nothing else.
    const isAlone = isFailed && (attributes.site === 'TearDown' || bad === 0)
    if (isAlone) this.#draft.broken.push(attributes.fullname ?? attributes.name ?? 'a suite')
    const outer = this.#suites.at(-1)
    if (outer) outer.bad += bad + (isAlone ? 1 : 0)
  }

  end(): void {
    const { total, failed, skipped, inconclusive } = this.#root ?? {}
    const left = [skipped, inconclusive].map((text) => countOf(text) ?? 0).reduce((one, other) => one + other, 0)
    holdTotals(this.#draft, { total: countOf(total), failed: countOf(failed), skipped: left })
  }

  #tell(attributes: Attributes): void {
    const { name = '', methodname } = attributes
    const status = statusOf(attributes, this.#draft)
    const suite = this.#suites.at(-1)
    if (suite && (status === 'failed' || status === 'error')) suite.bad += 1
    const base = methodname !== undefined && name !== methodname && name.startsWith(methodname) ? methodname : null
    this.#draft.test({ name, suite: suiteOf(attributes), status, base })
  }
}

/** What NUnit 3 writes. */
export const nunit: Format = {
  id: 'nunit',
  kinds: ['tests'],
  recognises: ({ root }) => root?.name === 'test-run' || (root?.name === 'test-suite' && 'total' in root.attributes),
  read: (text, draft) => readXml(text, new Reading(draft)),
}
