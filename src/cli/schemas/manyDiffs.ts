import * as z from 'zod/mini'
import { reportSchema } from '../../report/index.ts'
import { COUNT_FIELDS, SEVERITIES } from '../../vocabulary/index.ts'
import { count, list, number, perhaps, said } from './terms.ts'

const bySeverity = (description: string) =>
  z
    .object(Object.fromEntries([...SEVERITIES, 'unrated', 'total'].map((level) => [level, count('How many.')])))
    .check(z.describe(description))

const counted = (fields: Readonly<Record<string, string>>) =>
  z.object(Object.fromEntries(Object.entries(fields).map(([name, description]) => [name, count(description)])))

const { state, kind, dateFrom } = reportSchema.shape
const figure = z.nullable(z.number())

/** Where one report stands, in one row. */
const summarySchema = z.object({
  path: said('The path of the report, with "@" and a commit where it was read from git.'),
  date: perhaps("The report's own date."),
  dateFrom,
  kind,
  label: perhaps('What it reports on, such as "Sprint 6".'),
  title: perhaps('Its title.'),
  state,
  completion: z.nullable(z.object({ percent: figure, done: figure, total: figure })),
  tests: z.object(Object.fromEntries(COUNT_FIELDS.map((field) => [field, figure]))),
  coverage: z.nullable(z.object({ name: said('What is covered.'), current: figure, target: figure })),
  namedTests: counted({ total: 'The tests that it names.', passed: 'Those that passed.', failed: 'Those that failed.' }),
  work: counted({ done: 'Pieces of work that are done.', open: 'Those that are not.' }),
  openBlockers: bySeverity('Its open blockers, by severity.'),
  blockers: list(
    z.object({ title: said('What blocks.'), severity: z.nullable(z.enum(SEVERITIES)), line: count('Its line.') }),
    'Its open blockers, the worst first.',
  ),
  notes: count('How many notes there are on what was read with doubt.'),
  logged: count('How many dated entries it has.'),
})

const totalsSchema = z.object({
  reports: counted({
    added: 'Only on the later side.',
    removed: 'Only on the earlier side.',
    changed: 'On both, and not the same.',
    unchanged: 'On both, and the same.',
  }),
  blockers: z.object({
    new: bySeverity('Unresolved now and not before, those of new reports among them.'),
    reopened: bySeverity('Resolved before, unresolved now.'),
    vanished: bySeverity('Unresolved before and no longer told of, those of reports that are gone among them.'),
    stillOpen: bySeverity('Unresolved in both.'),
    resolved: bySeverity('Unresolved before, resolved now.'),
  }),
  tests: list(
    z.object({ field: z.enum(COUNT_FIELDS), delta: number('The sum of the differences.') }),
    'By how much the test counts moved that both sides state.',
  ),
  items: counted({ done: 'Pieces of work that are done now.', added: 'Those that appeared.', removed: 'Those that vanished.' }),
})

/** What `progress diff` tells of many reports besides their comparisons. */
export const MANY = {
  totals: totalsSchema.check(z.describe('What it comes to.')),
  added: list(summarySchema, 'The reports that only the later side has.'),
  removed: list(summarySchema, 'The reports that only the earlier side has.'),
  unchanged: list(z.string(), 'The paths of the reports that are the same on both sides, byte for byte.'),
}
