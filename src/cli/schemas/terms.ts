import * as z from 'zod/mini'

/** A text. */
export const said = (description: string) => z.string().check(z.describe(description))
/** A text, or null. */
export const perhaps = (description: string) => z.nullable(z.string()).check(z.describe(description))
/** A number. */
export const number = (description: string) => z.number().check(z.describe(description))
/** A whole number from 0. */
export const count = (description: string) => z.int().check(z.minimum(0), z.describe(description))
/** Yes or no. */
export const flag = (description: string) => z.boolean().check(z.describe(description))
/** The version of the contract. */
export const version = z
  .literal(1)
  .check(z.describe('Rises when a field is renamed or changes its type; new fields may appear at any time.'))
/** A list of things. */
export const list = <T extends z.core.SomeType>(of: T, description: string) => z.array(of).check(z.describe(description))
