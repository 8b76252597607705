import type { Finding } from '../../analysis/index.ts'
import type { Judged } from '../judged.ts'
import { counts, excuse, failingLevels } from './counting.ts'

/** A rule as the formats of CI tell it. */
export type AskedRule = Judged['rules'][number]

/** One rule that was asked of one file, told as a test. */
export interface Case {
  rule: AskedRule
  status: 'passed' | 'failed' | 'skipped'
  /** Why it failed or was skipped; empty where it passed. */
  message: string
  /** The line of what is told, 1-based; null where there is nothing to tell. */
  line: number | null
  /** What makes it fail, each with its place. */
  failures: readonly string[]
  /** What makes nothing fail: what counts first, then what does not, each with its place. */
  asides: readonly string[]
}

/** One file and the rules that were asked of it. */
export interface Suite {
  file: string
  cases: readonly Case[]
}

/** The rules that were asked, and whichever a finding names beside them. */
export function rulesOf({ rules, verdict }: Pick<Judged, 'rules' | 'verdict'>): AskedRule[] {
  const known = new Set(rules.map(({ id }) => id))
  const others = new Set(verdict.findings.map(({ rule }) => rule).filter((id) => !known.has(id)))
  return [...rules, ...[...others].map((id): AskedRule => ({ id, title: id, level: 'error', help: id }))]
}

function grouped(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const others = groups.get(keyOf(finding))
    if (others) others.push(finding)
    else groups.set(keyOf(finding), [finding])
  }
  return groups
}

/** What was judged as tests: each report with every rule, and each other file with those that found something in it. */
export function suitesOf(judged: Judged): Suite[] {
  const { verdict, reports } = judged
  const rules = rulesOf(judged)
  const found = grouped(verdict.findings, ({ file }) => file)
  const paths = new Set(reports.map(({ path }) => path))
  return [...new Set([...paths, ...found.keys()])].map((file) => {
    const byRule = grouped(found.get(file) ?? [], ({ rule }) => rule)
    const asked = rules.filter(({ id }) => byRule.has(id) || paths.has(file))
    return { file, cases: asked.map((rule) => caseOf(rule, byRule.get(rule.id) ?? [], failingLevels(verdict))) }
  })
}

function caseOf(rule: AskedRule, findings: readonly Finding[], failing: readonly string[]): Case {
  const [counted, excused] = [findings.filter(counts), findings.filter((each) => !counts(each))]
  const failures = counted.filter(({ level }) => failing.includes(level))
  const asides = [...counted.filter((each) => !failures.includes(each)), ...excused]
  const told = {
    line: [...failures, ...asides][0]?.position.start.line ?? null,
    failures: failures.map(located),
    asides: asides.map(located),
  }
  if (failures.length > 0) return { rule, status: 'failed', message: inShort(failures.map(({ message }) => message)), ...told }
  if (counted.length > 0 || excused.length === 0) return { rule, status: 'passed', message: '', ...told }
  const reasons = excused.map(({ suppression }) => (suppression ? excuse(suppression) : ''))
  return { rule, status: 'skipped', message: inShort(reasons), ...told }
}

/** A finding on one line, with its place. */
const located = ({ file, position: { start }, level, message, suppression }: Finding): string =>
  `${file}:${start.line}:${start.column} ${level}: ${message}${suppression === null ? '' : ` (${excuse(suppression)})`}`

/** The first of some messages, and how many there are beside it. */
const inShort = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} (and ${others.length} more)`
