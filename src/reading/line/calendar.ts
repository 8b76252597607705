const pad = (value: number): string => String(value).padStart(2, '0')

/** Whether a number may be the year of a report. */
export const isYear = (value: number): boolean => value >= 1990 && value <= 2100

/** Whether a number may be the day of a month. */
export const isDay = (value: number): boolean => value >= 1 && value <= 31

/** Writes a date as ISO 8601; null where there is no such day. A day without a year may be the 29th of February. */
export function isoOf(year: number | null, month: number, date: number | null): string | null {
  if (!(month >= 1 && month <= 12) || (year !== null && !isYear(year))) return null
  if (date === null) return year === null ? null : `${year}-${pad(month)}`
  const days = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
  return date >= 1 && date <= days ? `${year ?? '-'}-${pad(month)}-${pad(date)}` : null
}

/** A date that names no year, in a year; null where that year has no such day. */
export const inYear = (iso: string, year: number): string | null => isoOf(year, Number(iso.slice(2, 4)), Number(iso.slice(5)))

const DAY = 86_400_000

/** The Monday of a week of a year by ISO 8601; null where the year has no such week. */
export function mondayOf(year: number, week: number): string | null {
  if (week < 1 || week > 53) return null
  const fourth = Date.UTC(year, 0, 4)
  const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY
  const monday = new Date(first + (week - 1) * 7 * DAY)
  const thursday = new Date(monday.getTime() + 3 * DAY)
  return thursday.getUTCFullYear() === year ? monday.toISOString().slice(0, 10) : null
}
