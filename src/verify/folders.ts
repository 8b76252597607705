import { folderOf } from './paths.ts'

/** How the folders of two results lie to each other. */
export type Lying =
  | { kind: 'same' | 'variants' | 'apart' }
  /** One, the first or the other, lies further in by these parts: what lies further out may be put together from what lies within. */
  | { kind: 'inside'; isFirst: boolean; parts: readonly string[] }

const partsOf = (folder: string): string[] => folder.split('/').filter((part) => part !== '' && part !== '.')

/** How many of two lists are the same from their beginning. */
function sameFrom(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((part, at) => part !== other[at])
  return end < 0 ? Math.min(one.length, other.length) : end
}

/** What the folders of one build differ in when it runs the same tests several times: by target, system, engine, shard or attempt. */
const KINDS: readonly string[] = [
  'debug',
  'release',
  'linux',
  'ubuntu',
  'macos',
  'windows',
  'x64',
  'x86',
  'arm64',
  'jvm',
  'js',
  'native',
  'chrome',
  'chromium',
  'firefox',
  'webkit',
]

/** Words that a number behind them counts: shard-2, node 20, py3.11, attempt-1. */
const COUNTED: readonly string[] = [
  'shard',
  'part',
  'chunk',
  'split',
  'group',
  'worker',
  'run',
  'job',
  'attempt',
  'retry',
  'rerun',
  'node',
  'python',
  'py',
  'java',
  'jdk',
  'go',
  'php',
  'ruby',
]

const WORD = /[A-Z]?[a-z]+|[A-Z]+|\d+(?:\.\d+)*/g

/** The words of a name, in small letters, without those that tell variants apart. */
function plainly(name: string): { words: string; isVaried: boolean } {
  const words = Array.from(name.matchAll(WORD), ([word]) => word.toLowerCase())
  const isNumber = (word: string | undefined) => word !== undefined && /^\d/.test(word)
  const isVaried = (word: string, at: number): boolean =>
    KINDS.includes(word) ||
    (COUNTED.includes(word) && isNumber(words[at + 1])) ||
    (isNumber(word) && words.slice(0, at).some((before) => COUNTED.includes(before)))
  const kept = words.filter((word, at) => !isVaried(word, at))
  return { words: kept.join(' '), isVaried: kept.length < words.length }
}

/** Whether two names are those of two variants of one run: testDebugUnitTest and testReleaseUnitTest, shard-1 and shard-2. */
function areVariants(one: string, other: string): boolean {
  const [first, second] = [plainly(one), plainly(other)]
  return first.isVaried && second.isVaried && first.words === second.words
}

/** Whether a folder is a variant of what lies above it. */
const isVariant = (name: string): boolean => {
  const { words, isVaried } = plainly(name)
  return isVaried && words === ''
}

/** How the folders of two files lie to each other; what they end in alike is where the tool puts its results in each package. */
export function lyingOf(one: string, other: string): Lying {
  const [a, b] = [partsOf(folderOf(one)), partsOf(folderOf(other))]
  const begun = sameFrom(a, b)
  const [c, d] = [a.slice(begun), b.slice(begun)]
  const ended = sameFrom(c.toReversed(), d.toReversed())
  const [left, right] = [c.slice(0, c.length - ended), d.slice(0, d.length - ended)]
  if (left.length === 0 && right.length === 0) return { kind: 'same' }
  const [parts, none] = left.length > right.length ? [left, right] : [right, left]
  if (none.length === 0) return parts.every(isVariant) ? { kind: 'variants' } : { kind: 'inside', isFirst: parts === left, parts }
  const alike = left.length === right.length && left.every((part, at) => areVariants(part, right[at] ?? ''))
  return { kind: alike ? 'variants' : 'apart' }
}

const AGGREGATE = /^TESTS-TestSuites|merged|combined|aggregate/i

/** Whether the name of a file says that it was put together from others, wherever those lie. */
export const isAggregate = (path: string): boolean => AGGREGATE.test(path.slice(path.lastIndexOf('/') + 1))

/** Whether a file may be put together from others of which one is: it lies further out, or is called so. */
export function isAround(outer: string, inner: string): boolean {
  const lying = lyingOf(outer, inner)
  return isAggregate(outer) || (lying.kind === 'inside' && !lying.isFirst)
}

const RERUN = /(?:^|[^a-z])(?:re-?runs?|retr(?:y|ies)|attempts?)(?:[^a-z\d]{0,3}(\d{1,6}))?(?=$|[^a-z])/gi

/** Which attempt a file tells of, by its path: nought where nothing says that anything was tried again. */
export function attemptOf(path: string): number {
  const [last] = Array.from(path.matchAll(RERUN)).slice(-1)
  return last ? Number(last[1] ?? 1) : 0
}

const PART = /(?:^|[^a-z])(?:shard|part|chunk|split|group|worker|job)s?[^a-z\d]{0,3}\d/i

/** Whether the path of a file says that it tells of a part of a run. */
export const isPart = (path: string): boolean => PART.test(path)
