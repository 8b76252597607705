/** Where text goes: a terminal, a pipe or a file. */
export interface Output {
  write(text: string | Uint8Array, done: (error?: Error | null) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  isTTY?: boolean
  columns?: number
  rows?: number
  /** The number by which the system knows it; absent where it has none, and no other program can write to it. */
  fd?: number
}

/** All that a run may know of the world; a process is one. */
export interface World {
  argv: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  stdin: AsyncIterable<Uint8Array | string>
  stdout: Output
  stderr: Output
  cwd(): string
  /** The time in milliseconds; the clock's where it is left out. */
  now?: () => number
  /** Ends what goes on until it is ended; an interrupt of the process does where it is left out. */
  signal?: AbortSignal
}
