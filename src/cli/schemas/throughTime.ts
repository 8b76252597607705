import * as z from 'zod/mini'
import { ISSUE_STATES, SEVERITIES, STATES, TEST_STATUSES } from '../../vocabulary/index.ts'
import { count, flag, number, perhaps, said, version } from './terms.ts'

const SUBJECT = said('The report or the series that tells of it.')

/** Where and when something was told. */
const PLACE = {
  commit: perhaps('The id of the commit; null for a file as it lies there.'),
  date: said('When: ISO 8601, of the commit, else of the report.'),
  author: perhaps('Who committed it.'),
  path: said('Where the report stood then, relative to the current folder with "/", absolute outside it.'),
}
const sightingSchema = z.object({ ...PLACE, line: count('The line it stood on, 1-based; 1 where it is gone.') })
const turnSchema = z.object({ ...sightingSchema.shape, from: said('What it was before.'), to: said('What it was from then on.') })

/** What every life through time tells. */
const LIFE = {
  subject: SUBJECT,
  first: sightingSchema.check(z.describe('The first report that told of it.')),
  seen: sightingSchema.check(z.describe('The last report that told of it.')),
  reports: count('In how many reports in a row it was told, up to the last.'),
  turns: z.array(turnSchema).check(z.describe('Its changes of state, oldest first.')),
  rewordings: z
    .array(z.object({ ...turnSchema.shape, likeness: number('How like the two wordings are, 0 to 1.') }))
    .check(z.describe('Its changes of wording, oldest first.')),
  gone: z.nullable(sightingSchema).check(z.describe('The first report that no longer told of it; null while the newest one does.')),
}
const TOLD = flag('Whether the newest report tells of it.')
const AGE = count('Whole days from its first report to its end, or to today while it stands.')

const deltaSchema = z.object({
  before: z.nullable(z.number()),
  after: z.nullable(z.number()),
  delta: z.nullable(z.number()).check(z.describe('after − before; null where one of them is not told.')),
  change: z.enum(['appeared', 'vanished', 'changed', 'same']),
})

const rowSchema = z.object({
  ...PLACE,
  label: perhaps('The own name of what the report is on, such as "Sprint 6".'),
  state: z.nullable(z.enum(STATES)).check(z.describe("The whole unit's state.")),
  deleted: flag('Whether the report was deleted then.'),
  figures: z.object({
    completion: deltaSchema.check(z.describe('In percent.')),
    passed: deltaSchema.check(z.describe('Tests that passed.')),
    failed: deltaSchema.check(z.describe('Tests that failed.')),
    total: deltaSchema.check(z.describe('All tests.')),
    coverage: deltaSchema.check(z.describe('Overall code coverage, in percent.')),
    openBlockers: deltaSchema.check(z.describe('Blockers that are not resolved.')),
  }),
})

/** What `progress history` prints. */
export const historySchema = z.object({
  schemaVersion: version,
  kind: z.literal('history').check(z.describe('What this document is.')),
  histories: z.array(
    z.object({
      name: said('The path of the report, or the name of the series.'),
      by: z.enum(['states', 'reports']).check(z.describe('What a row stands for: a state of one report, or a report of a series.')),
      states: count('How many states or reports were looked at.'),
      rows: z.array(rowSchema).check(z.describe('Each report, or each state that changed something, oldest first.')),
    }),
  ),
})

const blockerSchema = z.object({
  ...LIFE,
  title: said('As it was told last.'),
  severity: z.nullable(z.enum(SEVERITIES)),
  state: z.enum(ISSUE_STATES).check(z.describe('As it was told last.')),
  end: z.enum(['open', 'resolved', 'vanished']).check(z.describe('vanished: no longer told of, and nobody said that it was resolved.')),
  reopened: flag('It was told as resolved, and stands again.'),
  age: AGE,
})

/** What `progress blockers` prints. */
export const blockersSchema = z.object({
  schemaVersion: version,
  kind: z.literal('blockers').check(z.describe('What this document is.')),
  blockers: z.array(blockerSchema).check(z.describe('Of each subject the open ones first, the oldest first.')),
})

const testSchema = z.object({
  ...LIFE,
  name: said('As the report names it.'),
  status: z.enum(TEST_STATUSES).check(z.describe('As it was told last.')),
  told: TOLD,
  flips: count('How many times it went from passed to failed or back.'),
  regressed: flag('It passed before and fails now.'),
  failingFor: z.nullable(z.int()).check(z.describe('Whole days for which it has failed, to today; null while it does not fail.')),
})

/** What `progress tests` prints. */
export const testsSchema = z.object({
  schemaVersion: version,
  kind: z.literal('tests').check(z.describe('What this document is.')),
  tests: z.array(testSchema).check(z.describe('Of each subject the longest failing first.')),
})

const itemSchema = z.object({
  ...LIFE,
  text: said('As it was told last.'),
  state: z.enum(STATES).check(z.describe('As it was told last.')),
  told: TOLD,
  age: AGE,
})

/** What `progress items` prints. */
export const itemsSchema = z.object({
  schemaVersion: version,
  kind: z.literal('items').check(z.describe('What this document is.')),
  items: z.array(itemSchema).check(z.describe('Of each subject what is not done first.')),
})

const forecastSchema = z.object({
  early: said('One in ten of the drawn futures meets the target by this day.'),
  likely: said('Half of them do by this day.'),
  late: said('Nine in ten do by this day.'),
})

const trendOneSchema = z.object({
  subject: SUBJECT,
  measure: z.enum(['completion', 'passed', 'coverage']),
  current: number('Where it stands.'),
  target: z.nullable(z.number()).check(z.describe('What it should be; null where no report tells.')),
  targetBefore: z
    .nullable(z.number())
    .check(z.describe("The oldest target of those reports that is another than today's; null where it never moved.")),
  points: count('How many days with a report it rests on.'),
  rate: number('What it gained a day, on the mean of them.'),
  forecast: z.nullable(forecastSchema).check(z.describe('When it would meet its target; null where nothing can be said.')),
  refusal: z
    .nullable(z.enum(['too-few', 'no-progress', 'moved-target', 'no-target', 'met']))
    .check(z.describe('Why there is no forecast; null where there is one.')),
})

/** What `progress trend` prints. */
export const trendSchema = z.object({
  schemaVersion: version,
  kind: z.literal('trend').check(z.describe('What this document is.')),
  trends: z.array(trendOneSchema).check(z.describe('One for each measure that a subject tells.')),
})
