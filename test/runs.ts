/**
 * How much of something that costs time is tried: all of it in CI, where a rare fault is worth the wait, a quarter at work.
 * @param most In CI.
 */
export const amount = (most: number): number => (process.env.CI ? most : Math.ceil(most / 4))

/** How many draws a property is held against, as `amount` says. */
export const runs = (most: number): { numRuns: number } => ({ numRuns: amount(most) })

/** What is looked at of a long list: all of it in CI and where what is expected is written anew, every fourth at work. */
export const drawn = <One>(all: readonly One[]): readonly One[] =>
  process.env.CI || process.env.UPDATE === '1' ? all : all.filter((_, at) => at % 4 === 0)
