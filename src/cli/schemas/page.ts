import * as z from 'zod/mini'
import { checkSchema } from './judging.ts'
import { list, said, version } from './terms.ts'
import { blockersSchema, historySchema, trendSchema } from './throughTime.ts'
import { verifySchema } from './verifying.ts'

/** What `progress page --format json` prints, and what a page saves. */
export const pageSchema = z.object({
  schemaVersion: version,
  kind: z.literal('page').check(z.describe('What this document is.')),
  today: said('The day that ages are counted to, YYYY-MM-DD.'),
  status: z
    .nullable(
      z.looseObject({ kind: z.literal('status'), reports: list(z.looseObject({ path: z.string() }), 'Each report, current or not.') }),
    )
    .check(z.describe('What progress status prints.')),
  blockers: blockersSchema.shape.blockers,
  histories: historySchema.shape.histories,
  trends: trendSchema.shape.trends,
  check: z.nullable(checkSchema).check(z.describe('What progress check prints.')),
  verify: z.nullable(verifySchema).check(z.describe('What progress verify prints; null where no build left anything behind.')),
})
