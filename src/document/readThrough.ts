import { type Edit, type Place, placeAfter, type Shifts, shiftsOf } from './columns.ts'
import type { Lens } from './lens.ts'
import type { Point } from './message.ts'
import { bestPath, type Path, type Placed } from './paths.ts'
import { type PlacedRun, type Run, runsIn } from './runs.ts'
import { isBrought, type Survey } from './survey.ts'

/** A doubt of a repair and where it stands in the text before any repair. */
export interface Doubt {
  at: Point
  /** The remains as they stand in the file. */
  was: string
  /** What was taken, null where nothing fits, and what would have fitted as well. */
  now: string | null
  rivals: readonly string[]
}

/** What a text says through the page that it was seen through. */
export interface Readout {
  text: string
  /** Takes its points to those of the text before. */
  place: Place
  /** The first that was lost in each line, and the first that may have been something else. */
  doubts: readonly Doubt[]
  /** How many sequences were brought back, and where the first stood; null where none was. */
  brought: { count: number; first: Point } | null
}

/** A line as it is read: each stretch that was seen through the page, and what sequences begin with where none does. */
interface ReadLine {
  parts: readonly Placed[]
  left: readonly Pick<Placed, 'at' | 'was'>[]
}

/** So many runs are remembered with what they read as. */
const REMEMBERED = 20_000

/** What sequences begin with that a text is full of, and none begins with here; in a text that was garbled as a whole, whatever else was not brought back. */
function leftIn(run: PlacedRun, parts: readonly Placed[], { page, keep, leads, whole }: Lens): ReadLine['left'] {
  if (keep === 0) return []
  const taken = new Set(parts.flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)))
  const isLeft = (char: string): boolean => leads.has(char) || (whole && page.bytes.has(char))
  return run.chars.flatMap((was, index) => (isLeft(was) && !taken.has(index) ? [{ was, at: run.at + index }] : []))
}

/** Reads lines through a page. */
function reader(lens: Lens): (line: string) => ReadLine {
  const known = new Map<string, Path>()
  const pathOf = (run: Run): Path => {
    const path = known.get(run.key) ?? bestPath(run, lens)
    if (known.size > REMEMBERED) known.clear()
    known.set(run.key, path)
    return path
  }
  return (line) => {
    const runs = runsIn(line).map((run) => ({ run, parts: pathOf(run).parts }))
    return {
      parts: runs.flatMap(({ run, parts }) => parts.map((part) => ({ ...part, at: part.at + run.at }))),
      left: runs.flatMap(({ run, parts }) => leftIn(run, parts, lens)),
    }
  }
}

function rewrite(line: string, parts: readonly Placed[]): string {
  let end = 0
  const pieces = parts.map(({ at, was, now }) => {
    const before = line.slice(end, at)
    end = at + was.length
    return before + now
  })
  return pieces.join('') + line.slice(end)
}

function doubtsOf({ parts, left }: ReadLine, line: number): Doubt[] {
  const lost = [...parts.filter(({ kind }) => kind === 'lost'), ...left].sort((one, other) => one.at - other.at)[0]
  const tied = parts.find(({ kind, rivals }) => kind !== 'lost' && rivals.length > 0)
  const doubt = ({ at, was }: Pick<Placed, 'at' | 'was'>, now: string | null, rivals: readonly string[]): Doubt => ({
    at: { line, column: at + 1 },
    was,
    now,
    rivals,
  })
  return [...(lost ? [doubt(lost, null, [])] : []), ...(tied ? [doubt(tied, tied.now, tied.rivals)] : [])]
}

const editsOf = (parts: readonly Placed[]): readonly Edit[] =>
  parts.filter(isBrought).map(({ at, was, now }) => ({ column: at + 1, was: was.length, now: now.length }))

/** Reads a text through the page that it was seen through. */
export function readThrough(text: string, { lens }: Survey): Readout {
  const read = reader(lens)
  const shifts = new Map<number, Shifts>()
  const lines: string[] = []
  const readout: Omit<Readout, 'text' | 'place'> & { doubts: Doubt[] } = { doubts: [], brought: null }
  for (const line of text.split('\n')) {
    const number = lines.length + 1
    const found = read(line)
    const edits = editsOf(found.parts)
    const [edit] = edits
    readout.doubts.push(...doubtsOf(found, number))
    lines.push(edit ? rewrite(line, found.parts) : line)
    if (!edit) continue
    shifts.set(number, shiftsOf(edits))
    readout.brought ??= { count: 0, first: { line: number, column: edit.column } }
    readout.brought.count += edits.length
  }
  return { ...readout, text: lines.join('\n'), place: placeAfter(shifts) }
}
