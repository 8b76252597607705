import type { HeadlineFact, PartialCounts } from '../reading/index.ts'
import { COUNT_FIELDS, type CountField } from '../vocabulary/index.ts'

type Counts = { -readonly [Field in CountField]?: number }

/** What one place of the report says of all its tests: the lines of a list, a table or a box that agree with each other. */
interface Statement {
  rank: number
  block: number
  line: number
  counts: Counts
}

/** What every test is one of; what is blocked or in error is often counted among the failed or skipped too. */
const PARTS: readonly CountField[] = ['passed', 'failed', 'skipped']
const sumOf = (counts: PartialCounts): number => PARTS.reduce((sum, field) => sum + (counts[field] ?? 0), 0)

const conflicts = (one: PartialCounts, other: PartialCounts): boolean =>
  COUNT_FIELDS.some((field) => one[field] !== undefined && other[field] !== undefined && one[field] !== other[field])
const shares = (one: PartialCounts, other: PartialCounts): boolean =>
  COUNT_FIELDS.some((field) => one[field] !== undefined && one[field] === other[field])

/** Whether counts can be those of one run: no part is larger than the whole. */
const fits = (counts: PartialCounts): boolean =>
  counts.total === undefined ||
  (sumOf(counts) <= counts.total && COUNT_FIELDS.every((field) => (counts[field] ?? 0) <= (counts.total ?? 0)))

/** Whether the parts add up to the whole. */
const closes = (counts: PartialCounts): boolean =>
  counts.total !== undefined && counts.passed !== undefined && sumOf(counts) === counts.total

/** The lines of one block as one statement, as long as they do not contradict each other. */
function statementsOf(facts: readonly HeadlineFact[]): Statement[] {
  const found: Statement[] = []
  for (const { rank, block, line, counts } of facts) {
    const open = found.findLast((one) => one.block === block)
    if (open && !conflicts(open.counts, counts) && fits({ ...counts, ...open.counts })) {
      open.counts = { ...counts, ...open.counts }
      open.rank = Math.min(open.rank, rank)
    } else found.push({ rank, block, line, counts: { ...counts } })
  }
  return found
}

/** How many other places say the same of all tests. */
const supportOf = (one: Statement, all: readonly Statement[]): number =>
  all.filter((other) => other !== one && shares(pick(one.counts), pick(other.counts)) && !conflicts(pick(one.counts), pick(other.counts)))
    .length

const pick = ({ total, passed }: PartialCounts): PartialCounts =>
  total === undefined ? (passed === undefined ? {} : { passed }) : { total }

function weightOf(one: Statement, all: readonly Statement[]): number {
  const fields = COUNT_FIELDS.filter((field) => one.counts[field] !== undefined).length
  return 2 * (10 - one.rank) + 2 * Math.min(3, supportOf(one, all)) + Math.min(3, fields) + (closes(one.counts) ? 2 : 0)
}

/** Whether what another place says can be added to the headline: it agrees with it, or says what is missing to make it add up. */
function agrees(counts: PartialCounts, block: number, other: Statement): boolean {
  if (conflicts(counts, other.counts)) return false
  const both = { ...counts, ...other.counts }
  return fits(both) && (shares(counts, other.counts) || other.block === block || closes(both) || other.rank <= 5)
}

const sizeOf = ({ total, passed }: PartialCounts): number => total ?? passed ?? 0

/** The headline: the set of counts that agree, from the place that speaks most for the whole; never a sum. */
export function headline(facts: readonly HeadlineFact[]): PartialCounts {
  const all = statementsOf(facts)
  const ranked = all
    .map((one) => ({ one, weight: weightOf(one, all) }))
    .sort((a, b) => b.weight - a.weight || sizeOf(b.one.counts) - sizeOf(a.one.counts) || a.one.line - b.one.line)
  const [best] = ranked
  let counts: Counts = { ...best?.one.counts }
  for (const { one } of ranked) if (best && agrees(counts, best.one.block, one)) counts = { ...one.counts, ...counts }
  return counts
}
