import type { Position } from '../../document/index.ts'
import type { Modality, Operator } from '../../vocabulary/index.ts'

/** What a fact was read from: one value in the text, with its words and place. Claims and `explain` come from these. */
export interface Evidence {
  /** The field of the fact that it fills, such as `counts/passed` or `state`; null where it fills none. */
  field: string | null
  value: number | string
  op: Operator
  high: number | null
  unit: string | null
  /** How it is meant where the words beside it or its column say so; null where it is meant as its fact is. */
  meant: Modality | null
  raw: string
  position: Position
}

/** What every fact carries: its place, how it is meant, and what it was read from. */
export interface Placed {
  line: number
  position: Position
  modality: Modality
  evidence: readonly Evidence[]
}
