import type { Finding } from '../findings/finding.ts'
import type { Known } from './known.ts'

/** What the first line of a baseline says; it rises when older programs could no longer read it. */
const VERSION = 1

/** One finding that is accepted until it is mended: no times and no places, so that it stays when a report is edited. */
export interface BaselineEntry extends Known {
  /** The name of the file, the same from whatever folder it is looked at. */
  file: string
}

/** A committed list of findings that do not count. */
export interface Baseline {
  /** The path as shown to the user. */
  file: string
  entries: readonly BaselineEntry[]
}

const entryOf = ({ rule, file, subject, fingerprint, measure }: Known): BaselineEntry => ({ rule, file, subject, fingerprint, measure })

/** What of findings a baseline keeps: all errors and warnings, those that were in it before too. */
export const entriesOf = (findings: readonly Finding[], nameOf: (path: string) => string): BaselineEntry[] =>
  findings
    .filter(({ level, suppression }) => level !== 'note' && (suppression === null || suppression.by === 'baseline'))
    .map((each) => entryOf({ ...each, file: nameOf(each.file) }))

const keyOf = ({ file, rule, subject, fingerprint }: BaselineEntry): string => [file, rule, subject, fingerprint].join('\n')

/** Writes a baseline: a line that tells its version, then one entry a line, sorted, so that two branches that add to it seldom meet. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const sorted = entries.map((each) => ({ each, key: keyOf(each) })).sort((one, other) => (one.key < other.key ? -1 : 1))
  return [{ progressBaseline: VERSION }, ...sorted.map(({ each }) => each)].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Why a baseline cannot be used: the 1-based line, and the end of a sentence. */
export interface BaselineMistake {
  line: number
  why: string
}

const isEntry = (value: unknown): value is BaselineEntry =>
  typeof value === 'object' &&
  value !== null &&
  ['rule', 'file', 'subject', 'fingerprint'].every(
    (key) => key in value && typeof Object.entries(value).find(([name]) => name === key)?.[1] === 'string',
  )

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Reads what `writeBaseline` wrote; lines that a merge left behind are a mistake. */
export function readBaseline(text: string): BaselineEntry[] | BaselineMistake {
  const lines = text.split(/\r?\n/).map((content, index) => ({ value: parsed(content), line: index + 1, content }))
  const [first, ...rest] = lines.filter(({ content }) => content.trim() !== '')
  const version =
    typeof first?.value === 'object' && first.value !== null && 'progressBaseline' in first.value ? first.value.progressBaseline : null
  if (version === null) return { line: 1, why: 'it is no baseline: its first line is {"progressBaseline":1}' }
  if (version !== VERSION) return { line: 1, why: `it is of version ${String(version)}, and this program reads version ${VERSION}` }
  const wrong = rest.find(({ value }) => !isEntry(value))
  if (wrong) return { line: wrong.line, why: 'this line is no entry' }
  return rest.flatMap(({ value }) => (isEntry(value) ? [entryOf({ ...value, measure: value.measure ?? null })] : []))
}
