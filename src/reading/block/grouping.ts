import { isOnlyCount, stuckBy } from '../facts/blocking.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import type { Entry } from './entry.ts'
import type { Role } from './role.ts'

/** Labels of lines that tell more of the problem above them. */
export const DETAILS: ReadonlySet<string> = new Set(['impact', 'resolution', 'mitigation', 'detail', 'eta', 'status', 'severity'])

/** What stands behind the first separator, as a line of its own. */
export function answerOf(said: Said): Said {
  const shift = said.valueStart
  const tokens = said.tokens
    .filter((token) => token.start >= shift)
    .map((token) => ({ ...token, start: token.start - shift, end: token.end - shift }))
  return { ...said, text: said.text.slice(shift), tokens }
}

/** A heading above other headings, its own details such as "Impact" aside, groups what they tell. */
export const groupsHeadings = ({ shape, children }: Entry): boolean =>
  shape === 'heading' &&
  children.some((child) => child.shape === 'heading' && (child.said.label === null || !DETAILS.has(child.said.label)))

/** "Technical:" or a heading of one word above plain bullets names a group of problems; a title above Impact and Status lines is one itself. */
export function groupsBullets({ shape, said, children, attributes }: Entry): boolean {
  const isPlain =
    children.length > 0 && attributes.size === 0 && children.every((child) => child.shape === 'bullet' && child.said.label === null)
  const isOneWord = said.tokens.filter(({ kind }) => kind === 'word').length === 1 && said.quantities.length === 0
  const leads = /[:：]\**\s*$/.test(said.text)
  return isPlain && (leads ? shape === 'label' || shape === 'bullet' : isOneWord && (shape === 'heading' || shape === 'bullet'))
}

/** "Blocked: missing keys", "Blocked by missing keys", "Blocker 2 Keys": a heading that tells its blocker itself. */
export function tellsItself({ said, children }: Entry, role: Role, lexicon: Lexicon): boolean {
  const [head, behind] = said.parts
  const labels = head !== undefined && behind?.by === 'colon' && lexicon.states.whole(head.text)?.state === 'blocked'
  if (labels && !isOnlyCount(said) && !saysNone(answerOf(said), lexicon)) return true
  if (role.whole || role.row.role !== 'blockers' || children.some(({ shape }) => shape !== 'text')) return false
  const hit = lexicon.blockers.at(
    said.tokens,
    said.tokens.findIndex(({ kind }) => kind === 'word'),
  )
  const isNumbered = hit !== null && said.tokens[hit.to]?.kind === 'number' && said.tokens[hit.to + 1] !== undefined
  return isNumbered || stuckBy(said, lexicon) !== null
}
