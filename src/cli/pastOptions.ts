import { InvalidArgumentError } from 'commander'
import { SEVERITIES } from '../vocabulary/index.ts'
import { count, date, type OptionRow } from './options.ts'

/** What commands that look back may be asked for beside days. */
export interface PastAsked {
  last?: number
  seed?: number
  open?: boolean
  olderThan?: number
}

function several(text: string): number {
  if (count(text) < 2) throw new InvalidArgumentError('A whole number from 2 is needed.')
  return count(text)
}

function days(text: string): number {
  const [, number, unit = 'd'] = /^(\d{1,5})([dw]?)$/.exec(text) ?? []
  if (number === undefined) throw new InvalidArgumentError('A number of days or weeks such as 14d or 2w is needed.')
  return Number(number) * (unit === 'w' ? 7 : 1)
}

/** The options of commands that look back in time. */
export const TIME_OPTIONS: readonly OptionRow[] = [
  { flags: '--since <date>', about: 'from this day on (YYYY-MM-DD)', parse: date },
  { flags: '--until <date>', about: 'up to this day (YYYY-MM-DD)', parse: date },
]

/** What of the things that are followed through time is told. */
export const LIFE_OPTIONS: readonly OptionRow[] = [
  { flags: '--open', about: 'only what stands now' },
  { flags: '--older-than <age>', about: 'only what is at least so old, such as 14d or 2w', parse: days },
]

/** The option of commands that follow things through time, each with states of their own. */
export const stateOption = (choices: readonly string[]): OptionRow => ({
  flags: '--state <state>',
  about: 'only what is in this state now',
  choices,
})

/** The option of `blockers`. */
export const SEVERITY_OPTION: OptionRow = { flags: '--severity <level>', about: 'only of this severity and worse', choices: SEVERITIES }

/** The options of `trend`. */
export const TREND_OPTIONS: readonly OptionRow[] = [
  { flags: '--last <n>', about: 'rest on the last n reports (10)', parse: several },
  { flags: '--seed <n>', about: 'draw the same futures again (1)', parse: count },
]
