import type { Entry } from '../block/entry.ts'
import { composeHead, type Head, isOpenBlocker } from '../block/heads.ts'
import { headsIn, openCompounds } from '../block/role.ts'
import type { Part, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { sayBehind } from '../line/say.ts'
import { firstWord } from '../line/token.ts'

/** What the first of the names that are joined in a text says. */
export const headIn = (text: string, lexicon: Lexicon): Head | null => headsIn(text, lexicon)[0] ?? null

/** Whether a name is that of something that blocks, or is blocked, and stands. */
export const isBlocker = (head: Head | null): boolean =>
  head !== null && (head.subject === 'blocker' || head.subject === 'blocked') && head.standing === 'open'

/** What stands before the first colon or dash, where something stands behind it. */
export function labelPart({ parts, line }: Said): Part | null {
  const from = parts.findIndex(({ by }) => by !== 'tag')
  const [first, ...others] = from < 0 ? parts : parts.slice(from)
  const second = others.find(({ by }) => by !== 'tag')
  if (!first || (second?.by !== 'colon' && second?.by !== 'dash')) return null
  return line.spans.some((span) => span.kind === 'code' && span.start <= first.start) ? null : first
}

/** "Report blockers: at once": what a rule for people begins with, where the same word may name a list. */
const ORDERS: ReadonlySet<string> = new Set(['report', 'document', 'track', 'update'])

/** So many words may name what follows them. */
const LABEL_WORDS = 6

/** What the words before the first colon say of what follows: "Blocker", "BLOCKER-001", "Main team obstacles", "Blocked on"; null for any other label. */
export function blockerLabel(said: Said, lexicon: Lexicon): Head | null {
  const first = labelPart(said)
  if (!first || first.text.split(/\s+/).length > LABEL_WORDS) return null
  if (ORDERS.has(said.tokens[firstWord(said.tokens)]?.key ?? '')) return null
  const head = headIn(first.text, lexicon)
  const isTold = said.parts.find(({ by, start }) => start > first.start && by !== 'tag')?.by === 'colon' || head?.bare === true
  return head && isTold && !head.doubtful && (head.subject === 'blocker' || head.subject === 'blocked') ? head : null
}

/** "High: Blocker: no key", "Issue: Blocker: no key": what stands behind a first label, where that is a blocker's own; null for any other line. */
export function innerLabel(said: Said, lexicon: Lexicon): Said | null {
  if ((said.label !== null && said.label !== 'label') || !said.value?.includes(':') || blockerLabel(said, lexicon)) return null
  const inner = sayBehind(said, lexicon)
  const head = inner?.value ? blockerLabel(inner, lexicon) : null
  return head?.subject === 'blocker' && head.bare ? inner : null
}

/** Whether the words before the first colon call what follows a blocker. */
export function isBlockerLabel(said: Said, lexicon: Lexicon): boolean {
  const head = blockerLabel(said, lexicon)
  return head !== null && head.standing !== 'none'
}

/** Whether a line stands in the report's header, and so tells of the whole unit: "Blocked by: missing keys". */
export const isOfReport = ({ parent }: Entry): boolean => parent?.shape === 'root' || (parent?.shape === 'heading' && parent.depth === 1)

/** "< 1 hour": what may stand before the number. */
const COMPARES: ReadonlySet<string> = new Set(['<', '>', '≤', '≥', '~', '='])

/** Whether an answer only counts blockers: "0", "2 open"; the named ones stand elsewhere. "2 weak passwords" says which. */
export function isOnlyCount(said: Said, lexicon: Lexicon): boolean {
  const answer = said.tokens.filter((token) => token.start >= said.valueStart)
  const rest = answer.slice(answer.findIndex(({ key }) => !COMPARES.has(key)))
  const words = rest.filter((token) => token.kind === 'word')
  if (rest[0]?.kind !== 'number' || words.length > 4) return false
  const grades = words.filter((_, at) => lexicon.severities.at(words, at) ?? lexicon.urgency.at(words, at))
  const isNamed = words.length === grades.length + 1 && grades.length > 0 && !lexicon.heads.at(words, words.length - 1)
  const isNoun = lexicon.heads.at(words, words.length - 1)?.row === 'problem'
  return (
    !(isNamed || isNoun || said.parts.some(({ by, start, text }) => by === 'tag' && start > said.valueStart && /\p{L}{3}/u.test(text))) ||
    said.quantities.find(({ start }) => start >= said.valueStart)?.value === 0
  )
}

/** "BLOCK-001 (critical), RISK-2": an answer of nothing but the codes of what is told elsewhere. */
export const onlyRefers = (value: string): boolean => CODES.test(value.replace(/\([^()]{0,20}\)/g, ''))
const CODES = /^\s*(?:[A-Z]{1,8}[-_]?\d{1,4}[\s,;&]*)+$/u

/** A word that confirms: "Blocks release: yes". */
export const confirms = (text: string, lexicon: Lexicon): boolean => lexicon.states.whole(text)?.state === 'done'
/** A word that denies or postpones: "Blocks release: no". */
export const refuses = (text: string, lexicon: Lexicon): boolean =>
  lexicon.none.whole(text) !== null || lexicon.states.whole(text)?.state === 'todo'

/** So many words has a tag that calls its line a blocker. */
const TAG_WORDS = 6

/** "Warning vs blocker": words that leave open which of two it is. */
const CHOICES: ReadonlySet<string> = new Set(['vs', 'versus', 'or', 'oder', 'ou', 'eller', 'или', 'veya'])

/** Whether a tag, a severity or a status says "blocker"; a number behind it only refers to one that is told elsewhere. */
export function names(text: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(openCompounds(text)).filter(({ kind }) => kind === 'word' || kind === 'number')
  if (tokens.length === 0 || tokens.length > TAG_WORDS || /\d$/.test(text.trim()) || /^(?:see|siehe|voir|ver)\b/i.test(text)) return false
  if (tokens[0]?.kind === 'number' || tokens[0]?.key === 'any' || lexicon.heads.at(tokens, 0)?.row === 'preposition') return false
  if (
    tokens.some(
      ({ key }, at) =>
        key === 'blockers' || CHOICES.has(key) || lexicon.priors.at(tokens, at) !== null || lexicon.past.at(tokens, at) !== null,
    )
  )
    return false
  const head = composeHead(tokens, lexicon)
  if (head && text.includes(',') && !head.bare) return false
  if (head) return isOpenBlocker(head)
  const last = tokens.findIndex((_, at) => lexicon.blockers.at(tokens, at) !== null)
  return (
    last >= 0 &&
    !lexicon.none.at(tokens, 0) &&
    tokens.slice(0, last).every((_, at) => lexicon.severities.at(tokens, at) !== null || /^p\d$/.test(tokens[at]?.key ?? ''))
  )
}
