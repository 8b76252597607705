/** How a value moved: stated only later, stated only earlier, another, or the same (or never stated). */
export type Change = 'appeared' | 'vanished' | 'changed' | 'same'

/** A number in two reports; null where a report does not state it. */
export interface Delta {
  before: number | null
  after: number | null
  /** after − before, or null where one of them is not stated. */
  delta: number | null
  change: Change
}

/** A number's way from one report to the next. */
export function deltaOf(before: number | null, after: number | null): Delta {
  // Percentages are decimal fractions: two digits keep 0.1 + 0.2 from showing.
  const delta = before === null || after === null ? null : Math.round((after - before) * 100) / 100
  return { before, after, delta, change: changeOf(before, after) }
}

/** How a value moved, where null means that it is not stated. */
export function changeOf<T>(before: T | null, after: T | null): Change {
  if (before === after) return 'same'
  if (before === null) return 'appeared'
  return after === null ? 'vanished' : 'changed'
}

/** Whether a value is another than before. */
export function differs({ change }: { change: Change }): boolean {
  return change !== 'same'
}
