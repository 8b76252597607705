import { type Line, type Span, sliceLine } from '../../document/index.ts'
import type { Part, Said } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { marksOf, partsOf } from './parts.ts'
import { quantities } from './quantity.ts'
import { hearSeverity, hearState } from './status.ts'

const ORDINAL =
  /^(?:§\s?\d{1,3}(?:\.\d{1,3})*(?=\s)|#{0,2}\d{1,3}(?:\.\d{1,3})*[.)](?=\s)|\d{1,2}(?:\.\d{1,2})+(?=\s)|(?:[a-zA-Z]|[IVX]{2,4})[.)](?=\s))\s*/
const EDGES: ReadonlySet<string> = new Set(' \t\u00a0:：-–—→|*_,;')
/** Strips separators and blanks from both ends. */
export function trimEdges(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && (EDGES.has(text.charAt(start)) || text.charAt(start) === '.')) start++
  while (end > start && EDGES.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

function boldHead(line: Line, from: number): Span | null {
  const span = line.spans.find((one) => one.kind === 'strong' && one.start <= from && one.end > from)
  if (!span) return null
  const rest = line.text.slice(span.end).trimStart()
  const inside = line.text.slice(span.start, span.end).trimEnd()
  const closed = rest === '' || /^[:：\-–—→(（[|,]|^\P{L}/u.test(rest) || /[:：.!?。？]$/.test(inside)
  return closed ? span : null
}

/** No letter classes of Unicode: they take longer to compile than all the rest of a short report. */
const REFERENCE = /^(?:[^\s\d:_-]+[\s_-]+)?(?:[^\s\d:_-]+[\s_-]*)?#?[A-Z]{0,6}[-_.]?\d+(?:[.\-_]\d+)*[A-Za-z]?$|^[^\s\d]+\s[A-Z]$/

/** "Phase 4: Test Suite", "TASK-012: Copy": what stands before the colon only numbers the name behind it. */
function mergeReference(parts: readonly Part[], text: string, lexicon: Lexicon): readonly Part[] {
  const [first, second, ...rest] = parts
  if (!first || !second || first.by !== 'start' || (second.by !== 'colon' && second.by !== 'dash') || !REFERENCE.test(first.text))
    return parts
  if (lexicon.blockers.at(lexicon.tokens(first.text), 0)) return parts
  const state = lexicon.states.whole(second.text)
  if ((state && !state.weak) || /^[~≥>]?\d/.test(second.text) || lexicon.labels.whole(first.text)) return parts
  return [{ text: text.slice(first.start, second.end), start: first.start, end: second.end, by: 'start' }, ...rest]
}

/** Takes one line apart into what it says; a line that says nothing gives empty parts, never an error. */
export function say(line: Line, lexicon: Lexicon): Said {
  const formatting = line.spans.map(({ kind, start, end }) => `${kind} ${start} ${end}`).join()
  const question = `${formatting}\n${line.text}`
  const said = lexicon.said.get(question) ?? lexicon.said.keep(question, takeApart(line, lexicon))
  return said.line === line ? said : { ...said, line }
}

/** What stands behind the first separator, as a line of its own. */
export function answerOf(said: Said): Said {
  const shift = said.valueStart
  const tokens = said.tokens
    .filter((token) => token.start >= shift)
    .map((token) => ({ ...token, start: token.start - shift, end: token.end - shift }))
  return { ...said, text: said.text.slice(shift), tokens }
}

/** Takes what stands behind a line's first separator apart, as a line of its own; null where nothing stands there. */
export const sayBehind = (said: Said, lexicon: Lexicon): Said | null =>
  said.value ? say(sliceLine(said.line, said.valueStart), lexicon) : null

function takeApart(line: Line, lexicon: Lexicon): Said {
  const { text } = line
  const tokens = lexicon.tokens(text)
  const marks = marksOf(tokens, text, lexicon)
  const parts = mergeReference(partsOf(line, tokens, marks, lexicon), text, lexicon)
  const [head] = parts.filter((part) => part.by !== 'tag')
  const bold = head ? boldHead(line, head.start) : null
  const boldText = bold ? text.slice(head?.start ?? bold.start, bold.end) : ''
  const isSentence = bold !== null && /[.!?。]\s*$/u.test(text.slice(bold.start, bold.end))
  const named = bold && head && (bold.end >= head.end || isSentence) ? stripTags(boldText, parts, head?.start ?? 0) : (head?.text ?? '')
  const behind =
    parts.find((part) => part.by === 'colon' && part.start > (head?.start ?? 0)) ??
    parts.find((part) => (part.by === 'dash' || part.by === 'arrow') && part.start > (head?.start ?? 0))
  const numbering = (head?.start ?? 0) + (ORDINAL.exec(text.slice(head?.start ?? 0))?.[0].length ?? 0)
  const struck = line.spans.some((span) => span.kind === 'delete' && span.end - span.start >= Math.min(8, text.length / 3))
  const label = head && !isTag(parts, lexicon) ? lexicon.labels.whole(head.text) : null
  return {
    line,
    text,
    tokens,
    marks,
    parts,
    name: trimEdges(trimEdges(named).replace(ORDINAL, '')),
    value: behind ? text.slice(behind.start).trim() : null,
    valueStart: behind?.start ?? text.length,
    bold: bold !== null,
    struck,
    label,
    state: standing(outsideCode(hearState(tokens, parts, lexicon), line), line, lexicon),
    severity: hearSeverity(tokens, parts, lexicon),
    quantities: quantities(tokens, lexicon).filter((quantity) => quantity.start >= numbering),
    ofTests: lexicon.units.all(tokens).some((hit) => hit.row === 'test' || hit.row === 'suite'),
    ofCoverage: lexicon.coverage.all(tokens).length > 0 && lexicon.otherCoverage.all(tokens).length === 0,
  }
}

/** "~~Done~~ open": of a line that is struck in part only what is left says how it stands. */
function standing(state: Said['state'], line: Line, lexicon: Lexicon): Said['state'] {
  const struck =
    state && line.spans.filter(({ kind }) => kind === 'delete').find(({ start, end }) => start <= state.start && state.end <= end)
  if (!struck || !/\p{L}/u.test(line.text.slice(0, struck.start) + line.text.slice(struck.end))) return state
  const text = line.text.slice(0, struck.start) + ' '.repeat(struck.end - struck.start) + line.text.slice(struck.end)
  return say({ ...line, text, spans: line.spans.filter((span) => span !== struck) }, lexicon).state
}

/** "Colours: `error`, `success`" names values of a program: a word in code is a status only where it is all that is told. */
function outsideCode(state: Said['state'], { spans }: Line): Said['state'] {
  const isCode =
    state !== null &&
    state.place !== 'whole' &&
    spans.some(({ kind, start, end }) => kind === 'code' && start <= state.start && state.end <= end)
  return isCode ? null : state
}

/** "DONE - make tests resilient": before a dash a status word is a status, no label. */
const isTag = ([head, behind]: readonly Part[], lexicon: Lexicon): boolean =>
  head !== undefined && behind?.by === 'dash' && lexicon.states.whole(head.text) !== null && lexicon.labels.whole(head.text) !== 'blocker'

function stripTags(text: string, parts: readonly Part[], start: number): string {
  const tag = parts.find((part) => part.by === 'tag' && part.start > start && part.end <= start + text.length)
  return tag ? text.slice(0, Math.max(0, tag.start - start - 1)) : text
}
