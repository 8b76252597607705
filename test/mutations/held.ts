/** Draws numbers from 0 up to, and without, `below`: the same ones for the same seed. */
export type Random = (below: number) => number

/** A source of numbers that always draws the same ones for a seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** A text that holds an open blocker, and where that stands. */
export interface Held {
  lines: readonly string[]
  /** What blocks, in the words of the text. */
  title: string
  /** The line that tells it, from 0; -1 where a change hid it from this search, though not from a reader. */
  at: number
  /** The heading or label above it that names it a blocker; -1 where it does so itself. */
  head: number
}

/** What may be done to a text without a reader changing his mind; null where it does not apply. */
export type Change = (held: Held, random: Random) => readonly string[] | null
export interface Mutation {
  name: string
  change: Change
}

export const pick = <One>(all: readonly [One, ...One[]], random: Random): One => all[random(all.length)] ?? all[0]

/** The lines with one of them replaced by others. */
export const instead = (lines: readonly string[], at: number, ...others: readonly string[]): string[] => lines.toSpliced(at, 1, ...others)

const bare = (line: string): string =>
  line
    .replace(/<[^>]*>|[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[*_`~[\]\\]/g, '')
    .replaceAll('\u00a0', ' ')

const HEADING = /^\s{0,3}#{1,6}[\s\u00a0]|^<h\d>/
const LABEL = /^[\s>]*(?:[-*+] )?\**[^|:*]{2,40}[:：]\**\s*$|^\*\*[^*]{2,40}\*\*$/u
export const BLOCKER = /block|bloqu|bloc|hinder|stopper/i

/** Finds in a text again what blocks: by its first words, which no change touches but to hide signs in them. */
export function heldIn(text: string, title: string): Held {
  const lines = text.split(/\r\n?|\n/)
  const key = bare(title).slice(0, 14)
  const at = lines.findIndex((line) => bare(line).includes(key))
  const own = at >= 0 && BLOCKER.test((lines[at] ?? '').split(key)[0] ?? '')
  const head = own ? -1 : lines.findLastIndex((line, index) => index < at && (HEADING.test(line) || LABEL.test(line)))
  return { lines, title, at, head }
}

/** A change of the line that tells the blocker. */
export const onLine =
  (change: (line: string, held: Held, random: Random) => readonly string[] | string | null): Change =>
  (held, random) => {
    const line = held.lines[held.at]
    const changed = line === undefined ? null : change(line, held, random)
    return changed === null ? null : instead(held.lines, held.at, ...(typeof changed === 'string' ? [changed] : changed))
  }

const BULLET = /^(\s*)([-*+]|\d{1,3}[.)])(\s+)(.*)$/

/** A change of what stands behind the sign of a list item. */
export const inBullet = (
  change: (text: string, random: Random, item: { indent: string; sign: string }, held: Held) => readonly string[] | string | null,
): Change =>
  onLine((line, held, random) => {
    const [, indent = '', sign = '', , text] = BULLET.exec(line) ?? []
    return text === undefined || /^\[.\]/.test(text) ? null : change(text, random, { indent, sign }, held)
  })

/** A change of the words of the item alone: its sign stays. */
export const inWords = (change: (text: string, random: Random) => string | null): Change =>
  inBullet((text, random, { indent, sign }) => {
    const changed = change(text, random)
    return changed === null ? null : `${indent}${sign} ${changed}`
  })

const HEAD = /^(\s*#{1,6}\s+|\s*\*\*|\s*)(.*?)(:?\*\*:?|:)?(\s*)$/

/** A change of the heading or label above it. */
export const onHead =
  (
    change: (name: string, parts: { before: string; behind: string; held: Held }, random: Random) => readonly string[] | string | null,
  ): Change =>
  (held, random) => {
    const [, before = '', name = '', behind = ''] = HEAD.exec(held.lines[held.head] ?? '') ?? []
    const changed = name === '' || /^[-*+] /.test(name) ? null : change(name, { before, behind, held }, random)
    return changed === null ? null : instead(held.lines, held.head, ...(typeof changed === 'string' ? [changed] : changed))
  }

/** A change of the name of the heading or label; the signs around it stay. */
export const inName = (change: (name: string, random: Random) => string | null, isEnglish = false): Change =>
  onHead((name, { before, behind }, random) => {
    const changed = isEnglish && !/^[A-Za-z ]*\bblock(?:ers?|ing|ed)\b/i.test(name) ? null : change(name, random)
    return changed === null ? null : `${before}${changed}${behind}`
  })

/** Only where the text is English: what is added to it must be understood. */
export const inEnglish =
  (change: Change): Change =>
  (held, random) =>
    /\b(?:the|is|of|and)\b/i.test(held.title) ? change(held, random) : null

export const table = (rows: Readonly<Record<string, Change>>): Mutation[] =>
  Object.entries(rows).map(([name, change]) => ({ name, change }))
