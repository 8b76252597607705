const DAY = 86_400_000

/** The whole days from one date to another (ISO 8601, to the day or finer); never negative. */
export function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY
  return Number.isFinite(days) ? Math.max(0, Math.round(days)) : 0
}

/** The day that is `days` behind a date, YYYY-MM-DD. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date.slice(0, 10)) + days * DAY).toISOString().slice(0, 10)
}

/** The last day of a date that may tell only its month, YYYY-MM-DD. */
export function lastDayOf(date: string): string {
  if (date.length > 7) return date.slice(0, 10)
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
