import { type IssueState, STANDING_GERUNDS } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import { issueState, type Stated, statedBy } from '../block/state.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Mark, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { hitEvidence, wordEvidence } from '../line/place.ts'
import { answerOf, trimEdges } from '../line/say.ts'
import type { Token } from '../line/token.ts'
import { wordSet } from '../line/wordSet.ts'
import { colourBehind } from './severity.ts'
import { isCrossed, isDoubted, struckOut } from './takenBack.ts'

const GERUND = /^[a-z]{3,}ing\b/i
const GERUNDS = wordSet(STANDING_GERUNDS)

/** Whether a problem still stands, and the words or mark that say so: none where it is only listed. */
export interface Standing {
  state: IssueState
  evidence: readonly Evidence[]
}

const standing = (state: IssueState, by: Evidence | null = null): Standing => ({
  state,
  evidence: by ? [{ ...by, field: 'state', value: state }] : [],
})

/** "Queue: full" is no blocker resolved: an everyday word closes nothing. */
const isEveryday = ({ by, said, state, evidence }: Stated, lexicon: Lexicon): boolean =>
  by === 'word' && state === 'done' && (said.state?.row.weak === true || lexicon.standing.whole(evidence.raw) !== null)

/** Where the remark begins that a mark stands in, behind the name of its line: "No key (not ✅)"; the mark itself where none does. */
const remarkBefore = ({ parts }: Said, at: number): number =>
  parts.findLast(({ by, start }, index) => index > 0 && by !== 'mark' && start < at)?.start ?? at

/** The tokens of the part that a status stands in, and of those behind it; of a cell those before its mark: "not ✅". */
function toldWith({ by, said, evidence }: Stated, of: Entry): readonly Token[] {
  const at = said.text.indexOf(evidence.raw)
  const part = said.parts.find((one) => one.start <= at && one.end >= at)
  if (by === 'attribute') return answerOf(said).tokens
  if (by === 'mark') {
    const mark = said.tokens.findIndex(({ kind, start }) => kind === 'mark' && (said !== of.said || start === at))
    return said.tokens.slice(0, Math.max(0, mark)).filter(({ start }) => said !== of.said || start >= remarkBefore(said, at))
  }
  return by === 'word' && part ? said.tokens.filter(({ start }) => start >= part.start) : []
}

/** "Resolved: yes": a column or label that asks whether it is over, and an answer that says yes or no. */
function answered(entry: Entry, lexicon: Lexicon): Standing | null {
  const asked = entry.cells.find(({ header }) => lexicon.heads.whole(header) === 'resolved')
  const state = asked ? (lexicon.states.whole(asked.said.text)?.state ?? asked.said.marks[0]?.row?.state) : undefined
  if (!asked || !state) return null
  const { said } = asked
  const isYes = state === 'done' && !isDoubted(said.tokens, lexicon) && !struckOut(said) && lexicon.standing.whole(said.text) === null
  return standing(isYes ? 'resolved' : 'open')
}

const isColour = ({ row }: Mark): boolean => row?.severity !== null && row?.severity !== undefined && row.severity !== 'low'

/** What its own line says: a box, a mark or a word, doubts and colours that only grade it aside. */
function inLine(entry: Entry, lexicon: Lexicon): Standing | null {
  const stated = statedBy(entry, lexicon)
  if (!stated || stated.by === 'attribute' || isEveryday(stated, lexicon)) return null
  const [mark] = stated.said.marks
  const isLead = stated.by === 'mark' && stated.said === entry.said && mark?.place === 'start'
  if (isLead && (isColour(mark) || (entry.said.label === 'blocker' && stated.state !== 'done'))) return standing('open', stated.evidence)
  const from = issueState(stated.state)
  const weak = stated.by === 'word' && stated.said.state?.row.weak === true
  if (weak && stated.state === 'in-progress') return standing('open', stated.evidence)
  if (from === 'open' || (stated.by === 'mark' && stated.state === 'partial')) return standing('open', stated.evidence)
  return from === 'resolved' && (isDoubted(toldWith(stated, entry), lexicon) || (stated.by === 'word' && isCrossed(stated.said)))
    ? standing('open', stated.evidence)
    : weak
      ? null
      : standing(from, stated.evidence)
}

