import type { Suite, TestCase } from '../../report/index.ts'
import { type Branch, branchesOf } from './branches.ts'
import { type Derived, firstOf, type Ground, grouped, ofResult, sumOf, sumWords } from './ground.ts'

/** One figure of tests: the count of a suite, and the states of named tests that it counts. */
interface Counted {
  field: 'total' | 'passed' | 'failed' | 'skipped'
  states: readonly TestCase['status'][]
}

const COUNTED: readonly Counted[] = [
  { field: 'total', states: ['passed', 'failed', 'skipped', 'blocked', 'flaky', 'implemented'] },
  { field: 'passed', states: ['passed', 'flaky'] },
  { field: 'failed', states: ['failed'] },
  { field: 'skipped', states: ['skipped'] },
]

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
export function countTests(field: Counted['field'], { report: { tests }, results, marked, lines }: Ground): Derived {
  const counted = COUNTED.find((each) => each.field === field)
  const suites = tests.suites.filter(({ line }) => !marked.has(line))
  const found = counted && (ofResult(results.tests(field)) ?? fromSuites(suites, lines, counted) ?? fromCases(tests.cases, counted))
  return found ?? { missing: 'neither evidence nor suites nor named tests tell it' }
}
