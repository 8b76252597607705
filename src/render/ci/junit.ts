import type { Judged } from '../judged.ts'
import { type Case, type Suite, suitesOf } from './cases.ts'
import { type Element, element, writeXml } from './xml.ts'

/** Says what was judged as JUnit's XML: a suite for each report, a test for each rule; nothing takes time. */
export function renderJunit(judged: Judged): string {
  const suites = suitesOf(judged)
  const cases = suites.flatMap((suite) => suite.cases)
  const { aside } = judged
  const { tests, ...counts } = counters(cases)
  const root = element(
    'testsuites',
    { name: `progress ${judged.command}`, time: 0, tests: tests + (aside === undefined ? 0 : 1), ...counts },
    [...suites.map(suiteOf), ...(aside === undefined ? [] : [notJudged(aside)])],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}`
}

const number = (cases: readonly Case[], wanted: Case['status']): number => cases.filter(({ status }) => status === wanted).length

const counters = (cases: readonly Case[]) => ({ tests: cases.length, failures: number(cases, 'failed'), errors: 0 })

const suiteOf = ({ file, cases }: Suite): Element =>
  element(
    'testsuite',
    { name: file, file, time: 0, ...counters(cases), skipped: number(cases, 'skipped') },
    cases.map((each) => caseOf(file, each)),
  )

/** What was not judged is a test that was skipped, the one thing of this kind that readers show. */
const notJudged = (aside: string): Element =>
  element('testsuite', { name: 'not judged', time: 0, tests: 1, failures: 0, errors: 0, skipped: 1 }, [
    element('testcase', { classname: 'not judged', name: 'older reports', time: 0 }, [element('skipped', { message: aside })]),
  ])

/** Readers take what stands before the last dot of a class for its package: a path has no such ending. */
const classOf = (file: string): string => file.replace(/\.(?:md|markdown)$/i, '')

const caseOf = (file: string, { rule, status, message, failures, asides }: Case): Element =>
  element('testcase', { classname: classOf(file), name: `${rule.id}: ${rule.title}`, time: 0 }, [
    ...(status === 'failed' ? [element('failure', { type: rule.id, message }, failures.join('\n'))] : []),
    ...(status === 'skipped' ? [element('skipped', { message })] : []),
    ...(asides.length > 0 ? [element('system-out', {}, asides.join('\n'))] : []),
  ])
