import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { wordEvidence } from '../line/place.ts'
import type { Token } from '../line/token.ts'

/** The stroke through a whole line: one through a part of it takes only that part back. */
export function struckOut(said: Said): Evidence | null {
  const { line, parts, text } = said
  const span = line.spans.find((one) => one.kind === 'delete')
  if (!span) return null
  const start = parts[0]?.start ?? 0
  const rest = `${text.slice(start, span.start)}${text.slice(span.end)}`
  const isNext = said.marks.some(({ row, start }) => start >= span.end && (row?.state === 'failed' || row?.state === 'blocked'))
  if (isNext) return null
  const isWhole = !/\p{L}{2}/u.test(text.slice(start, span.start)) && (!/\p{L}/u.test(rest) || SEPARATED.test(text.slice(span.end)))
  return isWhole ? wordEvidence(said, span.start, span.end, 'state', 'resolved') : null
}

/** Behind the stroke stands a remark of its own: "~~No key~~ → arrived", "~~No key~~ (done)". */
const SEPARATED = /^\s*(?:[→⇒(（[|:：]|[-–—=]+>?\s|\p{Extended_Pictographic})/u

/** Whether words doubt, deny, wish or limit what they stand beside: "cannot be resolved", "fixed on A but not on B", "resolved?". */
export const isDoubted = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  tokens.some(({ key }, at) => key === '?' || key === '？' || lexicon.doubts.at(tokens, at) !== null || isPart(tokens, at))

/** "90% resolved", "done 0 of 3", "1/3 fixed": a number that is less than all. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const [one, sign, other] = tokens.slice(at, at + 3)
  if (one?.kind !== 'number') return false
  if (sign?.key === '%') return Number(one.key) < 100
  return (sign?.key === '/' || sign?.key === 'of') && other?.kind === 'number' && Number(one.key) < Number(other.key)
}

/** "done ❌": a mark beside the word says that it stands; in "❌ → ✅" what stands before the arrow is over. */
export function isCrossed({ marks, text }: Said): boolean {
  const now = Math.max(text.lastIndexOf('→'), text.lastIndexOf('->'))
  return marks.some(({ row, start }) => start > now && (row?.state === 'failed' || row?.state === 'todo' || row?.state === 'blocked'))
}
