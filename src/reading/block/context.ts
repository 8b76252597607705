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
} from '../../vocabulary/index.ts'
import type { Certainty } from '../facts/fact.ts'
import { outcomeOfGroup } from '../facts/test.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { bareTitle } from '../line/title.ts'
import type { Entry } from './entry.ts'
import { isNeutral, isPutOff, saysOnlyWhen, severityIn } from './grade.ts'
import type { Role } from './roleRows.ts'
import type { Subject } from './subject.ts'

/** What an entry takes from where it stands. */
export interface Context {
  holds: Holds
  role: string | null
  state: State | null
  test: TestStatus | null
  issue: IssueState | null
  risk: RiskKind
  modality: Modality
  /** How the numbers of the section are meant where it says so of them alone: below "Goals" they are targets. */
  numbers: Modality | null
  severity: Severity | null
  /** A marked piece of work stands between the entry and its group: unmarked entries are its details. */
  shielded: boolean
  /** Somewhere above, tests are spoken of: bare outcome words count tests. */
  tests: boolean
  /** Somewhere above, testing is spoken of: bare ratios count tests. */
  testing: boolean
  coverage: boolean
  /** The report's title says that it is about coverage. */
  coverageTitled: boolean
  /** The headings above, outermost first, the title left out. */
  path: readonly string[]
  /** How sure it is that what stands here is what the context holds. */
  certainty: Certainty
  /** Only the title of the page says what stands here: plain entries need a sign of their own. */
  titled: Exclude<Subject, 'all'> | 'register' | null
  /** The nearest heading, label or bullet above that names a part. */
  part: string | null
}

/** Whether what is held are blockers or other problems. */
export const isTrouble = (holds: Holds): boolean => holds === 'blockers' || holds === 'risks'

/** Whether what stands somewhere is an entry of blockers or of other problems. */
export const inTrouble = ({ holds }: Context): boolean => isTrouble(holds)

/** The context of the document itself. */
export const OUTERMOST: Context = {
  holds: 'nothing',
  role: null,
  state: null,
  test: null,
  issue: null,
  risk: 'risk',
  modality: 'actual',
  numbers: null,
  severity: null,
  shielded: false,
  tests: false,
  testing: false,
  coverage: false,
  coverageTitled: false,
  path: [],
  certainty: 'sure',
  titled: null,
  part: null,
}

/** Whether a name orders work itself: "Immediate actions" does, "Immediate" only says when. */
const orders = ({ role }: SectionRow, said: Said, lexicon: Lexicon): boolean =>
  (role === 'next' || role === 'todo') && !saysOnlyWhen(said, lexicon)

/** "Immediate" below recommendations is still advice. */
function kept(context: Context, row: SectionRow, said: Said, lexicon: Lexicon): SectionRow {
  if (orders(row, said, lexicon)) return row
  const above = SECTION_ROWS.find((other) => other.role === context.role)
  return above?.role === 'recommendations' && row.role === 'next' ? above : row
}

/** The context of what stands below a heading, label or grouping bullet that names a role. */
export function enter(context: Context, said: Said, role: Role, lexicon: Lexicon): Context {
  const row = kept(context, role.row, said, lexicon)
  const around = context.modality === 'advice' && orders(row, said, lexicon) ? 'actual' : context.modality
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
    numbers: row.numbers ?? null,
    modality: role.modality ?? (row.role === 'after' ? 'actual' : around),
    severity: isTrouble(holds) ? severityIn(said, lexicon) : null,
    shielded: false,
    certainty: role.head?.doubtful ? 'doubtful' : 'sure',
    titled: null,
    tests: context.tests || holds === 'tests' || (holds === 'nothing' && said.ofTests),
    coverage: holds === 'coverage' || said.ofCoverage || (context.coverage && onlyModality),
  }
}

/** Whether a heading speaks of tests or of failures: bare outcomes below it count tests. */
const speaksOfTests = (said: Said, lexicon: Lexicon): boolean =>
  said.ofTests || lexicon.units.all(said.tokens).some((hit) => hit.row === 'failure')

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
  const lifts = context.titled !== null && isGroup && isNeutral(said, lexicon) && !isPutOff(said, lexicon)
  const severity =
    isGroup && (inTrouble(context) || isNeutral(said, lexicon)) ? (severityIn(said, lexicon) ?? context.severity) : context.severity
  return {
    ...context,
    path,
    titled: lifts ? null : context.titled,
    severity,
    shielded: context.shielded || marked,
    test: implemented ? 'implemented' : ((isGroup ? outcomeOfGroup(said, lexicon) : null) ?? context.test),
    tests: context.tests || (isGroup && speaksOfTests(said, lexicon)),
    testing: context.testing || (isGroup && lexicon.testing.all(lexicon.tokens(said.name)).length > 0),
    coverage: context.coverage || (isGroup && said.ofCoverage && entry.depth !== 1),
    part: isGroup && said.name ? said.name : context.part,
  }
}
