import { charactersOf, readCharacters } from './charset.ts'
import type { Point } from './message.ts'
import { pages } from './pages.ts'

/** How the characters of a file, as decoded before any repair, stand in its bytes. */
export interface Layout {
  charset: string
  /** The characters without byte-order marks; lines end as they do in the file. */
  text: string
  /** The offset of the byte that a point stands before; null where there is no such point, or it is inside of a character. */
  offsetOf(point: Point): number | null
  /** The characters between two such offsets. */
  read(from: number, to: number): string
  /** The bytes of a text in the file's charset; null where it cannot hold it. */
  encode(text: string): Uint8Array | null
}

const MARKS = /^\uFEFF+/
const LINE_END = /(?:\r\n|\r|\n)$/
const [LF, CR] = [10, 13]

const widthOf = (charset: string): number => (charset.startsWith('utf-16') ? 2 : 1)

/** Where each line begins, in bytes. */
function lineStarts(bytes: Uint8Array, charset: string): number[] {
  const width = widthOf(charset)
  const low = charset === 'utf-16be' ? 1 : 0
  const unitAt = (at: number): number => (bytes[at + low] ?? 0) + (width === 1 ? 0 : (bytes[at + 1 - low] ?? 0) << 8)
  const starts = [0]
  for (let at = 0; at + width <= bytes.length; at += width) {
    const unit = unitAt(at)
    if (unit === LF || (unit === CR && unitAt(at + width) !== LF)) starts.push(at + width)
  }
  return starts
}

/** How many bytes the first `units` of a text take: the most that are read as no more; null where that is inside of a character. */
function bytesOfUnits(bytes: Uint8Array, charset: string, units: number): number | null {
  const width = widthOf(charset)
  const end = (count: number): number => Math.min(bytes.length, count * width)
  const read = (from: number, to: number): string => charactersOf(bytes.subarray(from, to), charset)
  let [low, high] = [0, Math.ceil(bytes.length / width)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (read(0, end(middle)).length <= units) low = middle
    else high = middle - 1
  }
  const head = read(0, end(low))
  const isWhole = head.length === units && head + read(end(low), bytes.length) === read(0, bytes.length)
  return isWhole ? end(low) : null
}

const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'windows-1252': (text) => {
    const known = pages().find(({ charset }) => charset === 'windows-1252')
    return Uint8Array.from(text, (char) => known?.bytes.get(char) ?? char.charCodeAt(0))
  },
}

/** Tells how the characters of a file stand in its bytes. */
export function layoutOf(bytes: Uint8Array): Layout {
  const { text, charset } = readCharacters(bytes)
  const starts = lineStarts(bytes, charset)
  return {
    charset,
    text: text.replace(MARKS, ''),
    offsetOf({ line, column }) {
      const start = starts[line - 1]
      if (start === undefined) return null
      const row = bytes.subarray(start, starts[line])
      const written = charactersOf(row, charset).replace(LINE_END, '')
      const marks = line === 1 ? (MARKS.exec(written)?.[0].length ?? 0) : 0
      const units = marks + column - 1
      const within = column < 1 || units > written.length ? null : bytesOfUnits(row, charset, units)
      return within === null ? null : start + within
    },
    read: (from, to) => charactersOf(bytes.subarray(from, to), charset),
    encode(text) {
      const encoded = ENCODERS[charset]?.(text)
      return encoded && charactersOf(encoded, charset) === text ? encoded : null
    },
  }
}
