import type { Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { reach } from '../line/reach.ts'

/** A file of source code in a name: whatever else stands there, the file is the part. */
export const SOURCE_FILE =
  /(?:^|[\s`(*])(?:[\w.@-]+\/)*[\w.@-]*\w\.(?:py|tsx?|jsx?|mjs|cjs|rs|go|rb|java|cs|php|kt|swift|sol|exs?|erl|dart|c|cpp|cc|feature|robot)(?![\w/])/

/** Whether a name holds a file of source code or a suite set as code. */
export const ofFile = ({ line: { spans }, text }: Said): boolean =>
  SOURCE_FILE.test(text) ||
  spans.some(({ kind, start, end }) => kind === 'code' && /^\w+_(?:SUITE|test|spec)$/.test(text.slice(start, end)))

const titles = new WeakMap<Entry, Entry | null>()

/** The heading that names the whole page: the first of the least level. */
export function titleAbove(entry: Entry): Entry | null {
  let root = entry
  while (root.parent) root = root.parent
  const known = titles.get(root)
  if (known !== undefined) return known
  const headings = root.children.filter(({ shape }) => shape === 'heading')
  const least = Math.min(...headings.map(({ depth }) => depth))
  const [title, ...others] = headings.filter(({ depth }) => depth === least)
  const found = title && (least <= 1 || others.length === 0) ? title : null
  titles.set(root, found)
  return found
}

/** The words and numbers of the page's title. */
export const titleWords = (entry: Entry): ReadonlySet<string> => new Set(titleAbove(entry)?.said.tokens.map(({ key }) => key))

const NUMBERED = /^[A-Za-z]{0,6}\d[\w.–-]{0,14}$/

/** "CI5", "PACK TU", "Phase 3B": whether a text only numbers what stands behind it. */
export function isReference(text: string, lexicon: Lexicon): boolean {
  const [noun, ...sign] = lexicon.tokens(text)
  const isNoun = noun !== undefined && lexicon.labelNouns.at([noun], 0) !== null
  return NUMBERED.test(text) || (isNoun && sign.length > 0 && sign.every(({ key }) => key.length <= 3))
}
/** The name of a heading: without its numbering where a mark stands between, and with what stands behind a colon where all before it numbers. */
export function spokenName({ name, text, parts }: Said, lexicon: Lexicon): string {
  const named = parts.findIndex((part) => part.by !== 'tag' && /\p{L}/u.test(part.text))
  const [head, value] = parts.slice(Math.max(0, named))
  if (head && value?.by === 'colon' && isReference(head.text, lexicon)) return text.slice(head.start, value.end)
  return named > 0 && !/\p{L}/u.test(name) ? (head?.text ?? name) : name
}

/** The words of a name that neither order a page nor stand in its title: they name a part of what the page is about. */
export function ownWords(entry: Entry, lexicon: Lexicon): string[] {
  const titled = titleWords(entry)
  const tokens = lexicon.tokens(spokenName(entry.said, lexicon).replaceAll('-', ' '))
  const own: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const to = reach(tokens, at, [lexicon.generic, lexicon.whole, lexicon.outcomes])
    const isOwn = token?.kind === 'word' || (token?.kind === 'number' && lexicon.labelNouns.at(tokens, at - 1) !== null)
    const isLetter = token?.kind === 'word' && /^[a-z]$/.test(token.key)
    if (token && to === 0 && isOwn && !isLetter && !titled.has(token.key)) own.push(token.key)
    at = Math.max(to, at + 1)
  }
  return own
}
