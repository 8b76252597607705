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
  /** Whether `line` is one of the earlier report. */
  earlier: boolean
}

const arrow = (before: Line, after: Line): Line => [...before, span(' → ', 'idle'), ...after]

const severity = ({ severity }: Blocker): Line => (severity ? say(severity, SEVERITY_TONES[severity]) : NOTHING)

const blocker =
  (change: string, tone: Tone, earlier = false) =>
  (one: Blocker): Changed => ({ change: say(change, tone), name: one.title, detail: severity(one), line: one.line, earlier })

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
    earlier: false,
  })

/** What became of each blocker, the bad news first; those that stand as they stood only where `still` says so. */
export const changedBlockers = ({ blockers }: Comparison, still: boolean): Changed[] => [
  ...blockers.new.map(blocker('new', 'bad')),
  ...blockers.reopened.map(pair('reopened', 'bad', ['title', 'severity', 'eta'])),
  ...blockers.vanished.map(blocker('vanished', 'bad', true)),
  ...blockers.stillOpen
    .filter(({ changes }) => still || changes.length > 0)
    .map(pair('still open', 'warn', ['title', 'severity', 'state', 'eta'])),
  ...blockers.resolved.map(pair('resolved', 'good', ['title', 'severity'])),
  ...blockers.toldResolved.map(blocker('told as resolved', 'good')),
  ...blockers.dropped.map(blocker('removed', 'idle', true)),
]

const status = ({ status }: TestCase): Line => say(worded(status), TEST_TONES[status])
const testName = ({ name, suite }: TestCase): string => (suite ? `${suite} › ${name}` : name)
const state = ({ state }: { state: Item['state'] | null }): Line => (state ? say(worded(state), STATE_TONES[state]) : say('–', 'idle'))

/** Entries of one kind that changed, were added or removed. */
interface Changes<T> {
  changed: readonly { before: T; after: T }[]
  added: readonly T[]
  removed: readonly T[]
}

/** What changed, were added or removed, in this order; `name` and `detail` say what of an entry is told. */
function told<T extends { line: number }>(changes: Changes<T>, name: (entry: T) => string, detail: (entry: T) => Line): Changed[] {
  const one = (change: string, tone: Tone, earlier: boolean) => (entry: T) => ({
    change: say(change, tone),
    name: name(entry),
    detail: detail(entry),
    line: entry.line,
    earlier,
  })
  const moved = one('changed', 'busy', false)
  return [
    ...changes.changed.map(({ before, after }) => ({ ...moved(after), detail: arrow(detail(before), detail(after)) })),
    ...changes.added.map(one('added', 'good', false)),
    ...changes.removed.map(one('removed', 'warn', true)),
  ]
}

/** Each test that changed, was added or removed. */
export const changedTests = (tests: TestChanges): Changed[] => told(tests, testName, status)

/** Each work item that changed, was added or removed. */
export const changedItems = (items: ItemChanges): Changed[] => told(items, ({ text }) => text, state)

/** Each suite that changed, was added or removed. */
export function changedSuites({ changed, added, removed }: SuiteChanges): Changed[] {
  const moved = changed.map(({ name, before, after, state: change, counts }): Changed => {
    const numbers = counts
      .filter((one) => one.change !== 'same')
      .map((one) => say(`${one.field} ${one.before ?? '–'} → ${one.after ?? '–'}`))
    const states = change === 'same' ? NOTHING : arrow(state(before), state(after))
    return { change: say('changed', 'busy'), name, detail: joined([states, ...numbers], ' · '), line: after.line, earlier: false }
  })
  return [...moved, ...told({ changed: [], added, removed }, ({ name }) => name, state)]
}
