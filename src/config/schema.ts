import * as z from 'zod/mini'
import { SEVERITIES, STATES, TEST_STATUSES } from '../vocabulary/index.ts'

/* The message of each type finishes the sentence "KEY must be …". */
const anyOf = new Intl.ListFormat('en', { type: 'disjunction' })
const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, anyOf.format(values))
const list = z.array(z.string('a text'), 'a list of texts')
const wordsOf = <const T extends readonly string[]>(keys: T) =>
  z.exactOptional(z.partialRecord(z.enum(keys), list, 'a mapping from names to lists of words'))
const openWords = z.exactOptional(z.record(z.string(), list, 'a mapping from names to lists of words'))

const PERCENT = 'a percentage from 0 to 100'
const percent = z.exactOptional(z.number(PERCENT).check(z.gte(0, PERCENT), z.lte(100, PERCENT)))
const COUNT = 'a whole number from 0'
const MAPPING = 'a mapping from keys to values'

/** The gate of `progress check`. */
const checkSchema = z.object(
  {
    severity: z.exactOptional(oneOf(SEVERITIES).check(z.describe('The least severity that counts; a blocker without one always counts.'))),
    maxBlockers: z.exactOptional(z.int(COUNT).check(z.gte(0, COUNT), z.describe('How many unresolved blockers are allowed.'))),
    minCompletion: percent.check(z.describe('The least completion of each report, in percent.')),
    minCoverage: percent.check(z.describe('The least overall code coverage of each report, in percent of lines.')),
    minPassRate: percent.check(z.describe('The least share of passed tests of each report, in percent.')),
    includeBlockedItems: z.exactOptional(z.boolean('true or false').check(z.describe('Whether blocked work items and tests count too.'))),
  },
  MAPPING,
)

/** Words of the user's own, added to the vocabulary. */
const wordsSchema = z.object(
  {
    states: wordsOf(STATES),
    tests: wordsOf(TEST_STATUSES),
    severities: wordsOf(SEVERITIES),
    sections: openWords,
    columns: openWords,
    units: openWords,
  },
  MAPPING,
)

const datesSchema = z.object(
  { order: z.exactOptional(oneOf(['dmy', 'mdy']).check(z.describe('Whether 03/04 is the third of April or the fourth of March.'))) },
  MAPPING,
)

/** The whole configuration file. */
export const configSchema = z.object(
  {
    $schema: z.exactOptional(z.string('a text')),
    include: z.exactOptional(list.check(z.describe('Globs of the files to read, from the folder of this file.'))),
    exclude: z.exactOptional(list.check(z.describe('Globs of the files to leave out, from the folder of this file.'))),
    check: z.exactOptional(checkSchema),
    words: z.exactOptional(wordsSchema),
    dates: z.exactOptional(datesSchema),
  },
  MAPPING,
)

/** The settings of a project; what is not stated is absent. */
export type Config = z.infer<typeof configSchema>
/** The thresholds of `progress check`. */
export type CheckSettings = z.infer<typeof checkSchema>
/** Words that a project adds to the vocabulary, by what they mean. */
export type OwnWords = z.infer<typeof wordsSchema>
