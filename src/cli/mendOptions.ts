import { collect, type OptionRow } from './options.ts'

/** What a command that mends reports may be asked for. */
export interface MendAsked {
  fix?: boolean
  dryRun?: boolean
  encoding?: boolean
  force?: boolean
}

/** The option of commands that mend reports. */
const DRY_RUN: OptionRow = { flags: '--dry-run', about: 'write nothing and show a patch; exit with 1 where something would change' }

/** The options of commands whose findings may tell what belongs in the place of a number. */
export const MEND_OPTIONS: readonly OptionRow[] = [
  { flags: '--fix', about: 'write numbers anew where what stands beside them tells for certain what they are' },
  { ...DRY_RUN, about: 'write nothing, and show as a patch what --fix would do' },
]

/** The options of `fix`. */
export const FIX_OPTIONS: readonly OptionRow[] = [
  DRY_RUN,
  {
    flags: '--evidence <path>',
    about: 'derive tests and coverage from this file or folder of results; may be given several times',
    parse: collect(String),
  },
  { flags: '--encoding', about: 'bring back garbled text instead' },
  { flags: '--force', about: 'with --encoding, where it is in doubt what a sign was too' },
]
