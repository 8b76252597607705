import { CLOSING_MARKS } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import type { Mark, Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'

const CLOSING: ReadonlySet<string> = new Set(CLOSING_MARKS.split(' '))

/** The marks that state something where they stand: at an end, or right behind a separator; two different ones state nothing. */
export function speakingMark(said: Said, shape: Entry['shape'], lexicon: Lexicon): Mark | null {
  const marks = said.marks.filter(
    (mark) => mark.row?.state && (mark.place !== 'inside' || shape === 'line' || isBehindSeparator(said, mark) || isBeforeTag(said, mark)),
  )
  const speaking = marks.filter(
    (mark) =>
      !(
        lexicon.decorations.has(mark.key) &&
        (shape === 'heading' || shape === 'label') &&
        (mark.place === 'start' || !CLOSING.has(mark.key))
      ),
  )
  const plain = speaking.filter((mark) => !lexicon.decorations.has(mark.key))
  const kept = plain.length > 0 ? plain : speaking
  const states = new Set(kept.map((mark) => mark.row?.state))
  if (states.size === 1) return kept[0] ?? null
  const ends = kept.filter((mark) => mark.place === 'start')
  return kept.length === 2 && ends.length === 1 && shape !== 'heading' ? (ends[0] ?? null) : null
}

/** How far back a separator is looked for, in UTF-16 units: a long line must not cost its square. */
const NEAR = 8

const isBehindSeparator = ({ text }: Said, { start }: Mark): boolean =>
  /[:：\-–—→|(]\s*$/u.test(text.slice(Math.max(0, start - NEAR), start))

const isBeforeTag = (said: Said, mark: Mark): boolean =>
  /^\s*[([（]/.test(said.text.slice(mark.end)) &&
  said.parts.every((part) => part.start < mark.start || part.by === 'tag' || part.by === 'mark')
