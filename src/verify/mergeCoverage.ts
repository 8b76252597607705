import type { Dispute, VerifyOptions, Witness } from '../analysis/index.ts'
import type { FileCoverage, Measure, Metric } from '../evidence/index.ts'
import { type Ending, type Matched, matchEndings } from './endings.ts'
import { lyingAround, lyingTo, matchInside } from './lying.ts'
import { deniedBy } from './oneTest.ts'
import { partsOf, plainPath } from './paths.ts'

const METRICS: readonly Metric[] = ['lines', 'branches', 'functions', 'statements']

/** The coverage of one file, however many pieces of evidence tell of it. */
export interface OneFile extends Ending {
  path: string
  measures: Record<Metric, Measure | null>
  witnesses: Witness[]
  disputed: readonly [string, string] | null
}

/** The coverage of all files, each once, and of the whole. */
export interface Coverage {
  files: OneFile[]
  overall: Record<Metric, Measure | null>
  /** What the tool itself prints as its total, where that is not the one of lines. */
  printed: number | null
  /** All that tell of the whole. */
  witnesses: Witness[]
  disputes: Dispute[]
  /** Twice the file that disagrees with itself, of those that tell of the whole. */
  disputed: readonly [string, string] | null
}

interface Part {
  witnesses: Witness[]
  files: OneFile[]
  disputes: Dispute[]
}

/**
 * Knows the files of a measurement again in others, or null where they measure different ones. Of two packages each has its own; what lies further
 * out may be put together of packages, and then calls their files by where those lie.
 */
function knownIn({ witnesses, files: ones }: Part, others: readonly OneFile[], witness: Witness): Matched<OneFile> | null {
  const lying = witnesses.map((each) => lyingTo(each, witness))
  const isApart = lying.some(({ kind }) => kind === 'apart')
  const around = isApart ? witnesses.flatMap((each) => lyingAround(each, witness) ?? []) : lying.filter((each) => each.kind === 'inside')
  const [inside] = around
  if (isApart && !inside) return null
  const matched = inside ? matchInside(ones, others, inside) : matchEndings(ones, others)
  if (matched.pairs.length > 0) return matched
  return inside && !isApart ? copied(matchEndings(ones, others)) : null
}

/** Files of which one list is in the other to the last line: a copy, wherever it lies. */
const copied = (matched: Matched<OneFile>): Matched<OneFile> | null =>
  (matched.ones.length === 0 || matched.others.length === 0) &&
  matched.pairs.length > 0 &&
  matched.pairs.every(([one, other]) => METRICS.every((metric) => !differ(one.measures[metric], other.measures[metric])))
    ? matched
    : null

function oneFile({ path, ...measures }: FileCoverage, witness: Witness, root: string | undefined): OneFile {
  const plain = plainPath(path, root)
  return { path: plain, parts: partsOf(plain), measures, witnesses: [witness], disputed: deniedBy(witness) }
}

const differ = (one: Measure | null, other: Measure | null): boolean =>
  one !== null && other !== null && (one.covered !== other.covered || one.total !== other.total)

const shown = (measure: Measure | null): string => (measure ? `${measure.covered} of ${measure.total}` : 'nothing')

/** Takes what another measurement says of the same files. */
function join(part: Part, pairs: readonly [OneFile, OneFile][], rest: readonly OneFile[], witness: Witness): void {
  const [one, other] = [part.witnesses[0]?.evidence.source.path ?? '', witness.evidence.source.path]
  const disputed: string[] = []
  for (const [known, told] of pairs) {
    const metric = METRICS.find((each) => differ(known.measures[each], told.measures[each]))
    if (metric) {
      known.disputed = [one, other]
      disputed.push(`${metric} of ${known.path}: ${shown(known.measures[metric])} against ${shown(told.measures[metric])}`)
    }
    for (const each of METRICS) known.measures[each] ??= told.measures[each]
    known.witnesses.push(witness)
  }
  const more = disputed.length > 1 ? ` (and ${disputed.length - 1} more files)` : ''
  if (disputed[0] !== undefined) part.disputes.push({ one, other, over: `${disputed[0]}${more}` })
  part.files.push(...rest)
  part.witnesses.push(witness)
}

function sum(files: readonly OneFile[], metric: Metric): Measure | null {
  const told = files.flatMap(({ measures }) => measures[metric] ?? [])
  return told.length === 0
    ? null
    : told.reduce((one, other) => ({ covered: one.covered + other.covered, total: one.total + other.total }), { covered: 0, total: 0 })
}

/** What files come to together, in each metric. */
export const sums = (files: readonly OneFile[]): Coverage['overall'] => ({
  lines: sum(files, 'lines'),
  branches: sum(files, 'branches'),
  functions: sum(files, 'functions'),
  statements: sum(files, 'statements'),
})

/** The whole as one measurement itself has it, where there is no other beside it; else what the files come to. */
function whole(parts: readonly Part[], files: readonly OneFile[]): Pick<Coverage, 'overall' | 'printed'> {
  const own = parts.length === 1 ? parts[0]?.witnesses[0]?.evidence.coverage : undefined
  const added = sums(files)
  if (!own || (own.files.length !== files.length && own.files.length > 0)) return { overall: added, printed: null }
  const { lines, branches, functions, statements } = own.overall
  return {
    overall: {
      lines: lines ?? added.lines,
      branches: branches ?? added.branches,
      functions: functions ?? added.functions,
      statements: statements ?? added.statements,
    },
    printed: own.printed,
  }
}

/** Puts together what measurements of coverage tell: of one file in several they must agree, and different files add up. */
export function mergeCoverage(witnesses: readonly Witness[], { root }: VerifyOptions): Coverage {
  const told = witnesses
    .filter(({ evidence }) => evidence.coverage !== null)
    .map((witness) => ({ witness, files: (witness.evidence.coverage?.files ?? []).map((file) => oneFile(file, witness, root)) }))
    .sort((one, other) => other.files.length - one.files.length)
  const parts: Part[] = []
  for (const { witness, files } of told) {
    const found = parts.map((part) => ({ part, matched: knownIn(part, files, witness) })).find(({ matched }) => matched !== null)
    if (found?.matched) join(found.part, found.matched.pairs, found.matched.others, witness)
    else parts.push({ witnesses: [witness], files, disputes: [] })
  }
  const files = parts.flatMap((part) => part.files)
  return {
    files,
    ...whole(parts, files),
    witnesses: parts.flatMap((part) => part.witnesses),
    disputes: parts.flatMap((part) => part.disputes),
    disputed: told.map(({ witness }) => deniedBy(witness)).find((each) => each !== null) ?? null,
  }
}
