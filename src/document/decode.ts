import { type Characters, readCharacters } from './charset.ts'
import type { Place } from './columns.ts'
import { type KnownGlyph, ranker } from './marks.ts'
import type { Message, Point } from './message.ts'
import { type Doubt, repair } from './mojibake.ts'

/** What was found and done on the way from bytes to text. */
export interface Encoding {
  charset: string
  bom: boolean
  /** The page that the text had been seen through, or null where nothing was repaired. */
  repairedFrom: string | null
  /** Something could not be brought back: bytes that are no text, or remains that no known character fits. */
  lossy: boolean
}

/** A text ready to be parsed: no byte-order mark, lines end in `\n`, mojibake repaired. */
export interface Decoded {
  text: string
  encoding: Encoding
  /** Doubts, at their places in the file. */
  notes: readonly Message[]
  /** Takes a point of `text` to its column in the file as decoded, before any repair; lines are the same in both. */
  place: Place
}

/** So many notes of one kind are given; one more tells how many were left out. */
const MOST = 20

const note = (code: string, message: string, at: Point, length = 1): Message => ({
  code,
  message,
  line: at.line,
  position: { start: at, end: { line: at.line, column: at.column + length } },
})

/** The first note of each line, and no more than `MOST` of them. */
const bounded = (notes: readonly Message[]): readonly Message[] => {
  const firsts = notes.filter(({ line }, index) => line !== notes[index - 1]?.line)
  const next = firsts[MOST]
  const rest = next && { ...next, message: `${firsts.length - MOST} more lines like this one` }
  return rest ? [...firsts.slice(0, MOST), rest] : firsts
}

const readString = (text: string): Characters => ({ text, charset: 'utf-8', bom: text.startsWith('\uFEFF'), lossy: false })

const invalidNotes = ({ text, charset, lossy }: Characters): readonly Message[] => {
  if (charset === 'windows-1252') {
    return [note('encoding-guessed', 'The bytes are no valid UTF-8; they were read as windows-1252.', { line: 1, column: 1 })]
  }
  if (!lossy) return []
  return text.split('\n').flatMap((line, index) => {
    const column = line.indexOf('\uFFFD') + 1
    return column > 0
      ? [note('encoding-invalid', `Bytes that are no valid ${charset} were replaced by U+FFFD.`, { line: index + 1, column })]
      : []
  })
}

const tie = ({ at, length, was, now, rivals }: Doubt): Message =>
  note('encoding-tie', `"${was}" was read as ${now}; it may also have been ${rivals.join(' ')}.`, at, length)

const loss = ({ at, length, was }: Doubt): Message =>
  note('encoding-loss', `"${was}" is damaged text that no known character fits.`, at, length)

/** Turns a file's bytes (or a string) into text, repairs what was seen through a wrong code page, and never throws; `glyphs`: the marks that reports use. */
export function decode(input: Uint8Array | string, glyphs: readonly KnownGlyph[]): Decoded {
  const found = typeof input === 'string' ? readString(input) : readCharacters(input)
  const characters = { ...found, text: found.text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n') }
  const { text, charset, place, doubts, mixed } = repair(characters.text, ranker(glyphs))
  const lost = doubts.filter(({ now }) => now === null)
  const tied = doubts.filter(({ now }) => now !== null)
  return {
    text,
    encoding: { charset: found.charset, bom: found.bom, repairedFrom: charset, lossy: found.lossy || lost.length > 0 },
    notes: [
      ...bounded(invalidNotes(characters)),
      ...(mixed
        ? [
            note(
              'encoding-repaired',
              `Text seen through ${charset} was repaired beside text that is valid: ${mixed.repaired} in all, the first here.`,
              mixed.at,
            ),
          ]
        : []),
      ...bounded(tied.map(tie)),
      ...bounded(lost.map(loss)),
    ],
    place,
  }
}
