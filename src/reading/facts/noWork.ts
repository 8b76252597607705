import { DETAILS } from '../block/content.ts'
import type { Entry } from '../block/entry.ts'
import type { Stated } from '../block/state.ts'
import type { Said } from '../line/grammar.ts'

/** "etc.", "... and 4 more" at the end of a list. */
export const isRest = ({ text }: Said): boolean => REST.test(text)
const REST = /^(?:etc\b\.?$|\.{3}|…|(?:and |\+ ?)?\d{1,6} (?:more|others)\b)/i

/** "Problem: the paths were wrong", "Impact: low" as lines of a list: they tell more of the work above them. */
export const isDetailOfWork = ({ shape, checkbox, said }: Entry, stated: Stated | null): boolean =>
  (shape === 'bullet' || shape === 'text') &&
  checkbox === null &&
  said.value !== null &&
  said.label !== null &&
  DETAILS.has(said.label) &&
  (stated === null || stated.by === 'word')

/** "status: open | paid | cancelled" lists what a field may hold. */
export const listsChoices = ({ shape, checkbox, said }: Entry): boolean =>
  shape !== 'row' && shape !== 'heading' && checkbox === null && CHOICES.test(said.text)
const CHOICES = /[\p{L}"'`>]\s?\|\s?[\p{L}"'`<][^|]{0,80}\|/u

/** "40 runs 37 ✅ 2 ❌", "Nightly: ✅ 9 · ❌ 3": marks beside numbers count how things ended, and mark no work. */
export function talliesMarks({ tokens, marks }: Said): boolean {
  if (marks.length < 2) return false
  const places = new Set(marks.filter(({ row }) => row?.state).map(({ start }) => start))
  const beside = [...tokens.keys()].filter((at) => places.has(tokens[at]?.start ?? -1))
  const isCounted = (step: number): boolean => beside.length > 1 && beside.every((at) => tokens[at + step]?.kind === 'number')
  return isCounted(-1) || isCounted(1)
}
