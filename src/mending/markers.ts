import { type Comment, layoutOf, type Position } from '../document/index.ts'

/** A pair of comments, `<!-- progress:NAME -->` and `<!-- /progress -->`, and what stands between them. */
export interface Marker {
  name: string
  was: string
  position: Position
}

/** A comment that belongs to no pair. */
export interface Unpaired {
  code: 'marker-open' | 'marker-stray'
  /** Its text. */
  name: string
  position: Position
}

const BEGIN = /^progress:\s*(\S*)/
const END = /^\/progress\b/

/** Pairs the comments of a report that mark its derived figures; either end stands on the same line. */
export function markersIn(bytes: Uint8Array, marks: readonly Comment[]): { markers: Marker[]; unpaired: Unpaired[] } {
  const layout = layoutOf(bytes)
  const markers: Marker[] = []
  const unpaired: Unpaired[] = []
  let open: Comment | null = null
  const leave = (code: Unpaired['code'], { text, position }: Comment) => unpaired.push({ code, name: text.trim(), position })
  for (const mark of marks) {
    const isEnd = END.test(mark.text.trim())
    if (open && isEnd && open.position.end.line === mark.position.start.line) {
      const position = { start: open.position.end, end: mark.position.start }
      const [from, to] = [layout.offsetOf(position.start), layout.offsetOf(position.end)]
      const name = BEGIN.exec(open.text.trim())?.[1] ?? ''
      if (from !== null && to !== null) markers.push({ name, was: layout.read(from, to), position })
      open = null
    } else {
      if (open) leave('marker-open', open)
      if (isEnd) leave('marker-stray', mark)
      open = isEnd ? null : mark
    }
  }
  if (open) leave('marker-open', open)
  return { markers, unpaired }
}
