import { isInner } from './phraseIndex.ts'
import type { Token } from './token.ts'

const JOINERS = new Set(['-', '_', '.', "'", '’', '/', '\\', '@', '#', '‑', '–'])

/** Whether a sign joins two words of a phrase that it stands between. */
export const joins = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token?.glued === true && isInner(token) && tokens[at + 1]?.glued === true
}

const isText = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'word' || token.kind === 'number')

/** Whether a phrase may begin at a token: what is glued before it is no part of its word. */
export function startsClean(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from]
  const before = tokens[from - 1]
  if (!token?.glued || !before) return true
  if (before.kind === 'word') return isSingle(token) || isSingle(before)
  if (!JOINERS.has(before.key) || !before.glued) return true
  return before.key === '/' || !isText(tokens[from - 2])
}

/** Whether a phrase may end at a token: what is glued behind it is no part of its word. */
export function endsClean(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1]
  if (!after?.glued) return true
  const token = tokens[last]
  if (after.kind === 'word' || after.kind === 'number')
    return isSingle(after) || (token !== undefined && isSingle(token)) || token?.kind !== 'word'
  if (!JOINERS.has(after.key)) return true
  const beyond = tokens[last + 2]
  return after.key === '/' || !beyond?.glued || beyond.kind !== 'word'
}

/** A token of a script that writes no spaces: any neighbour is a boundary. */
function isSingle(token: Token): boolean {
  return token.key.charCodeAt(0) > 0x2e80
}
