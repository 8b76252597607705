import { type Checkbox, type Line, type Position, pointAt, startLine } from '../../document/index.ts'
import type { Modality } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import type { Evidence } from './evidence.ts'
import type { Said } from './grammar.ts'
import type { Quantity } from './quantity.ts'

/** The place of a stretch of a line's text. */
export function placeOf(line: Line, start = 0, end = line.text.length): Position {
  const first = pointAt(line, start)
  const last = pointAt(line, Math.max(start, end - 1))
  return { start: first, end: { line: last.line, column: last.column + 1 } }
}

/** Where an entry stands and how it is meant: what every fact carries. */
export function placed(
  entry: Entry,
  modality: Modality,
  evidence: readonly Evidence[] = [],
): { line: number; position: Position; modality: Modality; evidence: readonly Evidence[] } {
  return { line: startLine(entry.said.line), position: placeOf(entry.said.line), modality, evidence }
}

/** A number as evidence for a field. */
export function numberEvidence(said: Said, quantity: Quantity, field: string | null, value = quantity.value): Evidence {
  return {
    field,
    value,
    op: quantity.op,
    high: quantity.high,
    unit: quantity.percent ? '%' : quantity.unit,
    meant: null,
    raw: said.text.slice(quantity.start, quantity.last).trim(),
    position: placeOf(said.line, quantity.start, quantity.last),
  }
}

/** A word or mark as evidence for a field. */
export function wordEvidence(said: Said, start: number, end: number, field: string, value: string): Evidence {
  return {
    field,
    value,
    op: '=',
    high: null,
    unit: null,
    meant: null,
    raw: said.text.slice(start, end),
    position: placeOf(said.line, start, end),
  }
}

/** A phrase that a table heard among the tokens of a line, as evidence for a field. */
export function hitEvidence(said: Said, { from, to }: { from: number; to: number }, field: string, value: string): Evidence {
  return wordEvidence(said, said.tokens[from]?.start ?? 0, said.tokens[to - 1]?.end ?? 0, field, value)
}

/** A checkbox as evidence for a field. */
export function boxEvidence({ sign, start }: Checkbox, field: string, value: string): Evidence {
  const end = { line: start.line, column: start.column + sign.length + 2 }
  return { field, value, op: '=', high: null, unit: null, meant: null, raw: `[${sign}]`, position: { start, end } }
}
