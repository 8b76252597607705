import type { Lexicon } from '../line/lexicon.ts'
import { trimEdges } from '../line/say.ts'
import type { Token } from '../line/token.ts'

/** So far from its beginning a sentence says what it is about. */
const NEAR = 14
/** So many words may stand between what holds up and what is held up: "prevent the full build". */
const BETWEEN = [0, 1, 2, 3]
const ADVERBS: ReadonlySet<string> = new Set(['still', 'currently', 'now', 'remains', 'also', 'both'])
/** Signs that end the part of a line that a subject stands in: "Deployment — blocked" tells the state of a task. */
const APART = /[:：—–|()（）]|\s-\s/u

/** The first noun for work of the project that stands at a word, or soon behind it; null where none does. */
export function workWithin(words: readonly Token[], from: number, lexicon: Lexicon): { from: number } | null {
  return BETWEEN.map((step) => lexicon.works.at(words, from + step)).find((one) => one !== null) ?? null
}

const rowAt = (words: readonly Token[], at: number, lexicon: Lexicon): string | null => lexicon.heads.at(words, at)?.row ?? null

/** Whether words only join a subject and what is said of it, and say that it is so now. */
function joins(words: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) {
    const key = words[at]?.key ?? ''
    if (lexicon.past.at(words, at) || lexicon.none.at(words, at) || rowAt(words, at, lexicon) === 'no') return false
    if (!lexicon.copulas.at(words, at) && !ADVERBS.has(key) && !/ly$/.test(key)) return false
  }
  return true
}

/** Whether a sentence asks, supposes, or tells of something that is over. */
const isUnreal = (words: readonly Token[], to: number, lexicon: Lexicon): boolean =>
  words.slice(0, to).some((_, at) => rowAt(words, at, lexicon) === 'if') || words.some((_, at) => rowAt(words, at, lexicon) === 'resolved')

/** "The pipeline is blocked by an outage", "Deployment blocked": work that is held up, and what stands behind it. */
function heldIn(words: readonly Token[], text: string, lexicon: Lexicon): string | null {
  for (let at = 1; at < Math.min(words.length, NEAR); at++) {
    const hit = lexicon.heads.at(words, at)
    if (hit?.row !== 'blocked') continue
    const noun = [1, 2, 3, 4].map((back) => lexicon.works.at(words, at - back)).find((one) => one !== null && one.to <= at)
    const between = noun ? text.slice(words[noun.to - 1]?.end, words[at]?.start) : ''
    if (!noun || APART.test(between) || !joins(words, noun.to, at, lexicon) || isUnreal(words, at, lexicon)) continue
    const behind = lexicon.stuck.at(words, at)
    return trimEdges(text.slice((behind ? words[behind.to] : words[0])?.start ?? 0, words.at(-1)?.end))
  }
  return null
}

/** Whether words name a fault, or point at one that was told before: "Compilation errors", "This". */
const namesFault = (words: readonly Token[], to: number, lexicon: Lexicon): boolean =>
  words
    .slice(0, to)
    .some(
      (_, at) =>
        FAULTS.has(rowAt(words, at, lexicon) ?? '') ||
        lexicon.units.at(words, at)?.row === 'failure' ||
        lexicon.lacks.at(words, at) !== null,
    ) ||
  (to <= 2 && POINTERS.has(words[0]?.key ?? ''))
const FAULTS: ReadonlySet<string> = new Set(['problem', 'one', 'blocker'])
const POINTERS: ReadonlySet<string> = new Set(['this', 'it', 'that', 'these'])

/** "The certificate blocks the release": a short subject, and no step of a pipeline that is there to block. */
const isPlainBlock = (words: readonly Token[], at: number, object: number): boolean =>
  at <= SUBJECT && /^block[si]/.test(words[at]?.key ?? '') && !GUARDED.has(words[object]?.key ?? '')
const SUBJECT = 5
const GUARDED: ReadonlySet<string> = new Set([
  'merge',
  'merging',
  'pr',
  'pull',
  'ci',
  'cd',
  'build',
  'builds',
  'pipeline',
  'workflow',
  'task',
  'tasks',
  'phase',
  'test',
  'tests',
])

/** "Lint warnings don't block the release": the word before the verb, or the verb before that, denies it. */
const denies = (words: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  [1, 2].some((back) => {
    const part = lexicon.denials.at(words, at - back)
    return part !== null && part.to <= at && (part.row === 'not' || part.row === 'no' || part.row === 'nobody')
  })

/** "Compilation errors prevent the full build", "This blocks the release": a fault that holds up work. */
function holdingIn(words: readonly Token[], text: string, lexicon: Lexicon): string | null {
  for (let at = 1; at < Math.min(words.length, NEAR); at++) {
    const hit = lexicon.prevents.at(words, at)
    if (!hit || isUnreal(words, at, lexicon)) continue
    if (lexicon.doubts.at(words, at - 1) || lexicon.past.at(words, at - 1) || denies(words, at, lexicon)) continue
    const reached = workWithin(words, hit.to, lexicon)
    if (reached && (namesFault(words, at, lexicon) || isPlainBlock(words, at, reached.from)))
      return trimEdges(text.slice(words[0]?.start ?? 0, words.at(-1)?.end))
  }
  return null
}

/** Whether a word may say that work is held up, or call something a blocker. */
export const mayHold = (words: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.prevents.at(words, at) !== null || HELD.has(rowAt(words, at, lexicon) ?? '')
const HELD: ReadonlySet<string> = new Set(['blocked', 'blocker'])

/** The words of a sentence that says that work is held up, or that a fault holds it up; null where it says neither. */
export const heldUpIn = (words: readonly Token[], text: string, lexicon: Lexicon): string | null =>
  heldIn(words, text, lexicon) ?? holdingIn(words, text, lexicon)
