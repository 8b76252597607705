import type { Entry } from '../block/entry.ts'
import { isGeneric } from '../line/generic.ts'
import type { Part, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Quantity } from '../line/quantity.ts'
import { isMadeOf } from '../line/reach.ts'
import { trimEdges } from '../line/say.ts'
import type { Token } from '../line/token.ts'
import { countsIn } from './counts.ts'
import { SOURCE_FILE, spokenName } from './ownWords.ts'

const ORDINAL = /^(?:\d+(?:\.\d+)*[.)]|#\d+ ?[—–:-])\s+/
/** The signs of a comment that may stand between a name and what is said of it. */
const COMMENTS = [' #', ' //']

/** A text without the dots that lead the eye to a number, and without the sign of a comment, at its end. */
function withoutLeader(text: string): string {
  let end = text.length
  while (text.endsWith('..', end) || (end < text.length && text.charAt(end - 1) === '.')) end--
  const comment = COMMENTS.find((sign) => text.endsWith(sign, end))
  return text.slice(0, end - (comment?.length ?? 0))
}

const bare = (text: string): string => trimEdges(withoutLeader(trimEdges(text)).replace(ORDINAL, ''))

/** The one file of source code that a line names; null where it names none, or several. */
function fileIn({ line, text }: Said): { file: string; start: number; end: number } | null {
  const spans = line.spans.filter(({ kind, start, end }) => kind === 'code' && SOURCE_FILE.test(text.slice(start, end)))
  const [span] = spans
  const file = span && spans.length === 1 ? text.slice(span.start, span.end) : ''
  return span === undefined || file === '' || /\s/.test(file) ? null : { file, start: span.start, end: span.end }
}

/** Whether a text names nothing of its own: "New test file", "Created". */
function isOrderly(text: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(text.replaceAll('-', ' '))
  const units = {
    at: (tokens: readonly Token[], from: number) => {
      const hit = lexicon.units.at(tokens, from)
      return hit?.row === 'file' || hit?.row === 'suite' ? hit : null
    },
  }
  return isMadeOf(tokens, tokens.length, [lexicon.generic, lexicon.outcomes, units])
}

/** A suite's name: the file behind a label; else what stands before its count, or behind it where the line begins with it. */
export function nameOf(said: Said, first: Quantity | undefined, lexicon: Lexicon): string {
  const found = fileIn(said)
  const isLabel = found !== null && (lexicon.labels.whole(said.name) !== null || isOrderly(said.name.replace(found.file, ''), lexicon))
  return isLabel ? found.file : ownName(said, first, lexicon)
}

/** A name with the short brackets right behind it that neither count nor name a file: "LoginTest (web)". */
function withBrackets({ name, text, parts, quantities }: Said, lexicon: Lexicon): string {
  const [head, tag] = parts
  if (!head || tag?.by !== 'tag' || isGeneric(name, lexicon) || name !== trimEdges(head.text.replace(ORDINAL, ''))) return name
  const isCount = quantities.some(({ start }) => start >= tag.start && start <= tag.end)
  const isName = !/[/\d.]/.test(tag.text) && !SOURCE_FILE.test(tag.text) && tag.text.split(' ').length <= 2
  return isName && !isCount && lexicon.states.whole(tag.text) === null ? `${name} ${text.slice(tag.start - 1, tag.end + 1)}` : name
}

const holding = (parts: readonly Part[], { start }: Quantity): number => parts.findIndex((part) => part.start <= start && part.end >= start)

function ownName(said: Said, first: Quantity | undefined, lexicon: Lexicon): string {
  const { text, parts, name } = said
  const [head] = parts
  const at = first ? holding(parts, first) : -1
  const part = parts[at]
  if (first && part?.by === 'tag' && head && !said.bold && parts.slice(1, at).every(({ by }) => by === 'tag'))
    return bare(text.slice(head.start, part.start - 1))
  const isInName = first !== undefined && part !== undefined && part.by === 'start' && name.includes(text.slice(first.start, first.end))
  if (!isInName) return bare(withBrackets(said, lexicon))
  if (said.bold && first.start - part.start <= 1 && isGeneric(name, lexicon)) return name
  const before = bare(text.slice(part.start, first.start))
  if (COUNT.test(before)) return ''
  return before !== '' && !isGeneric(before, lexicon) ? before : behind(said, first, before === '', lexicon)
}

/** "4 packs, 8 files, 24 tests": a line that counts one thing after the other names none of them. */
const COUNT = /^~?\d+\+?\s/

/** Where a name behind its number ends: at a bracket, a dash, a comma or a sentence's end. */
const END = /\s[-–—(]|[:(,;，；。（：]|\.\s/

/** The name in what follows a number that a line begins with: "12 tests for the parser", "7 lexer tests passing". */
function behind({ text, tokens, quantities }: Said, first: Quantity, leads: boolean, lexicon: Lexicon): string {
  const next = quantities.find(({ start }) => start > first.start)
  const from = tokens.findIndex(({ start }) => start >= first.end)
  const unit = unitFrom(tokens, from, lexicon)
  const described = unit ? bare(text.slice(tokens[from]?.start ?? 0, tokens[unit.from - 1]?.end ?? 0)) : ''
  if (unit && unit.from > from && !isOrderly(described, lexicon)) return bare(text.slice(tokens[from]?.start, tokens[unit.to - 1]?.end))
  let to = unit?.to ?? from
  for (let hit = lexicon.outcomes.at(tokens, to); hit; hit = lexicon.outcomes.at(tokens, to)) to = hit.to
  const of = lexicon.ofs.at(tokens, to)
  if ((leads && lexicon.clauses.at(tokens, to)) || to < 0) return ''
  const rest = text.slice(tokens[(of?.to ?? to) - 1]?.end ?? text.length, next?.start ?? text.length)
  const cut = rest.search(END)
  return bare(cut >= 0 ? rest.slice(0, cut) : rest)
}

/** The unit that a number counts, at most five words behind it. */
function unitFrom(tokens: readonly Token[], from: number, lexicon: Lexicon): { from: number; to: number } | null {
  for (let at = from; at >= 0 && at < from + 6 && tokens[at]?.kind === 'word'; at++) {
    const hit = lexicon.units.at(tokens, at)
    if (hit) return hit
  }
  return null
}

/** The name of a part whose count stands below it. */
export function partName({ said }: Entry, lexicon: Lexicon): string {
  const spoken = spokenName(said, lexicon)
  if (spoken !== said.name) return bare(spoken)
  const [first] = countsIn(said, { tests: true }, lexicon).used
  return nameOf(said, first, lexicon) || spoken
}
