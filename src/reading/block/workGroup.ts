import type { GroupWord, SectionRow } from '../../vocabulary/index.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Token } from '../line/token.ts'
import { rowOf } from './roleRows.ts'

type Class = GroupWord | 'other'

/** So many words may name a group of work; more make a sentence. */
const WORDS = 6
/** The role that each word gives the nouns beside it: only what is an action itself is still to be done where it is urgent. */
const ROLES: readonly { states: GroupWord; nouns: readonly Class[]; role: string }[] = [
  { states: 'deferred', nouns: ['work', 'action'], role: 'deferred' },
  { states: 'done', nouns: ['work', 'action'], role: 'done' },
  { states: 'urgent', nouns: ['action'], role: 'next' },
]

/** What the words of a name do up to the first preposition. */
function classesOf(tokens: readonly Token[], lexicon: Lexicon): Class[] {
  const classes: Class[] = []
  for (let at = 0; at < tokens.length; ) {
    const hit = lexicon.groups.at(tokens, at)
    if (!hit && lexicon.heads.at(tokens, at)?.row === 'preposition') break
    if (hit) classes.push(hit.row)
    else if (tokens[at]?.kind === 'word') classes.push('other')
    at = hit?.to ?? at + 1
  }
  return classes
}

/** The role that a noun of work and what qualifies it give a name, in either order: "Deferred improvements"; null where they name none. */
export function workRow(name: string, lexicon: Lexicon): SectionRow | null {
  const classes = classesOf(lexicon.tokens(name), lexicon)
  const last = classes.at(-1)
  const isNamed = last !== undefined && last !== 'other' && classes.filter((one) => one === 'other').length < 2
  if (!isNamed || classes.length < 2 || classes.length > WORDS) return null
  const told = ROLES.find(({ states, nouns }) => classes.includes(states) && classes.some((one) => nouns.includes(one)))
  return told ? rowOf(told.role) : null
}
