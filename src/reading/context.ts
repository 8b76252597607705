import {
  type Holds,
  type IssueState,
  type Modality,
  type RiskKind,
  SECTION_ROWS,
  type SectionRow,
  type Severity,
  type State,
  type TestStatus,
} from '../vocabulary/index.ts'
import type { Entry } from './entry.ts'
import { outcomeOfGroup } from './facts/test.ts'
import { bareTitle } from './facts/title.ts'
import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'

/** What an entry takes from where it stands. */
export interface Context {
  holds: Holds
  role: string | null
  state: State | null
  test: TestStatus | null
  issue: IssueState | null
  risk: RiskKind
  modality: Modality
  severity: Severity | null
  /** A marked piece of work stands between the entry and its group: unmarked entries are its details. */
  shielded: boolean
  /** Somewhere above, tests are spoken of: bare outcome words count tests. */
  tests: boolean
  coverage: boolean
  /** The headings above, outermost first, the title left out. */
  path: readonly string[]
  /** The nearest heading, label or bullet above that names a part. */
  part: string | null
}

/** The context of the document itself. */
export const OUTERMOST: Context = {
  holds: 'nothing',
  role: null,
  state: null,
  test: null,
  issue: null,
  risk: 'risk',
  modality: 'actual',
  severity: null,
  shielded: false,
  tests: false,
  coverage: false,
  path: [],
  part: null,
}

/** A role that a heading names, and whether the role's words are the whole of it. */
export interface Role {
  row: SectionRow
  whole: boolean
  modality: Modality | null
}

const JOINTS = /\s*(?:[&/,+|]|\s(?:and|or|y|e|o|et|ou|und|oder|och|eller|и|или|ve|veya|with)\s|和|及|与|・)\s*/u
const weight = (row: SectionRow): number => SECTION_ROWS.indexOf(row)
const heaviest = (rows: readonly SectionRow[]): SectionRow | undefined => [...rows].sort((one, other) => weight(one) - weight(other))[0]

/** Hears the role that a heading or label names; null where it names none. */
export function roleOf(said: Said, lexicon: Lexicon): Role | null {
  const name = said.name
  if (name === '' || name.length > 160) return null
  const found = namedRole(name, said, lexicon)
  const meant = found?.modality ? null : said.parts.find((part) => part.by === 'tag' && lexicon.sections.whole(part.text)?.modality)
  return found && meant ? { ...found, modality: lexicon.sections.whole(meant.text)?.modality ?? null } : found
}

function namedRole(name: string, said: Said, lexicon: Lexicon): Role | null {
  const whole = lexicon.sections.whole(name)
  if (whole) return { row: whole, whole: true, modality: whole.modality ?? null }
  const pieces = name.split(JOINTS)
  const named = pieces.length > 1 ? pieces.flatMap((piece) => lexicon.sections.whole(piece) ?? []) : []
  const joined = heaviest(named)
  if (joined && (named.length === pieces.length || joined.holds === 'blockers'))
    return { row: joined, whole: named.length === pieces.length, modality: joined.modality ?? null }
  const tokens = lexicon.tokens(name)
  const ends = lexicon.sections.all(tokens).filter((hit) => !hit.whole && !hit.row.alone && (hit.from === 0 || hit.to === tokens.length))
  const rows = ends.map((hit) => hit.row)
  const best = heaviest(rows.filter((row) => row.role !== 'expected' && row.role !== 'planned')) ?? rows[0]
  if (!best) return said.state === null && isNeutral(said, lexicon) ? blockersInTag(said, lexicon) : null
  return { row: best, whole: false, modality: rows.find((row) => row.modality)?.modality ?? null }
}

/** "Critical (Blocking Tests)": a heading that names only urgency may name its role in brackets. */
function blockersInTag(said: Said, lexicon: Lexicon): Role | null {
  const row = said.parts
    .filter((part) => part.by === 'tag')
    .map((part) => lexicon.sections.whole(part.text))
    .find((one) => one?.role === 'blockers')
  return row && said.marks.every((mark) => mark.row?.state !== 'done') ? { row, whole: false, modality: null } : null
}

/** Whether the heading only says when or how urgent: "High priority", "Week 2", "Critical (P0)". */
export function isNeutral(said: Said, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(said.name).filter((token) => token.kind === 'word')
  return (
    tokens.length > 0 &&
    tokens.every(
      (token, index) =>
        lexicon.urgency.at(tokens, index) !== null ||
        lexicon.severities.at(tokens, index) !== null ||
        /^(?:term|risks?|items?|issues?|severity|priority|level|p\d|actions?|tasks?|blockers?)$/.test(token.key),
    )
  )
}

/** The severity that a heading names anywhere in it. */
export function severityIn(said: Said, lexicon: Lexicon): Severity | null {
  return said.severity ?? lexicon.severities.all(said.tokens)[0]?.row ?? null
}

/** "Immediate" below recommendations is still advice. */
function kept(context: Context, row: SectionRow): SectionRow {
  const above = SECTION_ROWS.find((other) => other.role === context.role)
  return above?.role === 'recommendations' && row.role === 'next' ? above : row
}

/** The context of what stands below a heading, label or grouping bullet that names a role. */
export function enter(context: Context, said: Said, role: Role, lexicon: Lexicon): Context {
  const row = kept(context, role.row)
  const onlyModality = row.holds === 'nothing' && row.modality !== undefined && context.holds === 'coverage'
  const holds = onlyModality ? context.holds : row.holds
  return {
    ...context,
    holds,
    role: row.role,
    state: row.state ?? null,
    test: row.test ?? (holds === 'tests' ? context.test : null),
    issue: row.issue ?? null,
    risk: row.risk ?? 'risk',
    modality: role.modality ?? (row.role === 'after' ? 'actual' : context.modality),
    severity: holds === 'blockers' || holds === 'risks' ? severityIn(said, lexicon) : null,
    shielded: false,
    tests: context.tests || holds === 'tests',
    coverage: holds === 'coverage' || (context.coverage && onlyModality),
  }
}

/** Whether a line speaks of tests as such: a unit word for tests stands in it. */
export function speaksOfTests(said: Said, lexicon: Lexicon): boolean {
  return lexicon.units.all(said.tokens).some((hit) => hit.row === 'test' || hit.row === 'suite')
}

/** What stands below an entry that names no role: a heading adds to the path, a marked one shields its children. */
export function below(context: Context, entry: Entry, marked: boolean, lexicon: Lexicon): Context {
  const { said } = entry
  const isGroup = entry.shape === 'heading' || entry.shape === 'label'
  const created = entry.attributes.get('status')
  const implemented =
    created &&
    lexicon.outcomes.all(created.tokens).some((hit) => hit.row.count === 'created') &&
    !lexicon.states.all(created.tokens).some((hit) => hit.row.state === 'todo')
  const path = entry.shape === 'heading' ? [...context.path, bareTitle(said)] : context.path
  const severity =
    isGroup && (context.holds === 'blockers' || context.holds === 'risks' || isNeutral(said, lexicon))
      ? (severityIn(said, lexicon) ?? context.severity)
      : context.severity
  return {
    ...context,
    path,
    severity,
    shielded: context.shielded || marked,
    test: implemented ? 'implemented' : ((isGroup ? outcomeOfGroup(said, lexicon) : null) ?? context.test),
    tests: context.tests || (isGroup && speaksOfTests(said, lexicon)),
    part: isGroup && said.name ? said.name : context.part,
  }
}
