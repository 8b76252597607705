import type { ReportKind } from '../../vocabulary/index.ts'
import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { trimEdges } from './say.ts'
import type { Token } from './token.ts'

const strongest = (tokens: readonly Token[], lexicon: Lexicon): { kind: ReportKind; weight: number } | null =>
  lexicon.kinds
    .all(tokens)
    .map((hit) => hit.row)
    .sort((one, other) => other.weight - one.weight)[0] ?? null

/** What a title says its report is about: what stands before its first separator counts most; null where it names nothing. */
export function kindIn(said: Said, lexicon: Lexicon): ReportKind | null {
  const first = said.parts.find((part) => part.by === 'start')
  const head = first ? strongest(lexicon.tokens(first.text), lexicon) : null
  if (head && head.weight >= 4) return head.kind
  return (strongest(said.tokens, lexicon) ?? head)?.kind ?? null
}

/** What a title or a file's name, its words apart, says its report is about; null where it names nothing. */
export const kindOfName = (name: string, lexicon: Lexicon): ReportKind | null => strongest(lexicon.tokens(name), lexicon)?.kind ?? null

/** What a file's name says its report is about, such as `sprint-44.md`; null where it names nothing. */
export function kindOfPath(path: string, lexicon: Lexicon): ReportKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  return kindOfName(name.replaceAll(/[-_.]/g, ' '), lexicon)
}

/** A title without marks, emoji and numbering at its ends. */
export function bareTitle(said: Said): string {
  const first = said.parts[0]
  const last = said.parts.at(-1)
  if (!first || !last) return trimEdges(said.text)
  const end = last.by === 'tag' ? last.end + 1 : last.end
  return said.text.slice(first.start - (first.by === 'tag' ? 1 : 0), end).trim()
}
