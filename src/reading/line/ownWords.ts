import type { Severity, State, TestStatus } from '../../vocabulary/index.ts'

/** A user's own words, added to the vocabulary's: lists of phrases by what they mean. */
export interface OwnWords {
  states?: { readonly [state in State]?: readonly string[] | undefined } | undefined
  tests?: { readonly [status in TestStatus]?: readonly string[] | undefined } | undefined
  severities?: { readonly [severity in Severity]?: readonly string[] | undefined } | undefined
  /** By the section's role, such as `blockers` or `next`. */
  sections?: Readonly<Record<string, readonly string[] | undefined>> | undefined
  columns?: Readonly<Record<string, readonly string[] | undefined>> | undefined
  units?: Readonly<Record<string, readonly string[] | undefined>> | undefined
}
