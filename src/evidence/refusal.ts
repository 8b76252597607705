import type { EvidenceProblem } from './model.ts'

/** Evidence that must not be taken: `code` for programs; the message goes on after the name of the file. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly line: number | null

  constructor(code: string, message: string, line: number | null = null) {
    super(message)
    this.code = code
    this.line = line
  }
}

/** Says at which line a refusal was met, where it does not say so itself. */
export function refusedAt(error: unknown, line: number): unknown {
  return error instanceof Refusal && error.line === null ? new Refusal(error.code, error.message, line) : error
}

/** What the system calls a failure, and how it is told. */
const SYSTEM: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  ENOENT: ['missing', 'there is no such file or folder.'],
  ENOTDIR: ['missing', 'there is no such file or folder.'],
  EISDIR: ['is-folder', 'is a folder; name a file in it.'],
  ELOOP: ['loop', 'is a symbolic link that leads back to itself.'],
}

/** The problem behind what was thrown while `path` was read; what is nobody's fault but ours is thrown on. */
export function problemOf(error: unknown, path: string): EvidenceProblem {
  if (error instanceof Refusal) {
    const place = error.line === null ? path : `${path}:${error.line}`
    return { code: error.code, path, line: error.line, message: `${place}: ${error.message}` }
  }
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error
  const [code, sentence] = SYSTEM[String(error.code)] ?? ['unreadable', `cannot be read (${error.code}).`]
  return { code, path, line: null, message: `${path}: ${sentence}` }
}
