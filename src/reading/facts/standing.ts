import { type IssueState, STANDING_GERUNDS } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import { issueState, type Stated, statedBy } from '../block/state.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { hitEvidence, wordEvidence } from '../line/place.ts'
import { trimEdges } from '../line/say.ts'
import { wordSet } from '../line/wordSet.ts'

const GERUND = /^[a-z]{3,}ing\b/i
const STANDING = wordSet(STANDING_GERUNDS)

/** Whether a problem still stands, and the words or mark that say so: none where it is only listed. */
export interface Standing {
  state: IssueState
  evidence: readonly Evidence[]
}

const standing = (state: IssueState, by: Evidence | null = null): Standing => ({
  state,
  evidence: by ? [{ ...by, field: 'state', value: state }] : [],
})

function struckOut(said: Said): Evidence | null {
  const span = said.line.spans.find((one) => one.kind === 'delete')
  return span ? wordEvidence(said, span.start, span.end, 'state', 'resolved') : null
}

/** "Queue: full" is no blocker resolved: an everyday word in a problem's own line closes nothing. */
const isEveryday = ({ by, said, state }: Stated, entry: Entry): boolean =>
  by === 'word' && entry.shape !== 'row' && state === 'done' && said.state?.row.weak === true

/** Whether a problem still stands: what its section, its line, its Status line or cell says; open where nothing says it. */
export function standingOf(entry: Entry, context: Context, lexicon: Lexicon): Standing {
  if (context.issue) return standing(context.issue)
  if (entry.said.struck) return standing('resolved', struckOut(entry.said))
  const said = statedBy(entry, lexicon)
  const stated = said && isEveryday(said, entry) ? null : said
  const status = entry.attributes.get('status') ?? cell(entry, 'status')?.said
  if (stated?.by === 'word' && stated.said.state?.row.weak && stated.state === 'in-progress') return standing('open', stated.evidence)
  if (stated && stated.by !== 'attribute' && !(entry.said.label === 'blocker' && entry.said.state?.place === 'begin')) {
    const from = issueState(stated.state)
    if (from !== 'open' || !status) return standing(stated.by === 'mark' && stated.state === 'partial' ? 'open' : from, stated.evidence)
  }
  if (stated && issueState(stated.state) === 'resolved') return standing('resolved', stated.evidence)
  return (status ? inStatus(status, lexicon) : null) ?? standing('open', stated?.evidence)
}

/** What the words of a status line or cell say: that somebody is at it, else that it stands, else that it is over. */
function inStatus(status: Said, lexicon: Lexicon): Standing | null {
  const words = lexicon.states.all(status.tokens).filter((hit) => !hit.row.weak)
  const told = (state: IssueState): Standing | null => {
    const hit = words.find(({ row }) => issueState(row.state) === state)
    return hit ? standing(state, hitEvidence(status, hit, 'state', state)) : null
  }
  return told('in-progress') ?? underWay(status) ?? told('open') ?? told('resolved')
}

/** "Creating stub implementations": somebody is at it. */
function underWay(status: Said): Standing | null {
  const text = trimEdges(status.value ?? status.text)
  const first = GERUND.exec(text)?.[0].toLowerCase()
  if (first === undefined || STANDING.has(first)) return null
  const start = status.text.indexOf(text, status.value === null ? 0 : status.valueStart)
  return standing('in-progress', wordEvidence(status, start, start + text.length, 'state', 'in-progress'))
}
