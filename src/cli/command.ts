import type { LoadedConfig } from '../config/index.ts'
import type { Answer } from '../render/index.ts'
import type { Place } from '../sources/index.ts'
import type { Kept } from './cacheFor.ts'
import type { Trouble } from './errors.ts'
import type { OptionRow, Options } from './options.ts'

/** What a command is asked: its arguments and options, and the settings and sources that it may use. */
export interface Request {
  args: readonly string[]
  options: Options
  config: LoadedConfig
  place: Place
  /** The day to count from, YYYY-MM-DD. */
  today: string
  /** The terminal that the answer shall fit on; null where it goes elsewhere, and all of it is told. */
  screen: { width: number; height: number } | null
  /** The program's own version. */
  version: string
  /** What was read before. */
  kept: Kept
}

/** What a command gives back: an answer (null where there is none to give), whether the gate failed, what could not be read, and what is worth a warning. */
export interface Reply {
  answer: Answer | null
  failed: boolean
  problems: readonly Trouble[]
  warnings?: readonly Trouble[]
  /** What goes out as it is in place of the answer, unless a format was asked for: a patch, a mended text. */
  raw?: Uint8Array | null
}

/** The work of one command. */
export type Run = (request: Request) => Promise<Reply>

/** One command: what the program knows of it before it is needed. */
export interface CommandRow {
  name: string
  /** Its arguments as help writes them, and what they are. */
  args: readonly (readonly [name: string, about: string])[]
  about: string
  examples: readonly (readonly [command: string, about: string])[]
  options: readonly OptionRow[]
  /** The format of its answer unless --format says another; `formats` are all that it can fill. */
  format: string
  formats: readonly string[]
  /** Its answer is served to a browser until it is ended. */
  serves?: true
  load: () => Promise<{ run: Run }>
}
