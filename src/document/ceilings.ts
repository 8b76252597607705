/** The most of a report that is read, where nothing else is said, in bytes. */
export const MOST_BYTES = 5_000_000
/** The most lines of a report, and the most UTF-16 units of one of them, that are read. */
const MOST = { lines: 25_000, line: 100_000 }

/** A text as far as it is read. */
export interface Bounded {
  text: string
  /** The line, 1-based, from which on nothing is read; null where all is. */
  from: number | null
  /** The lines of which only the beginning is read. */
  cut: readonly number[]
}

/** What holds no words, such as an image that stands in the text itself. */
const DATA = /[\w+/=%-]{1000,}/g
const WORDS = /[\p{L}\p{N}]/u

/** Whether what is left of a line behind the ceiling says something. */
const says = (rest: string): boolean => WORDS.test(rest.replace(DATA, ''))

/** The first `most` bytes of a file, or of a text; the same where there are no more. */
export const firstBytes = (input: Uint8Array | string, most: number): Uint8Array | string =>
  input.length <= most ? input : typeof input === 'string' ? input.slice(0, most) : input.subarray(0, most)

/**
 * Cuts what is longer than any report, for whoever may write one may write one without end.
 *
 * @param isPart whether more of the file stands behind: then the last line, which may be half of one, is none
 */
export function bounded(text: string, isPart: boolean): Bounded {
  if (!isPart && text.length <= MOST.lines) return { text, from: null, cut: [] }
  const lines = text.split('\n')
  const most = Math.min(MOST.lines, isPart && lines.length > 1 ? lines.length - 1 : lines.length)
  const kept = lines.slice(0, most)
  const cut: number[] = []
  for (const [index, line] of kept.entries()) {
    if (line.length <= MOST.line) continue
    kept[index] = line.slice(0, MOST.line)
    if (says(line.slice(MOST.line))) cut.push(index + 1)
  }
  const isWhole = most === lines.length && !isPart
  return { text: kept.join('\n'), from: isWhole ? null : Math.min(most + 1, lines.length), cut }
}
