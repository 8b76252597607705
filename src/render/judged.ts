import type { Rule, Verdict } from '../analysis/index.ts'

/** A report that was judged, as the formats of CI call it. */
export interface JudgedReport {
  /** From the root of the repository, with `/`. */
  path: string
  title: string | null
}

/** What check, audit and verify found, for the formats that CI reads; every path is from the root of the repository. */
export interface Judged {
  command: string
  /** The program's own version. */
  version: string
  /** When it was judged, in milliseconds since 1970, for a format that must tell; 0 where nobody says. */
  at?: number
  verdict: Verdict
  /** The rules that were asked, in their order. */
  rules: readonly Pick<Rule, 'id' | 'title' | 'level' | 'help'>[]
  reports: readonly JudgedReport[]
  /** What was not judged and what it holds, in one line; absent where all was. */
  aside?: string
}
