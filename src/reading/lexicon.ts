import {
  BLOCKER_WORDS,
  BLOCKING_WORDS,
  COLUMN_ROWS,
  COVERAGE_WORDS,
  DECORATIONS,
  GENERIC_WORDS,
  GLYPHS,
  type GlyphRow,
  KIND_ROWS,
  LABEL_NOUNS,
  LABEL_ROWS,
  MEASURE_ROWS,
  MONTH_ROWS,
  NONE_WORDS,
  OTHER_COVERAGE_WORDS,
  OUTCOME_ROWS,
  PROBLEM_ROWS,
  SECTION_ROWS,
  SEVERITY_ROWS,
  type Severity,
  SHORTCODES,
  STATE_ROWS,
  type State,
  type TestStatus,
  TOTAL_WORDS,
  UNIT_ROWS,
  URGENCY_ROWS,
  type Words,
} from '../vocabulary/index.ts'
import { foldPhrase, Phrases } from './phrase.ts'
import { tokenize } from './token.ts'

/** A user's own words, added to the vocabulary's: lists of phrases by what they mean. */
export interface OwnWords {
  states?: { readonly [state in State]?: readonly string[] | undefined } | undefined
  tests?: { readonly [status in TestStatus]?: readonly string[] | undefined } | undefined
  severities?: { readonly [severity in Severity]?: readonly string[] | undefined } | undefined
  /** By the section's role, such as `blockers` or `next`. */
  sections?: Readonly<Record<string, readonly string[] | undefined>> | undefined
  columns?: Readonly<Record<string, readonly string[] | undefined>> | undefined
  units?: Readonly<Record<string, readonly string[] | undefined>> | undefined
}

/** The vocabulary ready to be held against a text. */
export type Lexicon = ReturnType<typeof compileLexicon>

/** The phrases that mean one thing, in every language. */
const list = (...all: readonly Words[]): Phrases<true> => new Phrases(all.map((words) => ({ row: true, lists: Object.values(words) })))

/** The phrases of `rows`, each for its `value`; those of `own`, by the `key` of the row that they are added to, come first. */
function table<Source extends { readonly words: Words }, Row>(
  rows: readonly Source[],
  value: (row: Source) => Row,
  own: Readonly<Record<string, readonly string[] | undefined>> = {},
  key: (row: Source) => string | null = () => null,
): Phrases<Row> {
  const owned = Object.entries(own).flatMap(([name, phrases = []]) => {
    const source = rows.find((row) => key(row) === name)
    return source ? [{ row: value(source), lists: phrases.map(foldPhrase) }] : []
  })
  return new Phrases([...owned, ...rows.map((row) => ({ row: value(row), lists: Object.values(row.words) }))])
}

/** Makes the vocabulary ready; a user's own words come first, so that they overrule it. */
export function compileLexicon(own: OwnWords = {}) {
  const decorations: ReadonlySet<string> = new Set(DECORATIONS.split(' '))
  const glyphs: ReadonlyMap<string, GlyphRow> = new Map(GLYPHS.map((row) => [row.glyph, row]))
  return {
    states: table(
      STATE_ROWS,
      (row) => row,
      own.states,
      ({ state, weak }) => (weak ? null : state),
    ),
    outcomes: table(
      OUTCOME_ROWS,
      (row) => row,
      own.tests,
      ({ status }) => status,
    ),
    severities: table(
      SEVERITY_ROWS,
      ({ severity }) => severity,
      own.severities,
      ({ severity }) => severity,
    ),
    urgency: list(URGENCY_ROWS),
    sections: table(
      SECTION_ROWS,
      (row) => row,
      own.sections,
      ({ role }) => role,
    ),
    none: list(NONE_WORDS),
    columns: table(
      COLUMN_ROWS,
      ({ column }) => column,
      own.columns,
      ({ column }) => column,
    ),
    labels: table(LABEL_ROWS, ({ label }) => label),
    /** What a blocker is called where it calls itself one. */
    blockers: list(BLOCKER_WORDS, BLOCKING_WORDS),
    /** What a single problem is numbered with. */
    problems: table(PROBLEM_ROWS, ({ kind }) => kind),
    labelNouns: list(LABEL_NOUNS),
    units: table(
      UNIT_ROWS,
      ({ unit }) => unit,
      own.units,
      ({ unit }) => unit,
    ),
    kinds: table(KIND_ROWS, (row) => row),
    months: new Phrases(MONTH_ROWS.map((names, index) => ({ row: index + 1, lists: [names] }))),
    coverage: list(COVERAGE_WORDS),
    otherCoverage: list(OTHER_COVERAGE_WORDS),
    measures: table(MEASURE_ROWS, ({ measure }) => measure),
    generic: list(GENERIC_WORDS),
    totals: list(TOTAL_WORDS),
    glyphs,
    decorations,
    /** The glyphs that the repair of garbled text may bring back; one that states a status wins over one that decorates. */
    knownGlyphs: GLYPHS.map(({ glyph }) => ({ glyph, status: !decorations.has(glyph) })),
    tokens: (text: string) => tokenize(text, SHORTCODES),
  }
}
