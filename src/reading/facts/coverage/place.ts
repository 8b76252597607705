import type { Entry } from '../../block/entry.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import type { Figure } from './figures.ts'

/** How many words of a plain sentence may stand before the figure, and how many make it a long one. */
const FEW = 4
const LONG = 14

/** Whether a figure stands in the middle of a plain sentence, where nothing is heard. */
export function isProse({ said, shape }: Entry, { quantity }: Figure, lexicon: Lexicon): boolean {
  if (shape !== 'text' || said.bold || said.marks.length > 0) return false
  const words = said.tokens.filter(({ kind }) => kind === 'word')
  const before = words.filter((token) => token.end <= quantity.start).length
  const isNamed = lexicon.coverage.all(said.tokens).some((hit) => hit.from <= FEW)
  if (words.length > LONG && (before > FEW || (!isNamed && /[.!?。]\s*$/.test(said.text)))) return true
  return said.parts.length <= 2 && (before > FEW || (before > 0 && !isNamed))
}

/** The index of the part of its line that a figure stands in. */
export const partOf = ({ said }: Pick<Entry, 'said'>, { quantity }: Figure): number =>
  said.parts.findIndex(({ start, end }) => start <= quantity.start && quantity.end <= end + 1)

/** How many words stand behind a figure before the next sign or figure. */
function wordsBehind({ said }: Entry, from: number, to: number): number {
  const rest = said.tokens.filter(({ start }) => start >= from && start < to)
  const stop = rest.findIndex(({ kind, key }) => kind === 'number' || /^[,;(]$/.test(key))
  return (stop < 0 ? rest : rest.slice(0, stop)).filter(({ kind }) => kind === 'word').length
}

const FIELDS: ReadonlySet<string> = new Set(['current', 'target', 'before', 'after', 'coverage'])

/** Words that may stand in the part of a figure besides those that say what it is. */
const BESIDE = 2

/** Whether a figure stands where a line tells it: behind the name and a separator or a gap, with little beside it. */
export function isTold(entry: Entry, figure: Figure): boolean {
  const { said } = entry
  const { quantity, field } = figure
  const at = partOf(entry, figure)
  const part = said.parts[at]
  if (!part) return false
  const before = said.text.slice(part.start, quantity.start)
  const isShort = before.trim().split(/\s+/).length <= FEW
  const behind = wordsBehind(entry, quantity.end, part.end)
  if (part.by === 'start') return (/\s{2}$/.test(before) || field !== null) && behind <= BESIDE
  const counted = said.parts[at - 1]
  const isShare =
    part.by === 'tag' &&
    counted !== undefined &&
    said.quantities.some((one) => !one.percent && one.total === null && one.start === counted.start)
  if (said.label !== null && FIELDS.has(said.label)) return true
  if (part.by === 'tag') return !isShare && (before.trim() === '' || behind === 0 || field !== null)
  return behind <= BESIDE && isShort && (before.trim() === '' || behind === 0 || field !== null)
}
