import { type Finding, type Level, RULES } from '../src/analysis/index.ts'
import { formatNamed, type Judged, render, type View } from '../src/render/index.ts'

/** A finding of an open blocker on line 3 of `docs/week.md`. */
export const finding = (message: string, rest: Partial<Finding> = {}): Finding => ({
  rule: 'open-blockers',
  level: 'error',
  message,
  file: 'docs/week.md',
  position: { start: { line: 3, column: 3 }, end: { line: 3, column: 20 } },
  related: [],
  subject: message,
  measure: null,
  fingerprint: '0123456789abcdef',
  standing: null,
  suppression: null,
  ...rest,
})

/** A waiver in a comment. */
export const waived = { by: 'comment', reason: 'The vendor answers in May', until: '2026-05-31' } as const

/** What was judged: `findings`, in the reports that they name and in `paths`. */
export function judged(findings: readonly Finding[], rest: Partial<Judged> & { paths?: readonly string[]; passed?: boolean } = {}): Judged {
  const { paths = [...new Set(findings.map(({ file }) => file))], passed, ...given } = rest
  const number = (level: Level) => findings.filter((each) => each.level === level && each.suppression === null).length
  const [errors, warnings, notes] = [number('error'), number('warning'), number('note')]
  const suppressed = findings.length - errors - warnings - notes
  return {
    command: 'check',
    version: '1.2.3',
    verdict: { passed: passed ?? errors === 0, reports: paths.length, errors, warnings, notes, suppressed, findings: [...findings] },
    rules: RULES,
    reports: paths.map((path) => ({ path, title: null })),
    ...given,
  }
}

const LEVELS: readonly Level[] = ['note', 'warning', 'error']

/** `count` findings in a thousand reports: every rule and level, each tenth waived. */
export const many = (count: number): Judged =>
  judged(
    Array.from({ length: count }, (_, at) =>
      finding(`Finding ${at} of many: \`a|b\` <c> @d, 100% of what was asked`, {
        rule: RULES[at % RULES.length]?.id ?? '',
        level: LEVELS[at % 3] ?? 'error',
        file: `docs/reports/week ${at % 1000}.md`,
        position: { start: { line: at + 1, column: 1 }, end: { line: at + 2, column: 1 } },
        fingerprint: at.toString(16).padStart(16, '0'),
        suppression: at % 10 === 0 ? waived : null,
      }),
    ),
    { paths: Array.from({ length: 1000 }, (_, at) => `docs/reports/week ${at}.md`) },
  )

/** Says an answer in the format called `name`. */
export async function said(name: string, answer: { judged?: Judged; page?: View }): Promise<string> {
  const format = formatNamed(name)
  if (!format) throw new Error(`no format ${name}`)
  const { judged: verdict, page } = answer
  const view = () => page ?? []
  return render(format, { data: null, view, ...(verdict && { judged: () => verdict }) }, { width: null, colour: false, ascii: false })
}
