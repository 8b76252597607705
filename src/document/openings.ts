/** What may be open at the beginning of a line and makes text of a heading there: a code fence, raw HTML, the front matter. */
interface Open {
  name: string
  /** Whether a line is its last. */
  ends: (line: string) => boolean
  /** Where it may stand in a list item, so far it is indented: a line further out may end the item and it. */
  inside: number | null
}

/** What the document may have come to before a line; null: nothing is open. */
type State = Open | null

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const RAW = [
  { name: 'raw', begins: /^<(?:pre|script|style|textarea)(?:[\s>]|$)/i, ends: /<\/(?:pre|script|style|textarea)>/i },
  { name: 'comment', begins: /^<!--/, ends: /-->/ },
  { name: 'instruction', begins: /^<\?/, ends: /\?>/ },
  { name: 'declaration', begins: /^<![a-z]/i, ends: />/ },
  { name: 'cdata', begins: /^<!\[CDATA\[/, ends: /\]\]>/ },
]
const TAG = /^<\/?[a-z]/i
const BLANK = /^[ \t]*$/
const FRONT = /^---[ \t]*$/
/** What may open something; every other line is passed over quickly. */
const SUSPICIOUS = /^ {0,3}[`~<]/

const indentOf = (line: string): number => (line.startsWith('\t') ? 4 : line.search(/[^ ]|$/))

/** The signs that a line begins a fence with, and what stands behind them; no signs where it begins none. */
function fenceIn(line: string): { mark: string; rest: string } {
  const [all = '', mark = ''] = FENCE.exec(line) ?? []
  return { mark, rest: line.slice(all.length) }
}

/** Whether a line is the last of a fence that `mark` opened: as many signs or more, and nothing else. */
function closes(line: string, mark: string): boolean {
  const fence = fenceIn(line)
  return fence.mark.startsWith(mark) && BLANK.test(fence.rest)
}

/** The fence or the raw HTML that a line opens and does not end. */
function opening(line: string): Pick<Open, 'name' | 'ends'> | null {
  const { mark, rest } = fenceIn(line)
  if (mark !== '' && !(mark.startsWith('`') && rest.includes('`'))) return { name: mark, ends: (other) => closes(other, mark) }
  const raw = RAW.find(({ begins }) => begins.test(line.trimStart()))
  return raw && !raw.ends.test(line) ? { name: raw.name, ends: (other) => raw.ends.test(other) } : null
}

/** What the document may have come to behind a line before which nothing is open. */
function behind(line: string): State[] {
  if (!SUSPICIOUS.test(line)) return [null]
  const indent = indentOf(line)
  const opened = opening(line)
  if (opened) return [{ ...opened, inside: null }, ...(indent > 0 ? [{ ...opened, inside: indent }] : [])]
  if (!TAG.test(line.trimStart())) return [null]
  const tag = { name: 'tag', ends: (other: string) => BLANK.test(other) }
  return [null, { ...tag, inside: null }, ...(indent > 0 ? [{ ...tag, inside: indent }] : [])]
}

function after(state: State, line: string): State[] {
  if (state === null) return behind(line)
  const within: State[] = [state.ends(line) ? null : state]
  if (state.inside === null || BLANK.test(line)) return within
  const indent = indentOf(line)
  if (indent >= state.inside) return within
  return indent === 0 ? behind(line) : [...within, ...behind(line)]
}

const keyOf = (state: State): string => (state === null ? '' : `${state.name} ${state.inside}`)

/**
 * Follows from line to line all that a document may have come to: what a line opens can depend on the list that it stands in, so more than
 * one thing may be the case.
 */
export class Openings {
  private states: readonly State[]

  /** `first` is the first line of the document. */
  constructor(first: string) {
    this.states = FRONT.test(first) ? [null, { name: 'front', ends: (line) => FRONT.test(line), inside: null }] : behind(first)
  }

  /** Whether, whatever is the case, nothing is open that a line at the margin does not end. */
  get none(): boolean {
    return this.states.every((state) => state === null || state.inside !== null)
  }

  /** Takes the next line. */
  take(line: string): void {
    if (this.states.length === 1 && this.states[0] === null && !SUSPICIOUS.test(line)) return
    const states = this.states.flatMap((state) => after(state, line))
    this.states = [...new Map(states.map((state) => [keyOf(state), state])).values()]
  }
}
