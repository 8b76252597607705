/** Why the configuration could not be used: not there, not readable, somebody else's, a program, not JSON or YAML, or a wrong value. */
export type ConfigErrorCode =
  | 'config-missing'
  | 'config-foreign'
  | 'config-unreadable'
  | 'config-executable'
  | 'config-syntax'
  | 'config-invalid'

/** Where in which configuration file something is wrong. */
export interface ConfigPlace {
  /** The path as shown to the user: relative to the current folder with `/`, absolute outside it. */
  file: string
  /** 1-based, or null where the file as a whole is meant. */
  line: number | null
}

/** The configuration cannot be used; the message is one sentence a line and names file and line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code: ConfigErrorCode
  readonly file: string
  readonly line: number | null

  constructor(code: ConfigErrorCode, { file, line }: ConfigPlace, message: string) {
    super(message)
    this.code = code
    this.file = file
    this.line = line
  }
}

/** Writes a place as compilers do: `file:line`. */
export function at({ file, line }: ConfigPlace): string {
  return line === null ? file : `${file}:${line}`
}
