import { Recent } from '../../document/index.ts'
import {
  ARCHIVE_WORDS,
  BLOCKER_WORDS,
  BLOCKING_WORDS,
  COLUMN_ROWS,
  COVERAGE_FILLERS,
  COVERAGE_WORDS,
  GLYPHS,
  KIND_ROWS,
  LABEL_NOUNS,
  LABEL_ROWS,
  MEASURE_ROWS,
  MONTH_ROWS,
  NONE_WORDS,
  OTHER_COVERAGE_WORDS,
  OUTCOME_ROWS,
  PAGE_ROWS,
  PROBLEM_ROWS,
  SECTION_ROWS,
  SEQUENCE_NOUNS,
  SEVERITY_ROWS,
  SHORTCODES,
  STATE_ROWS,
  STUCK_WORDS,
  TELLS_ROWS,
  UNIT_ROWS,
  URGENCY_ROWS,
  WEEKDAYS,
} from '../../vocabulary/index.ts'
import { COMPILED } from './compiled.ts'
import { countTables } from './countTables.ts'
import type { Said } from './grammar.ts'
import type { OwnWords } from './ownWords.ts'
import { signsWith } from './signs.ts'
import { list, table } from './table.ts'
import { remember, type Token, tokenize } from './token.ts'

/** The vocabulary ready to be held against a text. */
export type Lexicon = ReturnType<typeof compileLexicon>

const itself = <Row>(row: Row): Row => row

/** In which order `04/05/2024` is read: month first or day first. */
export type DateOrder = 'mdy' | 'dmy'

const ENGLISH_DATES = LABEL_ROWS.filter(({ label }) => label === 'date' || label === 'updated').map(({ words }) => ({ en: words.en ?? '' }))

/** Every table of phrases, with a user's own before those of the vocabulary. */
function tablesWith(own: OwnWords) {
  return {
    states: table(STATE_ROWS, itself, own.states, ({ state, weak }) => (weak ? null : state)),
    outcomes: table(OUTCOME_ROWS, itself, own.tests, ({ status }) => status),
    severities: table(SEVERITY_ROWS, ({ severity }) => severity, own.severities),
    urgency: list(URGENCY_ROWS),
    sections: table(SECTION_ROWS, itself, own.sections, ({ role }) => role),
    none: list(NONE_WORDS),
    columns: table(COLUMN_ROWS, ({ column }) => column, own.columns),
    labels: table(LABEL_ROWS, ({ label }) => label),
    /** What a blocker is called where it calls itself one. */
    blockers: list(BLOCKER_WORDS, BLOCKING_WORDS),
    stuck: list(STUCK_WORDS),
    /** What a single problem is numbered with. */
    problems: table(PROBLEM_ROWS, ({ kind }) => kind),
    /** The English labels of a date: below any other a date has its day first. */
    englishDates: list(...ENGLISH_DATES),
    labelNouns: list(LABEL_NOUNS),
    units: table(UNIT_ROWS, ({ unit }) => unit, own.units),
    kinds: table(KIND_ROWS, itself),
    pages: table(PAGE_ROWS, itself),
    /** The units that follow one another in time. */
    sequence: list(SEQUENCE_NOUNS),
    archives: list(ARCHIVE_WORDS),
    months: table(
      MONTH_ROWS.map((en, index) => ({ month: index + 1, words: { en } })),
      ({ month }) => month,
    ),
    weekdays: list(WEEKDAYS),
    coverage: list(COVERAGE_WORDS),
    otherCoverage: list(OTHER_COVERAGE_WORDS),
    coverageFillers: list(COVERAGE_FILLERS),
    measures: table(MEASURE_ROWS, ({ measure }) => measure),
    ...countTables(),
    tells: table(TELLS_ROWS, ({ tells }) => tells),
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
  for (const [name, phrases] of Object.entries(tables)) phrases.adopt(COMPILED[name])
  return {
    ...tables,
    ...signs,
    dateOrder,
    /** The glyphs that the repair of garbled text may bring back; one that states a status wins over one that decorates. */
    knownGlyphs: GLYPHS.map(({ glyph }) => ({ glyph, status: !signs.decorations.has(glyph) })),
    /** What lines said lately, by their formatting and text: one that stands elsewhere too says the same there. */
    said: new Recent<Said>(SAID),
    tokens: remember((text: string): readonly Token[] => tokenize(text, SHORTCODES)),
  }
}
