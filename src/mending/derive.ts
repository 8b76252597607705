import type { Comment, Decoded, Position } from '../document/index.ts'
import type { Report } from '../report/index.ts'
import { type Derived, FIGURES, type Ground, type Results } from './figures/index.ts'
import { markersIn } from './markers.ts'
import type { Edit } from './mend.ts'
import { written } from './written.ts'

/** A number that is to stand between two markers; the same as before where nothing changes. */
export interface DerivedNumber extends Edit {
  name: string
  why: string
}

/** A marker that nothing can be written between, and why. */
export interface Fault {
  code: 'marker-open' | 'marker-stray' | 'marker-unseen' | 'unknown-figure' | 'underived'
  name: string
  /** Why there is no such figure; the figures there are, where the name is unknown. */
  detail: string
  position: Position
}

/** A report with its file and text, and the comments that mark its derived figures. */
interface Marked extends Report {
  bytes: Uint8Array
  decoded: Pick<Decoded, 'text'>
  marks: readonly Comment[]
}

/** Figures by their names, each derived once; undefined for a name that none has. */
function figuresOf(ground: Ground): (name: string) => Derived | undefined {
  const known = new Map<string, Derived | undefined>()
  return (name) => {
    if (!known.has(name)) known.set(name, FIGURES.find((each) => each.name === name)?.derive(ground))
    return known.get(name)
  }
}

const NAMES = FIGURES.map(({ name }) => name).join(', ')

/** Markers that were not seen: a line that is too long is not parsed. */
function unseen({ notes }: Report, lines: readonly string[]): Fault[] {
  const long = notes.filter(({ code, line }) => code === 'long-line' && /<!--\s*progress:/.test(lines[line - 1] ?? ''))
  return long.map(({ position }) => ({ code: 'marker-unseen', name: '', detail: '', position }))
}

/** What belongs between the markers of a report, by its own parts and by the results of a build. */
export function deriveNumbers(report: Marked, results: Results): { numbers: DerivedNumber[]; faults: Fault[] } {
  const { markers, unpaired } = markersIn(report.bytes, report.marks)
  const lines = report.decoded.text.split('\n')
  const faults: Fault[] = [...unpaired.map((each) => ({ ...each, detail: '' })), ...unseen(report, lines)]
  const marked = new Set(markers.map(({ position }) => position.start.line))
  const figure = figuresOf({ report, results, marked, lines })
  const numbers: DerivedNumber[] = []
  for (const { name, position, was } of markers) {
    const found = figure(name)
    if (!found) faults.push({ code: 'unknown-figure', name, position, detail: NAMES })
    else if ('missing' in found) faults.push({ code: 'underived', name, position, detail: found.missing })
    else numbers.push({ name, position, was, is: written(found.value, was), why: found.why })
  }
  return { numbers, faults: faults.sort((one, other) => one.position.start.line - other.position.start.line) }
}
