import { REPORT_KINDS } from '../vocabulary/index.ts'
import { count, date, type OptionRow } from './options.ts'

/** What rows may be ordered by. */
export const SORTS = ['date', 'name', 'state', 'completion', 'blockers', 'file'] as const
export type Sort = (typeof SORTS)[number]

/** What `status` may be asked for. */
export interface StatusAsked {
  limit?: number
  sort?: Sort
  kind?: string
  watch?: boolean
}

/** The options of `status`. */
export const STATUS_OPTIONS: readonly OptionRow[] = [
  { flags: '--all', about: 'take every report, current or not, and show them all' },
  { flags: '--limit <n>', about: 'show so many rows at most; on a terminal as many as fit it', parse: count },
  { flags: '--sort <by>', about: 'what the rows are ordered by (date: the newest first)', choices: SORTS },
  { flags: '--since <date>', about: 'only reports of this day (YYYY-MM-DD) or later', parse: date },
  { flags: '--kind <kind>', about: 'only reports of this kind', choices: REPORT_KINDS },
  { flags: '--path <path>', about: 'mean only reports of this file or folder' },
  { flags: '--watch', about: 'say it again after each change of a report, until Ctrl-C' },
]
