import type { Label } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { trimEdges } from '../line/say.ts'
import { firstFrom, isConnector } from '../line/status.ts'
import type { Token } from '../line/token.ts'
import type { Figure } from './figures.ts'

/** Whether words speak of code coverage: a coverage word stands among them and nothing says that something else is covered. */
export function speaksOfCoverage(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return lexicon.coverage.all(tokens).length > 0 && lexicon.otherCoverage.all(tokens).length === 0
}

/** What words beside a figure name: a part of their own, a unit such as "Phase 2", the whole, or nothing at all. */
export interface Named {
  by: 'part' | 'unit' | 'whole' | 'nothing'
  name: string
}

const NOTHING: Named = { by: 'nothing', name: '' }
const isWord = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'number'

/** The end of what stands at a token and names no part: a coverage word, what is said of any coverage, what is made of it. */
const idleTo = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  (lexicon.coverage.at(tokens, at) ?? lexicon.coverageFillers.at(tokens, at) ?? lexicon.coverageTopics.at(tokens, at))?.to ?? 0

/** The tokens that are words of a name's own. */
function ownWords(tokens: readonly Token[], lexicon: Lexicon): number[] {
  const own: number[] = []
  for (let index = 0; index < tokens.length; ) {
    const to = idleTo(tokens, index, lexicon)
    if (to === 0 && isWord(tokens[index])) own.push(index)
    index = Math.max(to, index + 1)
  }
  return own
}

/** The end of a stretch of work at the beginning of a name, such as "Phase 2" or "P1.8"; 0 where it begins with none. */
function unitTo(tokens: readonly Token[], lexicon: Lexicon): number {
  const noun = lexicon.labelNouns.at(tokens, 0) ?? lexicon.sequence.at(tokens, 0)
  let to = noun?.to ?? 0
  const isNumber = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === 'number' || /^(?:[ivx]+|[a-z]|[a-z]?\d+|\d+[a-z])$/.test(token.key))
  if (!isNumber(tokens[to])) return 0
  to++
  if (tokens[to]?.glued && /^[a-z]$/.test(tokens[to]?.key ?? '')) to++
  while (tokens[to]?.glued && /^[.\-–]$/.test(tokens[to]?.key ?? '') && isNumber(tokens[to + 1])) to += 2
  return to
}

/** Whether a name begins with a stretch of work, such as "Phase 2: Import". */
export const startsWithUnit = (name: string, lexicon: Lexicon): boolean => unitTo(lexicon.tokens(name), lexicon) > 0

const isUnit = (tokens: readonly Token[], lexicon: Lexicon): boolean => {
  const to = unitTo(tokens, lexicon)
  return to > 0 && !tokens.slice(to).some(isWord)
}

/** A measure as it is written, in lower case; in other languages by the name that evidence gives it. */
function measureIn(text: string, tokens: readonly Token[], own: readonly number[], lexicon: Lexicon): string | null {
  const measured = lexicon.measures.all(tokens)
  if (!own.every((index) => measured.some(({ from, to }) => index >= from && index < to))) return null
  const [first, second] = measured
  if (second) return ''
  return first ? (/^[a-z\s]+$/i.test(text) ? text.toLowerCase() : first.row) : null
}

/** A label that says what a line tells, not what it tells it of. */
const isField = (text: string, lexicon: Lexicon): boolean => FIELDS.has(lexicon.labels.whole(text) ?? 'detail')
const FIELDS: ReadonlySet<Label> = new Set<Label>([
  ...(['current', 'target', 'before', 'after', 'coverage', 'status', 'completion', 'count', 'total', 'tests'] as const),
  ...(['date', 'updated', 'severity', 'priority', 'impact', 'resolution', 'mitigation', 'eta', 'blocker'] as const),
])

/** What a text with a coverage word in it names. */
function namedWithCoverage(text: string, all: readonly Token[], lexicon: Lexicon): Named {
  const unit = unitTo(all, lexicon)
  const tokens = unit > 0 && /^[:：\-–—]$/.test(all[unit]?.key ?? '') ? all.slice(unit + 1) : all
  const own = ownWords(tokens, lexicon)
  const first = tokens[own[0] ?? -1]
  const last = tokens[own.at(-1) ?? -1]
  if (!first || !last) return { by: 'whole', name: 'overall' }
  const bare = trimEdges(text.slice(first.start, last.end))
  const measure = measureIn(bare, tokens, own, lexicon)
  if (measure !== null) return measure === '' ? NOTHING : { by: 'part', name: measure }
  if (lexicon.noPart.whole(bare) || isField(bare, lexicon)) return NOTHING
  return { by: isUnit(tokens.slice(own[0], (own.at(-1) ?? 0) + 1), lexicon) ? 'unit' : 'part', name: bare }
}

