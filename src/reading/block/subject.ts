import type { RiskKind } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import type { Entry } from './entry.ts'
import { isNeutralText } from './grade.ts'
import { JOINTS } from './headClasses.ts'
import { composeHead, type Head, isOpenBlocker, isUnitOfPlan } from './heads.ts'
import { headsIn, roleOf } from './role.ts'
import { numberedAs } from './tells.ts'

/**
 * How much of a page its title alone calls blockers: `all` of it ("Blockers", "Known blockers"); `some`, where other words qualify or join the noun
 * ("Launch blockers", "Blockers and decisions"); `grades`, where sections of its own name them, so that only those beside that tell how bad or how
 * soon hold more ("High priority").
 */
export type Subject = 'all' | 'some' | 'grades'

/** "LAUNCH_BLOCKERS.md" is called launch blockers. */
const spelled = (text: string): string => text.replace(/\.mdx?\s*$/i, '').replace(/(?<=\p{L})_+(?=\p{L})/gu, ' ')

/** Whether one of the parts of a title names blockers: "NFA MVP – Critical blockers for the pilot". */
const namesBlockers = ({ parts }: Said, lexicon: Lexicon): boolean =>
  parts.some(({ text, by }) => by !== 'tag' && headsIn(spelled(text), lexicon, 'page').some(isOpenBlocker))

/** Whether a heading below names blockers itself, or tells one: "Launch blockers", "Blocker 2: no key". */
const tellsBlockers = (entry: Entry, lexicon: Lexicon): boolean =>
  (entry.shape === 'heading' && (roleOf(entry.said, lexicon)?.row.role === 'blockers' || numberedAs(entry.said, lexicon) === 'blocker')) ||
  entry.children.some((child) => child.shape === 'heading' && tellsBlockers(child, lexicon))

/** Whether a page says right below its title that nothing blocks. */
const deniesBlockers = ({ children }: Entry, lexicon: Lexicon): boolean =>
  children.some((child) => child.shape === 'text' && saysNone(child.said, lexicon))

/** Labels of sections that tell more of one problem: "Root cause", "Impact", "Fix". */
const UNFOLDS: ReadonlySet<string> = new Set(['detail', 'impact', 'resolution', 'mitigation'])

/** Whether sections below tell of one problem: "Issue", "Root cause", "Impact". */
const tellsOne = ({ children }: Entry, lexicon: Lexicon): boolean =>
  children.some(
    ({ shape, said }) =>
      shape === 'heading' && (UNFOLDS.has(said.label ?? '') || composeHead(lexicon.tokens(said.name), lexicon)?.single === true),
  )

/** "Launch blocker: no licence key", "Cache merge – blocker" above "Root cause": whether the title of a page tells of a single blocker. */
export function namesOneBlocker(title: Entry, lexicon: Lexicon): boolean {
  const { parts, value } = title.said
  const at = parts.findIndex(({ text, by }) => by !== 'tag' && isOneBlocker(text, lexicon))
  if (at < 0 || parts.length < 2) return false
  return (at === 0 && value !== null && parts[1]?.by === 'colon' && !isNeutralText(value, lexicon)) || tellsOne(title, lexicon)
}

/** Whether the noun in the singular ends a name: "Launch blocker", "Blocker". */
export function isOneBlocker(text: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(spelled(text)).filter(({ kind }) => kind === 'word')
  const ends = tokens.some((_, at) => lexicon.oneBlocker.at(tokens, at)?.to === tokens.length)
  return ends && headsIn(spelled(text), lexicon, 'page').every(isOpenBlocker)
}

/** What the title of a page, or another name that its front matter gives it, says of blockers; null where it says nothing of them. */
export function blockersOf(title: Entry, called: Said | null, lexicon: Lexicon): Subject | null {
  const isNamed = namesBlockers(title.said, lexicon) || (called !== null && namesBlockers(called, lexicon))
  // "Sprint 9: build blockers" tells of all that was done in it.
  if (!isNamed || isUnitOfPlan(title.said.tokens, lexicon) || deniesBlockers(title, lexicon) || namesOneBlocker(title, lexicon)) return null
  if (title.children.some((child) => tellsBlockers(child, lexicon))) return 'grades'
  const role = roleOf(title.said, lexicon)
  return role?.row.role === 'blockers' && role.whole && title.said.value === null ? 'all' : 'some'
}

const RISKS: Readonly<Partial<Record<Head['subject'], RiskKind>>> = { risk: 'risk', problem: 'issue', debt: 'debt' }

/** What problems a page lists whose title begins with their name: "Risk register", "Known limitations", "Technical debt"; null where none does. */
export function troubleOf({ said: { parts } }: Entry, lexicon: Lexicon): RiskKind | null {
  for (const { text, by } of parts) {
    const [name] = spelled(text).split(JOINTS)
    const head = by === 'tag' ? null : composeHead(lexicon.tokens(name ?? ''), lexicon, 'page')
    if (head?.standing === 'open' && !head.single) return RISKS[head.subject] ?? null
  }
  return null
}
