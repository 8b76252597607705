import type { Evidence, Tally } from '../../evidence/index.ts'
import type { Suite, TestCase } from '../../report/index.ts'
import { agreed, type Derived, type Ground, grouped, sumOf, sumWords } from './ground.ts'

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
    by: files.map(({ path }) => path).join(' and '),
  }))
  return agreed(told)
}

/** Suites that were told twice, in the same or in other words, cannot be added up. */
function fromSuites(suites: readonly Suite[], { field }: Counted): Derived | null {
  const counted = suites.filter(({ counts }) => COUNTED.some((each) => counts[each.field] !== null))
  if (counted.length === 0) return null
  const twice = [...grouped(counted, ({ name }) => name.toLowerCase()).values()].find(({ length }) => length > 1)
  if (twice) return { missing: `the suite "${twice[0]?.name}" is told on the lines ${twice.map(({ line }) => line).join(' and ')}` }
  const untold = counted.find(({ counts }) => counts[field] === null)
  if (untold)
    return {
      missing: `the suite "${untold.name}" on line ${untold.line} does not tell how many ${field === 'total' ? 'tests it has' : field}`,
    }
  const values = counted.map(({ counts }) => counts[field] ?? 0)
  return { value: sumOf(values), why: `suites: ${sumWords(values)}` }
}

function fromCases(cases: readonly TestCase[], { states }: Counted): Derived | null {
  if (cases.length === 0) return null
  const value = cases.filter(({ status }) => states.includes(status)).length
  return { value, why: `${value} of ${cases.length} named tests` }
}

/** A count of tests: from the evidence, else from the suites, else from the tests that are named. */
export function countTests(field: Counted['field'], { report: { tests }, evidence, marked }: Ground): Derived {
  const counted = COUNTED.find((each) => each.field === field)
  const suites = tests.suites.filter(({ line }) => !marked.has(line))
  const found = counted && (fromEvidence(evidence, counted) ?? fromSuites(suites, counted) ?? fromCases(tests.cases, counted))
  return found ?? { missing: 'neither evidence nor suites nor named tests tell it' }
}
