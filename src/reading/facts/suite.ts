import type { CountField, TestStatus } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import { statedBy } from '../block/state.ts'
import type { Evidence } from '../line/evidence.ts'
import { isGeneric } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed } from '../line/place.ts'
import { type Counted, countsIn } from './counts.ts'
import type { Fact, PartialCounts } from './fact.ts'
import { countsInRow } from './rowCounts.ts'
import { nameOf } from './suiteName.ts'

const SILENT = new Set(['expected', 'advice', 'example'])
const isTotalRow = (said: Said, lexicon: Lexicon): boolean =>
  lexicon.totals.whole(said.name) !== null || /^(?:sub)?total\b/i.test(said.name)

function rankOf(entry: Entry, lexicon: Lexicon): number {
  if (entry.shape === 'row') return isTotalRow(entry.said, lexicon) ? 1 : 3
  if (entry.fence === 'terminal') return 2
  if (entry.parent?.shape === 'root' || (entry.parent?.shape === 'heading' && entry.parent.depth <= 1)) return 2
  if (isTotalRow(entry.said, lexicon)) return 4
  return entry.shape === 'heading' ? 6 : 5
}

/** The counts that stand below a named line: `Background Workers (12 tests):` and its tree of Created, Runnable, Passing. */
function fromChildren(entry: Entry, context: Context, lexicon: Lexicon): Counted[] {
  const counted = entry.children
    .filter(
      (child) =>
        (child.shape === 'line' || child.shape === 'bullet' || child.shape === 'text') &&
        isGeneric(child.said.name, lexicon) &&
        child.said.name !== '',
    )
    .map((child) => countsIn(child.said, { tests: context.tests || entry.said.ofTests }, lexicon))
    .filter((counted) => counted.used.length > 0)
  const isNamed = entry.shape === 'line' || entry.shape === 'bullet' || countsIn(entry.said, { tests: false }, lexicon).used.length > 0
  return isNamed || counted.length >= 2 ? counted : []
}

const GROUP_COUNTS: Partial<Record<TestStatus, CountField>> = { failed: 'failed', skipped: 'skipped', blocked: 'blocked' }

/** "Parser – 2 tests" below "Failing:" counts failures. */
function endedAs(
  { test }: Context,
  told: { counts: PartialCounts; evidence: Evidence[] },
): { counts: PartialCounts; evidence: Evidence[] } {
  const field = test === null ? undefined : GROUP_COUNTS[test]
  const { total, ...others } = told.counts
  if (!field || total === undefined || Object.keys(others).length > 0) return told
  return { counts: { [field]: total }, evidence: told.evidence.map((one) => ({ ...one, field: `counts/${field}` })) }
}

/** Reads test counts: of a named part as a suite, of the whole report as a headline. */
export function readCounts(entry: Entry, context: Context, lexicon: Lexicon): Fact[] {
  if (SILENT.has(context.modality) || (context.coverage && entry.said.quantities.some((quantity) => quantity.percent))) return []
  const own = entry.shape === 'row' ? countsInRow(entry, context, lexicon) : countsIn(entry.said, context, lexicon)
  if (own.used.length === 0 && entry.children.length === 0) return []
  const name = nameOf(entry.said, lexicon)
  const generic =
    (isGeneric(name, lexicon) && (entry.shape !== 'row' || entry.said.name.length > 2)) ||
    isTotalRow(entry.said, lexicon) ||
    (entry.shape !== 'row' && speaksForAll(name, lexicon))
  const children =
    generic || entry.shape === 'row' || context.state === 'todo' || entry.role !== null ? [] : fromChildren(entry, context, lexicon)
  const all = [own, ...children]
  const { counts, evidence } = endedAs(context, {
    counts: Object.assign({}, ...all.map((counted) => counted.counts).reverse()),
    evidence: all.flatMap((counted) => counted.evidence),
  })
  if (evidence.length === 0) return []
  if (!generic && !isCountable(entry, own, children.length > 0, context, lexicon)) return []
  const place = placed(entry, context.modality, evidence)
  const part = generic && entry.shape !== 'heading' && !isTotalRow(entry.said, lexicon) ? partOf(entry, context, lexicon) : null
  if (part !== null) return [{ kind: 'suite', name: part, state: null, counts, ...place }]
  if (!generic) {
    const stated = statedBy(entry, lexicon)
    const all = stated ? [...evidence, stated.evidence] : evidence
    return [{ kind: 'suite', name, state: stated?.state ?? null, counts, ...placed(entry, context.modality, all) }]
  }
  if (context.modality === 'before' || context.modality === 'target' || context.modality === 'planned') return []
  if (entry.parent && isOwnedCount(entry, lexicon)) return []
  return [{ kind: 'headline', rank: rankOf(entry, lexicon), name: entry.said.name, part: context.path.at(-1) ?? null, counts, ...place }]
}

