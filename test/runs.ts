/**
 * How much of something that costs time is tried: all of it in CI, where a rare fault is worth the wait, a quarter at work.
 * @param most In CI.
 */
export const amount = (most: number): number => (process.env.CI ? most : Math.ceil(most / 4))

/** How many draws a property is held against, as `amount` says. */
export const runs = (most: number): { numRuns: number } => ({ numRuns: amount(most) })
