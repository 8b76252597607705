import { clean } from '../render/index.ts'
import type { ErrorCode } from './errorCode.ts'

/** What a sentence speaks of: the place, and the system's or the user's own word. */
export interface Details {
  path: string
  detail: string
}

/** The sentence for each code; what can be done about it belongs to the sentence. */
const SENTENCES: Readonly<Record<ErrorCode, (about: Details) => string>> = {
  missing: ({ path }) => `${path}: there is no such file or folder.`,
  unreadable: ({ path, detail }) => `${path}: cannot be read (${detail}).`,
  loop: ({ path }) => `${path}: is a symbolic link that leads back to itself.`,
  binary: ({ path }) => `${path}: is a binary file, not a markdown report.`,
  'too-large': ({ path }) => `${path}: is larger than 64 MiB, which no report is.`,
  'no-reports': ({ path }) => `${path}: holds no markdown file that reads as a report (--allow-empty accepts that).`,
  'is-folder': ({ path }) => `${path}: is a folder; name a file in it.`,
  unlisted: ({ path, detail }) =>
    `${path}: git could not list its files (${detail}), so every markdown file below was looked at, ignored ones too.`,
  'stdin-twice': () => 'standard input (-) can be read only once.',
  'no-git': ({ path }) => `git is not installed, or not on the PATH: the history of ${path} cannot be read.`,
  'no-repository': ({ path }) => `${path}: is in no git repository (git init makes one).`,
  git: ({ path, detail }) => `${path}: git could not answer: ${detail}`,
  'no-revision': ({ path }) => `there is no revision "${path}" in this repository.`,
  'beyond-shallow': ({ path }) =>
    `there is no revision "${path}": this clone is shallow (git fetch --unshallow brings the rest; in a workflow, fetch-depth: 0).`,
  'ambiguous-revision': ({ path, detail }) => `"${path}" may be more than one commit: ${detail}.`,
  'not-at-revision': ({ path, detail }) => `${path}: is no file at ${detail}.`,
  renamed: ({ path, detail }) => `${path}: had another name then: ${detail}.`,
  'no-object': ({ path }) => `${path}: its content is not in this clone (a partial one: git fetch brings it).`,
  shallow: () => 'this clone is shallow: older states are not told (git fetch --unshallow brings them).',
  'states-missing': ({ path, detail }) =>
    `${path}: states that are not in this clone are not told: ${detail} (git fetch --refetch brings them).`,
  'no-history': ({ path }) => `${path}: git has no state of it (commit it first, or name another file).`,
  outside: ({ path }) => `${path}: lies outside the git repository of the current folder.`,
  'leads-out': ({ path }) => `${path}: is a link that leads out of the repository, and was not followed (name it, and it is).`,
  'no-merge-base': ({ path }) => `"${path}": three dots need a revision on either side (two dots take any address).`,
  apart: ({ path }) => `"${path}": its ends are reports of different series (progress series lists them).`,
  'not-before': ({ path, detail }) => `${path}: ${detail} is not among what led there, so all of that is told.`,
  unrelated: ({ path }) => `"${path}": the two have no commit in common (two dots compare them as they are).`,
  'no-address': ({ path, detail }) => `"${path}" is no file, and no date, revision or label of a report here${detail && ` (${detail})`}.`,
  'ambiguous-address': ({ path, detail }) => `"${path}" may be more than one report: ${detail}.`,
  'no-report-on': ({ path, detail }) => `no report is as old as ${path}${detail && ` (${detail})`}.`,
  'no-report-at': ({ path }) => `no report of today stood at ${path}.`,
  'no-series': ({ path, detail }) => `there is no series "${path}"${detail && `; there are ${detail}`}.`,
  'no-base': ({ path }) => `--base ${path}: there is no such revision, date, label or file here.`,
  'gone-since': ({ path, detail }) => `${path}: is gone; it was there at ${detail}, and what it held is judged.`,
  'base-of-which': ({ path, detail }) =>
    `--base ${path}: is one report, and ${detail} reports are checked; name the one that it is the base of.`,
  'no-earlier': ({ path }) => `${path}: there is nothing earlier to compare it with.`,
  unpaired: ({ path, detail }) => `${path}: has nothing to compare at ${detail}, and was left out.`,
  'marker-open': ({ path, detail }) =>
    `${path}: the marker "${detail}" has no end on its line (<!-- /progress -->), so the file stays as it is.`,
  'marker-stray': ({ path, detail }) =>
    `${path}: "${detail}" ends no marker (<!-- progress:NAME --> begins one), so the file stays as it is.`,
  'marker-unseen': ({ path }) => `${path}: this line is too long to be parsed, and holds a marker; break it. The file stays as it is.`,
  'unknown-figure': ({ path, detail }) => `${path}: there is no figure ${detail}. The file stays as it is.`,
  underived: ({ path, detail }) => `${path}: cannot derive ${detail}. The file stays as it is.`,
  moved: ({ path, detail }) => `${path}: does not say "${detail}" any more: it changed while it was read; run this again.`,
  overlap: ({ path, detail }) => `${path}: "${detail}" is to be written where something else is too, so the file stays as it is.`,
  unholdable: ({ path, detail }) => `${path}: what is to be written there cannot be told in ${detail}; save the file as UTF-8 first.`,
  doubtful: ({ path, detail }) => `${path}: ${detail} The file stays as it is (--force takes what is likeliest).`,
  configured: ({ path }) => `${path}: is there already, and nothing is overwritten (--dry-run shows what would be written).`,
  unwritable: ({ path, detail }) => `${path}: cannot be written (${detail}).`,
  unnamed: ({ path, detail }) =>
    `${path}: lies outside the repository; what the configuration names there is used only where ${detail} does.`,
  'no-line': ({ path, detail }) => `${path}: there is no line ${detail}.`,
  'no-port': ({ path, detail }) => `--port ${path}: cannot be listened on (${detail}); another number, or none, takes one that is free.`,
  'no-format': ({ path, detail }) => `${path} cannot answer as ${detail}.`,
  'no-kind': ({ path, detail }) => `there is no schema "${path}"; there are ${detail}.`,
  'one-stdin': () => 'only one of the two reports can come from standard input (-).',
  'no-past': () => 'standard input (-) has no past; name a file.',
  environment: ({ path, detail }) => `${path}: ${detail}`,
  settings: ({ detail }) => detail,
  'no-base-given': ({ path }) => `--fail-on ${path} needs a base to tell what is new: --base REV (or check.base in the configuration).`,
  baseline: ({ path, detail }) => `${path}: the baseline cannot be used: ${detail}.`,
  'no-rule': ({ path, detail }) => `there is no rule "${path}"; there are ${detail}.`,
  'two-answers': ({ path, detail }) =>
    `only one format can go to standard output, not ${path} and ${detail}: give one of them a file (--format ${detail}=FILE).`,
  evidence: ({ detail }) => detail,
  'no-evidence': ({ path }) => `${path}: is nothing that is read as evidence (the result of a test run, or of a measurement of coverage).`,
  'others-evidence': ({ path }) =>
    `${path}: holds no file that is read as evidence (the result of a test run, or of a measurement of coverage).`,
  'bounded-evidence': ({ path }) =>
    `${path}: has too many folders, or too deep ones, to look for evidence in all of them; --evidence names it.`,
  unexpected: ({ detail }) =>
    `something went wrong inside progress: ${detail}. Please report it together with what --debug (or PROGRESS_DEBUG=1) shows.`,
}

