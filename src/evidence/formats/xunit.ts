import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import { holdTotals, type Totals } from '../counters.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { countOf } from '../measure.ts'
import type { TestOutcome } from '../model.ts'

const RESULTS = new Map<string, TestOutcome>([
  ['Pass', 'passed'],
  ['Fail', 'failed'],
  ['Skip', 'skipped'],
  ['NotRun', 'skipped'],
])

const add = (one: number | null, other: number | null): number | null => (one === null && other === null ? null : (one ?? 0) + (other ?? 0))

/** What an assembly counts; what is not run is no part of its total. */
const totalsOf = (attributes: Attributes): Totals => ({
  total: countOf(attributes.total),
  failed: countOf(attributes.failed),
  skipped: countOf(attributes.skipped),
})

class Reading implements XmlReader {
  readonly #draft: Draft
  #totals: Totals = { total: null, failed: null, skipped: null }
  #assembly = ''

  constructor(draft: Draft) {
    this.#draft = draft
    draft.tool = 'xunit'
  }

  open(element: string, attributes: Attributes): void {
    if (element === 'assembly') this.#openAssembly(attributes)
    else if (element === 'test') this.#tell(attributes)
    // What failed outside of every test: a fixture, a clean-up.
    else if (element === 'error') this.#draft.broken.push(attributes.name || attributes.type || this.#assembly)
  }

  end(): void {
    holdTotals(this.#draft, this.#totals)
  }

  #openAssembly(attributes: Attributes): void {
    const { name = 'an assembly', 'run-date': date, 'run-time': time } = attributes
    this.#assembly = name
    this.#draft.at(attributes['finish-rtf'] ?? `${date}T${time}`)
    const { total, failed, skipped } = totalsOf(attributes)
    this.#totals = {
      total: add(this.#totals.total, total),
      failed: add(this.#totals.failed, failed),
      skipped: add(this.#totals.skipped, skipped),
    }
  }

  #tell({ name: whole = '', type, method, result = '' }: Attributes): void {
    const status = RESULTS.get(result)
    if (!status) this.#draft.note('unknown-status', `the result "${result}" of "${whole}" is unknown and counts as an error.`)
    const name = type && whole.startsWith(`${type}.`) ? whole.slice(type.length + 1) : whole
    const base = method !== undefined && name !== method && name.startsWith(`${method}(`) ? method : null
    this.#draft.test({ name, suite: type ?? null, status: status ?? 'error', base })
  }
}

/** What xUnit.net writes, version 1 to 3. */
export const xunit: Format = {
  id: 'xunit',
  kinds: ['tests'],
  recognises: ({ root }) => root?.name === 'assemblies' || (root?.name === 'assembly' && 'total' in root.attributes),
  read: (text, draft) => readXml(text, new Reading(draft)),
}
