/** Whether all is tried: in CI, where a rare fault is worth the wait. */
const isThorough = Boolean(process.env.CI)
/** Whether nothing at all is left out: where what is expected is written anew. */
const isWhole = process.env.UPDATE === '1'

/**
 * How much of something that costs time is tried: all of it in CI, a quarter at work.
 * @param most In CI.
 */
export const amount = (most: number): number => (isThorough ? most : Math.ceil(most / 4))

/** How many draws a property is held against, as `amount` says. */
export const runs = (most: number): { numRuns: number } => ({ numRuns: amount(most) })

/** What is looked at of a long list: all of it in CI and where what is expected is written anew, every fourth at work. */
export const drawn = <One>(all: readonly One[]): readonly One[] => (isThorough || isWhole ? all : all.filter((_, at) => at % 4 === 0))

/**
 * So many of each kind, taken from all along its list; all of them where what is expected is written anew.
 * @param most Of each kind in CI.
 */
export function ofEach<One>(all: readonly One[], kindOf: (one: One) => string, most: number): One[] {
  const [kinds, many] = [new Map<string, One[]>(), isWhole ? all.length : amount(most)]
  for (const one of all) kinds.set(kindOf(one), [...(kinds.get(kindOf(one)) ?? []), one])
  return [...kinds.values()].flatMap((list, kind) => list.filter((_, at) => isTaken(at, list.length, many, kind)))
}

/** Whether a place is one of `many` that lie evenly in a list, from another first place for each kind on. */
const isTaken = (at: number, length: number, many: number, kind: number): boolean => {
  const place = (at + kind) % length
  return many >= length || Math.floor((place * many) / length) !== Math.floor(((place + 1) * many) / length)
}