/** A text without the order or goal that it begins with and the words that lead to its figure. */
function withoutLeads(text: string, lexicon: Lexicon): string {
  const tokens = lexicon.tokens(text)
  const hits = lexicon.figures.all(tokens)
  let end = tokens.length
  for (let at = tokens[end - 1]; at; at = tokens[end - 1]) {
    const hit = hits.find(({ from, to }) => from < end && to >= end)
    if (isWord(at) && !hit && !isConnector(at.key)) break
    end = hit?.from ?? end - 1
  }
  const leadAt = (at: number): { to: number } | null => {
    const label = lexicon.labels.at(tokens, at)
    const goal = hits.find(({ from, row }) => from === at && row.field === 'target')
    const isTime = label !== null && /^(?:after|before)$/.test(label.row) && unitTo(tokens.slice(label.to), lexicon) > 0
    return lexicon.orders.at(tokens, at) ?? goal ?? (isTime ? label : null)
  }
  let start = 0
  for (let lead = leadAt(0); lead && lead.to < end; lead = leadAt(start)) start = lead.to
  return trimEdges(text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0))
}

/**
 * What words that stand before or behind a figure name.
 *
 * @param apart whether a separator stands between them and the figure: then they name something, however plain
 * @param isRow whether they name a row of a table, which is a part whatever it is called
 */
export function namedBy(text: string, apart: boolean, lexicon: Lexicon, isRow = false): Named {
  const whole = trimEdges(text)
  if (lexicon.totals.whole(whole)) return { by: 'whole', name: 'overall' }
  const tokens = lexicon.tokens(whole)
  if (lexicon.coverage.all(tokens).length > 0) return namedWithCoverage(whole, tokens, lexicon)
  const bare = withoutLeads(whole, lexicon)
  const words = lexicon.tokens(bare)
  if (!words.some(isWord) || bare.length < 2 || bare.startsWith('@') || isField(bare, lexicon) || (!isRow && lexicon.noPart.whole(bare)))
    return NOTHING
  if (lexicon.sections.whole(bare)?.holds === 'items') return NOTHING
  if (lexicon.totals.whole(bare)) return { by: 'whole', name: 'overall' }
  const isAny = (index: number): boolean => isWord(words[index])
  const measure = measureIn(bare, words, [...words.keys()].filter(isAny), lexicon)
  if (measure !== null) return measure === '' ? NOTHING : { by: 'part', name: measure }
  if (isUnit(words, lexicon)) return bare === whole ? { by: 'unit', name: bare } : NOTHING
  return ownWords(words, lexicon).length > 0 || (apart && bare === whole) ? { by: 'part', name: bare } : NOTHING
}

