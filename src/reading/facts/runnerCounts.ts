import type { CountField } from '../../vocabulary/index.ts'
import { COUNT_FIELDS } from '../../vocabulary/index.ts'
import { RUNNER_LINES, RUNNER_WORDS, type RunnerLine } from './runnerLines.ts'

/** A count of a closing line and the stretch of it that states the count. */
export interface Count {
  value: number
  start: number
  end: number
}

type Counts = Map<CountField, Count>

/** A number before its words: `12 passed`, `12 tests passed`. */
const NUMBERS = /(?<![\d.:/])(\d[\d,]*) ([A-Za-z]+)(?: ([A-Za-z]+))?/g
/** A number behind its word: `Failures: 1`, `skipped=2`, `tests 12`. */
const WORDS = /(?<![A-Za-z])([A-Za-z]{1,20}) ?[:=]? {0,8}(\d+)(?!\d|%|\.\d)/g
const VITEST_TOTAL = /\((\d+)\)\s*$/
const OF_FILE = /(?<!\d)(\d+) (tests?|passed|failed|skipped|todo)\b/g

const fieldOf = (word: string | undefined): CountField | undefined => RUNNER_WORDS[(word ?? '').toLowerCase()]
const numberOf = (digits: string | undefined): number => Number((digits ?? '').replaceAll(',', ''))

/** Adds a count; those that were skipped for one reason or another are one, any other field is told once. */
function add(found: Counts, field: CountField | undefined, count: Count): void {
  const before = field === undefined ? undefined : found.get(field)
  if (field === undefined || (before && field !== 'skipped')) return
  found.set(field, before ? { value: before.value + count.value, start: before.start, end: count.end } : count)
}

function byNumbers(text: string): Counts {
  const found: Counts = new Map()
  for (const { 1: digits = '', 2: first = '', 3: second = '', index } of text.matchAll(NUMBERS)) {
    const isCounted = fieldOf(first) === 'total' && fieldOf(second) !== undefined
    if (first === 'test' && digits !== '1' && !isCounted) continue
    const words = isCounted ? `${first} ${second}` : first
    add(found, fieldOf(isCounted ? second : first), {
      value: numberOf(digits),
      start: index,
      end: index + digits.length + 1 + words.length,
    })
  }
  const total = VITEST_TOTAL.exec(text)
  if (total && !found.has('total') && found.size > 0)
    found.set('total', { value: Number(total[1]), start: total.index + 1, end: total.index + 1 + (total[1] ?? '').length })
  return found
}

function byWords(text: string): Counts {
  const found: Counts = new Map()
  for (const { 0: raw, 1: word, 2: digits, index } of text.matchAll(WORDS))
    add(found, fieldOf(word), { value: numberOf(digits), start: index, end: index + raw.length })
  return found
}

function byGroups({ line }: RunnerLine, text: string): Counts {
  const found: Counts = new Map()
  const groups = line.exec(text)?.indices?.groups ?? {}
  for (const field of COUNT_FIELDS) {
    const [start, end] = groups[field] ?? []
    if (start !== undefined && end !== undefined && /\d/.test(text.slice(start, end)))
      found.set(field, { value: Number(text.slice(start, end)), start, end })
  }
  return found
}

function byField(field: CountField, text: string): Counts {
  const number = /\d+/.exec(text)
  return number ? new Map([[field, { value: Number(number[0]), start: number.index, end: number.index + number[0].length }]]) : new Map()
}

function read(row: RunnerLine, text: string): Counts {
  if (row.by === 'numbers') return byNumbers(text)
  if (row.by === 'words') return byWords(text)
  return row.by === 'groups' ? byGroups(row, text) : byField(row.by, text)
}

/** The counts of a line that a test runner ends with; null for any other line. */
export function closingCounts(text: string): ReadonlyMap<CountField, Count> | null {
  const row = RUNNER_LINES.find(({ line }) => line.test(text))
  if (!row) return null
  const found = read(row, text)
  const total = found.get('total')
  if (row.all && total) found.set('passed', total)
  return found.size > 0 ? found : null
}

/** The counts of a file's tests, such as `5 tests | 1 failed`. */
export function fileCounts(text: string): ReadonlyMap<CountField, Count> {
  const found: Counts = new Map()
  for (const { 0: raw, 1: digits, 2: word, index } of text.matchAll(OF_FILE))
    add(found, fieldOf(word), { value: numberOf(digits), start: index, end: index + raw.length })
  return found
}