/** "… — fixed by clearing the cache": a clause behind a dash that begins with the word. */
function inClause({ said }: Entry, lexicon: Lexicon): Standing | null {
  const last = said.parts.at(-1)
  const at = last?.by === 'dash' ? said.tokens.findIndex(({ start }) => start >= last.start) : -1
  const hit = at < 0 ? null : lexicon.heads.at(said.tokens, at)
  if (hit?.row !== 'resolved' || isDoubted(said.tokens.slice(at), lexicon)) return null
  return standing('resolved', hitEvidence(said, { ...hit, from: at }, 'state', 'resolved'))
}

/** Whether a problem still stands: what its section, its line, its Status line or cell says; open where nothing says it. */
export function standingOf(entry: Entry, context: Context, lexicon: Lexicon): Standing {
  if (context.issue) return standing(context.issue)
  const struck = struckOut(entry.said)
  if (struck) return standing('resolved', struck)
  const status = entry.attributes.get('status') ?? cell(entry, 'status')?.said ?? null
  const asked = answered(entry, lexicon)
  const colour = status ? null : colourBehind(entry, context)
  if (colour) return standing('open', wordEvidence(entry.said, colour.start, colour.end, 'state', 'open'))
  const own = entry.said.label === 'blocker' && entry.said.state?.place === 'begin' ? null : inLine(entry, lexicon)
  if (asked) return asked
  if (own && (own.state !== 'open' || !status)) return own
  return (
    (status ? inStatus(status, lexicon) : null) ?? own ?? inClause(entry, lexicon) ?? standing('open', statedBy(entry, lexicon)?.evidence)
  )
}

/** "~~done~~ open": what is struck says nothing any more. */
const isStruck = ({ line }: Said, at: number): boolean =>
  line.spans.some(({ kind, start, end }) => kind === 'delete' && start <= at && at < end)

/** What the words of a status line or cell say: that somebody is at it, else that it stands, else that it is over. */
function inStatus(status: Said, lexicon: Lexicon): Standing | null {
  const words = lexicon.states
    .all(status.tokens)
    .filter(
      (hit) =>
        !hit.row.weak &&
        !isStruck(status, status.tokens[hit.from]?.start ?? 0) &&
        !lexicon.standing.at(status.tokens, hit.from) &&
        (status.tokens[hit.from]?.start ?? 0) >= (status.value === null ? 0 : status.valueStart),
    )
  const told = (state: IssueState): Standing | null => {
    const hit = words.find(({ row }) => issueState(row.state) === state)
    return hit ? standing(state, hitEvidence(status, hit, 'state', state)) : null
  }
  const over =
    isDoubted(status.value === null ? status.tokens : answerOf(status).tokens, lexicon) || isCrossed(status)
      ? null
      : (told('resolved') ?? checked(status))
  return told('in-progress') ?? underWay(status) ?? told('open') ?? over
}

/** "✅" as the whole answer. */
function checked(status: Said): Standing | null {
  if (isCrossed(status)) return null
  const mark = status.marks.find(({ row }) => row?.state === 'done')
  return mark ? standing('resolved', wordEvidence(status, mark.start, mark.end, 'state', 'resolved')) : null
}

/** "Creating stub implementations": somebody is at it. */
function underWay(status: Said): Standing | null {
  const text = trimEdges(status.value ?? status.text)
  const first = GERUND.exec(text)?.[0].toLowerCase()
  if (first === undefined || GERUNDS.has(first)) return null
  const start = status.text.indexOf(text, status.value === null ? 0 : status.valueStart)
  return standing('in-progress', wordEvidence(status, start, start + text.length, 'state', 'in-progress'))
}