/** A group such as "Work completed" or a label such as "Progress" names no part of its own. */
function speaksForAll(name: string, lexicon: Lexicon): boolean {
  const holds = lexicon.sections.whole(name)?.holds
  return holds === 'items' || holds === 'nothing' || lexicon.labels.whole(name) !== null
}

/** The named part of the report that a bare count stands below; null where it stands for the whole. */
function partOf(entry: Entry, context: Context, lexicon: Lexicon): string | null {
  const above = entry.parent
  if (!context.part || context.path.length === 0 || entry.shape === 'line' || (above?.shape !== 'heading' && above?.shape !== 'label'))
    return null
  const { said } = above
  if (above.shape === 'label' && said.tokens.filter(({ kind }) => kind === 'word').length > 4) return null
  const isSummary =
    isGeneric(said.name, lexicon) ||
    lexicon.totals.all(lexicon.tokens(said.name)).length > 0 ||
    above.role !== null ||
    lexicon.labels.whole(said.name) !== null
  if (isSummary) return null
  const isUnit = /^\d/.test(said.text) || said.marks.some((mark) => mark.row?.state)
  return (said.ofTests && entry.shape !== 'row') || isUnit ? said.name : null
}

/** Whether a generic count line belongs to the named part above it, which takes its counts. */
function isOwnedCount(entry: Entry, lexicon: Lexicon): boolean {
  const above = entry.parent
  if (!above || above.shape === 'root' || entry.shape === 'row' || entry.shape === 'heading') return false
  return (
    !isGeneric(above.said.name, lexicon) &&
    (above.shape === 'bullet' ||
      above.shape === 'line' ||
      countsIn(above.said, { tests: false }, lexicon).used.length > 0 ||
      /^\d/.test(above.said.text))
  )
}

/** Whether the first count stands in brackets behind the name. */
const isBracketed = ({ parts }: Said, { used: [first] }: Counted): boolean =>
  first !== undefined && parts.some(({ by, start, end }) => by === 'tag' && start <= first.start && end >= first.start)

/** Whether a named line with a count is a suite: its count stands in brackets, behind a separator, at an end or in cells. */
function isCountable(entry: Entry, own: Counted, hasChildren: boolean, context: Context, lexicon: Lexicon): boolean {
  if (hasChildren || entry.shape === 'row') return true
  const { said } = entry
  if (lexicon.orders.at(lexicon.tokens(said.name), 0)) return isBracketed(said, own)
  const [first] = own.used
  if (!first) return false
  if (entry.shape === 'text' && said.text.length > 140) return false
  const part = said.parts.find((one) => one.start <= first.start && one.end >= first.start)
  if (part && part.by !== 'start') return part.end - first.last < 60 || part.by === 'tag'
  if (entry.shape === 'text' && !said.bold && said.marks.length === 0) return false
  const head = said.parts[0]
  const leads = head !== undefined && first.start - head.start <= 1
  return leads ? first.unit === 'test' || context.tests : said.text.length - first.last <= 2 || said.ofTests
}
