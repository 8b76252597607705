/** A line of markdown outside of fences, with what its shape is told by. */
export interface Near {
  /** The line, with the code in it blanked. */
  line: string
  /** The signs of quotes and items that it begins with, and blanks. */
  signs: string
  /** What stands behind them. */
  rest: string
  /** What stands behind the signs of the line above. */
  above: string
  /** Whether code that opens in it does not end in it. */
  isCodeOpen: boolean
  /** Whether it opens or ends a fence, or stands in one, of which it is not known how far it reaches. */
  isUnsure: boolean
}

const SIGNS = /^(?: *(?:>|[-*+] |\d{1,9}[.)] ))* */
const TICKS = /`+/g
const FENCE = /^([ \t]*)(`{3,}|~{3,})/

/** A line with the code in it blanked; nothing where code stays open. */
function withoutCode(line: string): string | null {
  if (!line.includes('`')) return line
  let text = ''
  let at = 0
  let open: string | null = null
  for (const { 0: run, index } of line.matchAll(TICKS)) {
    if (open === null) text += line.slice(at, index + run.length)
    else if (open !== run) continue
    open = open === null ? run : null
    at = index + run.length
  }
  return open === null ? text + line.slice(at) : null
}

/** A run of ticks or tildes that a line begins with. */
interface Fence {
  indent: string
  sign: string
  info: string
}

function fenceOf(line: string): Fence | null {
  const [all = '', indent = '', sign = ''] = FENCE.exec(line) ?? []
  const info = line.slice(all.length)
  return sign === '' || (sign.startsWith('`') && info.includes('`')) ? null : { indent, sign, info }
}

/** Follows a text line by line, into its fences and out of them. */
export class Nearness {
  private open: Fence | null = null
  private above = ''

  /** What a line's shape is told by; nothing for one that belongs to a fence. */
  take(line: string): Near | null {
    const fence = fenceOf(line)
    const isSure = this.open ? this.isInside(this.open, line, fence) : fence && !/\t/.test(fence.indent) && !fence.info.includes('&')
    if (!this.open && !fence) return this.near(line)
    if (!this.open) this.open = fence
    else if (fence?.sign.startsWith(this.open.sign) && fence.info.trim() === '') this.open = null
    this.above = ''
    return isSure ? null : { ...this.near(line), isUnsure: true }
  }

  /** A fence behind blanks may stand in an item, which ends it too: so far as all of its lines are as deep, it is inside. */
  private isInside({ indent, sign }: Fence, line: string, fence: Fence | null): boolean {
    if (fence?.sign.startsWith(sign) && fence.info.trim() === '') return fence.indent === indent
    return line.startsWith(indent) || line.trim() === ''
  }

  private near(written: string): Near {
    const signs = SIGNS.exec(written)?.[0] ?? ''
    const closed = withoutCode(written)
    const line = closed ?? written
    const rest = line.slice(signs.length)
    const near = {
      line,
      signs,
      rest,
      above: this.above,
      isCodeOpen: closed === null,
      isUnsure: /^(?:```|~~~)/.test(written.slice(signs.length)),
    }
    this.above = rest
    return near
  }
}
