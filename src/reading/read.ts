import type { Section } from '../document/index.ts'
import type { Label } from '../vocabulary/index.ts'
import { below, type Context, enter, isNeutral, OUTERMOST, type Role, roleOf } from './context.ts'
import { type Entry, entry } from './entry.ts'
import type { Fact, FieldFact } from './fact.ts'
import { countsIn } from './facts/counts.ts'
import { readCoverage, speaksOfCoverage } from './facts/coverage.ts'
import { readCompletion, readField, readHeading } from './facts/header.ts'
import { readItem } from './facts/item.ts'
import { readRunner } from './facts/runner.ts'
import { type Stated, statedBy } from './facts/state.ts'
import { readCounts } from './facts/suite.ts'
import { isCase, isNumberedTest, looksLikeTest, readTest, testStatus } from './facts/test.ts'
import { SILENCE } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { numberEvidence, placed } from './place.ts'
import { hearProblem } from './problems.ts'
import { readBlocks } from './readers/blocks.ts'

const ATTRIBUTES = new Set<Label>([
  'status',
  'severity',
  'priority',
  'impact',
  'resolution',
  'mitigation',
  'eta',
  'detail',
  'current',
  'target',
  'before',
  'after',
  'count',
  'total',
  'coverage',
])
const SILENT = new Set(['expected', 'advice', 'example', 'before'])

/** What a walk through the entries carries along. */
interface Walk {
  lexicon: Lexicon
  facts: Fact[]
  title: Entry | null
  /** The last section: its closing lines are the document's footer. */
  last: Entry | null
}

/** What an entry turned out to be: a problem or a piece of work has details below it. */
type Heard = 'problem' | 'work' | null

/** Reads a document's sections into facts, in source order; it never throws. */
export function read(document: Section, lexicon: Lexicon): Fact[] {
  const root = entry('root', SILENCE, null)
  readBlocks(document.blocks, root, lexicon)
  const headings = root.children.filter((child) => child.shape === 'heading')
  const top =
    headings.find((one) => one.depth === 1) ??
    (headings[0]?.depth === Math.min(...headings.map((one) => one.depth)) && headings.length === 1 ? headings[0] : undefined)
  const walk: Walk = { lexicon, facts: [], title: top ?? null, last: lastHeading(root) }
  for (const child of root.children) visit(child, OUTERMOST, walk, 0)
  return walk.facts
}

function lastHeading(root: Entry): Entry | null {
  let last: Entry | null = null
  for (let at: Entry | undefined = root; at; at = at.children.findLast((child) => child.shape === 'heading')) last = at
  return last
}

/** Whether a line below `owner` fills it rather than being an entry of its own. */
function isAttribute(child: Entry, owner: Entry, context: Context, walk: Walk): boolean {
  const { label } = child.said
  if (label === null || !ATTRIBUTES.has(label) || child.shape === 'row' || child.shape === 'heading') return false
  if (owner.shape === 'root' || owner === walk.title) return false
  if (label === 'coverage' && context.coverage) return false
  if (
    speaksOfCoverage(child.said, walk.lexicon) &&
    child.said.quantities.some((quantity) => quantity.percent) &&
    !context.coverage &&
    child.shape !== 'line'
  )
    return false
  if (child.shape === 'line' && owner.shape !== 'line') return false
  if (owner.shape === 'bullet' || owner.shape === 'row' || owner.shape === 'line' || child.shape === 'text' || child.shape === 'label')
    return child.checkbox === null
  const isGroup = roleOf(owner.said, walk.lexicon) !== null
  return !isGroup && (label === 'status' || context.holds === 'blockers' || context.holds === 'risks')
}

function collect(owner: Entry, context: Context, walk: Walk): Set<Entry> {
  const taken = new Set<Entry>()
  const role = owner.shape === 'heading' ? roleOf(owner.said, walk.lexicon) : null
  for (const child of owner.children) {
    if (owner.shape === 'heading' && child.shape !== 'text' && child.shape !== 'label' && (child.shape !== 'bullet' || child.said.value === null)) break
    if (!isAttribute(child, owner, context, walk) || (role !== null && child.said.label === 'status')) continue
    taken.add(child)
    const { label } = child.said
    if (label && !owner.attributes.has(label)) owner.attributes.set(label, child.said)
  }
  return taken
}

function visit(entry: Entry, context: Context, walk: Walk, level: number): void {
  const { lexicon, facts } = walk
  const taken = collect(entry, context, walk)
  if (entry.shape === 'heading') facts.push(readHeading(entry, entry === walk.title, lexicon))
  readHeader(entry, context, walk)
  facts.push(...looseClaims(entry, context))
  const isGroup = entry.shape === 'heading' || entry.shape === 'label' || (entry.children.length > 0 && entry.shape !== 'row')
  const role = isGroup ? groupRole(entry, context, walk) : null
  entry.role = role
  const stated = statedBy(entry, lexicon)
  const heard = hear(entry, context, role, stated, walk, level)
  const under = below(context, entry, heard === 'problem' || (role === null && heard === 'work'), lexicon)
  const path = entry === walk.title ? context.path : under.path
  const inner = {
    ...(role && heard !== 'problem' ? enter(under, entry.said, role, lexicon) : holdsItsTests(entry, lexicon) ? testsOf(under) : under),
    path,
  }
  const next = role || entry.shape === 'heading' || entry.shape === 'label' ? 0 : level + 1
  for (const child of entry.children) {
    if (!taken.has(child)) visit(child, inner, walk, next)
    else {
      readHeader(child, inner, walk)
      visitDetails(child, inner, walk, level)
    }
  }
}

