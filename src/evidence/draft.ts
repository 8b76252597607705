import { sum } from './measure.ts'
import {
  type CoverageEvidence,
  type Evidence,
  type EvidenceNote,
  type FileCoverage,
  type Measures,
  type Tally,
  TEST_OUTCOMES,
  type TestEvidence,
  type TestOutcome,
  type TestRecord,
  type ToldCounts,
  type UnlistedTests,
} from './model.ts'
import { momentOf } from './moment.ts'

/** So many notes of one code, and disagreements, are kept. */
const MOST = 20

/** A test as a format tells it; the rest is worked out. */
export interface Told {
  name: string
  suite?: string | null
  file?: string | null
  status: TestOutcome
  base?: string | null
}

/** `name[1]`, `name(int)[2]`, `name(3)`: a run with parameters of the test `name`. */
const PARAMETERS = /^([^\s[(]+)[[(].*[\])]$/s

const TALLIED = ['total', ...TEST_OUTCOMES] as const

/** No test at all. */
export const noTests = (): Tally => ({ total: 0, passed: 0, failed: 0, skipped: 0, todo: 0, flaky: 0, error: 0 })

/** What a file has told so far. */
export class Draft {
  tool: string | null = null
  readonly cases: TestRecord[] = []
  readonly unlisted: UnlistedTests[] = []
  readonly broken: string[] = []
  told: ToldCounts | null = null
  /** What the tool itself says of the run. */
  success: boolean | null = null
  readonly files: FileCoverage[] = []
  /** As the file has it; else it is added up from the files. */
  overall: Measures | null = null
  printed: number | null = null
  readonly roots: string[] = []
  readonly #disagreements: string[] = []
  #notes: EvidenceNote[] = []
  #time: string | null = null

  test({ name, suite = null, file = null, status, base }: Told): void {
    this.cases.push({ name, suite: suite || null, file: file || null, status, base: base ?? PARAMETERS.exec(name)?.[1] ?? null })
  }

  /** Takes a time: the latest that the file tells is when the run was done. */
  at(value: unknown): void {
    const time = momentOf(value)
    if (time !== null && (this.#time === null || Date.parse(time) > Date.parse(this.#time))) this.#time = time
  }

  note(code: string, message: string): void {
    if (this.#notes.filter((note) => note.code === code).length < MOST) this.#notes.push({ code, message })
  }

  /** Says where the file's own counters and what it lists are not the same; a sentence without the file. */
  disagree(message: string): void {
    if (this.#disagreements.length < MOST) this.#disagreements.push(message)
  }

  /** What the draft comes to; `kinds` says what its format tells of. */
  evidence(path: string, format: string, kinds: readonly string[]): Evidence {
    return {
      source: { path, format, tool: this.tool, time: this.#time },
      tests: kinds.includes('tests') ? this.#tests() : null,
      coverage: kinds.includes('coverage') ? this.#coverage() : null,
      disagreements: this.#disagreements,
      notes: this.#notes,
    }
  }

  #tests(): TestEvidence {
    const counts = noTests()
    for (const { status } of this.cases) counts[status] += 1
    counts.total = this.cases.length
    for (const { counts: more } of this.unlisted) for (const key of TALLIED) counts[key] += more[key]
    const bad = counts.failed + counts.error + this.broken.length + this.#disagreements.length
    const ok = bad === 0 && counts.passed + counts.flaky > 0 && this.success !== false
    return { cases: this.cases, unlisted: this.unlisted, counts, broken: this.broken, told: this.told, ok }
  }

  #coverage(): CoverageEvidence {
    return { overall: this.overall ?? sum(this.files), printed: this.printed, files: this.files, roots: this.roots }
  }
}
