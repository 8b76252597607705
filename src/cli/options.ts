import { InvalidArgumentError, Option } from 'commander'
import type { CheckSettings } from '../config/index.ts'
import { FORMATS } from '../render/index.ts'
import type { Severity } from '../vocabulary/index.ts'
import type { MendAsked } from './mendOptions.ts'
import type { PageAsked } from './pageOptions.ts'
import type { PastAsked } from './pastOptions.ts'
import type { StatusAsked } from './statusOptions.ts'

/** What a command may be asked for; what nobody asked for is absent. */
export interface Options extends MendAsked, PageAsked, PastAsked, StatusAsked {
  format?: readonly FormatAsked[]
  github?: boolean
  output?: string
  color?: boolean
  pager?: boolean
  ascii?: boolean
  today?: string
  config?: string | boolean
  printConfig?: boolean
  stdinFilename?: string
  allowEmpty?: boolean
  all?: boolean
  debug?: boolean
  exitCode?: boolean
  why?: boolean
  cache?: boolean
  jobs?: number
  since?: string
  until?: string
  state?: string
  series?: string
  path?: string
  severity?: Severity
  maxBlockers?: number
  minCompletion?: number
  minCoverage?: number
  minPassRate?: number
  includeBlockedItems?: boolean
  rule?: readonly RuleAsked[]
  base?: string
  failOn?: NonNullable<CheckSettings['failOn']>
  maxWarnings?: number
  baseline?: string | boolean
  strictBaseline?: boolean
  prune?: boolean
  evidence?: readonly string[]
  requireEvidence?: boolean
}

/** A format that was asked for, and the file that it goes to; null for standard output. */
export interface FormatAsked {
  name: string
  file: string | null
}

/** What was set for a rule: its level, or one of its options. */
export interface RuleAsked {
  rule: string
  option: string
  value: string
}

/** Where each option that was given comes from: the flag or the variable, by the option's name. */
export type Stated = Readonly<Record<string, string>>

/** One option: how it is written, what it is for, and what it takes. */
export interface OptionRow {
  flags: string
  about: string
  choices?: readonly string[]
  /** `before` is what earlier uses of the same option gave. */
  parse?: (text: string, before: unknown) => unknown
}

/** What is given over and over is a list. */
export const collect =
  <T>(read: (text: string) => T) =>
  (text: string, before: unknown): unknown[] => [...(Array.isArray(before) ? before : []), read(text)]

/** `NAME`, or `NAME=FILE`. */
function formatAsked(text: string): FormatAsked {
  const [, name = text, file = null] = /^([^=]*)=(.+)$/s.exec(text) ?? []
  const names = FORMATS.map((format) => format.name)
  if (!names.includes(name)) throw new InvalidArgumentError(`Allowed choices are ${names.join(', ')}.`)
  return { name, file }
}

/** A whole number from 0; anything else is a mistake in the call. */
export function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number from 0 is needed.')
  return Number(text)
}

/** A day, YYYY-MM-DD; anything else is a mistake in the call. */
export function date(text: string): string {
  const valid = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)
  if (!valid) throw new InvalidArgumentError('A date such as 2025-01-31 is needed.')
  return text
}

/** The option that asks for formats, of which a command takes `names`. */
export const formatOption = (names: readonly string[]): OptionRow => ({
  flags: '-f, --format <format[=file]>',
  about: `how to answer, and where to; may be given several times (choices: ${names.join(', ')})`,
  parse: collect(formatAsked),
})

/** The options of every command. */
export const GLOBAL_OPTIONS: readonly OptionRow[] = [
  formatOption(FORMATS.map(({ name }) => name)),
  { flags: '-o, --output <file>', about: 'write the answer to a file, whole or not at all' },
  { flags: '--color', about: 'use colours whatever the terminal says' },
  { flags: '--no-color', about: 'use none' },
  { flags: '--no-pager', about: 'write a long answer to the terminal at once, not through a pager' },
  { flags: '--ascii', about: 'draw lines and bars in ASCII' },
  { flags: '--today <date>', about: 'the day to count from (YYYY-MM-DD)', parse: date },
  { flags: '--stdin-filename <path>', about: 'what standard input (-) is called' },
  { flags: '--config <file>', about: 'use this configuration file' },
  { flags: '--no-config', about: 'use no configuration file' },
  { flags: '--print-config', about: 'show the settings in force and where they come from' },
  { flags: '--no-cache', about: 'read everything anew, and keep nothing' },
  { flags: '--jobs <n>', about: 'read many reports in so many threads at most (one for each core, 8 at most)', parse: count },
  { flags: '--debug', about: 'show where an error came from' },
]

/** The option of commands that look into folders. */
export const FOLDER_OPTIONS: readonly OptionRow[] = [{ flags: '--allow-empty', about: 'accept a folder without reports' }]

/** The option of commands that look at the newest report of each series. */
export const SERIES_OPTIONS: readonly OptionRow[] = [{ flags: '--all', about: 'take every report of a series, not only its newest' }]

/** The option of commands that are about one series among others. */
export const SERIES_OPTION: OptionRow = { flags: '--series <name>', about: 'mean only reports of this series' }

/** The options of commands that take a report by its date, revision or label. */
export const ADDRESS_OPTIONS: readonly OptionRow[] = [
  SERIES_OPTION,
  { flags: '--path <path>', about: 'mean only reports of this file or folder' },
]

/** The option that `row` describes. */
export function optionFrom({ flags, about, choices, parse }: OptionRow): Option {
  const option = new Option(flags, about)
  if (choices) option.choices(choices)
  if (parse) option.argParser(parse)
  return option
}
