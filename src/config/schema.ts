import * as z from 'zod/mini'
import { REPORT_KINDS, RULE_LEVELS, SEVERITIES, STATES, TEST_STATUSES } from '../vocabulary/index.ts'
import { currentSchema } from './currentSchema.ts'

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

const level = oneOf(RULE_LEVELS)

/** A level, or one with a message and the options of the rule; which options it has is the rule's own business. */
const ruleSchema = z.union(
  [level, z.looseObject({ level: z.exactOptional(level), message: z.exactOptional(z.string('a text')) })],
  `${anyOf.format(RULE_LEVELS)}, or a mapping of level, message and options`,
)
const rules = z.record(z.string(), ruleSchema, 'a mapping from rules to levels')

const rulesetSchema = z.object(
  {
    kinds: z.exactOptional(
      z
        .array(oneOf(REPORT_KINDS), 'a list of kinds of reports')
        .check(z.describe('The kinds of reports that it speaks of; all where absent.')),
    ),
    paths: z.exactOptional(
      list.check(z.describe('Globs of the reports that it speaks of, from the folder of this file; all where absent.')),
    ),
    rules,
  },
  MAPPING,
)

const DAY = 'a date such as 2026-12-31'
const waiverSchema = z
  .object(
    {
      rule: z.exactOptional(z.string('a text').check(z.describe('The rule whose findings are waived.'))),
      blocker: z.exactOptional(z.string('a text').check(z.describe('The title of the blocker that is waived.'))),
      path: z.exactOptional(z.string('a text').check(z.describe('A glob of the reports that it speaks of; all where absent.'))),
      reason: z.string('a text').check(z.minLength(1, 'a text'), z.describe('Why.')),
      until: z.iso.date(DAY).check(z.describe('The last day on which it holds.')),
    },
    MAPPING,
  )
  .check(z.refine(({ rule, blocker }) => rule !== undefined || blocker !== undefined, 'a waiver that names a rule or a blocker'))

/** The gate of `progress check`. */
const checkSchema = z.object(
  {
    severity: z.exactOptional(oneOf(SEVERITIES).check(z.describe('The least severity that counts; a blocker without one always counts.'))),
    maxBlockers: z.exactOptional(z.int(COUNT).check(z.gte(0, COUNT), z.describe('How many unresolved blockers are allowed.'))),
    minCompletion: percent.check(z.describe('The least completion of each report, in percent.')),
    minCoverage: percent.check(z.describe('The least overall code coverage of each report, in percent of lines.')),
    minPassRate: percent.check(z.describe('The least share of passed tests of each report, in percent.')),
    includeBlockedItems: z.exactOptional(z.boolean('true or false').check(z.describe('Whether blocked work items and tests count too.'))),
    rules: z.exactOptional(rules.check(z.describe('How each rule is asked: a level, or a mapping of level, message and its options.'))),
    rulesets: z.exactOptional(
      z
        .record(z.string(), rulesetSchema, 'a mapping from names to sets of rules')
        .check(z.describe('Rules for some kinds or paths of reports, above the others.')),
    ),
    failOn: z.exactOptional(
      oneOf(['any', 'regression', 'new']).check(
        z.describe('What fails: any error, what is new or worse than at the base, or only what is new.'),
      ),
    ),
    base: z.exactOptional(z.string('a text').check(z.describe('The revision that reports are held against.'))),
    maxWarnings: z.exactOptional(z.int(COUNT).check(z.gte(0, COUNT), z.describe('How many warnings are allowed.'))),
    baseline: z.exactOptional(z.string('a text').check(z.describe('The file of accepted findings, from the folder of this file.'))),
    strictBaseline: z.exactOptional(
      z.boolean('true or false').check(z.describe('Whether an entry of the baseline that no longer applies is an error.')),
    ),
    waivers: z.exactOptional(z.array(waiverSchema, 'a list of waivers').check(z.describe('What does not count for a while, and why.'))),
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

const OF_NAMES = 'a mapping from names to texts or lists of texts'
const named = z.exactOptional(z.record(z.string(), z.union([z.string('a text'), list], 'a text or a list of texts'), OF_NAMES))

/** What `progress verify` holds claims against. */
const verifySchema = z.object(
  {
    evidence: z.exactOptional(
      list.check(
        z.describe('The files and folders of the results of a build, from the folder of this file; where tools leave them, if absent.'),
      ),
    ),
    requireEvidence: z.exactOptional(
      z.boolean('true or false').check(z.describe('Whether a claim of which no evidence tells is an error.')),
    ),
    coverage: named.check(z.describe('The paths or globs of the files that a coverage figure speaks of, by its name in the report.')),
    suites: named.check(z.describe('The test files (paths or globs) or suites that a suite of the report is, by its name there.')),
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
    current: z.exactOptional(currentSchema.check(z.describe('The bounds of what is current.'))),
    check: z.exactOptional(checkSchema),
    verify: z.exactOptional(verifySchema),
    words: z.exactOptional(wordsSchema),
    dates: z.exactOptional(datesSchema),
    maxBytes: z.exactOptional(
      z
        .int(COUNT)
        .check(z.gte(0, COUNT), z.describe('The most bytes of a report that are read, 5000000 where absent; a longer one fails check.')),
    ),
  },
  MAPPING,
)

/** The settings of a project; what is not stated is absent. */
export type Config = z.infer<typeof configSchema>
/** The thresholds of `progress check`. */
export type CheckSettings = z.infer<typeof checkSchema>
/** Words that a project adds to the vocabulary, by what they mean. */
export type OwnWords = z.infer<typeof wordsSchema>
