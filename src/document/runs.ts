import { isCapital, oddness, rarity } from './likelihood.ts'

/** A run of characters that pages have beyond ASCII, and what stands on either side of it; empty at the ends of a line. */
export interface Run {
  /** What tells it from others: itself and its neighbours. */
  key: string
  chars: readonly string[]
  before: string
  after: string
  /** Whether it stands in the text several times. */
  again: boolean
}

/** A run, and where it begins in its line, in UTF-16 units from 0. */
export interface PlacedRun extends Run {
  at: number
}

/**
 * Characters that a page has, and a no-break space between them that became a plain one: behind the first byte of a sequence, or the second
 * of three. Where a word follows, it was part of one (Š, Р, Π), or of "às" and its like.
 */
const RUN =
  /(?:[\x80-\u266F\uF8FF\uFB00-\uFB06\uFFFD]|(?<=[ÂÃÅÎÐÙâãĂĹĐŮРГВ]) (?=\P{ASCII}| )|(?<=[ÅÐÎĹĐ]) (?=[a-zA-Z])|(?<=Ã) (?=(?:s |quel[ae]s? |quilo ))|(?<=[âãàáðđ]\P{ASCII}) (?=\P{ASCII})){1,4000}/gu
/** Two of them or more, which no sequence has fewer of, or a control character. */
const SEVERAL = /[\x80-\u266F\uF8FF\uFB00-\uFB06\uFFFD]{2,}|[\x80-\x9F]/gu
/** Those that no page has. */
const BEYOND = /[^\0-\u266F\uF8FF\uFB00-\uFB06\uFFFD]/gu

/** So many characters before a run are heard. */
const BEFORE = 2

const runOf = (text: string, run: string, index: number): PlacedRun => {
  const [start, end] = [Math.max(0, index - BEFORE), index + run.length]
  const before = text.slice(start, index)
  return { key: text.slice(start, end + 1), chars: Array.from(run), before, after: text.charAt(end), at: index, again: false }
}

/** The runs of a line, in order. */
export const runsIn = (line: string): PlacedRun[] => Array.from(line.matchAll(RUN), ({ 0: run, index }) => runOf(line, run, index))

/** So many distinct runs tell enough of a text. */
const ENOUGH = 2000

function distinct(text: string, pattern: RegExp, isWanted: (run: Run) => boolean = () => true): Run[] {
  const met = new Map<string, Run>()
  for (const { 0: run, index } of text.matchAll(pattern)) {
    const one = runOf(text, run, index)
    if (met.size >= ENOUGH) break
    if (met.has(one.key) || isWanted(one)) met.set(one.key, { ...one, again: met.has(one.key) })
  }
  return [...met.values()]
}

/** So much of a text is read to tell what it is, in stretches from all over a longer one. */
const STRETCHES = { count: 20, length: 10_000 }

function stretchesOf(text: string): string {
  const { count, length } = STRETCHES
  if (text.length <= count * length) return text
  const step = Math.floor(text.length / count)
  return Array.from({ length: count }, (_, index) => text.slice(index * step, index * step + length)).join('\n')
}

/** The runs of a text, or of stretches of it, each once. */
export const distinctRuns = (text: string): Run[] => distinct(stretchesOf(text), RUN)

/** The characters of a text that no page has, each once: they were never seen through one. */
export const charsBeyond = (text: string): number => new Set(Array.from(stretchesOf(text).matchAll(BEYOND), ([char]) => char)).size

/** What is heard of some characters with one more: that one, and before a capital the one before, which `oddness` asks of no other. */
export const behind = (before: string, char: string): string => (isCapital(char) ? before.slice(-1) + char : char)

/** How rare a text is behind some characters, in bits, and what it ends with. */
export function costOf(text: string, before: string): { cost: number; last: string } {
  let [cost, last] = [0, before]
  for (const char of text) {
    cost += rarity(char) + oddness(last, char)
    last = behind(last, char)
  }
  return { cost, last }
}

/** How rare a run is as it stands, in bits, its neighbours counted. */
export function plainCost({ chars, before, after }: Run): number {
  const { cost, last } = costOf(chars.join(''), before)
  return cost + oddness(last, after)
}

/** How odd it is that some characters follow one another, in bits. */
export function oddnessIn(text: Iterable<string>, before = '', after = ''): number {
  let [odd, last] = [0, before]
  for (const char of text) {
    odd += oddness(last, char)
    last = behind(last, char)
  }
  return odd + oddness(last, after)
}

const oddnessOf = ({ chars, before, after }: Run): number => oddnessIn(chars, before, after)

/** How an emoji or a mark begins in the pages that have letters for all of its bytes. */
const LETTERED = /рџ|ЁЯ|(?<!\p{L})в[ђљњќћџ](?!\p{L})/u
const WORD = /^[\p{L}\p{N}]/u
const LETTER = /\p{L}/u
const OTHER = /\P{L}/u
/** No sign has more bytes. */
const LONGEST = 4

/** Letters and other characters apart from any word: they may go together well enough, and yet have been one sign. */
function isApart({ chars, before, after }: Run): boolean {
  if (chars.length > LONGEST || WORD.test(before.slice(-1)) || WORD.test(after)) return false
  const run = chars.join('')
  return LETTER.test(run) && OTHER.test(run)
}

const isSuspect = (run: Run): boolean => oddnessOf(run) > 1 || isApart(run) || LETTERED.test(run.key)

/** The runs of a text, each once, that look as if they had been something else. */
export const suspectRuns = (text: string): Run[] => distinct(text, SEVERAL, isSuspect)

/** Whether a text may have been seen through a page; most of those that look so were not. */
export const mayBeGarbled = (text: string): boolean => suspectRuns(text).length > 0

/** Nowhere in clean text is what so many characters in a row come to as odd as this, in bits. */
const GLARING = { length: 3, bits: 8 }
const CONTROL = /[\x80-\x84\x86-\x9F]/

/** Whether a run is no clean text whatever it stands in. */
export function isGlaring({ key, chars, before, after }: Run): boolean {
  if (CONTROL.test(key) || chars.length === 1) return CONTROL.test(key)
  const row = [...before, ...chars, after]
  const odd = row.map((char, at) => (at < before.length ? 0 : oddness(row.slice(Math.max(0, at - BEFORE), at).join(''), char)))
  return odd.some((_, at) => odd.slice(at, at + GLARING.length).reduce((sum, bits) => sum + bits, 0) >= GLARING.bits)
}
