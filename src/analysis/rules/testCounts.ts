import type { Report, TestCase } from '../../report/index.ts'
import { type Draft, placeOf } from '../findings/finding.ts'
import { countOption } from './option.ts'
import type { Rule } from './rule.ts'

const MAX = countOption('max', 'How many are allowed in each report.', 0)

/** What a rule about one outcome of tests differs in from another. */
interface Outcome {
  id: string
  title: string
  /** How the messages call such tests. */
  word: string
  help: string
  example: Rule['example']
  /** The counts of the headline that tell of it. */
  counts: readonly ('failed' | 'errors' | 'skipped')[]
  status: TestCase['status']
}

/** Tests that failed or broke off, counted or named. */
export const failedTests = outcomeRule({
  id: 'failed-tests',
  title: 'Failed tests',
  word: 'failed',
  help: 'Tests that failed or broke off with an error, as the headline counts them, else as the report names them; more of them than are allowed is a finding. Mend the tests, or the code, and report them anew.',
  example: { fires: '# Week 9\n\n## Tests\n\n- Passed: 18\n- Failed: 2', passes: '# Week 9\n\n## Tests\n\n- Passed: 20\n- Failed: 0' },
  counts: ['failed', 'errors'],
  status: 'failed',
})

/** Tests that were not run, counted or named. */
export const skippedTests = outcomeRule({
  id: 'skipped-tests',
  title: 'Skipped tests',
  word: 'skipped',
  help: 'Tests that were skipped, as the headline counts them, else as the report names them; more of them than are allowed is a finding. Run them, or take them out.',
  example: { fires: '# Week 9\n\n## Tests\n\n- Passed: 18\n- Skipped: 2', passes: '# Week 9\n\n## Tests\n\n- Passed: 20\n- Skipped: 0' },
  counts: ['skipped'],
  status: 'skipped',
})

function outcomeRule({ id, title, word, help, example, counts, status }: Outcome): Rule {
  return {
    id,
    title,
    level: 'off',
    options: [MAX],
    help,
    example,
    find(subjects, stated) {
      return subjects.flatMap(({ report }) => {
        const named = report.tests.cases.filter((each) => each.status === status)
        const counted = counts.reduce((sum, field) => sum + (report.tests.summary[field] ?? 0), 0)
        const found = Math.max(counted, named.length)
        const place = placed(report, named, counts)
        return found > MAX.of(stated) ? [draft(report, { found, word, named, place })] : []
      })
    },
  }
}

function placed(report: Report, named: readonly TestCase[], counts: Outcome['counts']): Draft['position'] {
  const field = counts.find((each) => (report.tests.summary[each] ?? 0) > 0)
  return field === undefined ? (named[0]?.position ?? placeOf(report, '')) : placeOf(report, `/tests/summary/${field}`)
}

/** So many names are told; the others are counted. */
const NAMED = 3

function draft(
  report: Report,
  { found, word, named, place }: { found: number; word: string; named: readonly TestCase[]; place: Draft['position'] },
): Draft {
  const names = named.slice(0, NAMED).map(({ name }) => name)
  const more = named.length > NAMED ? ` and ${named.length - NAMED} more` : ''
  const told = names.length > 0 ? `: ${names.join(', ')}${more}` : ''
  const message = `${found} ${found === 1 ? 'test' : 'tests'} ${word}${told}`
  return { report, position: place, message, subject: `tests ${word}`, measure: found }
}
