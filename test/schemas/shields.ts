import { z } from 'zod'

/** An endpoint badge, written from https://shields.io/badges/endpoint-badge */
export const shields = z.strictObject({
  schemaVersion: z.literal(1),
  label: z.string(),
  message: z.string().min(1),
  color: z.enum(['brightgreen', 'yellow', 'red']),
  isError: z.boolean(),
})
