import { readFile } from 'node:fs/promises'
import { at, ConfigError } from './configError.ts'
import { isPackage, PACKAGE_KEY } from './discover.ts'
import { type ConfigDocument, type KeyPath, parseConfig } from './document.ts'
import { CONFIG_KEYS, hint, type KnownKeys, sift } from './keys.ts'
import type { ConfigWarning, Origin } from './loadConfig.ts'
import { type Config, configSchema } from './schema.ts'

/** A program in place of data: it is refused, not run. */
const EXECUTABLE = /\.[cm]?[jt]sx?$/i

/** What stands in a configuration file. */
export interface ReadConfig {
  settings: Config
  origins: Origin[]
  warnings: ConfigWarning[]
  lineOf: ConfigDocument['lineOf']
}

/**
 * Reads and validates one configuration file.
 * @param path the file, absolute
 * @param file the path as shown to the user
 * @param known further keys by dotted path, such as the sections that own words may be added to
 * @throws ConfigError
 */
export async function readConfig(path: string, file: string, known: KnownKeys): Promise<ReadConfig> {
  if (EXECUTABLE.test(path)) {
    throw new ConfigError('config-executable', { file, line: null }, `${file}: a configuration is JSON or YAML and is never executed.`)
  }
  const document = parseConfig(await readText(path, file), file)
  const root = isPackage(path) ? [PACKAGE_KEY] : []
  return validate({ ...below(document, root), file }, { ...CONFIG_KEYS, ...known })
}

/** A path that the user gave may be anything; the system's words for it are its code. */
async function readText(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const place = { file, line: null }
    if (reason === 'ENOENT') throw new ConfigError('config-missing', place, `${file}: there is no such configuration file.`)
    throw new ConfigError('config-unreadable', place, `${file}: the configuration cannot be read (${reason}).`)
  }
}

function below({ value, lineOf }: ConfigDocument, root: readonly string[]): ConfigDocument {
  const inner = root.reduce<unknown>((outer, key) => propertyOf(outer, key), value)
  return { value: inner ?? {}, lineOf: (path) => lineOf([...root, ...path]) }
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
}

function validate({ value, lineOf, file }: ConfigDocument & { file: string }, known: KnownKeys): ReadConfig {
  const sifted = sift(value, known)
  const result = configSchema.safeParse(sifted.value)
  if (!result.success) throw invalid(result.error.issues, sifted.value, lineOf, file)
  return {
    settings: result.data,
    lineOf,
    origins: sifted.stated.map((path) => ({ key: path.join('.'), file, line: lineOf(path) })),
    warnings: sifted.unknown.map((path) => unknownKey(path, { file, line: lineOf(path) }, known)),
  }
}

function unknownKey(path: string[], place: { file: string; line: number }, known: KnownKeys): ConfigWarning {
  const message = `${at(place)}: the key "${path.join('.')}" is unknown and has no effect; ${hint(path, known)}`
  return { code: 'config-unknown-key', message, ...place }
}

interface Issue {
  path: KeyPath
  message: string
}

function invalid(issues: readonly Issue[], value: unknown, lineOf: ConfigDocument['lineOf'], file: string): ConfigError {
  const sentences = issues.map((issue) => {
    const found = issue.path.reduce<unknown>((outer, key) => propertyOf(outer, String(key)), value)
    const key = issue.path.map(String).join('.') || 'the configuration'
    return `${file}:${lineOf(issue.path)}: ${key} must be ${issue.message}, not ${quote(found)}.`
  })
  const line = lineOf(issues[0]?.path ?? [])
  return new ConfigError('config-invalid', { file, line }, sentences.join('\n'))
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
