import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { ConfigError } from './configError.ts'

/** A path into a configuration: keys and indexes. */
export type KeyPath = readonly PropertyKey[]

/** A configuration file as data, with the line of everything in it. */
export interface ConfigDocument {
  value: unknown
  /** The 1-based line where a key (or the nearest key above it) stands. */
  lineOf(path: KeyPath): number
}

/**
 * Reads JSON or YAML (of which JSON is a part) as data.
 * @param text the file's text
 * @param file the path as shown to the user
 * @throws ConfigError with the line of the first mistake
 */
export function parseConfig(text: string, file: string): ConfigDocument {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined) throw syntaxError(file, lines.linePos(error.pos[0]).line, error.message)
  return { value: toData(document, file), lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line || 1 }
}

/** Aliases that are unknown or that multiply without end are found only here. */
function toData(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw syntaxError(file, 1, error instanceof Error ? error.message : String(error))
  }
}

function syntaxError(file: string, line: number, reason: string): ConfigError {
  return new ConfigError('config-syntax', { file, line }, `${file}:${line}: the configuration is not valid: ${reason}.`)
}

function offsetOf(node: unknown, [key, ...rest]: KeyPath, above = 0): number {
  if (isSeq(node)) {
    const entry = typeof key === 'number' ? node.items[key] : undefined
    return offsetOf(entry, rest, startOf(entry) ?? above)
  }
  if (!isMap(node)) return above
  const pair = node.items.find((each) => isScalar(each.key) && each.key.value === key)
  return pair === undefined ? above : offsetOf(pair.value, rest, startOf(pair.key) ?? above)
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
}
