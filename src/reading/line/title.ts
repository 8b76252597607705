import type { ReportKind } from '../../vocabulary/index.ts'
import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { trimEdges } from './say.ts'
import type { Token } from './token.ts'

/** A kind as words name it, and how much they weigh. */
export interface NamedKind {
  kind: ReportKind
  weight: number
}

/** The heaviest kind that is named; a plan that a word for status stands before is one of those: "Status & roadmap". */
function strongest(tokens: readonly Token[], lexicon: Lexicon): NamedKind | null {
  const rows = lexicon.kinds.all(tokens).map((hit) => hit.row)
  const best = rows.toSorted((one, other) => other.weight - one.weight)[0]
  const status = best?.kind === 'plan' ? rows.slice(0, rows.indexOf(best)).find(({ kind }) => kind === 'project') : undefined
  return status ?? best ?? null
}

/** A word of this weight or less is said of anything: a file's name may know better. */
const WEAK = 3

/** The words of a title without those in brackets. */
const outsideTags = ({ tokens, parts }: Said): readonly Token[] =>
  tokens.filter(({ start, end }) => !parts.some((part) => part.by === 'tag' && part.start <= start && end <= part.end))

/** What a title says its report is about, with its weight: what stands before its first separator counts most, what stands in brackets least. */
export function namedKind(said: Said, lexicon: Lexicon): NamedKind | null {
  const first = said.parts.find((part) => part.by === 'start')
  const head = first ? strongest(lexicon.tokens(first.text), lexicon) : null
  if (head && head.weight > WEAK) return head
  const outside = strongest(outsideTags(said), lexicon)
  const inside = outside ? null : strongest(said.tokens, lexicon)
  return outside ?? (inside ? { ...inside, weight: Math.min(inside.weight, WEAK) } : null)
}

/** Whether a kind is named by a word that says it of nothing else. */
export const isSure = ({ weight }: NamedKind): boolean => weight > WEAK

/** What a title says its report is about; null where it names nothing. */
export const kindIn = (said: Said, lexicon: Lexicon): ReportKind | null => namedKind(said, lexicon)?.kind ?? null

/** What a title or a file's name, its words apart, says its report is about; null where it names nothing. */
export const kindOfName = (name: string, lexicon: Lexicon): ReportKind | null => strongest(lexicon.tokens(name), lexicon)?.kind ?? null

/** The words of a file's or folder's name apart: `SPRINT_STATUS`, `sprint-status` and `SprintStatus` are one, `week5` has a number. */
export const wordsOfName = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L}{2})(\d)/gu, '$1 $2')
    .replaceAll(/[-_.]+/g, ' ')

/** What a file's name says its report is about, such as `sprint-44.md` and `week3.md`; null where it names nothing. */
export function kindOfPath(path: string, lexicon: Lexicon): NamedKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  return strongest(lexicon.tokens(wordsOfName(name)), lexicon)
}

/** A title without marks, emoji and numbering at its ends. */
export function bareTitle(said: Said): string {
  const first = said.parts[0]
  const last = said.parts.at(-1)
  if (!first || !last) return trimEdges(said.text)
  const end = last.by === 'tag' ? last.end + 1 : last.end
  return said.text.slice(first.start - (first.by === 'tag' ? 1 : 0), end).trim()
}
