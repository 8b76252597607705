import { z } from 'zod'

// Written from https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, and from what code scanning asks beyond it:
// https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support. Whatever this program does not write is refused.

const text = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])
const count = z.int().min(1)

const region = z
  .strictObject({ startLine: count, startColumn: count, endLine: count, endColumn: count })
  .refine(({ startLine, startColumn, endLine, endColumn }) => endLine > startLine || (endLine === startLine && endColumn > startColumn))

/** A reference of RFC 3986 that leads from the root, and not out of it. */
const uri = z
  .string()
  .regex(/^[A-Za-z0-9\-._~!$&'()*+,;=:@%/]+$/)
  .refine((one) => !one.startsWith('/') && !/^[^/]*:/.test(one) && decodeURIComponent(one) !== '')

const location = z.strictObject({
  physicalLocation: z.strictObject({ artifactLocation: z.strictObject({ uri, uriBaseId: z.literal('%SRCROOT%') }), region }),
})

const rule = z.strictObject({
  id: z.string().max(255),
  shortDescription: z.strictObject({ text: z.string().min(1).max(1024) }),
  fullDescription: z.strictObject({ text: z.string().min(1).max(1024) }),
  help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
  defaultConfiguration: z.strictObject({ level, enabled: z.boolean().optional() }),
})

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message: text,
  locations: z.array(location).length(1),
  partialFingerprints: z.strictObject({ primaryLocationLineHash: z.string().min(1) }),
  relatedLocations: z.array(z.strictObject({ id: z.int().min(0), ...location.shape, message: text })).optional(),
  baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
  suppressions: z.array(
    z.strictObject({
      kind: z.enum(['inSource', 'external']),
      status: z.enum(['accepted', 'underReview', 'rejected']),
      justification: z.string(),
    }),
  ),
})

const run = z
  .strictObject({
    tool: z.strictObject({
      driver: z.strictObject({
        name: z.string().min(1),
        semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
        rules: z.array(rule).max(25_000),
      }),
    }),
    automationDetails: z.strictObject({ id: z.string().regex(/\/$/) }),
    invocations: z
      .array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.strictObject({ level, message: text })),
        }),
      )
      .length(1),
    columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
    results: z.array(result).max(25_000),
  })
  .refine(({ tool, results }) => results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId))

/** A document of SARIF 2.1.0 as this program may write it. */
export const sarif = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.array(run).length(1) })
