import type { Report } from '../../report/index.ts'
import { EVERY_RULE } from '../askedBy.ts'
import { type Draft, type Finding, type Level, toFindings } from '../findings/finding.ts'
import { RULES } from '../rules/index.ts'
import type { CheckContext, Questioned, Rule, Subject } from '../rules/rule.ts'
import type { Baseline } from './baseline.ts'
import { askedOf, type Gate, settingFor } from './gate.ts'
import { knowAgain } from './known.ts'
import { excuse } from './suppress.ts'
import { type Waiver, waiversIn } from './waivers.ts'

export type { CheckContext, Gate }

/** The answer of a check. */
export interface Verdict {
  /** Whether there is no error that counts, and no more warnings than are allowed. */
  passed: boolean
  /** How many reports were checked. */
  reports: number
  /** The findings of each level that count. */
  errors: number
  warnings: number
  notes: number
  /** How many findings do not count: known at the base, in the baseline, or waived. */
  suppressed: number
  /** Those that do not count too; in the order of the reports, and in source order within each. */
  findings: Finding[]
}

/** What reports are held against besides the gate. */
export interface Against extends CheckContext {
  /** What each report was at the base; null where it was not there. Without it there is no base. */
  beforeOf?: (report: Report) => Questioned | null
  /** The reports of the base that are no more, and the names of those that are there and were not judged. */
  gone?: readonly Questioned[]
  aside?: ReadonlySet<string>
  baseline?: Baseline | null
  waivers?: readonly Waiver[]
}

/**
 * Holds reports against a gate.
 * @param reports in the order in which they were given
 * @param gate the rules and thresholds; without any, unresolved blockers fail
 * @param against today's date, and what else the reports are held against
 * @param rules the rules to ask
 */
export function check(reports: readonly Questioned[], gate: Gate, against: Against, rules: readonly Rule[] = RULES): Verdict {
  const { beforeOf, nameOf = (path: string) => path, today, whole = false, baseline = null } = against
  const context = { ...against, nameOf }
  const subjects = reports.map((report) => ({ report, before: beforeOf?.(report) ?? null }))
  const ids = rules.map(({ id }) => id)
  const isProse = (rule: string) => rules.some(({ id, prose }) => id === rule && prose === true)
  const lost = (against.gone ?? []).map((report) => ({ report, before: null }))
  const found = [...ask(rules, subjects, gate, context), ...ask(rules.flatMap(forGone), lost, gate, context)]
  const standing = beforeOf ? held(found, ask(rules, subjects.flatMap(asItWas), gate, context), isProse) : found
  const { waivers: inComments, misread } = waiversIn(
    reports,
    EVERY_RULE.map(({ id }) => id),
  )
  const waivers = [...(against.waivers ?? []), ...inComments].filter(({ rule }) => ids.includes(rule ?? OF_BLOCKERS))
  const judged = new Set(reports.map(({ source }) => nameOf(source.path)))
  const { findings, upkeep } = excuse(standing, {
    waivers,
    baseline,
    today,
    nameOf,
    isProse,
    whole,
    isJudged: (name, rule) => ((whole && !against.aside?.has(name)) || judged.has(name)) && ids.includes(rule),
  })
  const closing = rules
    .filter(({ closing }) => closing)
    .flatMap((rule) => close(rule, gate, { ...context, upkeep: { ...upkeep, misread } }))
  return verdictOf([...findings.map((each) => knownAtBase(each, gate)), ...closing], reports, gate)
}

/** The rule that a waiver means which names only a blocker. */
const OF_BLOCKERS = 'open-blockers'

type Named = CheckContext & Required<Pick<CheckContext, 'nameOf'>>

/** A rule as it is asked of reports that are no more, where it has something to say of them. */
const forGone = (rule: Rule): Rule[] => (rule.findGone ? [{ ...rule, find: rule.findGone }] : [])

function ask(rules: readonly Rule[], subjects: readonly Subject[], gate: Gate, context: Named): Finding[] {
  const { nameOf } = context
  return rules
    .filter(({ closing }) => !closing)
    .flatMap((rule) =>
      askedOf(rule, subjects, gate, nameOf).flatMap(({ setting: { level, message, stated }, subjects: asked }) =>
        level === 'off' ? [] : toFindings({ id: rule.id, level, nameOf }, advised(rule.find(asked, stated, context), message)),
      ),
    )
}

function close(rule: Rule, gate: Gate, context: Named): Finding[] {
  const { level, message, stated } = settingFor(rule, gate)
  const { nameOf } = context
  return level === 'off' ? [] : toFindings({ id: rule.id, level, nameOf }, advised(rule.find([], stated, context), message))
}

/** What to do about it, in the user's words, ends the message. */
const advised = (drafts: Draft[], message: string | null): Draft[] =>
  message === null ? drafts : drafts.map((each) => ({ ...each, message: `${each.message}. ${message}` }))

/** A report as it was, under the name that it has now. */
function asItWas({ report, before }: Subject): Subject[] {
  return before ? [{ report: { ...before, source: { ...before.source, path: report.source.path } }, before: null }] : []
}

function held(findings: readonly Finding[], then: readonly Finding[], isProse: (rule: string) => boolean): Finding[] {
  const again = new Map(knowAgain(findings, then, isProse).again.map((each) => [each.finding, each.isWorse]))
  return findings.map((each): Finding => {
    const isWorse = again.get(each)
    return { ...each, standing: isWorse === undefined ? 'new' : isWorse ? 'worse' : 'known' }
  })
}

/** What fails beside what is new. */
const FAILS: Readonly<Record<NonNullable<Gate['failOn']>, readonly Finding['standing'][]>> = {
  any: ['new', 'worse', 'known', null],
  regression: ['new', 'worse', null],
  new: ['new', null],
}

function knownAtBase(finding: Finding, { failOn = 'any' }: Gate): Finding {
  const counts = FAILS[failOn].includes(finding.standing) || finding.suppression !== null
  return counts ? finding : { ...finding, suppression: { by: 'base', reason: null, until: null } }
}

function verdictOf(found: readonly Finding[], reports: readonly Report[], { maxWarnings = Number.POSITIVE_INFINITY }: Gate): Verdict {
  const findings = inSourceOrder(found, reports)
  const count = (level: Level) => findings.filter((each) => each.level === level && each.suppression === null).length
  const [errors, warnings] = [count('error'), count('warning')]
  const suppressed = findings.filter(({ suppression }) => suppression !== null).length
  const passed = errors === 0 && warnings <= maxWarnings
  return { passed, reports: reports.length, errors, warnings, notes: count('note'), suppressed, findings }
}

function inSourceOrder(findings: readonly Finding[], reports: readonly Report[]): Finding[] {
  const order = new Map(reports.map(({ source }, index) => [source.path, index]))
  const rank = ({ file }: Finding) => order.get(file) ?? reports.length
  return findings.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      one.position.start.line - other.position.start.line ||
      one.position.start.column - other.position.start.column,
  )
}
