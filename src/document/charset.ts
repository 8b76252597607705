import { readWindows1252 } from './pages.ts'

/** A file's characters as its bytes say them, before any repair. */
export interface Characters {
  text: string
  charset: string
  bom: boolean
  /** Some bytes were no text in `charset` and stand as U+FFFD. */
  lossy: boolean
}

const MARKS = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
]

const SAMPLE = 8192

const WINDOWS_1252 = 'windows-1252'

const marked = (bytes: Uint8Array): string | undefined => MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.charset

/** Latin text in UTF-16 has a NUL in nearly every pair, always on the same side; no other text has one at all. */
const unmarked16 = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, SAMPLE)
  const nuls = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  const many = sample.length / 5
  if (odd > many && even * 20 < odd) return 'utf-16le'
  if (even > many && odd * 20 < even) return 'utf-16be'
  return undefined
}

/** What stands before text in UTF-32, which nobody reads here. */
const WIDE = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
]
/** One stray NUL hides no report: bytes that are no text have it, other controls or broken characters in every so many. */
const SPARSE = 100
const ODD = /(?!\s)[\p{Cc}\uFFFD]/gu

/** Whether bytes are no text at all: NULs near the start that are no halves of UTF-16 characters, and not just a stray one. */
export function isBinary(bytes: Uint8Array): boolean {
  if (WIDE.some((mark) => mark.every((byte, at) => bytes[at] === byte))) return true
  const sample = bytes.subarray(0, SAMPLE)
  if (!sample.includes(0) || (marked(bytes) ?? unmarked16(bytes)) !== undefined) return false
  const text = new TextDecoder().decode(sample)
  return count(text, ODD) > 2 + text.length / SPARSE
}

const isStrict = (bytes: Uint8Array, charset: string): boolean => {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The characters of bytes in a known charset, byte-order marks among them; what is no text in it is U+FFFD. */
export const charactersOf = (bytes: Uint8Array, charset: string): string =>
  charset === WINDOWS_1252 ? readWindows1252(bytes) : new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Reads bytes by their byte-order mark, by the NULs of UTF-16, else as UTF-8; as windows-1252 where most of what is beyond ASCII is no UTF-8. */
export const readCharacters = (bytes: Uint8Array): Characters => {
  const mark = marked(bytes)
  const charset = mark ?? unmarked16(bytes) ?? 'utf-8'
  const text = new TextDecoder(charset).decode(bytes)
  const found = { text, charset, bom: mark !== undefined, lossy: false }
  if (!text.includes('\uFFFD') || isStrict(bytes, charset)) return found
  const bad = count(text, /\uFFFD/g)
  const good = count(text, /\P{ASCII}/gu) - bad
  if (charset !== 'utf-8' || found.bom || good >= bad) return { ...found, lossy: true }
  return { ...found, text: readWindows1252(bytes), charset: WINDOWS_1252 }
}
