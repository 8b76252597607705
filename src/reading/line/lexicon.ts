import { Recent } from '../../document/index.ts'
import {
  ALL_WORDS,
  ARCHIVE_WORDS,
  BLOCKER_COPULAS,
  BLOCKER_LEADS,
  BLOCKER_WORDS,
  BLOCKING_WORDS,
  CHANGE_WORDS,
  CLAUSE_WORDS,
  CLOSING_ROWS,
  COLUMN_ROWS,
  COVERAGE_FILLERS,
  COVERAGE_TOPICS,
  COVERAGE_WORDS,
  COVERED_PART_WORDS,
  DENIAL_ROWS,
  DOUBT_WORDS,
  EVENT_DATE_WORDS,
  FIGURE_ROWS,
  GENERIC_WORDS,
  GLYPHS,
  HEAD_ROWS,
  HISTORY_WORDS,
  KIND_ROWS,
  LABEL_NOUNS,
  LABEL_ROWS,
  MEASURE_ROWS,
  MONTH_ROWS,
  NO_PART_WORDS,
  NONE_WORDS,
  OF_WORDS,
  OPEN_WORDS,
  ORDER_WORDS,
  OTHER_COVERAGE_WORDS,
  OTHER_DATE_WORDS,
  OUTCOME_ROWS,
  PAGE_ROWS,
  PREVENT_WORDS,
  PROBLEM_ROWS,
  SECTION_ROWS,
  SEQUENCE_NOUNS,
  SEVERITY_ROWS,
  SHORTCODES,
  STATE_ROWS,
  STUCK_WORDS,
  TELLS_ROWS,
  TOTAL_WORDS,
  UNFIT_WORDS,
  UNIT_FILLERS,
  UNIT_ROWS,
  URGENCY_ROWS,
  VERSION_WORDS,
  WEEKDAYS,
  WHOLE_WORDS,
  type Words,
} from '../../vocabulary/index.ts'
import { COMPILED } from './compiled.ts'
import type { Said } from './grammar.ts'
import type { OwnWords } from './ownWords.ts'
import { Phrases } from './phrase.ts'
import type { Listed } from './phraseIndex.ts'
import { signsWith } from './signs.ts'
import { remember, type Token, tokenize } from './token.ts'

/** The vocabulary ready to be held against a text. */
export type Lexicon = ReturnType<typeof compileLexicon>

type OwnPhrases = Readonly<Record<string, readonly string[] | undefined>>

/** The phrases of `own`, each with the first of `rows` that goes by its key. */
function ownOf<Row>(rows: readonly Row[], own: OwnPhrases, key: (row: Row) => string | null): Listed {
  const keys = rows.map(key)
  return keys.map((name, index) => (name !== null && keys.indexOf(name) === index ? (own[name] ?? []) : []))
}

const phrasesOf = (words: Words): string[] => Object.values(words).flatMap((list) => list.split(','))

/** A table: what each of `sources` means, and a user's own phrases, by the `key` of the meaning that they are added to; they come first. */
function table<Source extends { readonly words: Words }, Row>(
  sources: readonly Source[],
  meaning: (source: Source) => Row,
  own?: OwnPhrases,
  key: (row: Row) => string | null = (row) => (typeof row === 'string' ? row : null),
): Phrases<Row> {
  const rows = sources.map(meaning)
  const listed = () => sources.map(({ words }) => phrasesOf(words))
  return new Phrases(rows, listed, () => (own ? ownOf(rows, own, key) : null))
}

const list = (...all: readonly Words[]): Phrases<true> =>
  table(
    all.map((words) => ({ words })),
    () => true,
  )

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
    /** What the words of a section's name do in it. */
    heads: table(HEAD_ROWS, ({ word }) => word),
    none: list(NONE_WORDS),
    denials: table(DENIAL_ROWS, ({ part }) => part),
    columns: table(COLUMN_ROWS, ({ column }) => column, own.columns),
    labels: table(LABEL_ROWS, ({ label }) => label),
    /** What a blocker is called where it calls itself one. */
    blockers: list(BLOCKER_WORDS, BLOCKING_WORDS),
    stuck: list(STUCK_WORDS),
    /** What joins a blocker and what it is: "is", "remains"; and what qualifies the noun: "the only real". */
    copulas: list(BLOCKER_COPULAS),
    leads: list(BLOCKER_LEADS),
    /** What leaves a problem open: doubts beside "resolved", and words of success that close nothing. */
    doubts: list(DOUBT_WORDS),
    standing: list(OPEN_WORDS),
    /** What a line begins with that tells what the problem above it holds up. */
    prevents: list(PREVENT_WORDS),
    /** What a single problem is numbered with. */
    problems: table(PROBLEM_ROWS, ({ kind }) => kind),
    /** The English labels of a date: below any other a date has its day first. */
    englishDates: list(...ENGLISH_DATES),
    /** Dates of the work, not of the report: "Completed", "Created". */
    eventDates: list(EVENT_DATE_WORDS),
    /** What stands before "date" where it dates something else. */
    otherDates: list(OTHER_DATE_WORDS),
    /** Headings above a table of the page's own editions. */
    histories: list(HISTORY_WORDS),
    labelNouns: list(LABEL_NOUNS),
    /** What stands beside the noun of a unit in its label: "Active sprint". */
    unitFillers: list(UNIT_FILLERS),
    /** Verdicts that the whole does not pass. */
    unfit: list(UNFIT_WORDS),
    versions: list(VERSION_WORDS),
    /** Headings of verdicts, statuses and summaries, by their weight. */
    closings: table(CLOSING_ROWS, ({ weight }) => weight),
    /** Words that name no part of a page. */
    whole: list(WHOLE_WORDS),
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
    coverageTopics: list(COVERAGE_TOPICS),
    /** What stands before the part that a coverage is of. */
    coveredPart: list(COVERED_PART_WORDS),
    /** What stands below or behind it and bears no part's name. */
    noPart: list(NO_PART_WORDS),
    figures: table(FIGURE_ROWS, itself),
    changes: list(CHANGE_WORDS),
    measures: table(MEASURE_ROWS, ({ measure }) => measure),
    generic: list(GENERIC_WORDS),
    orders: list(ORDER_WORDS),
    clauses: list(CLAUSE_WORDS),
    ofs: list(OF_WORDS),
    alls: list(ALL_WORDS),
    totals: list(TOTAL_WORDS),
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
