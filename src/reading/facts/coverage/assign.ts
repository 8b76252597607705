import type { Lexicon } from '../../line/lexicon.ts'
import type { Field, Figure, Figures } from './figures.ts'

const ARROW = /(?:[→⇒➜➔⟶➡]\uFE0F?|[-=–]>)\s{0,3}[~≈]?\s{0,3}[%％]?$/u
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
