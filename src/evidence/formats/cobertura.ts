import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { countOf, measureHits, measureOf, nothing, sum } from '../measure.ts'
import type { FileCoverage, Measure, Measures } from '../model.ts'

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

/** One source file may be told by several classes, and a line by several of them: the best of each counts. */
function hearLine(file: Source, attributes: Attributes): void {
  const { number = '', hits } = attributes
  file.lines.set(number, Math.max(file.lines.get(number) ?? 0, countOf(hits) ?? 0))
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

/** The counts of the root where it has them; rates alone, from 0 to 1, are made up for by the lines. */
function overall(root: Attributes, draft: Draft): Measures | null {
  const added = sum(draft.files)
  const lines = measureOf(root['lines-covered'], root['lines-valid']) ?? added.lines
  const branches = measureOf(root['branches-covered'], root['branches-valid']) ?? added.branches
  if (lines === null && Number(root['line-rate']) > 0) {
    draft.note('rate-only', `a rate of ${root['line-rate']} is told without a single line that it was made from, so it was not taken.`)
  }
  return { ...added, lines, branches }
}

const GENERATORS: readonly (readonly [sign: string, tool: string])[] = [
  ['coverage.py', 'coverage.py'],
  ['gcovr', 'gcovr'],
]

/** The source files, heard class by class. */
class Sources {
  readonly #files = new Map<string, Source>()
  #file: Source | null = null
  #inMethod = false

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
    if (!this.#inMethod && file) hearLine(file, attributes)
    else file?.methods.push(Math.max(file.methods.pop() ?? 0, countOf(attributes.hits) ?? 0))
  }
}

function reader(draft: Draft): XmlReader {
  const sources = new Sources()
  let root: Attributes = {}
  let element = ''
  return {
    open(name, attributes) {
      element = name
      if (name === 'coverage') root = attributes
      sources.open(name, attributes)
    },
    close(name) {
      element = ''
      sources.close(name)
    },
    text(text) {
      if (element === 'source' && text.trim() !== '') draft.roots.push(text.trim())
    },
    comment(text) {
      draft.tool ??= GENERATORS.find(([sign]) => text.includes(sign))?.[1] ?? null
    },
    end() {
      for (const file of sources.files()) draft.files.push(file)
      draft.at(root.timestamp)
      draft.overall = overall(root, draft)
    },
  }
}

/** Cobertura's XML, which many tools write. */
export const cobertura: Format = {
  id: 'cobertura',
  kinds: ['coverage'],
  recognises: ({ root }) => root?.name === 'coverage' && ('line-rate' in root.attributes || 'lines-valid' in root.attributes),
  read: (text, draft) => readXml(text, reader(draft)),
}
