import type { Rank } from './marks.ts'
import type { Page } from './pages.ts'

/**
 * How far a stretch of text can be believed to be UTF-8 seen through a page: `foreign` has no byte in the page; `stray` has, but begins no
 * sequence; `lost` begins one that nothing known completes; `letter`, `sign` and `sure` were solved, and only `sure` needs no other evidence.
 */
export type Kind = 'foreign' | 'stray' | 'lost' | 'letter' | 'sign' | 'sure'

/** A stretch of a run, what it stood for, and the other known characters that would have left the same remains. */
export interface Part {
  was: string
  now: string
  kind: Kind
  rivals: readonly string[]
}

/** What reading in one page needs, and the stretches solved so far. */
export interface Lens {
  page: Page
  rank: (char: string) => Rank | undefined
  solved: Map<string, Part>
}

/** How many bytes a sequence has by its first byte, what of that byte counts, and the first code point that needs so many. */
const LEADS = [
  { from: 0xc2, to: 0xdf, length: 2, mask: 0x1f, floor: 0x80 },
  { from: 0xe0, to: 0xef, length: 3, mask: 0x0f, floor: 0x800 },
  { from: 0xf0, to: 0xf4, length: 4, mask: 0x07, floor: 0x10000 },
]

const PLACEHOLDER = '\uFFFD'
const NBSP = 0xa0
const MARK = '\uFEFF'
/** What a text may well write right after a letter, so that it proves little behind one. */
const TYPOGRAPHY = /^.[\s“”‘’…–—«»•™®°ºª©\uFFFD]*$/u
/** The signs of no script's own: a script's own sign is as rare as any of its letters. */
const SIGN = /(?=[\p{Script=Common}\p{Script=Inherited}])(?:[\p{S}\p{P}\p{Cf}\p{Me}]|\uFE0F)/u
/** European letters, which take two bytes (with the control characters, that what was garbled twice is full of), and all that take three. */
const LETTER = /[\u0080-\u017F\u0370-\u04FF\u0800-\uFFFF]/u
const NOTHING = /[\p{Cn}\p{Co}]/u

const UNKNOWN: Rank = { tier: 3, order: 0 }

const leadOf = (byte: number) => LEADS.find(({ from, to }) => byte >= from && byte <= to)

/** The character of one whole sequence, or undefined where strict UTF-8 has none. */
const decodeStrictly = (bytes: readonly number[]): string | undefined => {
  const [first = 0, ...rest] = bytes
  const lead = leadOf(first)
  if (lead?.length !== bytes.length) return undefined
  const point = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first & lead.mask)
  const valid = point >= lead.floor && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return valid ? String.fromCodePoint(point) : undefined
}

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

const restore = (was: string, bytes: readonly number[], length: number, lens: Lens): Part => {
  const [now, ...rivals] = candidatesOf(bytes, length, lens)
  if (now === undefined) return { was, now: was, kind: 'lost', rivals }
  return { was, now, kind: TYPOGRAPHY.test(was) ? 'sign' : 'sure', rivals }
}

const decode = (was: string, bytes: readonly number[]): Part => {
  const now = decodeStrictly(bytes)
  const stray: Part = { was, now: was, kind: 'stray', rivals: [] }
  if (now === undefined || NOTHING.test(now)) return stray
  const solved = { was, now: now === MARK ? '' : now, rivals: [] }
  if (bytes.length > 2 && SIGN.test(now)) return { ...solved, kind: TYPOGRAPHY.test(was) ? 'sign' : 'sure' }
  return LETTER.test(now) ? { ...solved, kind: 'letter' } : stray
}

const byteOf = (char: string, { page }: Lens): number | undefined => (char === ' ' ? NBSP : page.bytes.get(char))

const lengthOf = (char: string, { page }: Lens): number => leadOf(page.bytes.get(char) ?? 0)?.length ?? 1

/** Where the stretch ends that begins at `at`: its first character tells how many more may follow. */
const endOf = (run: string, at: number, lens: Lens): number => {
  const most = at + lengthOf(run.charAt(at), lens)
  let end = at + 1
  for (; end < most; end += 1) {
    const char = run.charAt(end)
    const byte = byteOf(char, lens) ?? 0
    if (char !== PLACEHOLDER && (byte < 0x80 || byte >= 0xc0)) break
  }
  return end
}

const solve = (was: string, lens: Lens): Part => {
  const [first = '', ...rest] = was
  const lead = lens.page.bytes.get(first)
  if (lead === undefined) return { was, now: was, kind: 'foreign', rivals: [] }
  const bytes = [lead, ...rest.flatMap((char) => byteOf(char, lens) ?? [])]
  if (bytes.length === 1) return { was, now: was, kind: 'stray', rivals: [] }
  const length = lengthOf(first, lens)
  return bytes.length === length ? decode(was, bytes) : restore(was, bytes, length, lens)
}

/** Cuts a run into its parts, a sequence (or a UTF-16 unit that is none) at a time, up to the first stray one: it spoils the run. */
export const readRun = (run: string, lens: Lens): readonly Part[] => {
  const parts: Part[] = []
  for (let at = 0; at < run.length && parts.at(-1)?.kind !== 'stray'; ) {
    const was = run.slice(at, endOf(run, at, lens))
    const part = lens.solved.get(was) ?? solve(was, lens)
    lens.solved.set(was, part)
    parts.push(part)
    at += was.length
  }
  return parts
}