/** "Parser (8 tests)" above a list of eight: the entries of the list are the tests. */
function holdsItsTests(entry: Entry, lexicon: Lexicon): boolean {
  if (entry.shape !== 'heading' && entry.shape !== 'label' && entry.shape !== 'bullet') return false
  const total = countsIn(entry.said, { tests: false }, lexicon).counts.total
  const listed = entry.children.filter(
    (child) => child.shape === 'bullet' && (child.ordered || child.said.line.spans[0]?.kind === 'code'),
  ).length
  return total !== undefined && total === listed && total > 1
}

const testsOf = (context: Context): Context => ({ ...context, holds: 'tests', role: 'tests', state: null, shielded: false, tests: true })

/** What stands below an attribute line is detail; below "Expected result" it is told as expected. */
function visitDetails(attribute: Entry, context: Context, walk: Walk, level: number): void {
  const role = roleOf(attribute.said, walk.lexicon)
  const inner: Context = { ...context, shielded: true, holds: 'nothing', state: null, modality: role?.modality ?? context.modality }
  for (const detail of attribute.children) visit(detail, inner, walk, level + 2)
}

function groupRole(entry: Entry, context: Context, walk: Walk): Role | null {
  const role = roleOf(entry.said, walk.lexicon)
  if (!role || (role.row.role === 'tests' && !role.whole && context.holds === 'items')) return null
  const isProblem = role.row.holds === 'blockers' || role.row.holds === 'risks'
  if (context.holds !== 'nothing' && !isProblem && isNeutral(entry.said, walk.lexicon)) return null
  if (entry === walk.title) return role.whole && (role.row.holds === 'blockers' || role.row.holds === 'risks') ? role : null
  if (entry.shape === 'heading' || entry.shape === 'label') return role
  return role.whole || /[:：]\s*$/.test(entry.said.text) ? role : null
}

function whereOf(entry: Entry, walk: Walk): FieldFact['where'] | null {
  if (entry.shape === 'heading') return entry !== walk.title && (entry.said.label || entry.children.length === 0) ? 'heading' : null
  const { parent } = entry
  if (entry.shape !== 'text' && entry.shape !== 'bullet' && entry.shape !== 'row') return null
  if (parent?.shape === 'root' || parent === walk.title) return 'header'
  if (parent === walk.last && entry.shape === 'text') return 'footer'
  return entry.shape === 'text' || entry.shape === 'row' ? 'section' : null
}

function readHeader(entry: Entry, context: Context, walk: Walk): void {
  const where = whereOf(entry, walk)
  const field = where ? readField(entry, where, walk.lexicon) : null
  if (field) walk.facts.push(field)
  const completion = readCompletion(entry, context, where === 'header' || entry === walk.title, walk.lexicon)
  if (completion) walk.facts.push(completion)
}

/** Hears the facts of one entry; tells whether it is a marked piece of work, whose children are its details. */
function hear(entry: Entry, context: Context, role: Role | null, stated: Stated | null, walk: Walk, level: number): Heard {
  const { lexicon, facts } = walk
  if (entry === walk.title || entry.said.text === '') return null
  const run = readRunner(entry)
  if (run) {
    facts.push(...run)
    return null
  }
  const coverage =
    SILENT.has(context.modality) && context.modality !== 'before' && context.role !== 'recommendations' && !context.coverage
      ? null
      : readCoverage(entry, context, lexicon)
  if (coverage) facts.push(coverage)
  const problem = hearProblem(entry, context, role, level, lexicon)
  if (problem) {
    facts.push(...problem)
    return 'problem'
  }
  const counted = coverage && entry.shape !== 'heading' ? [] : readCounts(entry, context, lexicon)
  facts.push(...counted)
  if (entry.fence === 'terminal' || (SILENT.has(context.modality) && context.role !== 'recommendations')) return null
  const status = testStatus(entry, context, stated, lexicon)
  const isTest =
    looksLikeTest(entry.said) ||
    (isNumberedTest(entry.said) && counted.length === 0) ||
    (!role && level === 0 && isCase(entry, context, stated !== null))
  if (isTest && status && counted.length === 0 && !coverage && (entry.shape !== 'text' || entry.said.bold || entry.said.marks.length > 0)) {
    facts.push(readTest(entry, context, status))
    return 'work'
  }
  if ((coverage && context.coverage) || counted.some((fact) => fact.kind === 'headline'))
    return stated !== null && entry.shape === 'heading' ? 'work' : null
  const item = readItem(entry, context, role, stated, counted.length > 0, level, lexicon)
  if (item) facts.push(item)
  return item !== null ? 'work' : null
}

/** Every number of an entry as a claim; the ones that fill a typed field are told by its fact. */
function looseClaims(entry: Entry, context: Context): Fact[] {
  const said = [entry.said, ...entry.cells.map((one) => one.said)]
  const evidence = said.flatMap((one) => one.quantities.map((quantity) => numberEvidence(one, quantity, null)))
  return evidence.length > 0 ? [{ kind: 'claim', ...placed(entry, context.modality, evidence) }] : []
}
