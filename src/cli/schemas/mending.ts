import * as z from 'zod/mini'
import { positionSchema } from '../../report/index.ts'
import { count, flag, said, version } from './terms.ts'

/** What was mended at one place. */
export const editSchema = z.object({
  path: said('The path of the report.'),
  position: positionSchema,
  was: said('What stood there.'),
  is: said('What stands there now, or would.'),
  why: said('What it comes from.'),
})

/** What `progress fix` prints. */
export const fixSchema = z.object({
  schemaVersion: version,
  kind: z.literal('fix').check(z.describe('What this document is.')),
  dryRun: flag('Whether nothing was written.'),
  reports: count('How many reports were read.'),
  edits: z.array(editSchema).check(z.describe('What was mended, or would be, in source order.')),
})
