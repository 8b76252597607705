import type { FigureField } from '../../../vocabulary/index.ts'
import type { Said } from '../../line/grammar.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import type { Quantity } from '../../line/quantity.ts'
import { firstFrom } from '../../line/status.ts'
import type { Token } from '../../line/token.ts'

/** What a percentage says of a part's coverage. */
export type Field = Exclude<FigureField, 'other'>

/** A percentage of a line, and what the words beside it say of it; null where they say nothing. */
export interface Figure {
  said: Said
  quantity: Quantity
  field: Field | null
  /** Whether the words that say it stand before the figure. */
  ahead: boolean
}

/** The percentages of one part, each with the line it stands in. */
export type Figures = { [field in Field]?: Figure }

/** By how much a figure changed: "(+25%)", "-0.1%". */
const CHANGE = /(?:[+−±Δ↑↓▲▼]\s?|(?:^|[\s(（])[-–])$/u
/** Signs that end what is said of a figure. */
const APART: ReadonlySet<string> = new Set('()[]（）【】,;，；、|│·•→⇒➜➔⟶'.split(''))
const LEADS: ReadonlySet<string> = new Set([':', '：', '-', '–', '—'])
/** How many words may stand between a figure and the word behind it that says what it is: "80% code coverage target". */
const FEW = 4

const isChange = ({ text }: Said, { start }: Quantity): boolean => CHANGE.test(text.slice(Math.max(0, start - 3), start))

const isApart = (token: Token | undefined): boolean => token !== undefined && token.kind !== 'word' && APART.has(token.key)

/** Where the clause of a figure begins: behind the last sign that ends one, not before `from`. */
function clauseStart(tokens: readonly Token[], from: number, at: number): number {
  let start = at
  while (start > from && !isApart(tokens[start - 1])) start--
  return start
}

/** What the words before a figure say of it: the last that says anything; one that only joins gives way to a stronger one. */
function ahead(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): { field: FigureField; weak: boolean } | null {
  let end = at
  while (end > from && tokens[end - 1]?.kind === 'sign') end--
  const hits = lexicon.figures.all(tokens, from, at).filter(({ row, to }) => (row.field !== 'other' && !row.weak) || to >= end)
  const last = hits.at(-1)
  if (!last?.row.weak) return last ? { field: last.row.field, weak: false } : null
  const strong = hits.findLast((hit) => !hit.row.weak)
  const isJoined = strong && !tokens.slice(strong.to, last.from).some((token) => LEADS.has(token.key))
  return isJoined ? { field: strong.row.field, weak: false } : { field: last.row.field, weak: true }
}

/** What the words right behind a figure say of it: "80% target", "72% coverage now", "52% (before)". */
function behind(tokens: readonly Token[], at: number, lexicon: Lexicon): FigureField | null {
  const isOpen = /[(（]/.test(tokens[at]?.key ?? '')
  for (let index = isOpen ? at + 1 : at; index < at + FEW; ) {
    const hit = lexicon.figures.at(tokens, index)
    if (hit?.row.ahead) return null
    if (hit) return !isOpen || isApart(tokens[hit.to]) ? hit.row.field : null
    const to = (lexicon.coverage.at(tokens, index) ?? lexicon.measures.at(tokens, index) ?? lexicon.coverageFillers.at(tokens, index))?.to
    if (to === undefined || isOpen) return null
    index = to
  }
  return null
}

/** The percentages of a line that can be a coverage: no change, no rate of something else. */
export function figuresIn(said: Said, lexicon: Lexicon): Figure[] {
  const { tokens } = said
  let from = 0
  return said.quantities.flatMap((quantity): Figure[] => {
    if (!quantity.percent) return []
    const at = firstFrom(tokens, quantity.start)
    const lead = ahead(tokens, clauseStart(tokens, from, at), at, lexicon)
    from = firstFrom(tokens, quantity.end)
    const tail = lead && !lead.weak ? null : behind(tokens, from, lexicon)
    const told = tail ?? lead?.field ?? null
    const isOther = told === 'other' && !LEADING.test(said.text.slice(quantity.end, quantity.end + 4))
    if (quantity.value > 100 || isChange(said, quantity) || isOther) return []
    return [{ said, quantity, field: told === 'other' ? null : told, ahead: tail === null }]
  })
}

/** An arrow right behind a figure: it is where a change began, whatever the change is called. */
const LEADING = /^\s?(?:[→⇒➜➔⟶➡]|[-=–]>)/u
const ARROW = /(?:[→⇒➜➔⟶➡]\uFE0F?|[-=–]>)\s{0,3}[~≈]?\s{0,3}$/u
/** How far apart two figures stand that an arrow joins, in UTF-16 units. */
const NEAR = 40

/** Whether a figure became, or is to become, the next one: "41% → 52%", "from 41% to 52%". */
function leadsTo(one: Figure, next: Figure | undefined, lexicon: Lexicon): boolean {
  if (!next || next.said !== one.said) return false
  const between = one.said.text.slice(one.quantity.end, next.quantity.start)
  if (between.length > NEAR || /[(),;]/.test(between)) return false
  if (ARROW.test(between)) return true
  const tokens = lexicon.tokens(between).filter(({ kind }) => kind === 'word')
  const to = (lexicon.coverage.at(tokens, 0) ?? lexicon.measures.at(tokens, 0))?.to ?? 0
  return lexicon.changes.at(tokens, to)?.to === tokens.length
}

/** How a line's figures are meant where its words do not say so. */
export interface Meant {
  /** A figure that is to come stands in its place: below a goal, in an open box, behind an order. */
  promised: boolean
  /** A figure that was: below "Before". */
  past: boolean
  /** What stands in an open box: "80% coverage reached" is still to come. */
  open?: boolean
}

/** A bound written before the figure asks for it; a plus behind it only rounds: "≥80%", "80%+". */
const asks = ({ said, quantity: { op, start, end } }: Figure): boolean => /^[≥⩾>]/.test(said.text.slice(start, end)) && op !== '='

/** Tells a change: what is and what should be where it is promised, else what was and what is. */
function changed(first: Figure, last: Figure, { promised }: Meant): Figures {
  if (first.field === 'target' && last.field !== 'target') return { target: first, current: last }
  const aims = last.field === 'target' || (promised && last.field !== 'current')
  return aims ? { current: first, target: last } : { before: first, current: last }
}

/** "78.5% < 80%": a bound right behind a figure is what it is held against. */
const isHeldAgainst = (before: Figure | undefined, { said, quantity }: Figure): boolean =>
  before?.said === said && /^[<>≤≥]$/.test(quantity.op) && said.text.slice(before.quantity.end, quantity.start).trim() === ''

/** Tells which percentage of a line is the current one, the target and the one before. */
export function assign(figures: readonly Figure[], meant: Meant, lexicon: Lexicon): Figures {
  const [only] = figures
  if (meant.open && only && figures.length === 1 && only.field === 'current' && !only.ahead) return { target: only }
  const at = figures.findIndex((one, index) => leadsTo(one, figures[index + 1], lexicon))
  const first = figures[at]
  let to = at + 1
  for (let one = figures[to]; one && leadsTo(one, figures[to + 1], lexicon); one = figures[to]) to++
  const last = figures[to]
  const told: Figures = first && last ? changed(first, last, meant) : {}
  const others = figures.filter((_, index) => at < 0 || index < at || index > to)
  for (const one of others) if (one.field) told[one.field] ??= one
  const held = figures.find((one, index) => isHeldAgainst(figures[index - 1], one))
  if (held) told.target ??= held
  const plain = at < 0 ? others.find((one) => one.field === null && one !== held) : undefined
  if (plain) told[fieldOf(plain, told, meant)] ??= plain
  return told
}

/** What a figure is beside which nothing is said. */
function fieldOf(figure: Figure, told: Figures, { promised, past }: Meant): Field {
  if (told.current) return 'target'
  if (told.target) return 'current'
  if (past) return 'before'
  return (promised || asks(figure)) && figure.quantity.value > 0 ? 'target' : 'current'
}
