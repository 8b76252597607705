import type { Entry } from '../block/entry.ts'
import { isGeneric } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { trimEdges } from '../line/say.ts'
import type { Token } from '../line/token.ts'
import { countsIn } from './counts.ts'
import { SOURCE_FILE } from './owner.ts'

const ORDINAL = /^\d+(?:\.\d+)*[.)]\s+/
const BEGINS_CLAUSE =
  /^(?:because|due|covering|validating|verifying|ensuring|testing|with|written|collected|since|that|which|who|when|while|but|need|require|intentionally|wegen|weil|porque|por|à cause|car|из-за|потому|eftersom|çünkü|因为|由于|ため)(?![\p{L}])/iu
const OF_PART = /^(?:for|of|in|on|across|für|para|pour|för|для|de)\s+/iu

/** The unit or outcome at a token. */
const wordAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): { to: number } | null =>
  at < 0 ? null : (lexicon.units.at(tokens, at) ?? lexicon.outcomes.at(tokens, at))

/** The one file of source code that a line names; null where it names none, or several. */
function fileIn({ line, text }: Said): string | null {
  const spans = line.spans.filter(({ kind, start, end }) => kind === 'code' && SOURCE_FILE.test(text.slice(start, end)))
  const [span] = spans
  const file = span && spans.length === 1 ? text.slice(span.start, span.end) : ''
  return file === '' || /\s/.test(file) ? null : file
}

/** A suite's name: the file behind a label; else what stands before its counts, or behind them where the line begins with them. */
export function nameOf(said: Said, lexicon: Lexicon): string {
  const isLabel = isGeneric(said.name, lexicon) || lexicon.labels.whole(said.name) !== null
  return (isLabel ? fileIn(said) : null) ?? ownName(said, lexicon)
}

/** A name with the short brackets right behind it that neither count nor name a file: "LoginTest (web)". */
function withBrackets({ name, text, parts, quantities }: Said, lexicon: Lexicon): string {
  const [head, tag] = parts
  if (!head || tag?.by !== 'tag' || isGeneric(name, lexicon) || name !== trimEdges(head.text.replace(ORDINAL, ''))) return name
  const isCount = quantities.some(({ start }) => start >= tag.start && start <= tag.end)
  const words = tag.text.split(' ').length
  return isCount ||
    SOURCE_FILE.test(tag.text) ||
    tag.text.includes('/') ||
    /\d/.test(tag.text) ||
    words > 2 ||
    lexicon.states.whole(tag.text)
    ? name
    : `${name} ${text.slice(tag.start - 1, tag.end + 1)}`
}

function ownName(said: Said, lexicon: Lexicon): string {
  const head = said.parts[0]
  const last = said.quantities.length - 1
  const first = said.quantities.find((one, index) => index === last || one.end !== head?.end || one.start === head.start)
  const tag = first ? said.parts.find((part) => part.by === 'tag' && part.start <= first.start && part.end >= first.start) : undefined
  if (tag && head && !said.bold && said.parts.slice(1, said.parts.indexOf(tag)).every((part) => part.by === 'tag'))
    return trimEdges(said.text.slice(head.start, tag.start - 1).replace(ORDINAL, ''))
  if (!first || !said.name.includes(said.text.slice(first.start, first.end))) return withBrackets(said, lexicon)
  const at = said.name.indexOf(said.text.slice(first.start, first.end))
  if (said.bold && at <= 1 && isGeneric(said.name, lexicon)) return said.name
  const before = trimEdges(said.name.slice(0, at))
  if (before !== '' && !isGeneric(before, lexicon)) return before
  const tokens = lexicon.tokens(said.text)
  let from = tokens.findIndex((token) => token.start >= first.end)
  for (let hit = wordAt(tokens, from, lexicon); hit; hit = wordAt(tokens, from, lexicon)) from = hit.to
  const behind = from < 0 ? '' : trimEdges(said.text.slice(tokens[from]?.start ?? said.text.length).replace(OF_PART, ''))
  const cut = behind.search(/\s[-–—(]|[:(]/)
  if (behind === '' || cut === 0 || (before === '' && BEGINS_CLAUSE.test(behind))) return ''
  return trimEdges(cut > 0 ? behind.slice(0, cut) : behind)
}

/** "CI5: Tuning engine": what stands before the colon only numbers the part. */
const NUMBERED = /^[A-Za-z]{0,6}[\d][\w.–-]{0,14}$/

/** The name of a part whose count stands below it. */
export function partName(of: Entry, lexicon: Lexicon): string {
  const { said } = of
  const [head, behind] = said.parts
  if (head && behind?.by === 'colon' && NUMBERED.test(head.text)) return trimEdges(said.text.slice(head.start, behind.end))
  return countsIn(said, { tests: true }, lexicon).used.length > 0 ? nameOf(said, lexicon) || said.name : said.name
}
