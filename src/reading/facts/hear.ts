import { type Context, inTrouble } from '../block/context.ts'
import type { Decision } from '../block/decide.ts'
import { cell, type Entry } from '../block/entry.ts'
import type { Role } from '../block/roleRows.ts'
import { disagreement, type Stated } from '../block/state.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { readCoverage, tellsPercent } from './coverage/readCoverage.ts'
import type { Fact } from './fact.ts'
import { readItem } from './item.ts'
import { testStatus } from './outcome.ts'
import { hearProblem } from './problems.ts'
import { readRunner } from './runner.ts'
import { readStandUp } from './standup.ts'
import { readCounts } from './suite.ts'
import { isNumberedTest, isVerdict, looksLikeTest, readTest } from './test.ts'
import type { Walk } from './walk.ts'

const SILENT = new Set(['expected', 'advice', 'example', 'before'])

/** What an entry turned out to be: a problem, a piece of work or a single test has details below it. */
export type Heard = 'problem' | 'work' | 'test' | null

/** Whether a count stands in brackets behind a name: "Registration tests (30 failures)" is a problem and a suite. */
const isCounted = ({ said: { parts, quantities } }: Entry): boolean =>
  parts.some(({ by, start, end }) => (by === 'tag' || by === 'colon') && quantities.some((one) => one.start >= start && one.end <= end))

/** The tests that a problem counts. */
const suitesOf = (entry: Entry, context: Context, lexicon: Lexicon): Fact[] =>
  entry.shape === 'row' || (entry.said.ofTests && isCounted(entry))
    ? readCounts(entry, context, lexicon).filter(({ kind }) => kind === 'suite')
    : []

/** "- Open:" among blockers, above a list of its own: it only parts them. */
const isGroupOfProblems = ({ shape, checkbox }: Entry, context: Context, decision: Decision | null): boolean =>
  shape === 'bullet' && checkbox === null && decision?.reading === 'part' && inTrouble(context)

/** Hears the facts of one entry; tells whether it is a marked piece of work, whose children are its details. */
export function hear(
  entry: Entry,
  context: Context,
  role: Role | null,
  decision: Decision | null,
  stated: Stated | null,
  walk: Walk,
  level: number,
): Heard {
  const { lexicon, facts } = walk
  if (entry === walk.title || entry.said.text === '') return null
  const note = disagreement(entry, lexicon)
  if (note) facts.push(note)
  const run = readRunner(entry, context, lexicon)
  if (run) {
    if (!SILENT.has(context.modality)) facts.push(...run)
    return null
  }
  const told = entry.shape === 'heading' ? undefined : walk.page.standUp.get(entry)
  if (told && !role) {
    const work = readStandUp(entry, told, context, stated, lexicon)
    if (work) facts.push(work)
    return work && 'work'
  }
  const covered = readCoverage(entry, context, walk)
  facts.push(...covered)
  const coverage = covered.length > 0 && tellsPercent(entry)
  const problem = hearProblem(entry, context, decision, role, level, lexicon)
  if (problem) {
    facts.push(...problem, ...suitesOf(entry, context, lexicon))
    return 'problem'
  }
  return isGroupOfProblems(entry, context, decision) ? null : hearWork(entry, context, role, stated, coverage, walk, level)
}

/** A box is work wherever it stands, below "Usage examples" too; nothing else is where a place only tells what may be. */
function hearBox(entry: Entry, context: Context, role: Role | null, stated: Stated | null, walk: Walk, level: number): Heard {
  if (entry.checkbox === null || entry.fence !== null || context.modality === 'before') return null
  const item = readItem(entry, { ...context, modality: 'actual' }, role, stated, false, level, walk.lexicon)
  if (item) walk.facts.push(item)
  return item && 'work'
}

/** Hears counts, a single test or a piece of work in an entry that tells no problem. */
function hearWork(
  entry: Entry,
  context: Context,
  role: Role | null,
  stated: Stated | null,
  coverage: boolean,
  walk: Walk,
  level: number,
): Heard {
  const { lexicon, facts } = walk
  const listed = !role && walk.tests.has(entry)
  const counted = listed && isVerdict(entry) ? [] : readCounts(entry, coverage ? { ...context, tests: false } : context, lexicon)
  facts.push(...counted)
  if (entry.fence === 'terminal' && !listed) return null
  if (SILENT.has(context.modality) && context.role !== 'recommendations') return hearBox(entry, context, role, stated, walk, level)
  const status = testStatus(entry, context, stated, listed, lexicon)
  const isTest = looksLikeTest(entry.said) || (isNumberedTest(entry.said) && counted.length === 0) || listed
  if (isTest && status && counted.length === 0 && !coverage && (entry.shape !== 'text' || entry.said.bold || entry.said.marks.length > 0)) {
    facts.push(readTest(entry, context, status))
    return 'test'
  }
  const isChecked = entry.shape === 'row' && cell(entry, 'status') !== null && entry.rowOf === 'gate'
  if ((coverage && context.coverage) || (counted.some((fact) => fact.kind === 'headline') && !isChecked))
    return stated !== null && entry.shape === 'heading' ? 'work' : null
  // A status below the date of an entry tells of the day, not of a piece of work.
  if (stated?.by === 'attribute' && walk.page.log.heads.has(entry)) return null
  const item = readItem(entry, context, role, stated, counted.length > 0, level, lexicon)
  if (item) facts.push(item)
  return item !== null ? 'work' : null
}
