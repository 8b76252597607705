import { GATE_OPTIONS } from './gateOptions.ts'
import type { OptionRow } from './options.ts'

/** The options of `check` that `audit` has too: it asks no thresholds, and the base of each report is the one before it. */
const SHARED: readonly string[] = ['--rule', '--max-warnings', '--baseline', '--no-baseline', '--no-github']

/** The options of `audit`. */
export const AUDIT_OPTIONS: readonly OptionRow[] = GATE_OPTIONS.filter(({ flags }) => SHARED.includes(flags.split(' ')[0] ?? ''))
