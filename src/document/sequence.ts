import type { Kind, Lens, Part, Telling } from './lens.ts'
import type { Rank } from './marks.ts'
import { decodeStrictly, HALF, HALVES, isLead, lengthOf } from './utf8.ts'

const PLACEHOLDER = '\uFFFD'
const NBSP = 0xa0
const NOTHING = /[\p{Cn}\p{Co}]/u
/** The first byte of à. */
const TILDE = 0xc3
const MARK = '\uFEFF'
/** What a text may well write right after a letter, so that it proves little behind one. */
const TYPOGRAPHY = /^.[\s“”‘’…–—«»•™®°ºª©\uFFFD]*$/u
/** The signs that reports are full of beside those that are known as marks: punctuation, arrows, drawn lines. */
const SIGN = /[\u2010-\u203C\u20AC\u2122\u2190-\u21FF\u2200-\u22FF\u2500-\u27BF]|\uFE0F|\uFEFF/

const UNKNOWN: Rank = { tier: 3, order: 0 }

/** Every way to bring a sequence to its length by putting undefined bytes back. */
const fill = (bytes: readonly number[], length: number, gaps: readonly number[]): (readonly number[])[] =>
  bytes.length === length
    ? [bytes]
    : bytes.flatMap((_, at) => gaps.flatMap((gap) => fill([...bytes.slice(0, at + 1), gap, ...bytes.slice(at + 1)], length, gaps)))

/** The known characters that the remains of a sequence may come from, the likeliest first; emoji that no table names count only where nothing else fits. */
const candidatesOf = (bytes: readonly number[], length: number, { page, rank }: Lens): readonly string[] => {
  const chars = new Set(fill(bytes, length, page.gaps).map((filled) => decodeStrictly(filled) ?? ''))
  const known = Array.from(chars, (char) => ({ char, ...(rank(char) ?? UNKNOWN) })).sort((a, b) => a.tier - b.tier || a.order - b.order)
  const worst = Math.max(1, known[0]?.tier ?? 0)
  return known.filter(({ tier }) => tier <= worst && tier < UNKNOWN.tier).map(({ char }) => char)
}

function tellingOf({ was, now, kind, bytes }: Pick<Part, 'was' | 'now' | 'kind' | 'bytes'>, { rank }: Lens): Telling {
  if (bytes < 3 || !(SIGN.test(now) || rank(now))) return 'never'
  if (TYPOGRAPHY.test(was)) return 'alone'
  return kind === 'whole' ? 'always' : 'apart'
}

function partOf(chars: readonly string[], now: string, kind: Kind, bytes: number, lens: Lens): Part {
  const was = chars.join('')
  return { was, length: chars.length, bytes, now, kind, telling: tellingOf({ was, now, kind, bytes }, lens), rivals: [] }
}

/** What may be left of sequences with bytes missing, the likeliest first; a sign in the place of a lost byte is one of it, whatever it stood for. */
function restore(was: readonly string[], bytes: readonly number[], length: number, lens: Lens): readonly Part[] {
  const candidates = candidatesOf(bytes, length, lens)
  if (candidates.length === 0) return [partOf(was, was.includes(PLACEHOLDER) ? PLACEHOLDER : was.join(''), 'lost', length, lens)]
  return candidates.map((now) => ({
    ...partOf(was, now, 'restored', length, lens),
    rivals: candidates.filter((other) => other !== now),
  }))
}

const byteOf = (char: string, { page }: Lens): number | undefined => (char === ' ' ? NBSP : page.bytes.get(char))

/** Whether a character may be a byte of a sequence behind its first: a second half begins like a first one. */
function goesOn(char: string, offset: number, lens: Lens): boolean {
  const byte = byteOf(char, lens) ?? 0
  return char === PLACEHOLDER || (byte >= 0x80 && byte < 0xc0) || (offset === HALVES / 2 && byte === HALF)
}

function solve(was: readonly string[], length: number, lens: Lens): readonly Part[] {
  const bytes = was.flatMap((char) => byteOf(char, lens) ?? [])
  if (bytes.length < length) return length === HALVES ? [] : restore(was, bytes, length, lens)
  const now = decodeStrictly(bytes)
  if (now === undefined || NOTHING.test(now)) return []
  return [partOf(was, now === MARK ? '' : now, now === PLACEHOLDER ? 'lost' : 'whole', length, lens)]
}

/** Of what is lost only the shorter remains speak for themselves; longer ones must begin as others do that were brought back. */
const isPossible = ({ was, kind, bytes }: Part, { leads }: Lens): boolean => kind !== 'lost' || bytes === 2 || leads.has(was.charAt(0))

/** Solves a stretch, once. */
function solved(was: readonly string[], length: number, lens: Lens): readonly Part[] {
  if (was.length < 2) return []
  const key = was.join('')
  const parts = lens.solved.get(key) ?? solve(was, length, lens)
  lens.solved.set(key, parts)
  return parts.filter((part) => isPossible(part, lens))
}

/** The characters of a run, and the one behind them. */
interface Stretch {
  chars: readonly string[]
  after: string
}

/**
 * The sequences that may begin at a character of a run, their remains where bytes are missing: a space may be one of it, or stand behind it. Of
 * an à at the end of a word only the first is left where its second byte, a no-break space, became one with the space behind it.
 */
export function partsAt({ chars, after }: Stretch, at: number, lens: Lens): readonly Part[] {
  const char = chars[at] ?? ''
  const meant = lens.page.meant.get(char)
  if (meant !== undefined) return [partOf([char], meant, 'whole', 1, lens)]
  const first = lens.page.bytes.get(char) ?? 0
  if (!isLead(first)) return []
  if (first === TILDE && at === chars.length - 1 && after === ' ' && lens.leads.has(char)) return [partOf([char], 'à', 'whole', 1, lens)]
  const length = lengthOf(first, byteOf(chars[at + 1] ?? '', lens) ?? 0)
  let end = at + 1
  while (end < at + length && end < chars.length && goesOn(chars[end] ?? '', end - at, lens)) end += 1
  if (end === at + 1) return []
  const was = chars.slice(at, end)
  const space = was.indexOf(' ')
  return space < 0 ? solved(was, length, lens) : [...solved(was, length, lens), ...solved(was.slice(0, space), length, lens)]
}
