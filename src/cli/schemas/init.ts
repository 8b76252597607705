import * as z from 'zod/mini'
import { count, flag, list, said, version } from './terms.ts'

const toldSchema = z.object({ path: said('The file or the folder.'), why: said('What says so.') })

/** What `progress init` prints. */
export const initSchema = z.object({
  schemaVersion: version,
  kind: z.literal('init').check(z.describe('What this document is.')),
  file: said('The configuration file.'),
  written: flag('Whether it was written.'),
  files: count('How many markdown files there are.'),
  reports: count('How many of them are reports.'),
  current: count('How many of these are current.'),
  stale: count('How many of these have not been kept up.'),
  living: list(toldSchema, 'The pages that are kept up.'),
  series: list(
    z.object({
      name: said('What it is called.'),
      pattern: said('The path that its reports have in common, with "*" for what differs.'),
      reports: count('How many reports it has.'),
      newest: said('The path of the last of them.'),
    }),
    'The reports that follow one another.',
  ),
  putAway: list(toldSchema, 'The folders of archived reports.'),
  templates: list(z.string(), 'The files that only say how reports are to be written.'),
  gate: z
    .object({
      passed: flag('Whether the gate passes.'),
      reports: count('How many reports were checked.'),
      errors: count('How many errors count.'),
      warnings: count('How many warnings count.'),
      notes: count('How many notes count.'),
      suppressed: count('How many findings do not count.'),
    })
    .check(z.describe('What progress check says today.')),
  configuration: said('The text of the configuration file.'),
})
