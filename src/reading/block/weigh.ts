/** A sign of what something is: what it looks at, and how much it speaks for which reading. */
export interface Clue<Seen, Reading extends string> {
  /** What the clue has seen, as `explain` says it. */
  seen: string
  looks: (it: Seen) => boolean
  speaks: Partial<Record<Reading, number>>
}

/** Makes the clues of a table, all of one kind of thing and for the same readings. */
export const clueOf =
  <Seen, Reading extends string>() =>
  (seen: string, looks: Clue<Seen, Reading>['looks'], speaks: Clue<Seen, Reading>['speaks']): Clue<Seen, Reading> => ({
    seen,
    looks,
    speaks,
  })

/** Asks every clue of a table, and adds up to `scores`, which begin at 0, what those that are seen speak for. */
export function weigh<Seen, Reading extends string>(
  table: readonly Clue<Seen, Reading>[],
  readings: readonly Reading[],
  it: Seen,
  scores: Record<Reading, number>,
): readonly Clue<Seen, Reading>[] {
  const clues = table.filter(({ looks }) => looks(it))
  for (const { speaks } of clues) for (const reading of readings) scores[reading] += speaks[reading] ?? 0
  return clues
}
