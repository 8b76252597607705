import { InvalidArgumentError } from 'commander'
import { RULE_LEVELS, SEVERITIES } from '../vocabulary/index.ts'
import { collect, count, type OptionRow, type RuleAsked } from './options.ts'

function percentage(text: string): number {
  const value = Number(text.replace(/%$/, ''))
  if (text.trim() === '' || !(value >= 0 && value <= 100)) throw new InvalidArgumentError('A percentage from 0 to 100 is needed.')
  return value
}

const LEVEL_NAMES: readonly string[] = RULE_LEVELS

/** `ID=LEVEL`, or `ID.OPTION=VALUE`. */
function ruleAsked(text: string): RuleAsked {
  const [, rule, option = 'level', value] = /^([^.=]+)(?:\.([^.=]+))?=(.*)$/s.exec(text) ?? []
  if (rule === undefined || value === undefined || (option === 'level' && !LEVEL_NAMES.includes(value)))
    throw new InvalidArgumentError(`ID=LEVEL (${LEVEL_NAMES.join(', ')}) or ID.OPTION=VALUE is needed.`)
  return { rule, option, value }
}

/** What is set of single rules. */
const RULE: OptionRow = {
  flags: '--rule <id=level>',
  about: 'set a rule to a level, or one of its options (id.option=value); may be given several times',
  parse: collect(ruleAsked),
}

/** How rules are asked; the configuration has the same settings under `check`. */
export const RULE_OPTIONS: readonly OptionRow[] = [
  { flags: '--severity <level>', about: 'count blockers of this severity and worse', choices: SEVERITIES },
  { flags: '--max-blockers <n>', about: 'allow this many unresolved blockers', parse: count },
  { flags: '--min-completion <percent>', about: 'fail below this completion', parse: percentage },
  { flags: '--min-coverage <percent>', about: 'fail below this code coverage', parse: percentage },
  { flags: '--min-pass-rate <percent>', about: 'fail below this share of passed tests', parse: percentage },
  { flags: '--include-blocked-items', about: 'count blocked work items and tests too' },
  RULE,
]

/** Where accepted findings are kept. */
const BASELINE: OptionRow = { flags: '--baseline <file>', about: 'the file of accepted findings (.progress-baseline.jsonl)' }

/** What decides which findings count. */
const COUNTED_OPTIONS: readonly OptionRow[] = [
  { flags: '--max-warnings <n>', about: 'fail on more warnings than this', parse: count },
  BASELINE,
  { flags: '--no-baseline', about: 'use no baseline' },
  { flags: '--strict-baseline', about: 'fail on entries of the baseline that no longer apply' },
  { flags: '--no-github', about: 'give no annotations and no summary under GitHub Actions' },
]

/** What decides whether findings fail. */
export const GATE_OPTIONS: readonly OptionRow[] = [
  ...RULE_OPTIONS,
  { flags: '--base <rev>', about: 'hold each report against what it was: a revision, a date, or another file' },
  {
    flags: '--fail-on <what>',
    about: 'fail on any error, on what is new or worse than at the base, or only on what is new',
    choices: ['any', 'regression', 'new'],
  },
  ...COUNTED_OPTIONS,
]

/** What claims are held against. */
const EVIDENCE: OptionRow = {
  flags: '--evidence <path>',
  about: 'a file or a folder of results of a build; may be given several times',
  parse: collect((text) => text),
}

/** The options of `verify`. */
export const VERIFY_OPTIONS: readonly OptionRow[] = [
  EVIDENCE,
  { flags: '--require-evidence', about: 'fail on claims of which no evidence tells' },
  RULE,
  ...COUNTED_OPTIONS,
]

/** The options of `baseline`. */
export const BASELINE_OPTIONS: readonly OptionRow[] = [
  ...RULE_OPTIONS,
  BASELINE,
  { ...EVIDENCE, about: `${EVIDENCE.about}; with it, what verify finds is written down too` },
  { flags: '--prune', about: 'only take out entries that no longer apply' },
]
