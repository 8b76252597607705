const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
/** Below this a number counts seconds since 1970, not milliseconds: the year 5138 or March 1973. */
const SECONDS = 100_000_000_000

/** The moment (ISO 8601) that a text or a number of a file means, or null. */
export function momentOf(value: unknown): string | null {
  if (typeof value === 'string' && ISO.test(value)) return Number.isNaN(Date.parse(value)) ? null : value
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !(number > 0)) return null
  const date = new Date(number < SECONDS ? number * 1000 : number)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
