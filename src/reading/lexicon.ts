import {
  BLOCKER_WORDS,
  BLOCKING_WORDS,
  COLUMN_ROWS,
  COVERAGE_WORDS,
  type Column,
  DECORATIONS,
  GENERIC_WORDS,
  GLYPHS,
  type GlyphRow,
  KIND_ROWS,
  type KindRow,
  LABEL_NOUNS,
  LABEL_ROWS,
  type Label,
  MEASURE_ROWS,
  type Measure,
  MONTH_ROWS,
  NONE_WORDS,
  OTHER_COVERAGE_WORDS,
  OUTCOME_ROWS,
  type OutcomeRow,
  PROBLEM_ROWS,
  type RiskKind,
  SECTION_ROWS,
  SEVERITY_ROWS,
  type SectionRow,
  type Severity,
  SHORTCODES,
  STATE_ROWS,
  type State,
  type StateRow,
  type TestStatus,
  TOTAL_WORDS,
  UNIT_ROWS,
  type Unit,
  URGENCY_ROWS,
} from '../vocabulary/index.ts'
import { Phrases } from './phrase.ts'
import { fold, type Token, tokenize } from './token.ts'

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
export interface Lexicon {
  states: Phrases<StateRow>
  outcomes: Phrases<OutcomeRow>
  severities: Phrases<Severity>
  urgency: Phrases<true>
  sections: Phrases<SectionRow>
  none: Phrases<true>
  columns: Phrases<Column>
  labels: Phrases<Label>
  /** What a blocker is called where it calls itself one. */
  blockers: Phrases<true>
  /** What a single problem is numbered with. */
  problems: Phrases<RiskKind>
  labelNouns: Phrases<true>
  units: Phrases<Unit>
  kinds: Phrases<KindRow>
  months: Phrases<number>
  coverage: Phrases<true>
  otherCoverage: Phrases<true>
  measures: Phrases<Measure>
  generic: Phrases<true>
  totals: Phrases<true>
  glyphs: ReadonlyMap<string, GlyphRow>
  decorations: ReadonlySet<string>
  /** The glyphs that the repair of garbled text may bring back; one that states a status wins over one that decorates. */
  knownGlyphs: readonly { glyph: string; status: boolean }[]
  tokens: (text: string) => Token[]
}

function compile<Source, Row>(
  rows: readonly Source[],
  words: (row: Source) => Parameters<Phrases<Row>['addWords']>[0],
  value: (row: Source) => Row,
): Phrases<Row> {
  const phrases = new Phrases<Row>()
  for (const row of rows) phrases.addWords(words(row), value(row))
  return phrases
}

function addOwn<Row>(
  phrases: Phrases<Row>,
  own: Readonly<Record<string, readonly string[] | undefined>> | undefined,
  rowOf: (key: string) => Row | undefined,
): void {
  for (const [key, list] of Object.entries(own ?? {})) {
    const row = rowOf(key)
    if (row !== undefined) for (const phrase of list ?? []) phrases.add(phrase, row)
  }
}

const statePhrases = (own: OwnWords): Phrases<StateRow> => {
  const phrases = new Phrases<StateRow>()
  addOwn(phrases, own.states, (state) => STATE_ROWS.find((row) => row.state === state && !row.weak))
  for (const row of STATE_ROWS) phrases.addWords(row.words, row)
  return phrases
}

/** Makes the vocabulary ready; a user's own words come first, so that they overrule it. */
export function compileLexicon(own: OwnWords = {}): Lexicon {
  const outcomes = new Phrases<OutcomeRow>()
  addOwn(outcomes, own.tests, (status) => OUTCOME_ROWS.find((row) => row.status === status))
  for (const row of OUTCOME_ROWS) outcomes.addWords(row.words, row)
  const sections = compile(
    SECTION_ROWS,
    (row) => row.words,
    (row) => row,
  )
  addOwn(sections, own.sections, (role) => SECTION_ROWS.find((row) => row.role === role))
  const severities = compile(
    SEVERITY_ROWS,
    (row) => row.words,
    (row) => row.severity,
  )
  addOwn(severities, own.severities, (severity) => SEVERITY_ROWS.find((row) => row.severity === severity)?.severity)
  const columns = compile(
    COLUMN_ROWS,
    (row) => row.words,
    (row) => row.column,
  )
  addOwn(columns, own.columns, (column) => COLUMN_ROWS.find((row) => row.column === column)?.column)
  const units = compile(
    UNIT_ROWS,
    (row) => row.words,
    (row) => row.unit,
  )
  addOwn(units, own.units, (unit) => UNIT_ROWS.find((row) => row.unit === unit)?.unit)
  const decorations = new Set(DECORATIONS.split(' '))
  const months = new Phrases<number>()
  for (const [index, names] of MONTH_ROWS.entries()) for (const name of names.split(',')) months.add(name.trim(), index + 1)
  return {
    states: statePhrases(own),
    outcomes,
    severities,
    urgency: compile(
      [URGENCY_ROWS],
      (row) => row,
      () => true as const,
    ),
    sections,
    none: compile(
      [NONE_WORDS],
      (row) => row,
      () => true as const,
    ),
    columns,
    labels: compile(
      LABEL_ROWS,
      (row) => row.words,
      (row) => row.label,
    ),
    blockers: compile(
      [BLOCKER_WORDS, BLOCKING_WORDS],
      (row) => row,
      () => true as const,
    ),
    problems: compile(
      PROBLEM_ROWS,
      (row) => row.words,
      (row) => row.kind,
    ),
    labelNouns: compile(
      [LABEL_NOUNS],
      (row) => row,
      () => true as const,
    ),
    units,
    kinds: compile(
      KIND_ROWS,
      (row) => row.words,
      (row) => row,
    ),
    months,
    coverage: compile(
      [COVERAGE_WORDS],
      (row) => row,
      () => true as const,
    ),
    otherCoverage: compile(
      [OTHER_COVERAGE_WORDS],
      (row) => row,
      () => true as const,
    ),
    measures: compile(
      MEASURE_ROWS,
      (row) => row.words,
      (row) => row.measure,
    ),
    generic: compile(
      [GENERIC_WORDS],
      (row) => row,
      () => true as const,
    ),
    totals: compile(
      [TOTAL_WORDS],
      (row) => row,
      () => true as const,
    ),
    glyphs: new Map(GLYPHS.map((row) => [row.glyph, row])),
    decorations,
    knownGlyphs: GLYPHS.map(({ glyph }) => ({ glyph, status: !decorations.has(glyph) })),
    tokens: (text) => tokenize(text, SHORTCODES),
  }
}

/** Whether two texts are the same words, case and accents aside. */
export const sameText = (one: string, other: string): boolean => fold(one).trim() === fold(other).trim()
