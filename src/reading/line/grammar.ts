import { type Line, plainLine } from '../../document/index.ts'
import type { GlyphRow, Label, Severity, StateRow } from '../../vocabulary/index.ts'
import type { Quantity } from './quantity.ts'
import type { Token } from './token.ts'

/** A status glyph or other symbol and where it stands in its line. */
export interface Mark {
  /** The row of the vocabulary; null for an emoji that states nothing. */
  row: GlyphRow | null
  key: string
  place: 'start' | 'inside' | 'end'
  start: number
  end: number
}

/** A stretch between two separators; parentheses and brackets are parts of their own. */
export interface Part {
  text: string
  start: number
  end: number
  /** What stands before it. */
  by: 'start' | 'colon' | 'dash' | 'arrow' | 'bar' | 'tag' | 'mark'
}

/** A status that was heard in one of the places where statuses stand. */
export interface HeardState {
  row: StateRow
  start: number
  end: number
  /** How sure the place makes it: the whole part, its beginning, or the whole of a weak word. */
  place: 'whole' | 'begin'
  by: Part['by']
}

/** A severity that was heard, and where it stands. */
export interface HeardSeverity {
  row: Severity
  start: number
  end: number
}

/** What one line says, taken apart: `[mark] name [: or —] [count unit] [percent] [word] [(note)]`. */
export interface Said {
  line: Line
  text: string
  tokens: readonly Token[]
  marks: readonly Mark[]
  parts: readonly Part[]
  /** The text before the first separator, without marks, numbering and notes. */
  name: string
  /** What stands behind the first colon, else behind the first dash; null where there is none. */
  value: string | null
  valueStart: number
  /** Whether the name is set in bold. */
  bold: boolean
  struck: boolean
  label: Label | null
  state: HeardState | null
  severity: HeardSeverity | null
  quantities: readonly Quantity[]
  /** A unit word for tests stands in the line. */
  ofTests: boolean
  /** The line speaks of code coverage, and of nothing else that is covered. */
  ofCoverage: boolean
}

/** What an empty line says. */
export const SILENCE: Said = {
  line: plainLine('', { line: 1, column: 1 }),
  text: '',
  tokens: [],
  marks: [],
  parts: [],
  name: '',
  value: null,
  valueStart: 0,
  bold: false,
  struck: false,
  label: null,
  state: null,
  severity: null,
  quantities: [],
  ofTests: false,
  ofCoverage: false,
}
