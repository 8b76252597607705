import type { UnreadFact } from '../reading/index.ts'
import type { UnreadPlace } from '../vocabulary/index.ts'
import type { Note } from './schema.ts'

/** A word or a mark of a report that stands where a status or a severity is told and was not understood. */
export interface Unread {
  text: string
  place: UnreadPlace
  line: number
  position: Note['position']
}

/** What a note says of a word, where its place leaves no doubt that it was meant as a status. */
const NOTED: Readonly<Partial<Record<UnreadPlace, { code: string; says: (text: string) => string }>>> = {
  column: { code: 'unread-status', says: (text) => `"${text}" in a status column is no known status: teach it (words.states).` },
  label: { code: 'unread-status', says: (text) => `"${text}" behind "Status" is no known status: teach it (words.states).` },
  severity: { code: 'unread-severity', says: (text) => `"${text}" is no known severity: teach it (words.severities).` },
  checkbox: { code: 'unknown-checkbox', says: (text) => `The checkbox ${text} is not known, and read as to do: teach it (words.states).` },
}

/** The notes on what surely was a status and was not understood. */
export const unreadNotes = (facts: readonly UnreadFact[]): Note[] =>
  facts.flatMap(({ text, place, line, position }) => {
    const noted = NOTED[place]
    return noted ? [{ code: noted.code, message: noted.says(text), line, position }] : []
  })
