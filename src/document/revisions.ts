import type { Block, Section, Table } from './blocks.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { mayFold } from './folds.ts'
import { moved, movedRows } from './moved.ts'
import { nest } from './nest.ts'
import { blocksOf, outline } from './outline.ts'
import { parse, parseBelow } from './parse.ts'
import { Recent } from './recent.ts'
import { mayBeWrapped } from './wrapped.ts'

/** So much text is remembered with what was parsed of it, in UTF-16 units. */
const REMEMBERED = 1_000_000

/** A chunk with what it holds, and how many lines stood before it where that was parsed. */
interface Known {
  blocks: readonly Block[]
  line: number
}

type Held = Map<Chunk, Known | undefined>

/** Whether a text can only be parsed as one: what a reference needs may be defined anywhere, a fence around all of it is none, and a fold gives its headings their depth. */
const isOne = (text: string): boolean => text.includes(']:') || mayFold(text) || mayBeWrapped(text)

/** The stretches of chunks of which nothing is known. */
function unknownIn(held: Held): Chunk[][] {
  const runs: Chunk[][] = [[]]
  for (const [chunk, known] of held) {
    if (known) runs.push([])
    else runs.at(-1)?.push(chunk)
  }
  return runs.filter((run) => run.length > 0)
}

/** Parses chunks that follow one another at once: each parse costs as much as a few lines of text. */
function parseRun(run: readonly Chunk[], source: readonly string[]): [Chunk, Known][] {
  const nodes = parseBelow(run.map(({ text }) => text).join('\n'), run[0]?.line ?? 0)
  let at = 0
  return run.map((chunk, index) => {
    const end = run[index + 1]?.line ?? Number.POSITIVE_INFINITY
    const from = at
    while (at < nodes.length && (nodes[at]?.position?.start.line ?? 0) <= end) at++
    return [chunk, { blocks: blocksOf(nodes.slice(from, at), source), line: chunk.line }]
  })
}

/** One table and nothing else: a header, a row of dashes, and rows that can be nothing else. */
const TABLE = /^(\|[^\n]*\n\|[ \t:|-]+\n)((?:\|[^\n]*(?:\n|$))+)[ \t\n]*$/

/** What a table of these rows is, cut into tables of one row; nothing where it is no table. */
function parseRows(head: string, rows: readonly string[]): [string, Table][] {
  const text = head + rows.join('\n')
  const [table, ...others] = blocksOf(parse(text).children, text.split('\n'))
  if (table?.kind !== 'table' || others.length > 0 || table.rows.length < rows.length) return []
  return rows.map((row, index) => [row, { ...table, rows: movedRows({ rows: table.rows.slice(index, index + 1) }, -index) }])
}

/** Reads texts that are much alike, such as the revisions of a file: only what none of the last ones had is parsed, a table row by row. */
export class Revisions {
  private readonly known = new Recent<Known>(REMEMBERED)
  private readonly rows = new Recent<Table>(REMEMBERED)

  /** The sections of the next text: those of `outline(parse(text), text)`. */
  outline(text: string): Section {
    if (isOne(text)) return outline(parse(text), text)
    const held: Held = new Map(
      chunksOf(text, 1, Number.POSITIVE_INFINITY).map((chunk) => [chunk, this.known.get(chunk.text) ?? this.tableIn(chunk)]),
    )
    const source = text.split('\n')
    for (const run of unknownIn(held))
      for (const [chunk, known] of parseRun(run, source)) held.set(chunk, this.known.keep(chunk.text, known))
    return nest([...held].flatMap(([{ line }, known]) => known?.blocks.map((block) => moved(block, line - known.line)) ?? []))
  }

  /** The table that a chunk is, from its rows: each is what it would be as the only one. */
  private tableIn({ text }: Chunk): Known | undefined {
    const [, head = '', body = ''] = TABLE.exec(text) ?? []
    const rows = body.split('\n').filter((row) => row !== '')
    const unknown = rows.filter((row) => !this.rows.get(head + row))
    const parsed = new Map(unknown.length > 0 ? parseRows(head, unknown) : [])
    const tables = rows.flatMap((row) => this.rows.get(head + row) ?? parsed.get(row) ?? [])
    for (const [row, table] of parsed) this.rows.keep(head + row, table)
    const [first] = tables
    if (!first || tables.length < rows.length) return undefined
    return this.known.keep(text, { blocks: [{ ...first, rows: tables.flatMap(movedRows) }], line: 0 })
  }
}
