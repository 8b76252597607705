import type { Context } from '../block/context.ts'
import { decideTests, type TestDecision } from '../block/decideTests.ts'
import type { Entry } from '../block/entry.ts'
import { TEST_READINGS } from '../block/readings.ts'
import type { Role } from '../block/roleRows.ts'
import { isStated, leadOf, listsBelow, singleOf, type TestList } from '../block/testList.ts'
import { outcomeOfList } from '../block/testTells.ts'
import { placed } from '../line/place.ts'
import type { BlockFact } from './fact.ts'
import type { Heard } from './hear.ts'
import { LISTED } from './test.ts'
import type { Walk } from './walk.ts'

const MOST = 0.6

/** The entries of a list of tests that are tests: where most tell how they stand, one that does not is a remark. */
function testsOf({ single, kind, lexicon }: TestList): readonly Entry[] {
  const stated = single.filter((entry) => isStated(entry, lexicon))
  if (kind === 'lines') return stated
  const tell = kind === 'headings' || (kind !== 'rows' && stated.length >= single.length * MOST)
  return tell && stated.length > 0 ? stated : single
}

/** What an entry of a list of tests takes from it. */
const contextOf = (list: TestList, context: Context): Context => ({
  ...context,
  holds: 'tests',
  test: outcomeOfList(list),
  role: LISTED,
  state: null,
  shielded: false,
  tests: true,
})

/** A test that nobody has written is work to do. */
const toWrite = (context: Context): Context => ({ ...context, holds: 'items', role: 'todo', state: 'todo', test: null })

/** Whether a list below "Missing tests" tells what is to be tested, in words or by names of the program. */
const isToWrite = ({ role, kind }: TestList): boolean => role?.row.role === 'tests-planned' && kind === 'bullets'

/** A decision as it is told to who asks for it. */
function blockFact(of: Entry, { reading, scores, clues }: TestDecision): BlockFact {
  const ranked = TEST_READINGS.map((one) => ({ reading: one, score: scores[one] })).sort((one, other) => other.score - one.score)
  return { kind: 'block', reading, scores: ranked, clues: clues.map(({ seen, speaks }) => ({ seen, speaks })), ...placed(of, 'actual') }
}

/** What a block and the lists below it may be asked. */
interface Around {
  context: Context
  role: Role | null
  heard: Heard
  taken: ReadonlySet<Entry>
}

function listOf(of: Entry, kind: TestList['kind'], entries: readonly Entry[], { context, role, heard }: Around, walk: Walk): TestList {
  const lead = leadOf(of, entries[0])
  const work = heard === 'test' ? 'test' : heard === 'work' ? 'item' : null
  const heads = lead ? [of.said, lead] : [of.said]
  const { lexicon } = walk
  return { of, kind, entries, single: singleOf(entries), heads, context, role, work, isTitle: of === walk.title, lexicon }
}

/** Tells which entries below a block are single tests, and what each takes from it; those of no list of tests are left out. */
export function testsBelow(of: Entry, around: Around, walk: Walk): ReadonlyMap<Entry, Context> {
  const contexts = new Map<Entry, Context>()
  if (around.role?.row.role === 'blockers') return contexts
  for (const { kind, entries } of listsBelow(of, around.taken)) {
    const list = listOf(of, kind, entries, around, walk)
    const decision = decideTests(list, walk.explains)
    if (walk.explains && decision.scores.tests > 0) walk.facts.push(blockFact(of, decision))
    if (decision.reading === 'tests') {
      const context = contextOf(list, around.context)
      for (const entry of testsOf(list)) {
        walk.tests.add(entry)
        contexts.set(entry, context)
      }
    } else if (isToWrite(list)) for (const entry of entries) contexts.set(entry, toWrite(around.context))
  }
  return contexts
}
