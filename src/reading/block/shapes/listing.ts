import { type Fence, type Line, sliceLine, type Table } from '../../../document/index.ts'
import type { Column } from '../../../vocabulary/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { columnOf } from '../columns.ts'

/** A table that is drawn with blanks or bars inside a fence, and the lines of the fence that it takes. */
export interface Listing {
  table: Table
  lines: ReadonlySet<Line>
}

/** Columns of which a listing must have one: those that tools and reports set figures in. */
const FIGURES: ReadonlySet<Column | null> = new Set([
  ...(['coverage', 'lines', 'branches', 'functions', 'statements', 'current', 'target', 'before', 'after'] as const),
])
const BORDER = /^[\s─━═┄┈╌│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰╟╢╞╡╤╧┏┓┗┛┣┫=*_~.+:|-]*$/u
const BAR = /[│┃║|]/gu
const GAP = /\s{2,}|\t/gu
const BLANK = /\s+/gu
const isBar = (sign: string | undefined): boolean => sign !== undefined && '│┃║|'.includes(sign)

/** A line without the blanks around it, and without the bars that frame it. */
function unframed(line: Line): Line {
  let start = line.text.length - line.text.trimStart().length
  let end = line.text.trimEnd().length
  if (isBar(line.text[start])) start++
  if (end > start && isBar(line.text[end - 1])) end--
  return sliceLine(line, start, end)
}

function trimmed(line: Line): Line {
  const start = line.text.length - line.text.trimStart().length
  return sliceLine(line, start, Math.max(start, line.text.trimEnd().length))
}

/** The cells of a line, cut where `between` matches: by default at its bars, else at its gaps. */
function cellsOf(line: Line, between?: RegExp): Line[] {
  const framed = unframed(line)
  const isBarred = [...framed.text].some(isBar)
  const inner = isBarred ? framed : trimmed(framed)
  const cells: Line[] = []
  let from = 0
  for (const found of [...inner.text.matchAll(between ?? (isBarred ? BAR : GAP)), null]) {
    const to = found?.index ?? inner.text.length
    cells.push(trimmed(sliceLine(inner, from, to)))
    from = to + (found?.[0].length ?? 0)
  }
  return cells
}

/** The header that begins a listing: words alone, two of them columns and one of figures, as many as the cells of the lines below. */
function headerOf(line: Line, rows: readonly (readonly Line[])[], lexicon: Lexicon): Line[] | null {
  if (/\d/.test(line.text) || !/\p{L}/u.test(line.text)) return null
  const width = Math.max(0, ...rows.slice(0, 3).map(({ length }) => length))
  for (const cut of [undefined, BLANK]) {
    const cells = cellsOf(line, cut)
    const columns = cells.map(({ text }) => columnOf(text, null, lexicon))
    const isHeader = columns.filter((column) => column !== null).length > 1 && columns.some((column) => FIGURES.has(column))
    if (isHeader && (cells.length === width || (cut !== BLANK && cells.length === width + 1))) return cells
  }
  return null
}

/** The lines below a header that are its rows: up to the first that is cut into fewer than two cells or holds no number. */
function rowsBelow(lines: readonly Line[], from: number): { cells: Line[][]; to: number } {
  const cells: Line[][] = []
  let to = from
  for (let line = lines[to]; line; line = lines[to]) {
    const row = BORDER.test(line.text) ? null : cellsOf(line)
    if (row && (row.length < 2 || !/\d/.test(line.text))) break
    if (line.text.trim() === '' && cells.length > 0) break
    if (row) cells.push(row)
    to++
  }
  return { cells, to }
}

/** The tables in a fence, such as those that coverage tools print. */
export function listingsIn(block: Fence, lexicon: Lexicon): Listing[] {
  const found: Listing[] = []
  for (let at = 0; at < block.lines.length; at++) {
    const line = block.lines[at]
    if (!line || BORDER.test(line.text) || cellsOf(line).length < 2) continue
    const { cells, to } = rowsBelow(block.lines, at + 1)
    const header = cells.length > 0 ? headerOf(line, cells, lexicon) : null
    if (!header) continue
    found.push({ table: { kind: 'table', header, rows: cells }, lines: new Set(block.lines.slice(at, to)) })
    at = to - 1
  }
  return found
}
