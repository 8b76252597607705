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
    const change = lexicon.changes.at(tokens, index)
    if (change && change.to >= (hit?.to ?? 0)) return null
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
