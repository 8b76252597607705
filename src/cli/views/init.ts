import { type Block, type Column, facts, heading, say, stress, table, text, type View } from '../../render/index.ts'
import type { Survey, Told } from '../initial/survey.ts'
import { findingsTable, verdictLine } from './check.ts'
import { asideLine } from './statusSummary.ts'
import { counted } from './words.ts'

/** So many rows of a kind are shown. */
const SHOWN = 8

/** Rows below a heading, the first few of them. */
function section(title: string, name: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Block[] {
  if (rows.length === 0) return []
  const more = rows.length - SHOWN
  return [
    heading(2, stress(title)),
    table(
      name,
      columns,
      rows.slice(0, SHOWN).map((row) => row.map((cell) => say(cell))),
    ),
    facts([['more', more > 0 ? say(`${more} more`, 'idle') : []]]),
  ]
}

const WHY: readonly Column[] = [
  { title: 'File', lead: true, wrap: true },
  { title: 'Why', wrap: true },
]
const SERIES: readonly Column[] = [
  { title: 'Series', lead: true, wrap: true },
  { title: 'Reports', align: 'right' },
  { title: 'Newest', wrap: true },
]

const told = (those: readonly Told[]) => those.map(({ path, why }) => [path, why])

/** What became of the configuration: where it was written, or its lines where it was not. */
export interface Written {
  file: string
  text: string
  written: boolean
}

/** What a repository was taken for, what the gate says of it, and the configuration. */
export function initView(survey: Survey, { file, text: lines, written }: Written): View {
  const { verdict, files, reports, current, stale, aside } = survey
  const kept = { ...verdict, findings: verdict.findings.filter(({ level }) => level === 'error').slice(0, SHOWN) }
  return [
    facts([
      ['found', say(`${counted(reports, 'report')} among ${counted(files, 'markdown file')}: ${current} current, ${stale} of them stale`)],
      ['older', asideLine(aside, false, 'judges')],
    ]),
    ...section('Pages that are kept up', 'living', WHY, told(survey.living)),
    ...section(
      'Series',
      'series',
      SERIES,
      survey.series.map(({ pattern, reports: count, newest }) => [pattern, String(count), newest]),
    ),
    ...section('Put away', 'archive', WHY, told(survey.putAway)),
    ...section(
      'Templates, which are no reports',
      'template',
      [{ title: 'File', lead: true, wrap: true }],
      survey.templates.map((path) => [path]),
    ),
    heading(2, stress('What the gate says today')),
    findingsTable(kept.findings),
    facts([['check', verdictLine(verdict)]]),
    ...(written ? [] : [heading(2, stress(`${file}, which was not written`)), text('configuration', lines.split('\n').slice(0, -1))]),
    facts([['written', written ? say(`${file} (change it as you like; progress check goes by it)`) : []]]),
  ]
}
