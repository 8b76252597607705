import * as z from 'zod/mini'
import { VERDICTS } from '../../analysis/index.ts'
import { positionSchema } from '../../report/index.ts'
import { OPERATORS } from '../../vocabulary/index.ts'
import { findingSchema } from './judging.ts'
import { editSchema } from './mending.ts'
import { count, flag, list, perhaps, said, version } from './terms.ts'

const value = z.union([z.number(), z.string()])

const claimSchema = z.object({
  claim: said('What it is about, in words that stay when the report is edited: "tests passed", "coverage of api".'),
  path: said('The field that it fills, as a JSON pointer into the report.'),
  raw: said('The words that make it.'),
  claimed: value.check(z.describe('What the report says.')),
  op: z.enum(OPERATORS).check(z.describe('How what is found must stand to it.')),
  high: z.nullable(z.number()).check(z.describe('The upper end of a range; null where there is none.')),
  found: z.nullable(value).check(z.describe('What the evidence says; null where it says nothing.')),
  verdict: z.enum(VERDICTS).check(z.describe('What becomes of the claim.')),
  why: perhaps('Why nothing can be said, why evidence is stale, or what was counted.'),
  evidence: perhaps('The file that tells, the first of several.'),
  sources: list(z.string(), 'All files that tell.'),
  lacking: z.nullable(z.enum(['tests', 'coverage'])).check(z.describe('The kind of evidence of which there is none at all.')),
  file: said('The path of the report.'),
  position: positionSchema,
})

const sourceSchema = z.object({
  path: said('Its path.'),
  format: said('How it is written.'),
  tool: perhaps('Who ran the tests or measured, where the file tells.'),
  time: perhaps('When, as the file tells, ISO 8601.'),
  notes: list(z.string(), 'What of it was not understood, or is not as it should be.'),
})

/** What `progress verify` prints. */
export const verifySchema = z.object({
  schemaVersion: version,
  kind: z.literal('verify').check(z.describe('What this document is.')),
  passed: flag('Whether there is no error that counts, no more warnings than are allowed, and nothing that could not be read.'),
  reports: count('How many reports were verified.'),
  errors: count('The errors that count.'),
  warnings: count('The warnings that count.'),
  notes: count('The notes that count.'),
  suppressed: count('How many findings do not count.'),
  findings: list(findingSchema, 'Those that do not count too; in the order of the reports, and in source order within each.'),
  evidence: list(sourceSchema, 'The files that were read as evidence.'),
  claims: list(claimSchema, 'Every claim that evidence can bear out, in source order.'),
  older: count('How many reports were left out because they are not current.'),
  mended: z.optional(list(editSchema, 'With --fix, what was mended, or would be.')),
})