/** The system's word for a failure, in words where they say more. */
export const reasonOf = (code: string): string => (code === 'ENOSPC' ? 'there is no space left' : code)

/** What stood in the way of a command, as far as it ran. */
export interface Trouble extends Details {
  code: ErrorCode
}

/** What stops a command with a sentence for its user. */
export class Failure extends Error {
  override readonly name = 'Failure'

  /** `code` has the sentence, `about` is what the sentence speaks of. */
  constructor(code: ErrorCode, about: Details) {
    super(sentence(code, about))
  }
}

/** The sentence for `code`; nothing in it can steer the terminal. */
export const sentence = (code: ErrorCode, about: Details): string =>
  clean(SENTENCES[code]({ ...about, path: about.path.replace(/^-(?=:\d+$|$)/, 'standard input') }))

/** Errors whose message is a sentence already. */
const SPOKEN: readonly string[] = ['Failure', 'ConfigError']

/** What to tell the user about `error`, and the stack where `debug` asks for it. */
export function told(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return sentence('unexpected', { path: '', detail: String(error) })
  const known = SPOKEN.includes(error.name)
  const text = known ? clean(error.message) : sentence('unexpected', { path: '', detail: error.message })
  return debug && error.stack ? `${text}\n${clean(error.stack)}` : text
}
