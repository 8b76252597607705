import type { BlockerPair, Comparison, ItemChanges, SuiteChanges, TestChanges } from '../../analysis/index.ts'
import { type Line, NOTHING, say, span } from '../../render/index.ts'
import type { Blocker, Item, TestCase } from '../../report/index.ts'
import { SEVERITY_TONES, STATE_TONES, TEST_TONES, type Tone } from '../../vocabulary/index.ts'
import { joined, worded } from './words.ts'

/** One thing that is other than before: what became of it, its name, and the particulars. */
export interface Changed {
  change: Line
  name: string
  detail: Line
  line: number
}

const arrow = (before: Line, after: Line): Line => [...before, span(' → ', 'idle'), ...after]

const severity = ({ severity }: Blocker): Line => (severity ? say(severity, SEVERITY_TONES[severity]) : NOTHING)

const blocker =
  (change: string, tone: Tone) =>
  (one: Blocker): Changed => ({ change: say(change, tone), name: one.title, detail: severity(one), line: one.line })

function pairDetail({ before, after, changes }: BlockerPair, fields: BlockerPair['changes']): Line {
  const told = changes
    .filter((field) => fields.includes(field))
    .map((field): Line => {
      if (field === 'title') return say(`was “${before.title}”`, 'idle')
      const told = (value: string | null) => say(value === null ? 'none' : field === 'eta' ? value : worded(value))
      return [span(`${field} `, 'idle'), ...arrow(told(before[field]), told(after[field]))]
    })
  return joined(changes.includes('severity') ? told : [severity(after), ...told], ' · ')
}

const pair =
  (change: string, tone: Tone, fields: BlockerPair['changes']) =>
  (one: BlockerPair): Changed => ({
    change: say(change, tone),
    name: one.after.title,
    detail: pairDetail(one, fields),
    line: one.after.line,
  })

/** What became of each blocker, the bad news first. */
export const changedBlockers = ({ blockers }: Comparison): Changed[] => [
  ...blockers.new.map(blocker('new', 'bad')),
  ...blockers.reopened.map(pair('reopened', 'bad', ['title', 'severity', 'eta'])),
  ...blockers.vanished.map(blocker('vanished unresolved', 'bad')),
  ...blockers.stillOpen.map(pair('still open', 'warn', ['title', 'severity', 'state', 'eta'])),
  ...blockers.resolved.map(pair('resolved', 'good', ['title', 'severity'])),
  ...blockers.toldResolved.map(blocker('told as resolved', 'good')),
  ...blockers.dropped.map(blocker('no longer told', 'idle')),
]

const status = ({ status }: TestCase): Line => say(worded(status), TEST_TONES[status])
const testName = ({ name, suite }: TestCase): string => (suite ? `${suite} › ${name}` : name)

/** Each test that changed, appeared or vanished. */
export const changedTests = ({ added, removed, changed }: TestChanges): Changed[] => [
  ...changed.map(({ before, after }) => ({
    change: say('changed', 'busy'),
    name: testName(after),
    detail: arrow(status(before), status(after)),
    line: after.line,
  })),
  ...added.map((one) => ({ change: say('appeared', 'good'), name: testName(one), detail: status(one), line: one.line })),
  ...removed.map((one) => ({ change: say('vanished', 'warn'), name: testName(one), detail: status(one), line: one.line })),
]

const state = ({ state }: { state: Item['state'] | null }): Line => (state ? say(worded(state), STATE_TONES[state]) : say('–', 'idle'))

/** Each work item that changed, appeared or vanished. */
export const changedItems = ({ added, removed, changed }: ItemChanges): Changed[] => [
  ...changed.map(({ before, after }) => ({
    change: say('changed', 'busy'),
    name: after.text,
    detail: arrow(state(before), state(after)),
    line: after.line,
  })),
  ...added.map((one) => ({ change: say('appeared', 'plain'), name: one.text, detail: state(one), line: one.line })),
  ...removed.map((one) => ({ change: say('vanished', 'warn'), name: one.text, detail: state(one), line: one.line })),
]

/** Each suite that changed, appeared or vanished. */
export const changedSuites = ({ added, removed, changed }: SuiteChanges): Changed[] => [
  ...changed.map(({ name, before, after, state: moved, counts }) => {
    const told = counts
      .filter(({ change }) => change !== 'same')
      .map((one) => say(`${one.field} ${one.before ?? '–'} → ${one.after ?? '–'}`))
    const states = moved === 'same' ? NOTHING : arrow(state(before), state(after))
    return { change: say('changed', 'busy'), name, detail: joined([states, ...told], ' · '), line: after.line }
  }),
  ...added.map((one) => ({ change: say('appeared', 'good'), name: one.name, detail: NOTHING, line: one.line })),
  ...removed.map((one) => ({ change: say('vanished', 'warn'), name: one.name, detail: NOTHING, line: one.line })),
]
