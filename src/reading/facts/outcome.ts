import type { State, TestStatus } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import type { Stated } from '../block/state.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { hitEvidence, wordEvidence } from '../line/place.ts'
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
    if (part.by === 'start') continue
    const tokens = lexicon.tokens(part.text)
    const first = tokens.findIndex((token) => token.kind === 'word')
    const hit = first < 0 ? null : lexicon.outcomes.at(tokens, first)
    const status = hit?.row.status
    if (!hit || !status || (hit.to < tokens.length && tokens[hit.to]?.kind === 'word')) continue
    const [start, end] = [tokens[hit.from]?.start ?? 0, tokens[hit.to - 1]?.end ?? 0]
    return { status, evidence: [wordEvidence(said, part.start + start, part.start + end, 'status', status)] }
  }
  return null
}

function outcomeCell(entry: Entry, lexicon: Lexicon): Ended | null {
  const said = (cell(entry, 'status') ?? cell(entry, 'result'))?.said
  const first = said?.tokens.findIndex((token) => token.kind === 'word') ?? -1
  const hit = said && first >= 0 ? lexicon.outcomes.at(said.tokens, first) : null
  const status = hit?.row.status
  return said && hit && status ? { status, evidence: [hitEvidence(said, hit, 'status', status)] } : null
}

/** A test that is listed without a word of how it ended is written, or shall be. */
const unstated = ({ modality }: Context): TestStatus => (modality === 'planned' ? 'planned' : 'implemented')

/** A row below a heading of tests, or a heading such as "Test 3: …", is a test whatever it says. */
const isListed = ({ shape, said }: Entry, { holds }: Context): boolean =>
  (shape === 'row' && holds === 'tests') || (shape === 'heading' && isNumberedTest(said))

/** How the test ended: what the entry states, told by the place it stands in; null where nothing says it. */
export function testStatus(entry: Entry, context: Context, stated: Stated | null, lexicon: Lexicon): Ended | null {
  const attribute = entry.attributes.get('status')
  const word = outcomeWord(entry.said, lexicon) ?? outcomeCell(entry, lexicon) ?? (attribute ? outcomeWord(attribute, lexicon) : null)
  const own = word?.status ?? stated?.test ?? (stated ? STATUS_OF_STATE[stated.state] : null)
  if (own === null) {
    const status = context.test ?? (isListed(entry, context) ? unstated(context) : null)
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
