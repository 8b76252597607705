import type { CountField, TestStatus } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import { isGeneric } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { readBare, suiteOf, type Told } from './bareCount.ts'
import { readClosing } from './closing.ts'
import { isOneOfParts, tellsOfFile } from './countedParts.ts'
import { countedSpans } from './countedSpans.ts'
import { countsIn } from './counts.ts'
import { isDirect, isInventory } from './direct.ts'
import type { Fact } from './fact.ts'
import { isBracketed, isLeadIn, isNamedCount } from './namedCount.ts'
import { rowOf } from './row.ts'
import { countsInRow } from './rowCounts.ts'
import { isOnlyRun } from './runCommand.ts'
import { nameOf } from './suiteName.ts'
import { rowSpeaksForWhole, speaksForWhole } from './whole.ts'

const SILENT = new Set(['expected', 'advice', 'example'])
const GROUP_COUNTS: Partial<Record<TestStatus, CountField>> = { failed: 'failed', skipped: 'skipped', blocked: 'blocked' }

/** "Parser – 2 tests" below "Failing:" counts failures; "Parser (2 tests)" says how many it has, too. */
function endedAs({ test }: Context, told: Told, isBracketed: boolean): Told {
  const field = test === null ? undefined : GROUP_COUNTS[test]
  const { total, ...others } = told.counts
  if (!field || total === undefined || Object.keys(others).length > 0) return told
  const ended = told.evidence.map((one) => ({ ...one, field: `counts/${field}` }))
  return isBracketed
    ? { counts: { total, [field]: total }, evidence: [...told.evidence, ...ended] }
    : { counts: { [field]: total }, evidence: ended }
}

/** A count that stands further behind in its line is told in passing; in UTF-16 units. */
const FAR = 100
/** Labels of lines that tell of a problem or of work, whatever they count. */
const NEVER_COUNT: ReadonlySet<string | null> = new Set([
  'impact',
  'severity',
  'priority',
  'resolution',
  'mitigation',
  'eta',
  'before',
  'target',
])

/** "Parser (12 new tests)": what is new of a part that is told of for the first time is all of it. */
function firstTold({ counts, evidence }: Told, lexicon: Lexicon): Told {
  const { created, ...others } = counts
  const isFresh = evidence.some(({ raw }) => lexicon.outcomes.all(lexicon.tokens(raw)).some(({ row }) => row.fresh))
  if (created === undefined || !isFresh || Object.keys(others).length > 0) return { counts, evidence }
  return { counts: { total: created }, evidence: evidence.map((one) => ({ ...one, field: 'counts/total' })) }
}

/** Reads test counts: of a named part as a suite, of the whole report as a headline; those of its `Label: value` lines too. */
export function readCounts(entry: Entry, context: Context, lexicon: Lexicon): Fact[] {
  if (SILENT.has(context.modality) || (context.coverage && isShare(entry.said))) return []
  return [entry, ...attributesOf(entry, lexicon)].flatMap((line) => readLine(line, context, lexicon))
}

/** Whether a line tells shares and counts no tests: below a heading of coverage its other numbers are lines or files. */
const isShare = ({ quantities }: Said): boolean =>
  quantities.some(({ percent }) => percent) &&
  !quantities.some(({ unit, total, outcome, percent }) => !percent && (unit === 'test' || (total !== null && outcome === 'passed')))

/** The lines below an entry that fill it and tell of now. */
function attributesOf({ attributes, children }: Entry, lexicon: Lexicon): Entry[] {
  const filled = new Set(attributes.values())
  return children.filter(({ said }) => filled.has(said) && !lexicon.sections.whole(said.parts[0]?.text ?? '')?.modality)
}

/** Whether a line above or beside it speaks of tests: then the bare numbers of its list count them. */
function isSpoken({ parent, shape, said }: Entry, lexicon: Lexicon): boolean {
  if (parent === null || shape === 'heading' || said.quantities.length === 0) return false
  const speaks = (one: Entry): boolean =>
    one.shape === shape && one.said.ofTests && one.said.quantities.length > 0 && isGeneric(one.said.name, lexicon)
  return (parent.shape !== 'root' && parent.said.ofTests) || (isGeneric(said.name, lexicon) && parent.children.slice(0, 40).some(speaks))
}

/** Reads the counts of one line. */
function readLine(entry: Entry, around: Context, lexicon: Lexicon): Fact[] {
  if (NEVER_COUNT.has(entry.said.label) && entry.shape !== 'heading' && !isGeneric(entry.said.name, lexicon)) return []
  const runs = isOnlyRun(entry)
  const context = { ...around, tests: around.tests || runs || isSpoken(entry, lexicon) }
  if (entry.shape === 'row') return readRow(entry, context, lexicon)
  const closing = readClosing(entry, context, lexicon)
  if (closing) return closing
  const own = countsIn(entry.said, context, lexicon)
  const [first] = own.used
  if (!first) return []
  const several = countedSpans(entry.said, own)
  if (several.length > 0) return several.map((one) => suiteOf(entry, one.name, entry, one, context, lexicon))
  const name = nameOf(entry.said, first, lexicon)
  const told = endedAs(context, own, isBracketed(entry.said, first))
  if (runs) return first.start < FAR ? readBare(entry, entry.said, context, told, lexicon) : []
  if (tellsOfFile(entry, first, lexicon)) return readBare(entry, entry.said, context, told, lexicon)
  if (speaksForWhole(entry, name, lexicon) && !isOneOfParts(entry, name, lexicon)) {
    const isTold =
      !isLeadIn(entry.said, own) && first.start < FAR && (isDirect(entry.said, first, lexicon) || isInventory(entry.said, first, lexicon))
    return isTold ? readBare(entry, entry.said, context, told, lexicon) : []
  }
  return isNamedCount(entry, name, own, context, lexicon) ? [suiteOf(entry, name, entry, firstTold(told, lexicon), context, lexicon)] : []
}

/** Reads the counts of a table row. */
function readRow(entry: Entry, context: Context, lexicon: Lexicon): Fact[] {
  const row = rowOf(entry)
  const own = countsInRow(row, context, lexicon)
  if (own.used.length === 0) return []
  const told = endedAs(context, own, false)
  if (rowSpeaksForWhole(row, told.counts, lexicon)) return readBare(entry, row.name, context, told, lexicon)
  const name = nameOf(
    row.name,
    row.name.quantities.find((one) => own.used.includes(one)),
    lexicon,
  )
  return name === '' ? [] : [suiteOf(entry, name, entry, firstTold(told, lexicon), context, lexicon)]
}
