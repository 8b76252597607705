import { Recent } from '../../document/index.ts'
import {
  COLUMN_ROWS,
  DENIAL_ROWS,
  GLYPHS,
  GROUP_ROWS,
  HEAD_ROWS,
  LABEL_ROWS,
  NONE_WORDS,
  OUTCOME_ROWS,
  SECTION_ROWS,
  SEVERITY_ROWS,
  SHORTCODES,
  STATE_ROWS,
  UNIT_ROWS,
  URGENCY_ROWS,
} from '../../vocabulary/index.ts'
import { COMPILED } from './compiled.ts'
import { FirstWords } from './firstWords.ts'
import type { Said } from './grammar.ts'
import type { OwnWords } from './ownWords.ts'
import { signsWith } from './signs.ts'
import { itself, list, table } from './table.ts'
import { figureTables, pageTables, troubleTables } from './tables.ts'
import { remember, type Token, tokenize } from './token.ts'

/** The vocabulary ready to be held against a text. */
export type Lexicon = ReturnType<typeof compileLexicon>

/** In which order `04/05/2024` is read: month first or day first. */
export type DateOrder = 'mdy' | 'dmy'

/** Every table of phrases, with a user's own before those of the vocabulary. */
function tablesWith(own: OwnWords) {
  return {
    states: table(STATE_ROWS, itself, own.states, ({ state, weak }) => (weak ? null : state)),
    outcomes: table(OUTCOME_ROWS, itself, own.tests, ({ status }) => status),
    severities: table(SEVERITY_ROWS, ({ severity }) => severity, own.severities),
    urgency: list(URGENCY_ROWS),
    sections: table(SECTION_ROWS, itself, own.sections, ({ role }) => role),
    /** What the words of a section's name do in it. */
    heads: table(HEAD_ROWS, ({ word }) => word),
    /** What those of a group of work do. */
    groups: table(GROUP_ROWS, ({ word }) => word),
    none: list(NONE_WORDS),
    denials: table(DENIAL_ROWS, ({ part }) => part),
    columns: table(COLUMN_ROWS, ({ column }) => column, own.columns),
    labels: table(LABEL_ROWS, ({ label }) => label),
    ...troubleTables(),
    ...pageTables(),
    units: table(UNIT_ROWS, ({ unit }) => unit, own.units),
    ...figureTables(),
  }
}

/** So much text is remembered with what it said, in UTF-16 units. */
const SAID = 200_000

/**
 * Makes the vocabulary ready; a user's own words come first, so that they overrule it.
 *
 * @param dateOrder how `04/05/2024` is read; null leaves it to the language of its label, month first in English
 */
export function compileLexicon(own: OwnWords = {}, dateOrder: DateOrder | null = null) {
  const signs = signsWith(own)
  const tables = tablesWith(own)
  const words = new FirstWords()
  for (const [name, phrases] of Object.entries(tables)) phrases.join(words, COMPILED[name])
  return {
    ...tables,
    ...signs,
    dateOrder,
    /** The glyphs that the repair of garbled text may bring back; one that states a status wins over one that decorates. */
    knownGlyphs: GLYPHS.map(({ glyph }) => ({ glyph, status: !signs.decorations.has(glyph) })),
    /** What lines said lately, by their formatting and text: one that stands elsewhere too says the same there. */
    said: new Recent<Said>(SAID),
    tokens: remember((text: string): readonly Token[] => tokenize(text, SHORTCODES, words.numberOf)),
  }
}
