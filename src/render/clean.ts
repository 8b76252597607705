import type { Plot } from './plot.ts'
import type { Block, Line, View } from './view.ts'

const ESCAPE = '\u001b'

/** The 8-bit introducers of terminal sequences and what they stand for. */
const INTRODUCERS: Readonly<Record<string, string>> = {
  '\u0090': 'P',
  '\u0098': 'X',
  '\u009b': '[',
  '\u009c': '\\',
  '\u009d': ']',
  '\u009e': '^',
  '\u009f': '_',
}

/** What may follow ESC: a control sequence, or intermediates and one final character. */
const SEQUENCE = /^(?:\[[0-?]*[ -/]*[@-~]?|[ -/]*[0-~])/
/** What may follow ESC where a string begins: device control, title, hyperlink. */
const STRING = /^[PX\]^_]/
const BELL = '\u0007'

function afterEscape(piece: string, next: string | undefined): string {
  if (!STRING.test(piece)) return piece.replace(SEQUENCE, '')
  const bell = piece.indexOf(BELL)
  if (bell >= 0) return piece.slice(bell + 1)
  return next?.startsWith('\\') ? '' : piece.slice(1)
}

/** Takes out of `text` whatever would steer a terminal or turn its reading direction: escape sequences, control characters but newline and tab, bidi overrides. */
export function clean(text: string): string {
  const [first = '', ...pieces] = text.replace(/[\u0090\u0098\u009b-\u009f]/g, (one) => ESCAPE + (INTRODUCERS[one] ?? '')).split(ESCAPE)
  const plain = first + pieces.map((piece, index) => afterEscape(piece, pieces[index + 1])).join('')
  return plain.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
}

/** `text` cleaned and on one line: every run of white space is one space. */
export const flat = (text: string): string => clean(text).replace(/\s+/g, ' ')

/** A plot with every text in it said as `say` says it. */
function renamed(plot: Plot, say: (text: string) => string): Plot {
  const title = say(plot.title)
  return plot.form === 'lines'
    ? { ...plot, title, curves: plot.curves.map((curve) => ({ ...curve, name: say(curve.name) })) }
    : { ...plot, title, bars: plot.bars.map((bar) => ({ ...bar, name: say(bar.name), told: say(bar.told) })) }
}

function reworded(block: Block, say: (text: string) => string): Block {
  const inLine = (line: Line): Line => line.map((one) => ({ ...one, text: say(one.text) }))
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, line: inLine(block.line) }
    case 'chart':
      return { ...block, label: say(block.label) }
    case 'plot':
      return { ...block, plot: renamed(block.plot, say) }
    case 'facts':
      return { ...block, facts: block.facts.map(({ label, line }) => ({ label: say(label), line: inLine(line) })) }
    case 'text':
      return { ...block, lines: block.lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${say(line.trimStart())}`) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(inLine)) }
  }
}

/** `view` with every text in it said as `say` says it. */
export const withTexts = (view: View, say: (text: string) => string): View => view.map((block) => reworded(block, say))

/** `view` with every text in it cleaned and on one line: what each text format is given. */
export const cleanView = (view: View): View => withTexts(view, flat)
