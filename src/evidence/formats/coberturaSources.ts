import type { Attributes } from '../carriers/xml.ts'
import { hitsOf, measureHits, measureOf, nothing } from '../measure.ts'
import type { FileCoverage, Measure, Measures } from '../model.ts'
import { Refusal } from '../refusal.ts'

interface Source {
  lines: Map<string, number>
  branches: Map<string, Measure>
  methods: number[]
}

const CONDITIONS = /\((\d{1,9})\/(\d{1,9})\)/

/** The branches of one line: `condition-coverage="50% (1/2)"`. */
function conditions({ branch, 'condition-coverage': told = '' }: Attributes): Measure | null {
  const [, covered, total] = CONDITIONS.exec(told) ?? []
  return branch?.toLowerCase() === 'true' ? measureOf(covered, total) : null
}

/** How often a line was run; a line that does not say so is not to be understood. */
function runsOf({ hits }: Attributes): number {
  const runs = hitsOf(hits)
  if (runs === null) throw new Refusal('malformed', `has a line with hits="${hits?.slice(0, 40) ?? ''}", which is no count.`)
  return runs
}

/** One source file may be told by several classes, and a line by several of them: the best of each counts. */
function hearLine(file: Source, runs: number, attributes: Attributes): void {
  const { number = '' } = attributes
  file.lines.set(number, Math.max(file.lines.get(number) ?? 0, runs))
  const branch = conditions(attributes)
  const before = file.branches.get(number)
  if (branch && (!before || branch.covered > before.covered)) file.branches.set(number, branch)
}

function measuresOf({ lines, branches, methods }: Source): Measures {
  const total = { covered: 0, total: 0 }
  for (const branch of branches.values()) {
    total.covered += branch.covered
    total.total += branch.total
  }
  const functions = methods.length > 0 ? measureHits(methods) : null
  return { ...nothing(), lines: measureHits(lines.values()), branches: branches.size > 0 ? total : null, functions }
}

/** The source files, heard class by class. */
export class Sources {
  readonly #files = new Map<string, Source>()
  readonly #byClass = { covered: 0, total: 0 }
  readonly #byMethod = { covered: 0, total: 0 }
  #file: Source | null = null
  #inMethod = false

  /** Hears the beginning of an element. */
  open(element: string, attributes: Attributes): void {
    if (element === 'class') this.#openClass(attributes)
    if (element === 'line') this.#hearLine(attributes)
    if (element !== 'method') return
    this.#inMethod = true
    this.#file?.methods.push(0)
  }

  close(element: string): void {
    if (element === 'class') this.#file = null
    if (element === 'method') this.#inMethod = false
  }

  /** All lines, as often as classes, and as often as methods tell of them. */
  counts(): readonly Measure[] {
    return [this.#byClass, this.#byMethod]
  }

  /** The files with what was measured in them. */
  files(): FileCoverage[] {
    return Array.from(this.#files, ([path, source]) => ({ path, ...measuresOf(source) }))
  }

  #openClass({ filename = '' }: Attributes): void {
    this.#file = this.#files.get(filename) ?? { lines: new Map(), branches: new Map(), methods: [] }
    this.#files.set(filename, this.#file)
  }

  /** The lines of a method are told once more in its class: there they count; here they tell whether the method was run. */
  #hearLine(attributes: Attributes): void {
    const file = this.#file
    if (!file) return
    const runs = runsOf(attributes)
    const count = this.#inMethod ? this.#byMethod : this.#byClass
    count.total += 1
    if (runs > 0) count.covered += 1
    if (this.#inMethod) file.methods.push(Math.max(file.methods.pop() ?? 0, runs))
    else hearLine(file, runs, attributes)
  }
}
