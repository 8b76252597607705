import type { Against, Finding, Verdict } from '../../analysis/index.ts'
import { type Column, facts, heading, type Line, NOTHING, say, span, stress, table, type View } from '../../render/index.ts'
import type { Report } from '../../report/index.ts'
import { LEVELS } from '../../vocabulary/index.ts'
import { type Summary, summarise } from '../summary.ts'
import { findingsTable, suppressedLine, verdictLine } from './check.ts'
import { nameOf, percentText } from './words.ts'

/** A figure of a report for a page: what it is now, and how it differs from before. */
interface Figure {
  title: string
  of: (summary: Summary) => number | null
  /** How it is written. */
  say: (value: number) => string
  /** Whether more of it is better. */
  isGood: boolean
}

const plain = (value: number): string => String(value)

const FIGURES: readonly Figure[] = [
  { title: 'Completion', of: ({ completion }) => completion?.percent ?? null, say: percentText, isGood: true },
  { title: 'Passed', of: ({ tests }) => tests.passed, say: plain, isGood: true },
  { title: 'Tests', of: ({ tests }) => tests.total, say: plain, isGood: true },
  { title: 'Coverage', of: ({ coverage }) => coverage?.current ?? null, say: percentText, isGood: true },
  { title: 'Open blockers', of: ({ openBlockers }) => openBlockers.total, say: plain, isGood: false },
]

const COLUMNS: readonly Column[] = [
  { title: 'Report', lead: true, wrap: true },
  ...FIGURES.map(({ title }) => ({ title, align: 'right' as const })),
]

function cell({ of, say: write, isGood }: Figure, now: Summary, before: Summary | null): Line {
  const value = of(now)
  const was = before && of(before)
  if (value === null) return NOTHING
  const moved = was === null ? 0 : Math.round((value - was) * 10) / 10
  if (moved === 0) return say(write(value))
  const sign = moved > 0 ? '+' : '−'
  return [span(`${write(value)} `), span(`(${sign}${Math.abs(moved)})`, moved > 0 === isGood ? 'good' : 'bad')]
}

/** A page may be cut at its end: what weighs most comes first. */
const worstFirst = (findings: readonly Finding[]): Finding[] => LEVELS.flatMap((level) => findings.filter((each) => each.level === level))

/** What a pull request shows: the verdict, the figures of each report with what moved since the base, and what was found. */
export function pageView(
  verdict: Verdict,
  reports: readonly Report[],
  beforeOf: Against['beforeOf'],
  command = 'check',
  aside: Line = NOTHING,
): View {
  const rows = reports.map((report) => {
    const before = beforeOf?.(report) ?? null
    const now = summarise(report)
    return [say(nameOf(now)), ...FIGURES.map((figure) => cell(figure, now, before && summarise(before)))]
  })
  return [
    heading(1, stress(`progress ${command}`)),
    facts([
      [command, verdictLine(verdict)],
      ['suppressed', suppressedLine(verdict.findings)],
      ['not judged', aside],
    ]),
    table('report', COLUMNS, rows),
    findingsTable(worstFirst(verdict.findings)),
  ]
}
