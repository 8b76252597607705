import type { Evidence, Tally } from '../../evidence/index.ts'
import type { Suite, TestCase } from '../../report/index.ts'
import { type Branch, branchesOf } from './branches.ts'
import { agreed, type Derived, firstOf, type Ground, grouped, sumOf, sumWords } from './ground.ts'

/** One figure of tests: the count of a suite, the states of named tests and the outcomes of a run that it counts. */
interface Counted {
  field: 'total' | 'passed' | 'failed' | 'skipped'
  states: readonly TestCase['status'][]
  outcomes: readonly (keyof Tally)[]
}

const COUNTED: readonly Counted[] = [
  { field: 'total', states: ['passed', 'failed', 'skipped', 'blocked', 'flaky', 'implemented'], outcomes: ['total'] },
  { field: 'passed', states: ['passed', 'flaky'], outcomes: ['passed', 'flaky'] },
  { field: 'failed', states: ['failed'], outcomes: ['failed', 'error'] },
  { field: 'skipped', states: ['skipped'], outcomes: ['skipped', 'todo'] },
]

/** Files of one format are parts of a run, files of another tell the same run again. */
function fromEvidence(evidence: readonly Evidence[], { outcomes }: Counted): Derived | null {
  const runs = evidence.flatMap(({ source, tests }) => (tests ? [{ ...source, tests }] : []))
  const broken = runs.find(({ tests }) => tests.broken.length > 0)
  if (broken) return { missing: `${broken.path} tells that not all could be run: ${broken.tests.broken[0]}` }
  const told = [...grouped(runs, ({ format }) => format).values()].map((files) => ({
    value: sumOf(files.flatMap(({ tests }) => outcomes.map((outcome) => tests.counts[outcome]))),
    by: firstOf(files.map(({ path }) => path)),
  }))
  return agreed(told)
}

const wordFor = (field: Counted['field']): string => (field === 'total' ? 'tests it has' : field)

/** What a suite tells, or those that it holds; where both do, they must agree. */
function amountOf({ suite, parts }: Branch, field: Counted['field']): Derived {
  const told = suite.counts[field]
  const { name, line } = suite
  if (parts.length === 0) {
    return told === null
      ? { missing: `the suite "${name}" on line ${line} does not tell how many ${wordFor(field)}` }
      : { value: told, why: String(told) }
  }
  const sum = together(parts, field)
  if ('missing' in sum || told === null || told === sum.value) return sum
  return { missing: `the suite "${name}" on line ${line} tells ${told}, those below it ${sum.value}` }
}

/** What suites tell together; one that is told twice cannot be added up. */
function together(branches: readonly Branch[], field: Counted['field']): Derived {
  const twice = [...grouped(branches, ({ suite }) => suite.name.toLowerCase()).values()].find(({ length }) => length > 1)
  if (twice) return { missing: `the suite "${twice[0]?.suite.name}" is told on the lines ${firstOf(twice.map(({ suite }) => suite.line))}` }
  const amounts = branches.map((branch) => amountOf(branch, field))
  const missing = amounts.find((each) => 'missing' in each)
  const values = amounts.flatMap((each) => ('value' in each ? [each.value] : []))
  return missing ?? { value: sumOf(values), why: `suites: ${sumWords(values)}` }
}

function fromSuites(suites: readonly Suite[], lines: readonly string[], { field }: Counted): Derived | null {
  const counted = suites.filter(({ counts }) => COUNTED.some((each) => counts[each.field] !== null))
  return counted.length === 0 ? null : together(branchesOf(counted, lines), field)
}

function fromCases(cases: readonly TestCase[], { states }: Counted): Derived | null {
  if (cases.length === 0) return null
  const value = cases.filter(({ status }) => states.includes(status)).length
  return { value, why: `${value} of ${cases.length} named tests` }
}

/** A count of tests: from the evidence, else from the suites, else from the tests that are named. */
export function countTests(field: Counted['field'], { report: { tests }, evidence, marked, lines }: Ground): Derived {
  const counted = COUNTED.find((each) => each.field === field)
  const suites = tests.suites.filter(({ line }) => !marked.has(line))
  const found = counted && (fromEvidence(evidence, counted) ?? fromSuites(suites, lines, counted) ?? fromCases(tests.cases, counted))
  return found ?? { missing: 'neither evidence nor suites nor named tests tell it' }
}
