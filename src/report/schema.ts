import * as z from 'zod/mini'
import {
  CERTAINTIES,
  DATE_SOURCES,
  ISSUE_STATES,
  MODALITIES,
  OPERATORS,
  REPORT_KINDS,
  RISK_KINDS,
  SEVERITIES,
  STATES,
  TEST_STATUSES,
} from '../vocabulary/index.ts'

import { countsSchema, line, nullable, placed, positionSchema, text, told } from './schemaParts.ts'

export { countsSchema, positionSchema }

export const suiteSchema = z.object({
  name: text,
  path: nullable(text),
  state: nullable(z.enum(STATES)),
  counts: countsSchema,
  ...told,
})

export const testCaseSchema = z.object({
  name: text,
  suite: nullable(text),
  status: z.enum(TEST_STATUSES),
  blockedBy: nullable(text),
  note: nullable(text),
  ...told,
})

export const blockerSchema = z.object({
  title: text,
  severity: nullable(z.enum(SEVERITIES)),
  state: z.enum(ISSUE_STATES),
  certainty: z.enum(CERTAINTIES),
  impact: nullable(text),
  resolution: nullable(text),
  eta: nullable(text),
  ...told,
})

export const riskSchema = z.object({
  kind: z.enum(RISK_KINDS),
  title: text,
  severity: nullable(z.enum(SEVERITIES)),
  state: z.enum(ISSUE_STATES),
  impact: nullable(text),
  mitigation: nullable(text),
  ...told,
})

const percent = nullable(z.number())

export const coverageSchema = z.object({ name: text, current: percent, target: percent, before: percent, ...told })

export const itemSchema = z.object({
  text,
  state: z.enum(STATES),
  section: text,
  blockedBy: nullable(text),
  ...told,
})

export const claimSchema = z.object({
  path: nullable(text),
  value: z.union([z.number(), text]),
  op: z.enum(OPERATORS),
  high: nullable(z.number()),
  unit: nullable(text),
  modality: z.enum(MODALITIES),
  raw: text,
  position: positionSchema,
})

/** One dated entry of a page that is a log. */
export const entrySchema = z.object({ label: text, date: nullable(text), ...placed })

export const noteSchema = z.object({ code: text, message: text, ...placed })

export const completionSchema = z.object({
  percent: nullable(z.number()),
  done: nullable(z.number()),
  total: nullable(z.number()),
  unit: nullable(text),
  line,
})

export const encodingSchema = z.object({ charset: text, bom: z.boolean(), repairedFrom: nullable(text), lossy: z.boolean() })

export const fieldSchema = z.object({ key: text, value: text, line })

/** One report, as read. */
export const reportSchema = z.object({
  source: z.object({ path: text, encoding: encodingSchema }),
  title: nullable(text),
  kind: z.enum(REPORT_KINDS),
  label: nullable(text),
  date: nullable(text),
  dateFrom: nullable(z.enum(DATE_SOURCES)),
  state: nullable(z.enum(STATES)),
  completion: nullable(completionSchema),
  fields: z.array(fieldSchema),
  tests: z.object({ summary: countsSchema, suites: z.array(suiteSchema), cases: z.array(testCaseSchema) }),
  blockers: z.array(blockerSchema),
  risks: z.array(riskSchema),
  coverage: z.array(coverageSchema),
  items: z.array(itemSchema),
  claims: z.array(claimSchema),
  entries: z.array(entrySchema),
  notes: z.array(noteSchema),
})

/** What `progress parse --format json` prints. */
export const reportsSchema = z.object({ schemaVersion: z.literal(1), kind: z.literal('reports'), reports: z.array(reportSchema) })

export type Counts = z.infer<typeof countsSchema>
export type Suite = z.infer<typeof suiteSchema>
export type TestCase = z.infer<typeof testCaseSchema>
export type Blocker = z.infer<typeof blockerSchema>
export type Risk = z.infer<typeof riskSchema>
export type CoverageTarget = z.infer<typeof coverageSchema>
export type Item = z.infer<typeof itemSchema>
export type Claim = z.infer<typeof claimSchema>
export type LogEntry = z.infer<typeof entrySchema>
export type Note = z.infer<typeof noteSchema>
export type Completion = z.infer<typeof completionSchema>
export type Encoding = z.infer<typeof encodingSchema>
export type Field = z.infer<typeof fieldSchema>
export type Report = z.infer<typeof reportSchema>
