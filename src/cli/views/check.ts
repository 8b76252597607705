import type { Finding, Level, Suppression, Verdict } from '../../analysis/index.ts'
import { type Block, type Column, facts, type Line, placeLine, say, span, stress, table, type View } from '../../render/index.ts'
import type { Tone } from '../../vocabulary/index.ts'
import { counted, joined } from './words.ts'

const LEVEL_TONES: Readonly<Record<Level, Tone>> = { error: 'bad', warning: 'warn', note: 'idle' }

/** How much a finding weighs, in its tone. */
export const levelCell = ({ level }: Pick<Finding, 'level'>): Line => say(level, LEVEL_TONES[level])

const COLUMNS: readonly (Column & { cell: (finding: Finding) => Line })[] = [
  { title: 'Level', cell: levelCell },
  { title: 'Where', cell: ({ file, position }) => placeLine({ path: file, line: position.start.line }) },
  { title: 'Finding', wrap: true, lead: true, cell: ({ message }) => say(message) },
  { title: 'Rule', optional: true, cell: ({ rule }) => say(rule, 'idle') },
]

/** What excuses findings, and how that is told. */
const EXCUSES: readonly { by: readonly Suppression['by'][]; told: string }[] = [
  { by: ['base'], told: 'known at the base' },
  { by: ['baseline'], told: 'in the baseline' },
  { by: ['config', 'comment'], told: 'waived' },
]

/** How many findings do not count, and why. */
export function suppressedLine(findings: readonly Finding[]): Line {
  const told = EXCUSES.flatMap(({ by, told }) => {
    const count = findings.filter(({ suppression }) => suppression !== null && by.includes(suppression.by)).length
    return count > 0 ? [say(`${count} ${told}`, 'idle')] : []
  })
  return joined(told, ', ')
}

/** The verdict in a line: passed or failed, and what was found. */
export function verdictLine({ passed, errors, warnings, notes, reports }: Verdict): Line {
  const levels = [
    [errors, 'error'],
    [warnings, 'warning'],
    [notes, 'note'],
  ] as const
  const found = levels.flatMap(([count, noun]) => (count > 0 ? [say(counted(count, noun), LEVEL_TONES[noun])] : []))
  const verdict = [...stress(passed ? 'passed' : 'failed', passed ? 'good' : 'bad'), span(': ')]
  const summary = joined(found.length > 0 ? found : [say(passed ? 'nothing found' : 'not all could be judged')], ', ')
  return [...verdict, ...summary, span(` in ${counted(reports, 'report')}`)]
}

/** A table of the findings that count. */
export function findingsTable(findings: readonly Finding[]): Block {
  const rows = findings.filter(({ suppression }) => suppression === null).map((one) => COLUMNS.map(({ cell }) => cell(one)))
  return table('finding', COLUMNS, rows)
}

/** What was found, where, what `aside` tells was not judged, and the verdict. */
export function checkView(verdict: Verdict, aside: Line): View {
  return [
    findingsTable(verdict.findings),
    facts([
      ['suppressed', suppressedLine(verdict.findings)],
      ['not judged', aside],
      ['check', verdictLine(verdict)],
    ]),
  ]
}
