import { ADDRESS_OPTIONS, type OptionRow, SERIES_OPTION } from './options.ts'

/** The options of `files`. */
export const FILES_OPTIONS: readonly OptionRow[] = [
  { flags: '--all', about: 'list the files that are no reports too' },
  { flags: '--why', about: 'tell of each report whether it is current, its age, and what decided' },
  SERIES_OPTION,
]

/** The options of `diff`. */
export const DIFF_OPTIONS: readonly OptionRow[] = [
  { flags: '--exit-code', about: 'exit with 1 where something changed' },
  { flags: '--all', about: 'show what did not change too: figures, blockers, reports' },
  ...ADDRESS_OPTIONS,
]

/** The options of `init`. */
export const INIT_OPTIONS: readonly OptionRow[] = [
  { flags: '--dry-run', about: 'write nothing, and show what would be written' },
  { flags: '--allow-empty', about: 'accept a repository without reports' },
]
