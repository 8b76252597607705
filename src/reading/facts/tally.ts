import type { CountField } from '../../vocabulary/index.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { numberEvidence } from '../line/place.ts'
import type { Quantity } from '../line/quantity.ts'
import type { PartialCounts } from './fact.ts'

/** The test counts that an entry states, and the numbers they were read from. */
export interface Counted {
  counts: PartialCounts
  evidence: readonly Evidence[]
  used: readonly Quantity[]
}

/** How a test can end. */
export const ENDED: readonly CountField[] = ['passed', 'failed', 'skipped', 'blocked', 'errors']

/** Collects counts, the first statement of a field winning. */
export class Tally {
  readonly counts: { [field in CountField]?: number } = {}
  readonly evidence: Evidence[] = []
  readonly used: Quantity[] = []

  add(field: CountField, value: number, said: Said, quantity: Quantity): void {
    if (this.counts[field] !== undefined) return
    this.counts[field] = value
    this.evidence.push({ ...numberEvidence(said, quantity, `counts/${field}`, value), unit: quantity.unit ?? 'test' })
    this.used.push(quantity)
  }

  get isEmpty(): boolean {
    return this.used.length === 0
  }
}

/** How all of the tests ended, where a line says so behind their number: "21 tests, all passing", "100% pass". */
export function outcomeOfAll(said: Said, last: number, lexicon: Lexicon, shares = true): CountField | null {
  for (const { row, from, to } of lexicon.outcomes.all(said.tokens)) {
    if ((said.tokens[from]?.start ?? 0) < last || !ENDED.includes(row.count) || row.count === 'errors') continue
    const isAll = [0, 1, 2, 3].some((step) => {
      const hit = lexicon.alls.at(said.tokens, from - step)
      return hit !== null && hit.to <= to
    })
    const isWhole = shares && said.tokens[from - 1]?.key === '%' && said.tokens[from - 2]?.key === '100'
    if (isAll || isWhole) return row.count
  }
  return null
}
