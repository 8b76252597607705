import type { Code } from 'mdast'

const OPENING = /^\s*(?:[>*+-]\s*|\d+[.)]\s*)*(`{3,}|~{3,})/
const CLOSING = /^[\s>]*(`{3,}|~{3,})\s*$/

/** Whether nothing closes a fence before its text ends. */
export function isOpen({ position }: Code, source: readonly string[]): boolean {
  const [first, last] = [position?.start.line ?? 1, position?.end.line ?? 1]
  const sign = OPENING.exec(source[first - 1] ?? '')?.[1]
  if (sign === undefined || source.slice(last).some((line) => line.trim() !== '')) return false
  const closing = last > first ? CLOSING.exec(source[last - 1] ?? '')?.[1] : undefined
  return !closing?.startsWith(sign)
}
