import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Block, type Column, type Line, textOf } from '../view.ts'
import type { Names } from './names.ts'
import { type Link, lineOf } from './spans.ts'

type Table = Extract<Block, { type: 'table' }>

/** The first place that a row leads to: it names the row. */
const placeIn = (row: readonly Line[]): string | null => row.flat().find(({ place }) => place)?.place?.path ?? null

/** What is as short as a date, a file and line or a state stays on one line. */
const SHORT = 20

function classesOf(line: Line, align: Column['align']): string[] {
  const text = textOf(line)
  const length = text.trim() === '' ? ['none'] : text.length <= SHORT ? ['short'] : line.some(({ place }) => place) ? ['place'] : []
  return [...(align ? ['number'] : []), ...length]
}

function rowOf(row: readonly Line[], { columns, name }: Table, names: Names, link: Link): Element {
  const lead = Math.max(
    0,
    columns.findIndex((one) => one.lead),
  )
  const path = placeIn(row)
  const cells = columns.map(({ title, align }, index) => {
    const line = row[index] ?? []
    const properties = { dataTitle: title, className: classesOf(line, align) }
    return index === lead ? h('th', { scope: 'row', ...properties }, lineOf(line, link)) : h('td', properties, lineOf(line, link))
  })
  return h('tr', path === null ? {} : { id: names.of(`${name}-${path}`) }, cells)
}

/** The table without columns in which no row says anything. */
function withoutEmpty(table: Table): Table {
  const isTold = table.columns.map((_, index) => table.rows.some((row) => textOf(row[index] ?? []).trim() !== ''))
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => isTold[index])
  return { ...table, columns: kept(table.columns), rows: table.rows.map(kept) }
}

/** A table that can be sorted by its columns, in a frame that scrolls where the screen is narrow. */
export function tableOf(of: Table, label: string, names: Names, link: Link): Element {
  const table = withoutEmpty(of)
  const head = table.columns.map(({ title, align }) => h('th', { scope: 'col', className: align ? ['number'] : [] }, title))
  const body = table.rows.map((row) => rowOf(row, table, names, link))
  return h('div', { className: ['frame'], role: 'region', ariaLabel: label, tabIndex: 0 }, [
    h('table', { dataRows: table.name }, [h('caption', label), h('thead', h('tr', head)), h('tbody', body)]),
  ])
}
