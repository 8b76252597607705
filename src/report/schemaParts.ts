import * as z from 'zod/mini'
import type { COUNT_FIELDS } from '../vocabulary/index.ts'

/** A value, or null where the report says nothing. */
export const nullable = <T extends z.core.SomeType>(type: T) => z.nullable(type)
/** Any text. */
export const text = z.string()
/** A line's number, from 1. */
export const line = z.int().check(z.gte(1))
const point = z.object({ line, column: line })

/** Where something stands (unist start and end). */
export const positionSchema = z.object({ start: point, end: point })

/** Where an entry stands. */
export const placed = { line, position: positionSchema }
/** What stands in a page that may be a log: beside its place the entry that it stands in. */
export const told = { ...placed, entry: nullable(text) }
/** A count, or null where none is told. */
export const count = nullable(z.number().check(z.gte(0)))

/** Test counts: a number, or null where the report says nothing. */
export const countsSchema = z.object({
  total: count,
  passed: count,
  failed: count,
  skipped: count,
  blocked: count,
  errors: count,
  created: count,
  runnable: count,
  pending: count,
} satisfies Record<(typeof COUNT_FIELDS)[number], typeof count>)
