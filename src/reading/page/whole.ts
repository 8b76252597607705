import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Token } from '../line/token.ts'

const NAMES: readonly Token['kind'][] = ['word', 'number']

/** What a page is called, and which of its sections were found to speak for the whole. */
export interface Called {
  /** The heading that names the page; null where it has none. */
  lead: Entry | null
  /** The words and numbers of that heading. */
  called: ReadonlySet<string>
  known: Map<Entry, boolean>
}

/** The words and numbers of the page's own title: a heading of the same ones speaks of the same thing. */
export const wordsOfTitle = (title: Entry | null): ReadonlySet<string> =>
  new Set(title?.said.tokens.filter(({ kind }) => NAMES.includes(kind)).map(({ key }) => key))

/** Whether a heading or label opens a group of entries with a state of their own, such as "Completed" or "Blockers". */
function groups({ said }: Entry, lexicon: Lexicon): boolean {
  const holds = lexicon.sections.whole(said.name)?.holds
  return holds === 'items' || holds === 'blockers' || holds === 'risks'
}

/** Whether a heading or label names no part of the page: all its words are neutral, or stand in the page's own title. */
function isNeutral(entry: Entry, called: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const { tokens } = entry.said
  if (groups(entry, lexicon)) return false
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const hit = lexicon.whole.at(tokens, at) ?? lexicon.generic.at(tokens, at) ?? lexicon.states.at(tokens, at)
    const isNumber = token?.kind === 'number' && lexicon.labelNouns.at(tokens, at - 1) !== null
    if (!hit && token && (token.kind === 'word' || isNumber) && !called.has(token.key)) return false
    at = hit ? hit.to : at + 1
  }
  return true
}

/** Whether what stands at an entry speaks for the whole page: no heading or label between it and the title names a part. */
export function speaksForWhole({ parent }: Entry, page: Called, lexicon: Lexicon): boolean {
  if (!parent || parent === page.lead || parent.shape === 'root') return true
  const known = page.known.get(parent)
  if (known !== undefined) return known
  const speaks = isNeutral(parent, page.called, lexicon) && speaksForWhole(parent, page, lexicon)
  page.known.set(parent, speaks)
  return speaks
}
