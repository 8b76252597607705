/** A line of markdown made from one of HTML: its text, and the place of its first character in the file. */
export interface Made {
  text: string
  line: number
  /** What a column of `text` must be raised by to be one of the file. */
  shift: number
}

/** What the text behind a tag that opens a block begins with in markdown. */
const OPENERS: Readonly<Record<string, string>> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
  li: '- ',
  dd: '- ',
  dt: '',
  p: '',
  br: '',
  div: '',
  summary: '',
}
/** A bullet and the blanks behind it that stand for a tag or a comment: more of them would make code of the rest. */
const WIDE = /^([-*+] |\d{1,3}[.)] ) {1,400}(?=\S)/
/** Tags whose text goes on in the same row. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol'])
const ENDS: ReadonlySet<string> = new Set(['ul', 'ol', 'table', 'p', 'div', 'details', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Turns the tags of a raw block into the markdown that they stand for, a piece at a time. */
export class Writer {
  readonly made: Made[] = []
  private prefix = ''
  private depth = 0
  private row: { cells: string[]; line: number; shift: number } | null = null
  /** Where the first row of a table stands among the lines, while all its cells are plain ones. */
  private plain: number | null = null
  private rows = 0
  private fresh = false

  private push(text: string, line: number, shift: number): void {
    this.made.push({ text, line, shift })
  }

  text(raw: string, line: number, column: number): void {
    const text = raw.trim()
    if (this.row) {
      if (text !== '' && this.row.cells.length > 0) this.row.cells[this.row.cells.length - 1] += ` ${text}`.replaceAll('|', '/')
      return
    }
    if (text === '') return
    const [wide = '', bullet = ''] = WIDE.exec(text) ?? []
    const start = column + raw.indexOf(text) + wide.length - bullet.length
    const indent = this.fresh ? this.prefix : raw.slice(0, Math.min(3, raw.indexOf(text)))
    this.push(indent + bullet + text.slice(wide.length), line, start - 1 - indent.length)
    this.fresh = false
  }

  open(name: string, line: number, column: number): void {
    if (LISTS.has(name)) this.depth++
    if (name === 'table') [this.rows, this.plain] = [0, 0]
    if (name === 'th') this.plain = null
    // No tag need close a row, nor a cell.
    if (name === 'tr') this.endRow()
    if (name === 'tr') this.row = { cells: [], line, shift: column - 1 }
    else if (CELLS.has(name)) this.row?.cells.push('')
    const opener = OPENERS[name]
    if (opener === undefined) return
    this.prefix = (opener === '- ' ? '  '.repeat(Math.max(0, this.depth - 1)) : '') + opener
    this.fresh = true
    if (opener !== '- ') this.push('', line, 0)
  }

  close(name: string, line: number): void {
    if (LISTS.has(name)) this.depth = Math.max(0, this.depth - 1)
    if (name === 'tr' || name === 'table') this.endRow()
    if (name === 'table') this.endTable()
    if (ENDS.has(name)) {
      this.push('', line, 0)
      this.prefix = ''
      this.fresh = false
    }
  }

  private endRow(): void {
    if (!this.row) return
    const { cells, line, shift } = this.row
    this.row = null
    if (this.rows === 0) this.push('', line, 0)
    if (this.rows === 0 && this.plain !== null) this.plain = this.made.length
    this.push(`|${cells.map((cell) => `${cell} |`).join('')}`, line, shift)
    if (this.rows === 0) this.push(`|${cells.map(() => '---|').join('')}`, line, 0)
    this.rows++
  }

  /** The only row of a table is no header of nothing, unless it says so. */
  private endTable(): void {
    const [head, rule] = this.plain === null || this.rows !== 1 ? [] : this.made.slice(this.plain, this.plain + 2)
    if (head && rule && this.plain !== null) this.made.splice(this.plain, 2, { ...rule, text: rule.text.replaceAll('-', ' ') }, rule, head)
  }
}

/** Whether a tag opens, closes or divides a block. */
export const isBlockTag = (name: string): boolean =>
  name in OPENERS || CELLS.has(name) || LISTS.has(name) || ENDS.has(name) || name === 'tr'
