import { type IssueState, type Severity, STANDING_GERUNDS } from '../../vocabulary/index.ts'
import type { Context } from '../context.ts'
import { cell, type Entry } from '../entry.ts'
import type { BlockerFact, RiskFact } from '../fact.ts'
import type { Said } from '../grammar.ts'
import type { Lexicon } from '../lexicon.ts'
import { placed } from '../place.ts'
import { trimEdges } from '../say.ts'
import { wordSet } from '../wordSet.ts'
import { isBlockerLabel } from './blocking.ts'
import { issueState, type Stated, statedBy } from './state.ts'

const REFERENCE = /^[^\s\d#]+\s?#?\d+$/
const GERUND = /^[a-z]{3,}ing\b/i
const STANDING = wordSet(STANDING_GERUNDS)

const textOf = (said: Said | null | undefined): string | null => (said ? trimEdges(said.text) || null : null)

function attribute(entry: Entry, ...labels: readonly ('impact' | 'resolution' | 'mitigation' | 'eta')[]): string | null {
  for (const label of labels) {
    const found = entry.attributes.get(label)
    if (found) return found.value === null || found.value === '' ? null : found.value
    const inCell = cell(entry, label)
    if (inCell) return textOf(inCell.said)
  }
  return null
}

/** How bad a problem is: its own tag, its Severity line or cell, its Priority, else what its section says. */
export function severityOf(entry: Entry, context: Context, lexicon: Lexicon): Severity | null {
  const labelled = entry.attributes.get('severity') ?? entry.attributes.get('priority')
  const impact = entry.attributes.get('impact')
  const graded = labelled?.tokens.filter((token) => token.start >= labelled.valueStart)
  const inLabel = graded ? lexicon.severities.all(graded)[0]?.row : impact ? lexicon.severities.whole(impact.value ?? '') : null
  const inCells = (['severity', 'impact', 'priority', 'probability'] as const).flatMap((column) => {
    const found = cell(entry, column)
    if (!found) return []
    const word = lexicon.severities.all(found.said.tokens)[0]
    const short = found.said.tokens.length <= 6
    const glyph = column === 'severity' || column === 'priority' ? found.said.marks.find((mark) => mark.row?.severity)?.row?.severity : null
    return word && short ? [word.row] : glyph ? [glyph] : []
  })
  return (
    entry.said.severity ?? inLabel ?? inCells[0] ?? (entry.shape === 'row' ? severityInCells(entry, lexicon) : null) ?? context.severity
  )
}

function severityInCells(entry: Entry, lexicon: Lexicon): Severity | null {
  for (const { column, said } of entry.cells) {
    const from = said.tokens.findIndex((token) => token.kind === 'word')
    const hit = from < 0 || column === 'note' || said.tokens.length > 4 ? null : lexicon.severities.at(said.tokens, from)
    const whole = hit !== null && said.tokens.slice(hit.to).every((token) => token.kind !== 'word')
    if (hit && whole && (hit.row !== 'low' || said.marks.length > 0)) return hit.row
  }
  return null
}

/** "Queue: full" is no blocker resolved: an everyday word in a problem's own line closes nothing. */
const isEveryday = ({ by, said, state }: Stated, entry: Entry): boolean =>
  by === 'word' && entry.shape !== 'row' && state === 'done' && said.state?.row.weak === true

function stateOf(entry: Entry, context: Context, lexicon: Lexicon): IssueState {
  if (context.issue) return context.issue
  if (entry.said.struck) return 'resolved'
  const said = statedBy(entry, lexicon)
  const stated = said && isEveryday(said, entry) ? null : said
  const status = entry.attributes.get('status') ?? cell(entry, 'status')?.said
  if (stated?.by === 'word' && stated.said.state?.row.weak && stated.state === 'in-progress') return 'open'
  if (stated && stated.by !== 'attribute' && !(entry.said.label === 'blocker' && entry.said.state?.place === 'begin')) {
    const from = issueState(stated.state)
    if (from !== 'open' || !status) return stated.by === 'mark' && stated.state === 'partial' ? 'open' : from
  }
  const words = status ? lexicon.states.all(status.tokens).filter((hit) => !hit.row.weak) : []
  const states = words.map((hit) => issueState(hit.row.state))
  if (stated && issueState(stated.state) === 'resolved') return 'resolved'
  if (states.includes('in-progress')) return 'in-progress'
  if (status && isUnderWay(trimEdges(status.value ?? status.text))) return 'in-progress'
  return states.includes('resolved') && !states.includes('open') ? 'resolved' : 'open'
}

/** "Creating stub implementations": somebody is at it. */
function isUnderWay(text: string): boolean {
  const first = GERUND.exec(text)?.[0].toLowerCase()
  return first !== undefined && !STANDING.has(first)
}

/** A problem's title: its bold head, else its whole text without marks, numbering, and a status or severity tag at the end. */
export function titleOf(entry: Entry, lexicon: Lexicon): string {
  const { said } = entry
  if (entry.shape === 'row') {
    const title = entry.cells.find((one) => one.column === 'item' || one.column === 'note')
    return entry.rowOf === 'number' && title ? trimEdges(title.said.text) : trimEdges(said.name || said.text)
  }
  const first = said.parts[0]?.text ?? ''
  if (
    said.value &&
    (isBlockerLabel(said, lexicon) ||
      REFERENCE.test(said.name) ||
      lexicon.problems.whole(first) !== null ||
      lexicon.states.whole(first)?.state === 'blocked')
  )
    return trimEdges(said.value)
  if (said.bold || (said.parts.length > 1 && said.parts[1]?.by === 'colon' && said.name.length > 12)) return said.name
  const heading = said.parts.findIndex((part) => part.by === 'colon')
  if (heading > 1 && said.name.length > 12 && said.parts.slice(1, heading).every((part) => part.by === 'tag')) return said.name
  const parts = said.parts.filter((part) => !(part.by === 'tag' && isStatusTag(part.text, lexicon)))
  const head = parts[0]
  const last = said.state && said.state.by !== 'start' && said.state.place === 'whole' && parts.length > 1 ? parts.at(-2) : parts.at(-1)
  return head && last
    ? trimEdges(said.text.slice(head.start, Math.max(head.end, last.by === 'tag' ? last.end + 1 : last.end)).replace(/^\d+[.)]\s*/, ''))
    : trimEdges(said.text)
}

