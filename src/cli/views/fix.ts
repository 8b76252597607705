import { facts, NOTHING, paragraph, say, table, type View } from '../../render/index.ts'
import type { MendDraft } from '../mending/settle.ts'
import type { Cell } from './columns.ts'
import { counted } from './words.ts'

const COLUMNS: readonly Cell<MendDraft>[] = [
  { title: 'Where', lead: true, cell: ({ path, position: { start } }) => say(`${path}:${start.line}`) },
  { title: 'Was', wrap: true, cell: ({ was }) => (was === '' ? NOTHING : say(was, 'bad')) },
  { title: 'Is', wrap: true, cell: ({ is }) => say(is, 'good') },
  { title: 'Why', wrap: true, cell: ({ why }) => say(why, 'idle') },
]

/** A row for each place that was mended, or would be (`dryRun`); nothing where there is none. */
export function mendedView(mended: readonly MendDraft[], dryRun: boolean): View {
  if (mended.length === 0) return []
  const files = new Set(mended.map(({ path }) => path)).size
  const told = `${counted(mended.length, 'place')} in ${counted(files, 'report')}`
  const rows = mended.map((draft) => COLUMNS.map(({ cell }) => cell(draft)))
  return [table('edit', COLUMNS, rows), facts([[dryRun ? 'would mend' : 'mended', say(told)]])]
}

/** What was mended; `reports` counts what was read. */
export const fixView = (mended: readonly MendDraft[], reports: number, dryRun: boolean): View =>
  mended.length === 0 ? [paragraph(say(`Nothing to mend in ${counted(reports, 'report')}.`, 'good'))] : mendedView(mended, dryRun)