const BEHIND_END = /[(（,;:.!?]|\s[-–—]\s|\d|[→|]|\s(?:to|with|by|from|at|is|was|through|via|using)\s/u

/** A part's name has no more words than these where it stands behind its figure. */
const FEW = 5

/** The part that is named behind a coverage word or its figure: "80% coverage for the parser". */
function partBehind({ text, tokens }: Said, ends: readonly number[], lexicon: Lexicon): Named {
  for (const [at, token] of tokens.entries()) {
    const isCovered = lexicon.coverage.all(tokens, Math.max(0, at - 2), at).some(({ to }) => to === at)
    const before = tokens[at - 1]
    const hit = isCovered || (before && ends.includes(before.end)) ? lexicon.coveredPart.at(tokens, at) : null
    if (!hit || (!isCovered && /^(?:of|de|von|av)$/.test(token.key))) continue
    const rest = text.slice(tokens[hit.to - 1]?.end ?? 0)
    const stop = rest.search(BEHIND_END)
    const named = namedBy(stop < 0 ? rest : rest.slice(0, stop), true, lexicon)
    if (named.by === 'part' && named.name.split(' ').length <= FEW) return named
  }
  return NOTHING
}

/** The words between a figure and the coverage word behind it: "82% validator coverage". */
function partBetween({ text, tokens }: Said, end: number, lexicon: Lexicon): Named {
  const hit = lexicon.coverage.all(tokens).find(({ from }) => (tokens[from]?.start ?? 0) >= end)
  const stretch = hit ? text.slice(end, tokens[hit.to - 1]?.end) : ''
  return /[()[\],;:|→]/.test(stretch) || stretch === '' ? NOTHING : namedBy(stretch.replace(/^[+\s]+/, ''), false, lexicon)
}

/** Where a function stands: `lamp.go:12:`. */
const PLACE = /\.\w+:\d+:$/
const TIME = /^\(cached\)$|^[\d.]+m?s$/

/** The cells of a line of a drawing that stand before its figure, without those that tell how it went: "ok  lamp/auth  0.2s". */
function cellsBefore({ text, parts }: Said, start: number, lexicon: Lexicon): string[] {
  const cells = text.slice(parts[0]?.start ?? 0, start).split(/\s{2,}|\t/)
  const worded = cells.filter((cell) => /\p{L}/u.test(cell) && !TIME.test(cell))
  const named = worded.filter((cell) => lexicon.states.whole(cell) === null && !PLACE.test(cell))
  return named.length > 0 ? named : worded
}

/** The stretches before the first figure, the name first: what may name the part. */
function headsOf({ said, shape }: Entry, start: number, lexicon: Lexicon): { text: string; apart: boolean }[] {
  const [first] = said.parts
  if (shape === 'row' || !first) return [{ text: said.name, apart: true }]
  if (shape === 'line' && /\s{2}|\t/.test(said.text.slice(first.start, start)))
    return cellsBefore(said, start, lexicon).map((text) => ({ text, apart: true }))
  const before = said.parts.filter((part) => part.by !== 'tag' && part.start < start)
  return before.map((part, index) => {
    const isWhole = index === 0 && part.end <= start && said.text.indexOf(said.name) + said.name.length <= start
    return { text: isWhole ? said.name : said.text.slice(part.start, Math.min(part.end, start)), apart: part.end <= start }
  })
}

/** A name with the bracket that belongs to it: "Line coverage (server)". */
function bracketed({ text, name }: Said, start: number, lexicon: Lexicon): string | null {
  const at = text.indexOf(name) + name.length
  const bracket = /^\s?\([^()]*\)/.exec(text.slice(at))?.[0]
  if (!bracket || at + bracket.length > start) return null
  const tokens = lexicon.tokens(name)
  const own = ownWords(tokens, lexicon)
  return own.length > 0 && measureIn(name, tokens, own, lexicon) ? name + bracket : null
}

/** What the figures of an entry are the coverage of. */
export function namedIn(entry: Entry, figures: readonly Figure[], lexicon: Lexicon): Named {
  const { said } = entry
  const start = figures[0]?.quantity.start ?? said.text.length
  const whole = bracketed(said, start, lexicon)
  if (whole) return { by: 'part', name: whole }
  const heads = headsOf(entry, start, lexicon).map(({ text, apart }) => namedBy(text, apart, lexicon, entry.shape === 'row'))
  const head = heads.find(({ by }) => by === 'part' || by === 'whole') ?? heads.find(({ by }) => by === 'unit') ?? NOTHING
  if (head.by === 'part' || entry.shape === 'row') return head
  const ends = figures.map(({ quantity }) => quantity.end)
  const found = [partBehind(said, ends, lexicon), ...ends.map((end) => partBetween(said, end, lexicon))]
  return (
    found.find(({ by }) => by === 'part') ??
    found.find(({ by, name }) => by === 'whole' && head.by === 'unit' && isTotal(said, name, lexicon)) ??
    head
  )
}

/** "Phase 4: 90% overall coverage" tells the whole, not the phase. */
const isTotal = ({ tokens }: Said, name: string, lexicon: Lexicon): boolean => name !== '' && lexicon.totals.all(tokens).length > 0

/** The figures that a line tells of one measure. */
export interface Measured {
  name: string
  figures: readonly Figure[]
}

/** The figures of a line by the measure beside them: "84% lines, 79% → 82% branches"; empty where none names its measure. */
export function measuredFigures({ tokens, text }: Said, figures: readonly Figure[], lexicon: Lexicon): Measured[] {
  const hits = lexicon.measures.all(tokens)
  const groups: { name: string; figures: Figure[] }[] = []
  let open: Figure[] = []
  for (const one of figures) {
    const at = firstFrom(tokens, one.quantity.start)
    const behind = hits.find(({ from }) => from === firstFrom(tokens, one.quantity.end))
    const before = hits.find(({ to }) => to <= at && tokens.slice(to, at).every(({ kind, key }) => kind === 'sign' && !APART.test(key)))
    const hit = behind ?? before
    open.push(one)
    if (!hit) continue
    groups.push({ name: text.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end).toLowerCase(), figures: open })
    open = []
  }
  return groups
}

const APART = /[(),;|]/
