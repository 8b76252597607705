import type { Level } from '../findings/finding.ts'
import type { Example, Rule, Upkeep } from './rule.ts'

/** What a rule about waivers or the baseline differs in from another. */
interface Chore {
  id: string
  title: string
  level: Level
  help: string
  example: Example
}

const chore = (of: keyof Upkeep, row: Chore): Rule => ({
  ...row,
  closing: true,
  options: [],
  find: (_subjects, _stated, { upkeep }) => [...(upkeep?.[of] ?? [])],
})

const BLOCKER = '## Blockers\n\n- The vendor has not answered'
const waived = (rest: string) => `## Blockers\n\n- The vendor has not answered <!-- progress-ignore open-blockers ${rest} -->`

/** Waivers whose time is over: they waive nothing any more. */
const waiverExpired = chore('expired', {
  id: 'waiver-expired',
  title: 'Waivers that have expired',
  level: 'error',
  help: 'A waiver whose last day has passed waives nothing any more. Mend what it waived, or agree on another day.',
  example: {
    fires: waived('until=2020-01-31 reason="They are on holiday"'),
    passes: waived('until=2999-01-31 reason="They are on holiday"'),
  },
})

/** Comments that were meant as waivers and are none. */
const waiverMisread = chore('misread', {
  id: 'waiver-misread',
  title: 'Waivers that were not understood',
  level: 'error',
  help: 'A comment that begins with progress-ignore and is no waiver: a rule, an end (until=YYYY-MM-DD) and a reason (reason="…") are needed.',
  example: { fires: waived('reason="They are on holiday"'), passes: waived('until=2999-01-31 reason="They are on holiday"') },
})

/** Waivers that waive nothing. */
const waiverUnused = chore('unused', {
  id: 'waiver-unused',
  title: 'Waivers that waive nothing',
  level: 'warning',
  help: 'A waiver for which nothing was found: what it waived is mended. Take it out.',
  example: {
    fires: '## Blockers\n\nNone. <!-- progress-ignore open-blockers until=2999-01-31 reason="They are on holiday" -->',
    passes: BLOCKER.replace(/$/, ' <!-- progress-ignore open-blockers until=2999-01-31 reason="They are on holiday" -->'),
  },
})

/** Entries of the baseline that no longer apply. */
const baselineSettled = chore('settled', {
  id: 'baseline-settled',
  title: 'Entries of the baseline that no longer apply',
  level: 'warning',
  help: 'An entry of the baseline for which nothing was found: what it suppressed is mended. `progress baseline --prune` takes it out; --strict-baseline makes it an error.',
  example: { fires: '', passes: '' },
})

/** What every command that knows waivers and the baseline asks of them. */
export const UPKEEP: readonly Rule[] = [waiverExpired, waiverMisread, waiverUnused, baselineSettled]
