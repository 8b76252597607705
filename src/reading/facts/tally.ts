import type { CountField } from '../../vocabulary/index.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
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