/** A tag that tells a state, a severity or that this is a blocker: no part of the title. */
function isStatusTag(text: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(text)
  return (
    lexicon.states.at(tokens, 0) !== null ||
    lexicon.severities.at(tokens, 0) !== null ||
    lexicon.blockers.all(tokens).some((hit) => hit.from === 0 || hit.to === tokens.length)
  )
}

/** A blocker, as read from its entry. */
export function readBlocker(entry: Entry, context: Context, lexicon: Lexicon): BlockerFact {
  return {
    kind: 'blocker',
    title: titleOf(entry, lexicon),
    severity: severityOf(entry, context, lexicon),
    state: stateOf(entry, context, lexicon),
    impact: attribute(entry, 'impact'),
    resolution: attribute(entry, 'resolution', 'mitigation'),
    eta: attribute(entry, 'eta'),
    ...placed(entry, 'actual'),
  }
}

/** A risk, a known issue or a debt, as read from its entry. */
export function readRisk(entry: Entry, context: Context, lexicon: Lexicon): RiskFact {
  return {
    kind: 'risk',
    risk: context.risk,
    title: titleOf(entry, lexicon),
    severity: severityOf(entry, context, lexicon),
    state: stateOf(entry, context, lexicon),
    impact: attribute(entry, 'impact'),
    mitigation: attribute(entry, 'mitigation', 'resolution'),
    ...placed(entry, 'actual'),
  }
}
