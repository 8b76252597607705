import * as z from 'zod/mini'

const said = (description: string) => z.string().check(z.describe(description))
const perhaps = (description: string) => z.nullable(z.string()).check(z.describe(description))
const PATH = 'The path, relative to the current folder with "/", absolute outside it.'

const version = z.literal(1).check(z.describe('Rises when a field is renamed or changes its type; new fields may appear at any time.'))

const fileSchema = z.object({
  path: said(PATH),
  report: z.boolean().check(z.describe('Whether it is taken for a status report.')),
  kind: said(
    'What the report is about, as in the model of reports; what else the file is where it is none: readme, guide, changelog, template …',
  ),
  reason: said('What decided, the weightiest first.'),
  current: z.optional(z.boolean().check(z.describe('With --why, of a report: whether nothing newer speaks for its subject.'))),
  stale: z.optional(z.boolean().check(z.describe('Whether it is current but has not been kept up.'))),
  age: z.optional(z.nullable(z.number()).check(z.describe('The whole days from its date until today; null where it has no date.'))),
  why: z.optional(said('What decided that.')),
  dated: z.optional(
    z
      .nullable(z.object({ day: said('ISO 8601, to the day or to the month.'), from: z.enum(['text', 'name', 'git']) }))
      .check(z.describe('Its date, and where that is told.')),
  ),
})

/** What `progress files` prints. */
export const filesSchema = z.object({
  schemaVersion: version,
  kind: z.literal('files').check(z.describe('What this document is.')),
  files: z.array(fileSchema).check(z.describe('The reports; with --all the other markdown files too.')),
})

const memberSchema = z.object({
  path: said(PATH),
  order: perhaps('The numbers and dates of its path that count, from left to right.'),
  date: perhaps('Its own date, ISO 8601, as far as its beginning tells.'),
  label: perhaps('The own name of what it reports on, such as "Sprint 6".'),
})

const oneSeriesSchema = z.object({
  name: said('What the series is called; no other one of the same answer is.'),
  pattern: said('The path that its reports have in common, with "*" for what differs.'),
  by: z.enum(['number', 'date', 'path']).check(z.describe('What its reports follow one another by; path: one file, whose versions do.')),
  reports: z.array(memberSchema).check(z.describe('Its reports, the oldest first.')),
  newest: said('The path of the last of them.'),
})

/** What `progress series` prints. */
export const seriesSchema = z.object({
  schemaVersion: version,
  kind: z.literal('series').check(z.describe('What this document is.')),
  series: z.array(oneSeriesSchema).check(z.describe('Each series.')),
})
