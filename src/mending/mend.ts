import { type Layout, layoutOf, type Position } from '../document/index.ts'

/** A text that is to stand in place of another, at a position of the file as decoded, before any repair. */
export interface Edit {
  position: Position
  was: string
  is: string
}

/** Why an edit cannot be made: something else stands there, another edit writes there too, or the file's encoding has no such text. */
export type Hindrance = 'moved' | 'overlap' | 'unholdable'

/** The new bytes of a file, or the edit that could not be made. */
export type Mended<E extends Edit> = { bytes: Uint8Array } | { refused: Hindrance; edit: E; charset: string }

interface Placed<E extends Edit> {
  edit: E
  from: number
  to: number
  bytes: Uint8Array | null
}

function place<E extends Edit>(edit: E, layout: Layout): Placed<E> | null {
  const [from, to] = [layout.offsetOf(edit.position.start), layout.offsetOf(edit.position.end)]
  if (from === null || to === null || to < from || layout.read(from, to) !== edit.was) return null
  return { edit, from, to, bytes: layout.encode(edit.is) }
}

/** Edits in their order, one of those that say the same. */
function inOrder<E extends Edit>(placed: readonly Placed<E>[]): Placed<E>[] {
  const sorted = [...placed].sort((one, other) => one.from - other.from || one.to - other.to)
  return sorted.filter(({ from, to, edit }, index) => {
    const before = sorted[index - 1]
    return !(before && before.from === from && before.to === to && before.edit.is === edit.is)
  })
}

/** The stretches of bytes that no edit touches, each before the edit of its index; one more behind the last. */
const keptOf = (edits: readonly Placed<Edit>[], length: number): { from: number; to: number }[] =>
  [...edits, { from: length }].map(({ from }, index) => ({ from: edits[index - 1]?.to ?? 0, to: from }))

const withoutMarks = (text: string): string => text.replace(/^\uFEFF+/, '')

/** The first edit that writes where the one before it does; of two at one place nobody knows which comes first. */
const crossing = <E extends Edit>(ordered: readonly Placed<E>[]): Placed<E> | undefined =>
  ordered.find(({ from }, index) => {
    const before = ordered[index - 1]
    return before !== undefined && (from < before.to || from === before.from)
  })

/** Makes edits in the bytes of a file; every byte outside of them stays, and the result reads as the text with the edits, or it is refused. */
export function mend<E extends Edit>(bytes: Uint8Array, edits: readonly E[]): Mended<E> {
  const layout = layoutOf(bytes)
  const { charset } = layout
  const [first] = edits
  if (!first) return { bytes }
  const placed: Placed<E>[] = []
  for (const edit of edits) {
    const found = place(edit, layout)
    if (!found?.bytes) return { refused: found ? 'unholdable' : 'moved', edit, charset }
    placed.push(found)
  }
  const ordered = inOrder(placed)
  const crossed = crossing(ordered)
  if (crossed) return { refused: 'overlap', edit: crossed.edit, charset }
  const kept = keptOf(ordered, bytes.length)
  const parts = kept.flatMap(({ from, to }, index) => [bytes.subarray(from, to), ordered[index]?.bytes ?? new Uint8Array()])
  const meant = kept.map(({ from, to }, index) => layout.read(from, to) + (ordered[index]?.edit.is ?? '')).join('')
  const mended = Buffer.concat(parts)
  // Other bytes may tell another encoding.
  return layoutOf(mended).text === withoutMarks(meant) ? { bytes: mended } : { refused: 'unholdable', edit: first, charset }
}

/** What stands at a position of a file as decoded, before any repair; null where there is no such place. */
export function textAt(bytes: Uint8Array, { start, end }: Position): string | null {
  const layout = layoutOf(bytes)
  const [from, to] = [layout.offsetOf(start), layout.offsetOf(end)]
  return from === null || to === null || to < from ? null : layout.read(from, to)
}
