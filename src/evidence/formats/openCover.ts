import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import { areNear, holdMeasures } from '../counters.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { hitsOf, measureHits, measureOf, nothing, sum } from '../measure.ts'
import type { Measures } from '../model.ts'
import { Refusal } from '../refusal.ts'

/** What was run in a file, by place: a module may be told several times, and a file in several modules. */
interface Source {
  points: Map<string, number>
  lines: Map<string, number>
  branches: Map<string, number>
  methods: number[]
}

const best = (counts: Map<string, number>, place: string, runs: number) => counts.set(place, Math.max(counts.get(place) ?? 0, runs))

function runsOf({ vc }: Attributes): number {
  const runs = hitsOf(vc)
  if (runs === null) throw new Refusal('malformed', `has a point with vc="${vc?.slice(0, 40) ?? ''}", which is no count.`)
  return runs
}

const measured = (hits: Iterable<number>, count: number) => (count > 0 ? measureHits(hits) : null)

const measuresOf = ({ points, lines, branches, methods }: Source): Measures => ({
  lines: measured(lines.values(), lines.size),
  statements: measured(points.values(), points.size),
  branches: measured(branches.values(), branches.size),
  functions: measured(methods, methods.length),
})

/** The counters of the session. */
const summaryOf = (attributes: Attributes): Measures => ({
  lines: null,
  statements: measureOf(attributes.visitedSequencePoints, attributes.numSequencePoints),
  branches: measureOf(attributes.visitedBranchPoints, attributes.numBranchPoints),
  functions: measureOf(attributes.visitedMethods, attributes.numMethods),
})

class Reading implements XmlReader {
  readonly #draft: Draft
  readonly #within: string[] = []
  readonly #sources = new Map<string, Source>()
  /** All points, as often as they are told. */
  readonly #each = { covered: 0, total: 0 }
  /** The files of the module that is open, by their numbers in it. */
  #paths = new Map<string, string>()
  /** The file that the method at hand lies in. */
  #file = ''
  #method: Attributes = {}

  constructor(draft: Draft) {
    this.#draft = draft
    draft.tool = 'opencover'
  }

  open(element: string, attributes: Attributes): void {
    const parent = this.#within.at(-1)
    this.#within.push(element)
    if (element === 'Module') this.#paths = new Map()
    if (element === 'File') this.#paths.set(attributes.uid ?? '', attributes.fullPath ?? '')
    if (element === 'Method') this.#openMethod(attributes)
    if (element === 'FileRef' && parent === 'Method') this.#refer(attributes)
    if (element === 'SequencePoint') this.#hearPoint(attributes)
    if (element === 'BranchPoint') this.#hearBranch(attributes)
    if (element === 'Summary' && parent === 'CoverageSession') this.#draft.overall = summaryOf(attributes)
  }

  close(): void {
    this.#within.pop()
  }

  end(): void {
    for (const [path, source] of this.#sources) this.#draft.files.push({ path, ...measuresOf(source) })
    const added = sum(this.#draft.files)
    const told = this.#draft.overall
    if (!told) return
    // Where methods share a point, each of them counts it.
    if (!areNear(told.statements, this.#each)) holdMeasures(this.#draft, { ...nothing(), statements: told.statements }, added)
    this.#draft.overall = { ...told, lines: added.lines }
    if (told.statements && told.statements.total > 0) this.#draft.printed = (100 * told.statements.covered) / told.statements.total
  }

  #openMethod(attributes: Attributes): void {
    this.#file = ''
    this.#method = attributes
  }

  /** A method that the compiler made lies in no file. */
  #refer({ uid = '' }: Attributes): void {
    this.#file = uid
    if (this.#method.visited !== undefined) this.#sourceOf(uid).methods.push(this.#method.visited.toLowerCase() === 'true' ? 1 : 0)
  }

  #sourceOf(uid: string): Source {
    const path = this.#paths.get(uid) ?? uid
    const source = this.#sources.get(path) ?? { points: new Map(), lines: new Map(), branches: new Map(), methods: [] }
    this.#sources.set(path, source)
    return source
  }

  #hearPoint(attributes: Attributes): void {
    const { sl = '', sc = '', el = '', ec = '', fileid = this.#file } = attributes
    const [source, runs] = [this.#sourceOf(fileid), runsOf(attributes)]
    this.#each.total += 1
    if (runs > 0) this.#each.covered += 1
    best(source.points, `${sl}:${sc}:${el}:${ec}`, runs)
    best(source.lines, sl, runs)
  }

  #hearBranch(attributes: Attributes): void {
    const { sl = '', offset = '', path = '', fileid = this.#file } = attributes
    best(this.#sourceOf(fileid).branches, `${sl}:${offset}:${path}`, runsOf(attributes))
  }
}

/** What OpenCover writes, and coverlet and AltCover in its name. */
export const openCover: Format = {
  id: 'opencover',
  kinds: ['coverage'],
  recognises: ({ root }) => root?.name === 'CoverageSession',
  read: (text, draft) => readXml(text, new Reading(draft)),
}
