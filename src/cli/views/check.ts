import type { Finding, Level, Verdict } from '../../analysis/index.ts'
import { type Column, facts, type Line, say, span, stress, table, type View } from '../../render/index.ts'
import type { Tone } from '../../vocabulary/index.ts'
import { counted, joined, olderLine } from './words.ts'

const LEVEL_TONES: Readonly<Record<Level, Tone>> = { error: 'bad', warning: 'warn', note: 'idle' }

const COLUMNS: readonly (Column & { cell: (finding: Finding) => Line })[] = [
  { title: 'Level', cell: ({ level }) => say(level, LEVEL_TONES[level]) },
  { title: 'Where', cell: ({ file, position }) => say(`${file}:${position.start.line}`) },
  { title: 'Finding', wrap: true, lead: true, cell: ({ message }) => say(message) },
  { title: 'Rule', optional: true, cell: ({ rule }) => say(rule, 'idle') },
]

/** What was found, where, and the verdict; `older` reports were left out. */
export function checkView({ findings, passed, errors, warnings, notes, reports }: Verdict, older: number): View {
  const levels = [
    [errors, 'error'],
    [warnings, 'warning'],
    [notes, 'note'],
  ] as const
  const found = levels.flatMap(([count, noun]) => (count > 0 ? [say(counted(count, noun), LEVEL_TONES[noun])] : []))
  const verdict = [...stress(passed ? 'passed' : 'failed', passed ? 'good' : 'bad'), span(': ')]
  const summary = joined(found.length > 0 ? found : [say('nothing found')], ', ')
  const rows = findings.map((one) => COLUMNS.map(({ cell }) => cell(one)))
  return [
    table('finding', COLUMNS, rows),
    facts([
      ['older', olderLine(older)],
      ['check', [...verdict, ...summary, span(` in ${counted(reports, 'report')}`)]],
    ]),
  ]
}
