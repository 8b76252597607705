/** One file that a commit changed; names are as git has them, a character a byte. */
export interface Change {
  name: string
  /** What it holds now; null where it is gone. */
  blob: string | null
  /** What it was called before; null where it is new. */
  from: string | null
}

/** What a commit is beside one of its parents, or beside nothing. */
export interface Difference {
  parent: string | null
  changes: Change[]
}

/** A commit and how it differs from each parent; a parent that it equals is not listed. */
export interface Commit {
  id: string
  parents: readonly string[]
  author: string
  /** When it was committed: ISO 8601 to the second, at the committer's offset from UTC. */
  date: string
  differences: Difference[]
}

/** What `git log --raw` tells of one file, its names aside. */
export interface Meta {
  blob: string
  /** Whether it was, and is, a regular file: links and submodules are none. */
  before: boolean
  after: boolean
  /** How many names follow. */
  names: 1 | 2
}

const COMMIT = /^\n?commit ([0-9a-f]+)(?: \(from ([0-9a-f]+)\))?\n/
const PARENT = /^parent (.+)$/gm
const AUTHOR = /^author (.*?) ?<[^<>\n]*> /m
const COMMITTED = /^committer .* (-?\d{1,15}) ([+-])(\d\d)(\d\d)$/m
const META = /^:(\d+) (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])/
/** The last second of the last year that a date has room for. */
const LAST_SECOND = 253_402_300_799

/** A name as git has it, read as UTF-8. */
export const shownName = (name: string): string => Buffer.from(name, 'latin1').toString()

/** A path as git has it. */
export const gitName = (path: string): string => Buffer.from(path).toString('latin1')

function dateIn(header: string): string {
  const [, seconds = '0', sign = '+', hours = '00', minutes = '00'] = COMMITTED.exec(header) ?? []
  const offset = (sign === '-' ? -60 : 60) * (Number(hours) * 60 + Number(minutes))
  const local = Math.min(Math.max(Number(seconds) + offset, 0), LAST_SECOND)
  return `${new Date(local * 1000).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`
}

/** Reads how `git log --pretty=raw` begins a commit, and which parent it is held against. */
export function readHeader(text: string): { commit: Commit; from: string | null } {
  const [, id = '', from = null] = COMMIT.exec(text) ?? []
  const [header = ''] = text.split('\n\n', 1)
  const parents = Array.from(header.matchAll(PARENT), ([, parent = '']) => parent)
  const author = shownName(AUTHOR.exec(header)?.[1] ?? '')
  return { commit: { id, parents, author, date: dateIn(header), differences: [] }, from: from ?? parents[0] ?? null }
}

/** Reads what stands before a file's names; null where it is no such line. */
export function readMeta(line: string): Meta | null {
  const [, before = '', after = '', blob = '', status = ''] = META.exec(line) ?? []
  if (blob === '') return null
  return { blob, before: before.startsWith('100'), after: after.startsWith('100'), names: status === 'R' ? 2 : 1 }
}

/** The change of a file that was called the first of `names` and is called the last; null where it was and is no regular file. */
export function changeOf({ blob, before, after }: Meta, names: readonly string[]): Change | null {
  const [from = '', name = from] = names
  if (after) return { name, blob, from: before ? from : null }
  return before ? { name: from, blob: null, from } : null
}
