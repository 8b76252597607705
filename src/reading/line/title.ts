import type { ReportKind } from '../../vocabulary/index.ts'
import type { Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { trimEdges } from './say.ts'
import type { Token } from './token.ts'

/** "week3": a noun and its number in one word. */
const GLUED = /(?<![\p{L}\p{N}])(\p{L}{3,})(\d{1,3})(?![\p{L}\p{N}])/gu
const VERSION = /\bv\d+(?:\.\d+)+\b/
const TICKET = /\b[A-Z]{2,}-\d+\b/

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

/** The unit's own name in a title: "Sprint 6", "Phase 1", "PR-048", "v2.1.0"; null where none is named. */
export function labelIn(title: string, lexicon: Lexicon): string | null {
  const text = title.replace(GLUED, '$1 $2')
  const tokens = lexicon.tokens(text)
  for (let index = 0; index < tokens.length; index++) {
    const noun = lexicon.labelNouns.at(tokens, index)
    if (!noun) continue
    let at = noun.to
    while (/^[-#:]$/.test(tokens[at]?.key ?? '')) at++
    const id = tokens[at]
    const numbered =
      id?.kind === 'number' ||
      (id?.kind === 'word' &&
        (/^[a-z]?\d+[a-z]?$/.test(id.key) ||
          (/^(?:[ivx]+|[a-z])$/.test(id.key) && text.slice(id.start, id.end) === text.slice(id.start, id.end).toUpperCase())))
    if (!id || !numbered) continue
    let end = id.end
    while (
      tokens[at + 1]?.glued &&
      (tokens[at + 1]?.kind !== 'sign' || (/^[.\-–]$/.test(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.glued))
    ) {
      at++
      end = tokens[at]?.end ?? end
    }
    return text.slice(tokens[index]?.start ?? 0, end)
  }
  return VERSION.exec(text)?.[0] ?? TICKET.exec(text)?.[0] ?? null
}

/** A title without marks, emoji and numbering at its ends. */
export function bareTitle(said: Said): string {
  const first = said.parts[0]
  const last = said.parts.at(-1)
  if (!first || !last) return trimEdges(said.text)
  const end = last.by === 'tag' ? last.end + 1 : last.end
  return said.text.slice(first.start - (first.by === 'tag' ? 1 : 0), end).trim()
}
