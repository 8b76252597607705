import {
  AHEAD_WORDS,
  ALL_PASSED_WORDS,
  BEGIN_WORDS,
  END_WORDS,
  FINISHED_WORDS,
  GENERIC_WORDS,
  OUTCOME_ROWS,
  OVERLAP_WORDS,
  PAGE_WORDS,
  RUN_WORDS,
  STATE_ROWS,
  UNIT_ROWS,
  UNRUN_WORDS,
  type Words,
} from '../../vocabulary/index.ts'
import { words } from '../wording.ts'

const phrasesOf = (...lists: readonly Words[]): string[] =>
  lists.flatMap((list) => Object.values(list).flatMap((phrases) => phrases.split(',').map((each) => words(each).join(' '))))

/** Made when it is first asked for: a command that audits nothing does not pay. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const singles = (...lists: readonly Words[]) => once(() => new Set(phrasesOf(...lists).flatMap((phrase) => phrase.split(' '))))

const AHEAD = singles(AHEAD_WORDS)
const FINISHED = once(() => new Set(phrasesOf(FINISHED_WORDS)))
const OVERLAP = singles(OVERLAP_WORDS)
const RUN = singles(RUN_WORDS)
const OUTCOMES = OUTCOME_ROWS.map((row) => row.words)
const ENDS = STATE_ROWS.filter(({ state }) => state === 'done' || state === 'partial').map((row) => row.words)
const NEUTRAL = singles(GENERIC_WORDS, ...OUTCOMES, ...ENDS)
const UNITS = singles(...UNIT_ROWS.map((row) => row.words))
const PAGE = singles(GENERIC_WORDS, PAGE_WORDS, ...OUTCOMES)

/** Whether a name begins with a word for what is still to come. */
export const isAhead = (name: string): boolean => AHEAD().has(words(name)[0] ?? '')

/** Whether a text says that the whole is finished. */
export const isFinished = (text: string): boolean => FINISHED().has(words(text).join(' '))

const BEGIN = once(() => new Set(phrasesOf(BEGIN_WORDS)))
const ENDED = once(() => new Set(phrasesOf(END_WORDS)))

/** Whether a pair is called the begin of something. */
export const begins = (name: string): boolean => BEGIN().has(words(name).join(' '))

/** Whether a pair is called the end of something. */
export const ends = (name: string): boolean => ENDED().has(words(name).join(' '))

const END = singles(FINISHED_WORDS)

/** Whether a text has a word for finished. */
export const speaksOfEnd = (text: string): boolean => words(text).some((word) => END().has(word))

const CRITERIA = singles(...UNIT_ROWS.filter(({ unit }) => unit === 'criterion').map((row) => row.words))

/** Whether a heading lists what is asked for. */
export const asksFor = (name: string): boolean => words(name).some((word) => CRITERIA().has(word))

/** Whether a text says that parts may share members. */
export const mayOverlap = (text: string): boolean => words(text).some((word) => OVERLAP().has(word))

/** Whether a text speaks of tests that ran. */
export const saysRun = (text: string): boolean => words(text).some((word) => RUN().has(word))

/** Whether a text has only words that tell no measure of their own: outcomes, states and the like. */
export const isNeutral = (text: string): boolean => words(text).every((word) => NEUTRAL().has(word) || /^\p{N}/u.test(word))

/** Whether a word says what is counted. */
export const isUnitWord = (word: string): boolean => UNITS().has(word)

/** Whether a heading speaks of the whole report: the report's own name aside, it only orders the page. */
export function isOfWhole(name: string, label: string | null): boolean {
  const own = new Set(words(label ?? ''))
  return words(name).every((word) => PAGE().has(word) || own.has(word))
}

const ALL_PASSED = once(() => phrasesOf(ALL_PASSED_WORDS))
const UNRUN = once(() => phrasesOf(UNRUN_WORDS))

/** Whether a text has one of the phrases, and besides it no word that would tell of a part. */
function saysOnly(text: string, phrases: readonly string[]): boolean {
  const spoken = ` ${words(text).join(' ')} `
  const phrase = phrases.find((each) => spoken.includes(` ${each} `))
  return phrase !== undefined && isNeutral(spoken.replace(` ${phrase} `, ' '))
}

const DEFERRED = once(() => phrasesOf(...STATE_ROWS.filter(({ state }) => state === 'deferred').map((row) => row.words)))

/** Whether a text says that something was put off. */
export function saysDeferred(text: string): boolean {
  const spoken = ` ${words(text).join(' ')} `
  return DEFERRED().some((phrase) => spoken.includes(` ${phrase} `))
}

/** Whether a text is the sentence that all tests passed, and no more. */
export const saysAllPassed = (text: string): boolean => saysOnly(text, ALL_PASSED())

/** Whether a text is the sentence that the tests have not run yet, and no more. */
export const saysUnrun = (text: string): boolean => saysOnly(text, UNRUN())

const PASSED = singles(...OUTCOME_ROWS.filter(({ count }) => count === 'passed').map((row) => row.words))

/** Whether a status consists of words for "passed" alone. */
export function saysPassed(text: string): boolean {
  const spoken = words(text)
  return spoken.length > 0 && spoken.every((word) => PASSED().has(word))
}
