import type * as z from 'zod/mini'
import {
  completionSchema,
  countsSchema,
  encodingSchema,
  fieldSchema,
  positionSchema,
  reportSchema,
  reportsSchema,
} from '../../report/index.ts'

/** What a schema is called and what its fields mean. */
export interface Described {
  schema: z.core.$ZodType
  title: string
  fields: Readonly<Record<string, string>>
}

/** What every entry says of its place. */
export const PLACED = { line: 'The line it stands on, 1-based.', position: 'Where it stands in the file as decoded, before any repair.' }

/** The words for a report and what there is once in it. */
export const WHOLE: readonly Described[] = [
  {
    schema: reportsSchema,
    title: 'Reports',
    fields: {
      schemaVersion: 'Rises when a field is renamed or changes its type; new fields may appear at any time.',
      kind: 'What this document is.',
      reports: 'One for each file, in the order given.',
    },
  },
  {
    schema: reportSchema,
    title: 'Report',
    fields: {
      source: 'The file: its path, relative to the current folder with "/", and how its bytes were decoded.',
      title: "The document's title without decoration.",
      kind: 'What the report is about.',
      label: 'The own name of what it reports on, such as "Sprint 6" or "v2.1.0".',
      date: "The report's own date, ISO 8601, to the day or to the month.",
      dateFrom: "Whether the date stands in the text or in the file's name, or null where there is none.",
      state: "The whole unit's state as the report claims it.",
      completion: 'The headline claim of how far the whole has come.',
      fields: "The header's pairs as written, front matter included.",
      tests: 'What the report claims about tests: the headline, the suites, the tests it names.',
      blockers: 'What is presented as blocking.',
      risks: 'Risks, known issues and debt that are not called blockers.',
      coverage: 'Code coverage and its targets.',
      items: 'Work items whose state is marked, and listed next steps.',
      claims: 'Every number and state that the text states, in source order.',
      notes: 'What could not be read, was repaired with doubt, or disagrees.',
    },
  },
  {
    schema: encodingSchema,
    title: 'Encoding',
    fields: {
      charset: 'The encoding of the file.',
      bom: 'Whether the file begins with a byte order mark.',
      repairedFrom: 'The code page that the text was wrongly seen through, or null.',
      lossy: 'Whether something could not be brought back.',
    },
  },
  {
    schema: completionSchema,
    title: 'Completion',
    fields: {
      percent: 'In percent as stated, else done of total to one digit.',
      done: 'How many units are done.',
      total: 'How many units there are.',
      unit: 'What is counted.',
      line: PLACED.line,
    },
  },
  { schema: fieldSchema, title: 'Field', fields: { key: 'The label as written.', value: 'The value as written.', line: PLACED.line } },
  {
    schema: countsSchema,
    title: 'Counts',
    fields: {
      total: 'All tests.',
      passed: 'Tests that passed.',
      failed: 'Tests that failed.',
      skipped: 'Tests that were skipped.',
      blocked: 'Tests that could not run because something blocks them.',
      errors: 'Tests that broke off with an error.',
      created: 'Tests that were written.',
      runnable: 'Tests that can run.',
      pending: 'Tests that are still to come.',
    },
  },
  {
    schema: positionSchema,
    title: 'Position',
    fields: { start: 'Its first character.', end: 'The point after its last character.' },
  },
]
