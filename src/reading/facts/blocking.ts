import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import { openCompounds } from '../block/role.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { trimEdges } from '../line/say.ts'
import type { Token } from '../line/token.ts'

const UNDONE = new Set(['no-blockers', 'resolved-blockers'])

const isUndone = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  lexicon.sections.all(tokens).some((hit) => UNDONE.has(hit.row.role)) || lexicon.none.at(tokens, 0) !== null

/** "Blocking" alone is a label; behind other words it describes: "fail-closed blocking". */
const isAdjective = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  tokens.length === 1 && lexicon.labels.at(tokens, 0)?.row === 'impact'

/** Whether the words before the first colon call what follows a blocker: "Blocker", "BLOCKER-001", "Main team obstacles". */
export function isBlockerLabel(said: Said, lexicon: Lexicon): boolean {
  const [first, second] = said.parts
  if (said.line.spans.some((span) => span.kind === 'code' && span.start <= (first?.start ?? 0))) return false
  if (!first || (second?.by !== 'colon' && second?.by !== 'dash')) return false
  if (said.label !== null && said.label !== 'blocker' && said.label !== 'impact') return false
  const tokens = lexicon.tokens(first.text)
  const words = tokens.filter((token) => token.kind === 'word' && token.key.charCodeAt(0) < 0x2e80)
  if (words.length > 4 || isUndone(tokens, lexicon)) return false
  return lexicon.blockers.all(tokens).some((hit) => {
    if (isAdjective(tokens.slice(hit.from, hit.to), lexicon)) return words.length === 1
    return hit.to === tokens.length || (hit.from === 0 && tokens.slice(hit.to).every((token) => token.kind !== 'word'))
  })
}

/** Whether a line stands in the report's header, and so tells of the whole unit: "Blocked by: missing keys". */
const isOfReport = ({ parent }: Entry): boolean => parent?.shape === 'root' || (parent?.shape === 'heading' && parent.depth === 1)

/** Whether a line tells under the label "Blocked" what is stuck, as a stand-up does, and is no task of a list. */
export function isBlockedLabel(entry: Entry, context: Context, lexicon: Lexicon): boolean {
  const { said } = entry
  const [first, second] = said.parts
  if ((entry.shape !== 'text' && entry.shape !== 'bullet') || entry.checkbox !== null || !first || second?.by !== 'colon') return false
  const isDetail = said.label === 'detail' && !isOfReport(entry)
  if (context.holds === 'items' || isDetail || isOnlyCount(said)) return false
  return lexicon.states.whole(first.text)?.state === 'blocked'
}

/** "Blocked by the missing keys" as a whole line tells what is stuck, where no piece of work stands above that it could be said of. */
export function isStuck({ shape, said, checkbox }: Entry, context: Context, lexicon: Lexicon): boolean {
  if ((shape !== 'bullet' && shape !== 'text') || checkbox !== null || context.shielded) return false
  return said.parts[1]?.by !== 'colon' && stuckBy(said, lexicon) !== null
}

/** What holds things up, in a line that begins with "blocked by" or "stuck on"; null for any other line. */
export function stuckBy({ tokens, parts, text }: Said, lexicon: Lexicon): string | null {
  const first = tokens.findIndex(({ start }) => start >= (parts[0]?.start ?? 0))
  const hit = first < 0 ? null : lexicon.stuck.at(tokens, first)
  const rest = hit ? trimEdges(text.slice(tokens[hit.to - 1]?.end)) : ''
  return rest === '' ? null : rest
}

/** Whether a tag, a severity or a closing part says "blocker": at most six words of which it is the first or the last. */
function names(text: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(openCompounds(text))
  if (tokens.length === 0 || tokens.length > 6 || isUndone(tokens, lexicon) || tokens.some((token) => token.key === 'blockers'))
    return false
  const first = tokens.findIndex(({ kind }) => kind === 'word')
  const last = tokens.findLastIndex(({ kind }) => kind === 'word') + 1
  return lexicon.blockers.all(tokens).some((hit) => hit.from === first || hit.to === last)
}

/** "Blocking: yes", "Blocking: all deployments", "Impact: blocker for the release". */
function holdsUp(said: Said, lexicon: Lexicon): boolean {
  const value = said.value ?? ''
  const label = lexicon.tokens(said.parts[0]?.text ?? '')
  const denied = lexicon.states.whole(value)?.state === 'todo' || lexicon.none.whole(value) !== null || value === ''
  return (lexicon.blockers.at(label, 0)?.to === label.length && !denied) || names(value, lexicon)
}

/** Whether an entry calls itself a blocker: by its label, a tag such as `(Architectural Blocker)`, its last words, or its severity. */
export function callsItselfBlocker(entry: Entry, lexicon: Lexicon): boolean {
  const { said } = entry
  if (entry.shape === 'row') {
    const told = cell(entry, 'blocking')
    if (told && (lexicon.states.whole(told.said.text)?.state === 'done' || told.said.marks[0]?.row?.state === 'done')) return true
    const cells = [cell(entry, 'severity'), cell(entry, 'priority'), cell(entry, 'status')]
    return cells.some((one) => one !== null && names(one.said.text, lexicon))
  }
  if (said.value && isBlockerLabel(said, lexicon)) return true
  const graded = (['severity', 'priority', 'status'] as const).flatMap((label) => entry.attributes.get(label) ?? [])
  if (graded.some(({ value }) => names(value ?? '', lexicon))) return true
  const impact = entry.attributes.get('impact')
  if (impact && holdsUp(impact, lexicon)) return true
  return said.parts.some((part) => {
    if (part.by === 'tag') return names(part.text, lexicon)
    const closing = part.by === 'dash' || part.by === 'mark'
    return closing && part.start > 0 && lexicon.blockers.whole(part.text) !== null
  })
}

/** Whether an answer only counts blockers: "0", "2 open"; the named ones stand elsewhere. */
export function isOnlyCount(said: Said): boolean {
  const rest = said.tokens.filter((token) => token.start >= said.valueStart)
  return rest[0]?.kind === 'number' && rest.filter((token) => token.kind === 'word').length <= 2
}
