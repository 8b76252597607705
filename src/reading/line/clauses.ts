import { ADVERSATIVES } from '../../vocabulary/index.ts'
import type { Said } from './grammar.ts'
import { firstFrom } from './status.ts'
import type { Token } from './token.ts'
import { wordSet } from './wordSet.ts'

/** A stretch of a value that says something of its own; `to` is exclusive, both are indices of tokens. */
export interface Clause {
  from: number
  to: number
  /** What stands before it: nothing, a bar or semicolon, a word such as "but", a comma, or a sign that only adds to what was said. */
  by: 'start' | 'bar' | 'but' | 'comma' | 'light'
}

const BUT = wordSet(ADVERSATIVES)
const BARS: ReadonlySet<string> = new Set(['|', '·', '•', '│', ';', '；', '，'])
const COMMAS: ReadonlySet<string> = new Set([',', '、'])
const LIGHT: ReadonlySet<string> = new Set(['(', '（', '[', '—', '–', '-', '。', '.', '!', '！', '→'])
/** Signs that join two words or numbers where they touch both. */
const JOINS: ReadonlySet<string> = new Set(['-', '–', '.', ',', '→'])

/** What begins at a token, if it begins a clause of its own. */
function cutAt(tokens: readonly Token[], at: number): Clause['by'] | null {
  const token = tokens[at]
  if (token?.kind === 'word') return BUT.has(token.key) ? 'but' : null
  if (token?.kind !== 'sign') return null
  if (BARS.has(token.key)) return 'bar'
  const joins = JOINS.has(token.key) && token.glued && tokens[at + 1]?.glued
  if (joins) return null
  return COMMAS.has(token.key) ? 'comma' : LIGHT.has(token.key) ? 'light' : null
}

/** The clauses of a line from an offset on, in order. */
export function clausesOf({ tokens }: Said, offset: number): Clause[] {
  const first = firstFrom(tokens, offset)
  const clauses: Clause[] = []
  let open: Clause = { from: first, to: first, by: 'start' }
  for (let at = first; at < tokens.length; at++) {
    const by = cutAt(tokens, at)
    if (by) {
      clauses.push({ ...open, to: at })
      open = { from: at + 1, to: at + 1, by: open.from === at && open.by !== 'start' ? open.by : by }
    }
  }
  return [...clauses, { ...open, to: tokens.length }].filter(({ from, to }) => to > from)
}
