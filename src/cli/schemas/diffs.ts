import * as z from 'zod/mini'
import { blockerSchema, itemSchema, suiteSchema, testCaseSchema } from '../../report/index.ts'
import { COUNT_FIELDS } from '../../vocabulary/index.ts'
import { MANY } from './manyDiffs.ts'
import { list } from './terms.ts'

const CHANGE = z
  .enum(['appeared', 'vanished', 'changed', 'same'])
  .check(z.describe('How it moved; same where neither report states it, too.'))

const text = z.string()
const perhaps = z.nullable(text)
const number = z.nullable(z.number())

const delta = {
  before: number.check(z.describe('In the earlier report; null where it does not say.')),
  after: number.check(z.describe('In the later report; null where it does not say.')),
  delta: number.check(z.describe('The difference, or null where one of them is not stated.')),
  change: CHANGE,
}
const deltaSchema = z.object(delta)
const countSchema = z.object({ field: z.enum(COUNT_FIELDS).check(z.describe('Which count.')), ...delta })

const pairOf = <T extends z.core.SomeType>(entry: T) => z.object({ before: entry, after: entry })

const changesOf = <T extends z.core.SomeType, P extends z.core.SomeType>(entry: T, changed: P) =>
  z.object({
    added: list(entry, 'Only in the later report.'),
    removed: list(entry, 'Only in the earlier report.'),
    changed: list(changed, 'In both, and not the same.'),
  })

const sideSchema = z.object({
  path: text.check(z.describe('The path of the report, with "@" and a commit where it was read from git.')),
  date: perhaps.check(z.describe("The report's own date.")),
  title: perhaps.check(z.describe('Its title.')),
})

const suiteChangeSchema = z.object({
  name: text.check(z.describe('The suite.')),
  before: suiteSchema,
  after: suiteSchema,
  state: CHANGE,
  counts: list(countSchema, 'Its counts.'),
})

const blockerPairSchema = z.object({
  before: blockerSchema,
  after: blockerSchema,
  likeness: z.number().check(z.describe('1 for the same title, less where it was reworded and recognised by its words.')),
  changes: list(z.enum(['title', 'severity', 'state', 'eta']), 'What is another than before.'),
})

const coverageSchema = z.object({
  name: text.check(z.describe('What is covered.')),
  current: deltaSchema,
  target: deltaSchema,
  line: z.number().check(z.describe('Its line in the later report, or in the earlier one where only that has it.')),
})

const comparison = {
  before: sideSchema,
  after: sideSchema,
  changed: z.boolean().check(z.describe('Whether anything below is another than before.')),
  header: list(
    z.object({ field: z.enum(['title', 'kind', 'label', 'date', 'state']), before: perhaps, after: perhaps, change: CHANGE }),
    'The fields of the header that differ.',
  ),
  completion: z
    .nullable(
      z.object({ percent: deltaSchema, done: deltaSchema, total: deltaSchema, unit: z.object({ before: perhaps, after: perhaps }) }),
    )
    .check(z.describe('How far the whole has come; null where neither report says.')),
  counts: list(countSchema, 'The headline test counts.'),
  suites: changesOf(suiteSchema, suiteChangeSchema),
  tests: changesOf(testCaseSchema, pairOf(testCaseSchema)),
  blockers: z.object({
    new: list(blockerSchema, 'Unresolved now, not in the earlier report.'),
    resolved: list(blockerPairSchema, 'Unresolved before, resolved now.'),
    stillOpen: list(blockerPairSchema, 'Unresolved in both.'),
    reopened: list(blockerPairSchema, 'Resolved before, unresolved now.'),
    vanished: list(blockerSchema, 'Unresolved before and no longer told of.'),
    toldResolved: list(blockerSchema, 'Told of only now, and as resolved.'),
    dropped: list(blockerSchema, 'Resolved before and no longer told of.'),
  }),
  coverage: list(coverageSchema, 'Every coverage figure of either report.'),
  targetsLowered: list(coverageSchema, 'The coverage targets that were lowered or given up.'),
  totalsShrunk: list(z.object({ of: z.enum(['tests', 'suite', 'completion']), name: perhaps, ...delta }), 'The totals that shrank.'),
  items: changesOf(itemSchema, pairOf(itemSchema)),
}

const version = z.literal(1).check(z.describe('Rises when a field is renamed or changes its type; new fields may appear at any time.'))

/** What `progress diff` prints of one report. */
export const diffSchema = z.object({
  schemaVersion: version,
  kind: z.literal('diff').check(z.describe('What this document is.')),
  ...comparison,
})

/** What `progress diff` prints of several reports. */
export const diffsSchema = z.object({
  schemaVersion: version,
  kind: z.literal('diffs').check(z.describe('What this document is.')),
  diffs: list(z.object(comparison), 'A comparison for each report that both sides have and that is not the same.'),
  ...MANY,
})
