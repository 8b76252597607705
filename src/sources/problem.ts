/** Why a path gave no report; cli/errors.ts has the sentence for each. */
export type ProblemCode =
  | 'missing'
  | 'unreadable'
  | 'loop'
  | 'binary'
  | 'too-large'
  | 'no-reports'
  | 'is-folder'
  | 'stdin-twice'
  | 'unlisted'
  | 'no-git'
  | 'no-repository'
  | 'git'
  | 'no-revision'
  | 'beyond-shallow'
  | 'ambiguous-revision'
  | 'not-at-revision'
  | 'renamed'
  | 'no-object'
  | 'shallow'
  | 'states-missing'
  | 'no-history'
  | 'outside'
  | 'leads-out'
  | 'no-merge-base'
  | 'unrelated'
  | 'apart'
  | 'not-before'
  | 'no-address'
  | 'ambiguous-address'
  | 'no-report-on'
  | 'no-report-at'
  | 'no-series'
  | 'no-base'
  | 'gone-since'
  | 'base-of-which'
  | 'no-earlier'
  | 'unpaired'

/** A path that could not be read, and why; `detail` is the system's own word for it. */
export interface Problem {
  code: ProblemCode
  path: string
  detail: string
}

/** What the system calls a failure, and what it is called here. */
const BY_SYSTEM_CODE: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  ELOOP: 'loop',
  EISDIR: 'is-folder',
}

/** The problem behind `error`, met at `path`. */
export function problemFrom(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { code: BY_SYSTEM_CODE[code] ?? 'unreadable', path, detail: code || String(error) }
}

/** A problem of its own making: `code` at `path`. */
export const problem = (code: ProblemCode, path: string, detail = ''): Problem => ({ code, path, detail })

/** Whether `value` is a problem, and not what was asked for. */
export const isProblem = (value: object): value is Problem => 'code' in value && 'detail' in value
