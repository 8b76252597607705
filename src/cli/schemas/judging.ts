import * as z from 'zod/mini'
import { positionSchema } from '../../report/index.ts'
import { LEVELS, RULE_LEVELS } from '../../vocabulary/index.ts'
import { editSchema } from './mending.ts'
import { count, flag, list, number, perhaps, said, version } from './terms.ts'

const relatedSchema = z.object({ file: said('Its file.'), position: positionSchema, message: said('What stands there.') })

const suppressionSchema = z.object({
  by: z.enum(['base', 'baseline', 'config', 'comment']).check(z.describe('What excuses it.')),
  reason: perhaps('Why, in the words of a waiver.'),
  until: perhaps('The last day on which a waiver holds, ISO 8601.'),
})

const derivedSchema = z
  .object({
    value: number('The number.'),
    from: list(positionSchema, 'Where those stand that it is derived from.'),
  })
  .check(z.describe('The number that belongs there, where that is certain; --fix writes it.'))

/** One finding of check or verify. */
export const findingSchema = z.object({
  rule: said('The id of the rule.'),
  level: z.enum(LEVELS).check(z.describe('How much it weighs; an error fails the gate.')),
  message: said('A sentence for the reader; it may quote the report.'),
  file: said('The path of the report, or of the file whose setting is spoken of.'),
  position: positionSchema,
  related: list(relatedSchema, 'Other places that it speaks of.'),
  subject: said('What it is about, in words that stay when the report is edited.'),
  measure: z.nullable(z.number()).check(z.describe('How bad it is, where a figure tells; greater is worse.')),
  fingerprint: said('The same for the same finding in the next run, wherever it has moved to.'),
  standing: z.nullable(z.enum(['new', 'worse', 'known'])).check(z.describe('Held against the base; null without one.')),
  suppression: z.nullable(suppressionSchema).check(z.describe('Why it does not count; null where it does.')),
  derived: z.optional(derivedSchema),
})

/** What `progress check` prints. */
export const checkSchema = z.object({
  schemaVersion: version,
  kind: z.literal('check').check(z.describe('What this document is.')),
  gate: z.record(z.string(), z.unknown()).check(z.describe('The settings in force; above is what the command line sets of rules.')),
  passed: flag('Whether there is no error that counts, and no more warnings than are allowed.'),
  reports: count('How many reports were checked.'),
  errors: count('The errors that count.'),
  warnings: count('The warnings that count.'),
  notes: count('The notes that count.'),
  suppressed: count('How many findings do not count.'),
  findings: list(findingSchema, 'Those that do not count too; in the order of the reports, and in source order within each.'),
  older: count('How many reports were left out because they are not current.'),
  olderOpenBlockers: z.optional(
    z.record(z.string(), z.number()).check(z.describe('The open blockers that these hold, by severity, and in all.')),
  ),
})

const quote = perhaps('The words that stand there; null where nothing was heard.')

/** What `progress audit` prints. */
export const auditSchema = z.extend(checkSchema, {
  kind: z.literal('audit').check(z.describe('What this document is.')),
  findings: list(
    z.extend(findingSchema, { quote, related: list(z.extend(relatedSchema, { quote }), 'The other places of the contradiction.') }),
    'Those that do not count too; in the order of the reports, and in source order within each.',
  ),
  mended: z.optional(list(editSchema, 'With --fix, what was mended, or would be.')),
})

/** What `progress baseline` prints. */
export const baselineSchema = z.object({
  schemaVersion: version,
  kind: z.literal('baseline').check(z.describe('What this document is.')),
  file: said('The file that was written.'),
  entries: count('How many findings it has.'),
  added: count('How many of them are new in it.'),
  removed: count('How many are no longer in it.'),
})

const optionSchema = z.object({
  name: said('Its name.'),
  about: said('What it decides.'),
  takes: said('What it must be.'),
  default: z.unknown().check(z.describe('What it is where nothing is set; null for none.')),
})

const ruleSchema = z.object({
  id: said('Its id, in configurations and findings.'),
  title: said('A few words for it.'),
  level: z.enum(RULE_LEVELS).check(z.describe('The level in force.')),
  default: z.enum(RULE_LEVELS).check(z.describe('The level where nothing is set.')),
  commands: list(z.string(), 'The commands that ask it.'),
  compares: flag('Whether it is asked only where there is a base.'),
  options: list(optionSchema, 'Its options.'),
  help: said('What it looks for, what it needs and what to do about it.'),
  example: z
    .object({
      fires: said('A report in which it finds something.'),
      passes: said('One in which that is put right.'),
      before: z.optional(said('What stood in the report before.')),
      options: z.optional(z.record(z.string(), z.unknown())),
    })
    .check(z.describe('A report of either outcome.')),
})

/** What `progress rules` prints. */
export const rulesSchema = z.object({
  schemaVersion: version,
  kind: z.literal('rules').check(z.describe('What this document is.')),
  rules: list(ruleSchema, 'In the order in which they are listed.'),
})
