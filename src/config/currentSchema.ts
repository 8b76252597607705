import * as z from 'zod/mini'

const DAYS = 'a whole number of days from 1'
const days = (told: string) => z.exactOptional(z.int(DAYS).check(z.gte(1, DAYS), z.describe(told)))

/** The bounds of what is current. */
export const currentSchema = z.object(
  {
    days: days('A report is no longer current when it is so many days older than the newest one (30); one that is kept up is stale.'),
    seriesDays: days('The newest report of a series is no longer current when it is so many days older (180).'),
    livingDays: days('A page that changed on so many days is one that is kept up (3).'),
  },
  'a mapping from keys to values',
)
