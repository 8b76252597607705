import type { BlockerLife, End, ItemLife, Sighting, TestLife } from '../../analysis/index.ts'
import { type Column, facts, type Line, NOTHING, placeLine, plot, say, stress, table, type View } from '../../render/index.ts'
import { STATE_TONES } from '../../vocabulary/index.ts'
import { END_TONES, timelineOf } from './plots.ts'
import { counted, severityCell, shortOf, worded } from './words.ts'

type Of<Life> = Life & { subject: string }
type Columns<Life> = readonly (Column & { cell: (life: Of<Life>) => Line })[]

const placeOf = ({ path, line }: Sighting): Line => placeLine({ path, line }, 'idle')
const dayOf = ({ date, commit }: Sighting): Line => say(`${date.slice(0, 10)}${commit ? ` (${shortOf(commit)})` : ''}`)
const ageOf = (days: number): Line => say(`${days} d`)

const dayIn = (sighting: Sighting | null | undefined): string[] => (sighting ? [sighting.date.slice(0, 10)] : [])

/** How it ended, and what else happened to it. */
function fateOf({ end, turns, reopened, rewordings, gone }: BlockerLife): Line {
  const worded = rewordings.at(-1)
  const told = [
    end === 'open'
      ? 'open'
      : end === 'resolved'
        ? ['resolved', ...dayIn(turns.at(-1))].join(' ')
        : ['vanished', ...dayIn(gone), 'without being resolved'].join(' '),
    ...(reopened ? ['reopened'] : []),
    ...(worded ? [`reworded from "${worded.from}" (${Math.round(worded.likeness * 100)} % alike)`] : []),
  ]
  return say(told.join(', '), END_TONES[end])
}

const BLOCKER: Columns<BlockerLife> = [
  { title: 'Blocker', wrap: true, lead: true, cell: ({ title }) => stress(title) },
  { title: 'Severity', cell: ({ severity }) => severityCell(severity) },
  { title: 'First seen', cell: ({ first }) => dayOf(first) },
  { title: 'By', optional: true, cell: ({ first }) => (first.author ? say(first.author, 'idle') : NOTHING) },
  { title: 'Age', align: 'right', cell: ({ age }) => ageOf(age) },
  { title: 'Reports', align: 'right', optional: true, cell: ({ reports }) => say(String(reports)) },
  { title: 'Now', wrap: true, cell: fateOf },
  { title: 'Last told', wrap: true, cell: ({ seen }) => placeOf(seen) },
]

const TEST: Columns<TestLife> = [
  { title: 'Test', wrap: true, lead: true, cell: ({ name }) => stress(name) },
  {
    title: 'Status',
    cell: ({ status, told }) => say(told ? worded(status) : `removed (${worded(status)})`, told ? 'plain' : 'idle'),
  },
  { title: 'Failing for', align: 'right', cell: ({ failingFor }) => (failingFor === null ? NOTHING : say(`${failingFor} d`, 'bad')) },
  { title: 'Flips', align: 'right', cell: ({ flips }) => (flips > 0 ? say(String(flips), 'warn') : NOTHING) },
  { title: 'Fell back', cell: ({ regressed }) => (regressed ? say('yes', 'bad') : NOTHING) },
  { title: 'First seen', optional: true, cell: ({ first }) => dayOf(first) },
  { title: 'Last told', optional: true, cell: ({ seen }) => placeOf(seen) },
]

const ITEM: Columns<ItemLife> = [
  { title: 'Work', wrap: true, lead: true, cell: ({ text }) => stress(text) },
  {
    title: 'State',
    cell: ({ state, told }) => (told ? say(worded(state), STATE_TONES[state]) : say(`removed (${worded(state)})`, 'idle')),
  },
  { title: 'First seen', cell: ({ first }) => dayOf(first) },
  { title: 'Age', align: 'right', cell: ({ age }) => ageOf(age) },
  { title: 'Changes', align: 'right', cell: ({ turns }) => (turns.length > 0 ? say(String(turns.length)) : NOTHING) },
  { title: 'Last told', optional: true, cell: ({ seen }) => placeOf(seen) },
]

const rowsOf = <Life>(columns: Columns<Life>, lives: readonly Of<Life>[]): Line[][] =>
  lives.map((life) => columns.map(({ cell }) => cell(life)))

/** A row a blocker, and how many ended how. */
export function blockersView(lives: readonly Of<BlockerLife>[], today: string): View {
  const count = (end: End): number => lives.filter((one) => one.end === end).length
  const total = say(
    `${counted(lives.length, 'blocker')}: ${count('open')} open, ${count('vanished')} vanished, ${count('resolved')} resolved`,
  )
  return [plot(timelineOf(lives, today)), table('blocker', BLOCKER, rowsOf(BLOCKER, lives)), facts([['total', total]])]
}

/** A row a test, and how many fail, fell back and flip. */
export function testsView(lives: readonly Of<TestLife>[]): View {
  const count = (which: (life: TestLife) => boolean): number => lives.filter(which).length
  const failing = count(({ failingFor }) => failingFor !== null)
  const total = say(
    `${counted(lives.length, 'test')}: ${failing} failing, ${count(({ regressed }) => regressed)} fell back, ${count(({ flips }) => flips > 1)} flip`,
  )
  return [table('test', TEST, rowsOf(TEST, lives)), facts([['total', total]])]
}

/** A row a piece of work. */
export const itemsView = (lives: readonly Of<ItemLife>[]): View => [
  table('item', ITEM, rowsOf(ITEM, lives)),
  facts([['total', say(counted(lives.length, 'item'))]]),
]
