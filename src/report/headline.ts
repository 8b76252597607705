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

/** Whether the parts of one list miss the whole by a little: the list contradicts itself, and all of it is what it says. */
function near(one: PartialCounts, other: PartialCounts): boolean {
  const { total, ...parts } = { ...other, ...one }
  return total !== undefined && Math.abs(sumOf(parts) - total) * 10 <= Math.max(10, total)
}

/** How many tests a statement speaks of. */
const sizeOf = ({ total, passed }: PartialCounts): number => total ?? passed ?? 0

/** The lines of one block as one statement, as long as they do not contradict each other. */
function statementsOf(facts: readonly HeadlineFact[]): Statement[] {
  const found: Statement[] = []
  const open = new Map<number, Statement>()
  for (const { rank, block, line, counts } of facts) {
    const before = open.get(block)
    const isBeside = before !== undefined && (near(before.counts, counts) || fits({ ...counts, ...before.counts }))
    if (before && isBeside && !conflicts(before.counts, counts)) {
      before.counts = { ...counts, ...before.counts }
      before.rank = Math.min(before.rank, rank)
    } else {
      const made = { rank, block, line, counts: { ...counts } }
      open.set(block, made)
      found.push(made)
    }
  }
  return found
}

/** How many statements speak of as many tests, by that number. */
function support(all: readonly Statement[]): ReadonlyMap<number, number> {
  const told = new Map<number, number>()
  for (const { counts } of all) if (sizeOf(counts) > 0) told.set(sizeOf(counts), (told.get(sizeOf(counts)) ?? 0) + 1)
  return told
}

/** The rank of a row that adds up a table, where other tables add up to something else and no place repeats it: it speaks for a part. */
const OF_PART = 6

function weightOf({ rank, counts }: Statement, told: ReadonlyMap<number, number>, differ: boolean): number {
  const fields = COUNT_FIELDS.filter((field) => counts[field] !== undefined).length
  const others = Math.max(0, (told.get(sizeOf(counts)) ?? 0) - 1)
  const place = differ && rank === 1 && others === 0 ? OF_PART : rank
  return 2 * (10 - place) + 2 * Math.min(3, others) + Math.min(3, fields) + (closes(counts) ? 2 : 0)
}

/** Whether what another place says can be added to the headline: it agrees with it, or says what is missing to make it add up. */
function agrees(counts: PartialCounts, block: number, other: Statement): boolean {
  if (conflicts(counts, other.counts)) return false
  const both = { ...counts, ...other.counts }
  return fits(both) && (shares(counts, other.counts) || other.block === block || closes(both) || other.rank <= 5)
}

/** The headline: the set of counts that agree, from the place that speaks most for the whole; never a sum. */
export function headline(facts: readonly HeadlineFact[]): PartialCounts {
  const all = statementsOf(facts)
  const told = support(all)
  const differ = new Set(all.flatMap(({ rank, counts }) => (rank === 1 ? [sizeOf(counts)] : []))).size > 1
  const weighed = all
    .map((one) => ({ one, weight: weightOf(one, told, differ) }))
    .sort((a, b) => b.weight - a.weight || sizeOf(b.one.counts) - sizeOf(a.one.counts) || a.one.line - b.one.line)
  const [best] = weighed
  let counts: Counts = { ...best?.one.counts }
  for (const { one } of weighed) if (best && agrees(counts, best.one.block, one)) counts = { ...one.counts, ...counts }
  return counts
}
