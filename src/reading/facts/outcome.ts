import type { Column, State, TestStatus } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import { cell, type Entry, onceByStatus } from '../block/entry.ts'
import type { Stated } from '../block/state.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { hitEvidence, wordEvidence } from '../line/place.ts'
import { listsValues } from '../line/status.ts'
import { firstWord } from '../line/token.ts'
import { isNumberedTest } from './test.ts'

const STATUS_OF_STATE: Readonly<Record<State, TestStatus>> = {
  done: 'passed',
  'in-progress': 'in-progress',
  partial: 'in-progress',
  todo: 'planned',
  blocked: 'blocked',
  failed: 'failed',
  deferred: 'skipped',
  cancelled: 'skipped',
  'at-risk': 'flaky',
}

/** How a test ended, and the words or mark that say so: none where only its group does. */
export interface Ended {
  status: TestStatus
  evidence: readonly Evidence[]
}

/** The outcome that a part behind the name tells, the last one first. */
export function outcomeWord(said: Said, lexicon: Lexicon): Ended | null {
  for (const part of [...said.parts].reverse()) {
    if (part.by === 'start' || listsValues(part)) continue
    const tokens = lexicon.tokens(part.text)
    const first = firstWord(tokens)
    const hit = first < 0 ? null : lexicon.outcomes.at(tokens, first)
    const status = hit?.row.status
    if (!hit || !status || (hit.to < tokens.length && tokens[hit.to]?.kind === 'word')) continue
    const [start, end] = [tokens[hit.from]?.start ?? 0, tokens[hit.to - 1]?.end ?? 0]
    return { status, evidence: [wordEvidence(said, part.start + start, part.start + end, 'status', status)] }
  }
  return null
}

/** Columns beside the name of a test that may tell of its end too. */
const ASIDE: ReadonlySet<Column> = new Set<Column>(['note', 'item', 'metric', 'evidence'])

/** The outcome that a cell begins with. */
function outcomeIn(said: Said, lexicon: Lexicon): (Ended & { isAlone: boolean }) | null {
  const first = firstWord(said.tokens)
  const hit = first >= 0 ? lexicon.outcomes.at(said.tokens, first) : null
  const status = hit?.row.status
  if (!hit || !status) return null
  return { status, evidence: [hitEvidence(said, hit, 'status', status)], isAlone: said.tokens[hit.to]?.kind !== 'word' }
}

/** What the cell for it says of a test's end, else what another cell says first: "**Skip** – to be written". */
function outcomeCell(entry: Entry, lexicon: Lexicon): Ended | null {
  const told = cell(entry, 'status') ?? cell(entry, 'result')
  if (told) return outcomeIn(told.said, lexicon)
  if (entry.rowOf !== 'test') return null
  const others = entry.cells.filter(({ column, said }) => said !== entry.said && (column === null || ASIDE.has(column)))
  return others.map(({ said }) => outcomeIn(said, lexicon)).find((ended) => ended?.isAlone && ENDS.has(ended.status)) ?? null
}

/** What an entry's own words, cells or status line tell of its end. */
export const outcomeOf = onceByStatus((entry, lexicon): Ended | null => {
  const attribute = entry.attributes.get('status')
  return outcomeWord(entry.said, lexicon) ?? outcomeCell(entry, lexicon) ?? (attribute ? outcomeWord(attribute, lexicon) : null)
})

/** How a test can end. */
export const ENDS: ReadonlySet<TestStatus> = new Set<TestStatus>(['passed', 'failed', 'skipped'])

/** An outcome in capitals before the name, as runners print it: "PASS opens a file", "FAIL | 6.1 | closes it". */
export function outcomeFirst(said: Said, lexicon: Lexicon): Ended | null {
  const at = firstWord(said.tokens)
  const hit = at < 0 ? null : lexicon.outcomes.at(said.tokens, at)
  const [start, end] = [said.tokens[at]?.start ?? 0, hit ? (said.tokens[hit.to - 1]?.end ?? 0) : 0]
  const word = said.text.slice(start, end)
  const isAlone = hit !== null && said.tokens.slice(hit.to).every(({ kind }) => kind !== 'word')
  if (
    !hit?.row.status ||
    !ENDS.has(hit.row.status) ||
    hit.row.count === 'errors' ||
    word !== word.toUpperCase() ||
    word === word.toLowerCase() ||
    isAlone
  )
    return null
  return { status: hit.row.status, evidence: [wordEvidence(said, start, end, 'status', hit.row.status)] }
}

/** So many lines below a test are looked at. */
const NEAR = 12

/** "**✅ Answer received:**", "❌ Error: …" below the heading of a test: how the first marked line says that it ended; a failure outweighs the rest. */
function endedBelow({ shape, children }: Entry): TestStatus | null {
  if (shape !== 'heading') return null
  const told = children.slice(0, NEAR).flatMap(({ shape, said: { marks } }) => {
    const [mark] = shape === 'text' || shape === 'label' ? marks : []
    const status = mark?.place === 'start' ? mark.row?.test : null
    return status && ENDS.has(status) ? [status] : []
  })
  return told.find((status) => status === 'failed') ?? told[0] ?? null
}

/** A test that is listed without a word of how it ended is written, or shall be. */
const unstated = ({ modality }: Context): TestStatus => (modality === 'planned' ? 'planned' : 'implemented')

/**
 * How the test ended: what the entry states, told by the place it stands in; null where nothing says it.
 *
 * @param listed whether it stands in a list of tests: there, as below a heading such as "Test 3: …", it is a test whatever it says
 */
export function testStatus(entry: Entry, context: Context, stated: Stated | null, listed: boolean, lexicon: Lexicon): Ended | null {
  const word = (listed ? outcomeFirst(entry.said, lexicon) : null) ?? outcomeOf(entry, lexicon)
  const own = word?.status ?? stated?.test ?? (stated ? STATUS_OF_STATE[stated.state] : null)
  if (own === null) {
    const below = endedBelow(entry)
    const status = below ?? context.test ?? (listed || (entry.shape === 'heading' && isNumberedTest(entry.said)) ? unstated(context) : null)
    return status && { status, evidence: [] }
  }
  const status = inPlace(own, word !== null, context)
  const by = word?.evidence ?? (stated ? [stated.evidence] : [])
  return { status, evidence: by.map((one) => ({ ...one, field: 'status', value: status })) }
}

/** What an outcome means where it stands: a ✅ in a list of written tests is no pass. */
function inPlace(own: TestStatus, isWord: boolean, context: Context): TestStatus {
  if (own === 'passed' && context.test === 'implemented' && !isWord) return 'implemented'
  if (own === 'failed' && context.test === 'blocked') return 'blocked'
  if (own === 'passed' && context.test === 'skipped') return 'skipped'
  return own
}
