import { isAbsolute, relative, resolve, sep } from 'node:path'
import { ConfigError } from './configError.ts'
import { discover, folderOf } from './discover.ts'
import type { KeyPath } from './document.ts'
import type { KnownKeys } from './keys.ts'
import type { Config } from './schema.ts'

/** Where a setting was stated, for `--print-config`. */
export interface Origin {
  /** The dotted path of the setting: `check.maxBlockers`. */
  key: string
  file: string
  /** 1-based. */
  line: number
}

/** What in a configuration has no effect; the message names file and line. */
export interface ConfigWarning {
  code: 'config-unknown-key'
  message: string
  file: string
  /** 1-based. */
  line: number
}

/** The project's settings and where they come from. */
export interface LoadedConfig {
  /** The file as shown to the user (relative to the current folder, absolute outside it), or null where there is none. */
  file: string | null
  /** The folder, absolute, that `include` and `exclude` are relative to. */
  folder: string
  settings: Config
  origins: Origin[]
  warnings: ConfigWarning[]
  /** The 1-based line of a key of the file, or of the nearest key above it. */
  lineOf: (path: KeyPath) => number
}

/** How the configuration is looked for. */
export interface LoadOptions {
  /** The current folder, absolute. */
  cwd: string
  /** A file that the user named, relative to `cwd`; it must be there. */
  file?: string | undefined
  /** False for `--no-config`: nothing is read. */
  enabled: boolean
  /** Whether a configuration that was found, and not named, belongs to the project (its path absolute); everyone does where nobody says. */
  isOwn?: (file: string) => boolean
  /** The keys that own words may be added to, by dotted path (`words.sections`); where a path is missing, any key is taken. */
  known?: () => Promise<KnownKeys>
}

/**
 * Finds, reads and validates the project's configuration: JSON or YAML, never executed.
 * @throws ConfigError where the file is missing, unreadable, malformed or holds a wrong value
 */
export async function loadConfig({ cwd, file, enabled, isOwn, known }: LoadOptions): Promise<LoadedConfig> {
  const path = file !== undefined ? resolve(cwd, file) : discover(cwd)
  if (!enabled || path === null) return { file: null, folder: cwd, settings: {}, origins: [], warnings: [], lineOf: () => 1 }
  // The parser and the validator cost more start-up time than most commands take: only a project with a configuration pays.
  const { readConfig } = await import('./readConfig.ts')
  const shown = showPath(cwd, path)
  if (file === undefined && isOwn && !isOwn(path)) throw foreign(shown)
  return { file: shown, folder: folderOf(path), ...(await readConfig(path, shown, (await known?.()) ?? {})) }
}

/** The schema of the configuration file, loaded when asked for: validation is no part of a start. */
export async function loadConfigSchema() {
  return (await import('./schema.ts')).configSchema
}

const foreign = (file: string): ConfigError =>
  new ConfigError(
    'config-foreign',
    { file, line: null },
    `${file}: is a link that leads out of the repository; --config uses what it leads to, --no-config does without.`,
  )

function showPath(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  const outside = shown === '..' || shown.startsWith(`..${sep}`) || isAbsolute(shown)
  return (outside ? path : shown).split(sep).join('/')
}
