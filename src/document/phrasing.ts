import type { PhrasingContent } from 'mdast'
import type { Line, Span } from './line.ts'
import type { Point } from './message.ts'

const WRAPPED: Readonly<Record<string, Span['kind']>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  link: 'link',
  linkReference: 'link',
}
/** "**Status:**failed": to markdown the signs behind a punctuation mark close nothing where a word follows at once; to people they do. */
const GLUED = /\*\*(?=\S)([^*]{1,60}[\p{P}\p{S}])\*\*(?=[\p{L}\p{N}])/gu

const BREAK_TAG = /^<br\s*\/?>$/i

/** Collects the visible text of inline nodes, a line at a time, and remembers where each part stands. */
class Flattener {
  readonly lines: Line[] = []
  private text = ''
  private spans: Span[] = []
  private origins: (Point & { at: number })[] = []
  private readonly open: Span[] = []
  private readonly source: readonly string[]

  constructor(source: readonly string[]) {
    this.source = source
  }

  private add(value: string, start: Point): void {
    this.origins.push({ at: this.text.length, ...start })
    this.text += value
  }

  private breakLine(): void {
    for (const span of this.open) span.end = this.text.length
    this.lines.push({ text: this.text, spans: this.spans, origins: this.origins })
    this.text = ''
    this.spans = []
    this.origins = []
    for (const [index, span] of this.open.entries()) {
      const next = { ...span, start: 0, end: 0 }
      this.open[index] = next
      this.spans.push(next)
    }
  }

  /** Adds a text as it is, but for what is bold to people though not to markdown. */
  private addPlain(value: string, start: Point): void {
    let from = 0
    for (const { 0: whole, 1: inside = '', index } of value.includes('**') ? value.matchAll(GLUED) : []) {
      // Escaped signs are signs.
      if (!this.source[start.line - 1]?.includes(whole)) continue
      this.add(value.slice(from, index), { ...start, column: start.column + from })
      this.wrapped('strong', () => this.add(inside, { ...start, column: start.column + index + 2 }))
      from = index + whole.length
    }
    this.add(value.slice(from), { ...start, column: start.column + from })
  }

  private addText(value: string, start: Point, isCode = false): void {
    for (const [index, part] of value.split('\n').entries()) {
      const add = (place: Point): void => (isCode ? this.add(part, place) : this.addPlain(part, place))
      if (index === 0) {
        add(start)
        continue
      }
      this.breakLine()
      const line = start.line + index
      add({ line, column: Math.max(0, (this.source[line - 1] ?? '').indexOf(part.slice(0, 12))) + 1 })
    }
  }

  private wrapped(kind: Span['kind'], inside: () => void): void {
    const span = { kind, start: this.text.length, end: this.text.length }
    this.spans.push(span)
    this.open.push(span)
    inside()
    const closed = this.open.pop()
    if (closed) closed.end = this.text.length
  }

  walk(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      const start = node.position?.start ?? { line: 1, column: 1 }
      const place = { line: start.line, column: start.column }
      const kind = WRAPPED[node.type]
      if (kind && 'children' in node) this.wrapped(kind, () => this.walk(node.children))
      else if (node.type === 'text') this.addText(node.value, place)
      else if (node.type === 'inlineCode')
        this.wrapped('code', () => this.addText(node.value, { ...place, column: place.column + 1 }, true))
      else if (node.type === 'break') this.breakLine()
      else if (node.type === 'html' && BREAK_TAG.test(node.value)) this.breakLine()
      else if (node.type === 'image' || node.type === 'imageReference') this.add(node.alt ?? '', place)
    }
  }

  finish(): Line[] {
    if (this.text !== '' || this.lines.length === 0) this.breakLine()
    return this.lines.filter((line) => line.text.trim() !== '')
  }
}

/**
 * The lines of visible text of inline nodes: a soft break, a hard break and `<br>` each end one.
 *
 * @param source the file's lines, to find the column at which a continuation begins
 */
export function flatten(nodes: readonly PhrasingContent[], source: readonly string[]): Line[] {
  const flattener = new Flattener(source)
  flattener.walk(nodes)
  return flattener.finish()
}
