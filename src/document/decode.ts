import { type Characters, readCharacters } from './charset.ts'
import type { Place } from './columns.ts'
import { withEndsOf } from './lineEnds.ts'
import { type KnownGlyph, ranker } from './marks.ts'
import type { Message, Point } from './message.ts'
import { type Repair, repair } from './mojibake.ts'
import type { Doubt } from './readThrough.ts'

/** What was found and done on the way from bytes to text. */
export interface Encoding {
  charset: string
  bom: boolean
  /** The page that the text had been seen through, or null where nothing was repaired. */
  repairedFrom: string | null
  /** Something could not be brought back: bytes that are no text, or remains that no known character fits. */
  lossy: boolean
}

/** A text ready to be parsed: no byte-order mark, mojibake repaired, lines end in `\n` whatever sign ended them. */
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
/** So much of damaged text is quoted, in UTF-16 units. */
const QUOTED = 24

interface Finding {
  at: Point
  length: number
  message: string
}

const note = (code: string, { at, length, message }: Finding): Message => ({
  code,
  message,
  line: at.line,
  position: { start: at, end: { line: at.line, column: at.column + length } },
})

/** Notes on the first finding of each line, and on no more than `MOST` lines. */
const bounded = <T extends Pick<Finding, 'at'>>(code: string, found: readonly T[], tell: (item: T) => Finding): readonly Message[] => {
  const firsts = found.filter(({ at }, index) => at.line !== found[index - 1]?.at.line)
  const more = `${firsts.length - MOST} more lines like this one.`
  return firsts.slice(0, MOST + 1).map((item, index) => note(code, index < MOST ? tell(item) : { ...tell(item), message: more }))
}

const readString = (text: string): Characters => ({ text, charset: 'utf-8', bom: text.startsWith('\uFEFF'), lossy: false })

/** Where each line has a character first. */
const linesWith = (text: string, char: string): readonly { at: Point }[] =>
  text.split('\n').flatMap((line, index) => (line.includes(char) ? { at: { line: index + 1, column: line.indexOf(char) + 1 } } : []))

const START = { at: { line: 1, column: 1 }, length: 0 }

/** What the reading of the bytes left in doubt. */
const readingNotes = ({ text, charset, lossy }: Characters): readonly Message[] => {
  const guessed = { ...START, message: `The bytes are no valid UTF-8 and were read as ${charset}.` }
  const message = `Bytes that are no valid ${charset} were replaced by U+FFFD.`
  if (charset === 'windows-1252') return [note('encoding-guessed', guessed)]
  const nul = 'A NUL is no text: some programs show nothing of this file.'
  if (text.includes('\0')) return bounded('encoding-invalid', linesWith(text, '\0'), ({ at }) => ({ at, length: 1, message: nul }))
  return lossy ? bounded('encoding-invalid', linesWith(text, '\uFFFD'), ({ at }) => ({ at, length: 1, message })) : []
}

const quote = (text: string): string => (text.length > QUOTED ? `"${text.slice(0, QUOTED)}…"` : `"${text}"`)

const tie = ({ at, was, now, rivals }: Doubt): Finding => ({
  at,
  length: was.length,
  message: `${quote(was)} was read as ${now}; it may also have been ${rivals.join(' ')}.`,
})

const loss = ({ at, was }: Doubt): Finding => ({
  at,
  length: was.length,
  message: `${quote(was)} is damaged text that no known character fits.`,
})

/** What the repair left in doubt. */
const repairNotes = ({ charset, doubts, mixed }: Repair): readonly Message[] => {
  const message = `Text seen through ${charset} was repaired beside valid text: ${mixed?.repaired} in all, the first here.`
  const isLost = ({ now }: Doubt) => now === null
  return [
    ...(mixed ? [note('encoding-repaired', { at: mixed.at, length: 0, message })] : []),
    ...bounded(
      'encoding-tie',
      doubts.filter((doubt) => !isLost(doubt)),
      tie,
    ),
    ...bounded('encoding-loss', doubts.filter(isLost), loss),
  ]
}

/** Turns a file's bytes (or a string) into text, repairs what was seen through a wrong code page, and never throws; `glyphs`: the marks that reports use. */
export function decode(input: Uint8Array | string, glyphs: readonly KnownGlyph[]): Decoded {
  const found = typeof input === 'string' ? readString(input) : readCharacters(input)
  const read = found.text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
  const rank = ranker(glyphs)
  const first = repair(read, rank)
  const ended = withEndsOf(read, first)
  const repaired = ended === read ? first : repair(ended, rank)
  const { text, charset, doubts, place } = repaired
  const lossy = found.lossy || doubts.some(({ now }) => now === null)
  return {
    text,
    encoding: { charset: found.charset, bom: found.bom, repairedFrom: charset, lossy },
    notes: [...readingNotes({ ...found, text: ended }), ...repairNotes(repaired)],
    place,
  }
}
