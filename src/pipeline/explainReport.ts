import { type BlockFact, type Evidence, type Fact, MEANINGS } from '../reading/index.ts'
import { open, type ReadOptions } from './opened.ts'
import { factsOf } from './readReport.ts'

/** What one stretch of a report was heard as. */
export interface Heard {
  line: number
  position: Fact['position']
  /** The words as they stand in the report. */
  words: string
  /** The kind of fact that they were read into: `blocker`, `suite`, `coverage`, `claim` … */
  reader: string
  /** The field and the value they were taken for. */
  as: string
}

const SHOWN: readonly string[] = [
  'title',
  'name',
  'text',
  'key',
  'value',
  'status',
  'state',
  'severity',
  'current',
  'target',
  'before',
  'percent',
  'label',
  'about',
  'dates',
  'counts',
  'place',
]

function say(fact: Fact): string {
  const pairs = Object.entries(fact).filter(([key, value]) => SHOWN.includes(key) && value !== null && String(value) !== '')
  return pairs.map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join(', ')
}

const points = (weight: number): string => (weight > 0 ? `+${weight}` : String(weight))

/** The readings of a block with what each scored, then a line for each clue that spoke. */
function blockLines({ line, position, reading, scores, clues }: BlockFact): Heard[] {
  const at = { line, position, words: '', reader: 'block' }
  const others = scores.filter((one) => one.reading !== reading).map((one) => `${one.reading} ${one.score}`)
  const won = scores.find((one) => one.reading === reading)
  return [
    { ...at, as: `${reading} ${won?.score ?? 0} (${others.join(', ')}): ${MEANINGS[reading]}` },
    ...clues.map(({ seen, speaks }) => ({
      ...at,
      reader: 'clue',
      as: `${seen}: ${Object.entries(speaks)
        .map(([name, weight]) => `${name} ${points(weight)}`)
        .join(', ')}`,
    })),
  ]
}

function heard(fact: Fact): Heard[] {
  const parts = fact.evidence.map((one) => ({
    line: one.position.start.line,
    position: one.position,
    words: one.raw,
    reader: fact.kind,
    as: `${one.field ?? one.unit ?? 'number'} ${one.op === '=' ? '' : one.op}${one.value}${one.high === null ? '' : `–${one.high}`} (${one.meant ?? fact.modality})`,
  }))
  if (fact.kind === 'claim') return parts
  if (fact.kind === 'block') return blockLines(fact)
  return [{ line: fact.line, position: fact.position, words: '', reader: fact.kind, as: say(fact) }, ...parts]
}

const placeOf = ({ value, position: { start } }: Evidence): string => `${start.line}:${start.column}:${typeof value}`

/** The facts without the claims that another fact tells of the same words. */
function onceEach(facts: readonly Fact[]): Fact[] {
  const told = new Set(facts.flatMap((fact) => (fact.kind === 'claim' ? [] : fact.evidence.map(placeOf))))
  return facts.map((fact) => (fact.kind === 'claim' ? { ...fact, evidence: fact.evidence.filter((one) => !told.has(placeOf(one))) } : fact))
}

/** Tells, in source order, which words of a report were read as what: every fact and the words behind it. */
export function explainReport(input: Uint8Array | string, options: ReadOptions): Heard[] {
  return onceEach(factsOf(open(input, options), { ...options, explains: true }))
    .flatMap(heard)
    .sort((one, other) => one.line - other.line || one.position.start.column - other.position.start.column)
}
