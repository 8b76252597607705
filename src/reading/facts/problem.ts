import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import type { Part, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed } from '../line/place.ts'
import { trimEdges } from '../line/say.ts'
import { isBlockerLabel } from './blockerLabel.ts'
import type { BlockerFact, RiskFact } from './fact.ts'
import { blockerInSentence } from './sentence.ts'
import { type Graded, severityOf } from './severity.ts'
import { type Standing, standingOf } from './standing.ts'

const REFERENCE = /^[^\s\d#]+\s?#?\d+$/

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

/** Where a part begins, with the bracket that opens it. */
const startOf = ({ start, by }: Part): number => (by === 'tag' ? Math.max(0, start - 1) : start)

/** "2.3 Hook has no latch" as a heading is numbered; in a list "3.5 million" counts. */
const withoutNumber = (text: string, shape: Entry['shape']): string =>
  text
    .replace(shape === 'heading' ? /^\d{1,3}(?:\.\d{1,3}){0,3}[.)](?!\d)\s?|^\d{1,3}(?:\.\d{1,3}){1,3}\s/ : /^\d{1,6}[.)](?!\d)\s?/, '')
    .trimStart()

/** A problem's title: its bold head, else its whole text without marks, numbering, and a status or severity tag at the end. */
export function titleOf(entry: Entry, lexicon: Lexicon): string {
  const { said } = entry
  if (entry.shape === 'row') {
    const title = entry.cells.find((one) => one.column === 'item' || one.column === 'note')
    const own = said.value && isBlockerLabel(said, lexicon) ? said.value : said.name || said.text
    return trimEdges(entry.rowOf === 'number' && title ? title.said.text : own)
  }
  if (said.label === 'impact' && !said.value && entry.parent?.shape === 'heading') return titleOf(entry.parent, lexicon)
  const first = said.parts[0]?.text ?? ''
  const told = entry.shape === 'heading' ? null : blockerInSentence(said, lexicon)
  if (told && (told.certainty === 'sure' || said.value === null)) return told.title
  const named = (entry.children.find((child) => child.said.label === 'title') ?? (REFERENCE.test(said.text) ? entry.children[0] : null))
    ?.said.value
  if (named && !isNamed(said, lexicon)) return trimEdges(named)
  if (
    said.value &&
    (!isNamed(said, lexicon) ||
      isBlockerLabel(said, lexicon) ||
      REFERENCE.test(said.name) ||
      lexicon.problems.whole(first) !== null ||
      lexicon.states.whole(first)?.state === 'blocked')
  )
    return sentence(trimEdges(said.value))
  if (said.bold || (said.parts.length > 1 && said.parts[1]?.by === 'colon' && said.name.length > 12)) return said.name
  const heading = said.parts.findIndex((part) => part.by === 'colon')
  if (heading > 1 && said.name.length > 12 && said.parts.slice(1, heading).every((part) => part.by === 'tag')) return said.name
  const parts = said.parts.filter((part) => !(part.by === 'tag' && isStatusTag(part.text, lexicon)))
  const head = parts[0]
  const last = said.state && said.state.by !== 'start' && said.state.place === 'whole' && parts.length > 1 ? parts.at(-2) : parts.at(-1)
  return head && last
    ? sentence(
        trimEdges(
          withoutNumber(said.text.slice(startOf(head), Math.max(head.end, last.by === 'tag' ? last.end + 1 : last.end)), entry.shape),
        ),
      )
    : sentence(trimEdges(said.text))
}

/** Whether a name says more than that it is a problem, how bad it is and which number it has: "High", "Finding 1" and "Blocker" say nothing. */
function isNamed({ name }: Said, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(name).filter(({ kind }) => kind === 'word')
  for (let at = 0; at < tokens.length; ) {
    const head = lexicon.heads.at(tokens, at)
    const hit = lexicon.severities.at(tokens, at) ?? lexicon.urgency.at(tokens, at) ?? head ?? lexicon.problems.at(tokens, at)
    if (!hit) return true
    at = hit.to
  }
  return false
}

/** How long a title of several sentences may be, in UTF-16 units: of a longer one the first sentence is the title. */
const LONG = 30
/** No title is shorter than this where it is cut. */
const SHORT = 12
const END = /[.!?](?=\s+\p{Lu}|\s*$)|[。！？]/u

/** The first sentence of a long text that has several. */
function sentence(text: string): string {
  if (text.length <= LONG) return text
  const end = END.exec(text.slice(SHORT))
  return end ? text.slice(0, SHORT + end.index) : text
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

/** How bad a problem is and whether it stands. */
function weighed(entry: Entry, context: Context, lexicon: Lexicon): Graded & Standing {
  const { severity, evidence } = severityOf(entry, context, lexicon)
  const standing = standingOf(entry, context, lexicon)
  return { severity, state: standing.state, evidence: [...evidence, ...standing.evidence] }
}

/** A blocker, as read from its entry. */
export function readBlocker(entry: Entry, context: Context, lexicon: Lexicon): BlockerFact {
  const { severity, state, evidence } = weighed(entry, context, lexicon)
  return {
    kind: 'blocker',
    title: titleOf(entry, lexicon),
    certainty: context.certainty,
    severity,
    state,
    impact: attribute(entry, 'impact'),
    resolution: attribute(entry, 'resolution', 'mitigation'),
    eta: attribute(entry, 'eta'),
    ...placed(entry, 'actual', evidence),
  }
}

/** A risk, a known issue or a debt, as read from its entry. */
export function readRisk(entry: Entry, context: Context, lexicon: Lexicon): RiskFact {
  const { severity, state, evidence } = weighed(entry, context, lexicon)
  return {
    kind: 'risk',
    risk: context.risk,
    title: titleOf(entry, lexicon),
    severity,
    state,
    impact: attribute(entry, 'impact'),
    mitigation: attribute(entry, 'mitigation', 'resolution'),
    ...placed(entry, 'actual', evidence),
  }
}
