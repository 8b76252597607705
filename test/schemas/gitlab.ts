import { z } from 'zod'

// Written from https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

const violation = z.strictObject({
  description: z.string().min(1),
  check_name: z.string().min(1),
  fingerprint: z.string().min(1),
  severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
  location: z.strictObject({
    // Relative to the repository, and not with "./" before it.
    path: z.string().regex(/^(?!\.?\/)/),
    lines: z.strictObject({ begin: z.int().min(1) }),
  }),
})

/** A report of Code Quality: each violation has a fingerprint of its own. */
export const codeQuality = z
  .array(violation)
  .refine((all) => new Set(all.map(({ fingerprint }) => fingerprint)).size === all.length, 'two violations share a fingerprint')
