import * as z from 'zod/mini'
import { loadConfigSchema } from '../../config/index.ts'
import { reportSchema, reportsSchema } from '../../report/index.ts'
import { WHOLE } from './described.ts'
import { ENTRIES } from './entries.ts'

/** Something that has a schema: its name, title and definition. */
export interface Kind {
  name: string
  title: string
  load: () => Promise<z.core.$ZodType>
}

/** Everything that `progress schema` can describe. */
export const KINDS: readonly Kind[] = [
  { name: 'reports', title: 'What progress parse prints', load: async () => reportsSchema },
  { name: 'report', title: 'One status report as it was read', load: async () => reportSchema },
  { name: 'files', title: 'What progress files prints', load: async () => (await import('./listings.ts')).filesSchema },
  { name: 'series', title: 'What progress series prints', load: async () => (await import('./listings.ts')).seriesSchema },
  { name: 'diff', title: 'What progress diff prints of one report', load: async () => (await import('./diffs.ts')).diffSchema },
  { name: 'diffs', title: 'What progress diff prints of several reports', load: async () => (await import('./diffs.ts')).diffsSchema },
  { name: 'history', title: 'What progress history prints', load: async () => (await import('./throughTime.ts')).historySchema },
  { name: 'blockers', title: 'What progress blockers prints', load: async () => (await import('./throughTime.ts')).blockersSchema },
  { name: 'tests', title: 'What progress tests prints', load: async () => (await import('./throughTime.ts')).testsSchema },
  { name: 'items', title: 'What progress items prints', load: async () => (await import('./throughTime.ts')).itemsSchema },
  { name: 'trend', title: 'What progress trend prints', load: async () => (await import('./throughTime.ts')).trendSchema },
  { name: 'page', title: 'What progress page prints as JSON', load: async () => (await import('./page.ts')).pageSchema },
  { name: 'check', title: 'What progress check prints', load: async () => (await import('./judging.ts')).checkSchema },
  { name: 'audit', title: 'What progress audit prints', load: async () => (await import('./judging.ts')).auditSchema },
  { name: 'verify', title: 'What progress verify prints', load: async () => (await import('./verifying.ts')).verifySchema },
  { name: 'baseline', title: 'What progress baseline prints', load: async () => (await import('./judging.ts')).baselineSchema },
  { name: 'fix', title: 'What progress fix prints', load: async () => (await import('./mending.ts')).fixSchema },
  { name: 'init', title: 'What progress init prints', load: async () => (await import('./init.ts')).initSchema },
  { name: 'rules', title: 'What progress rules prints', load: async () => (await import('./judging.ts')).rulesSchema },
  { name: 'config', title: 'The configuration of progress', load: loadConfigSchema },
]

/** The JSON Schema (draft-07) of `kind`, open to new fields; titles and descriptions come from one table. */
export function schemaOf({ title }: Kind, schema: z.core.$ZodType): object {
  const described = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const known = [...WHOLE, ...ENTRIES].find((one) => one.schema === zodSchema)
      if (!known) return
      jsonSchema.title = known.title
      const { properties = {} } = jsonSchema
      for (const [name, description] of Object.entries(known.fields)) {
        // A copy: properties of one type are one object here, and their words differ.
        if (typeof properties[name] === 'object') properties[name] = { ...properties[name], description }
      }
    },
  })
  return { $schema: described.$schema, title, ...described }
}
