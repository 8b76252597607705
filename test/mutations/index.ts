import { ENTRIES } from './entries.ts'
import { HEADS } from './heads.ts'
import type { Mutation } from './held.ts'
import { PAGES } from './pages.ts'

/** Every mutation: what may be done to a text without a reader changing his mind. */
export const MUTATIONS: readonly Mutation[] = [...HEADS, ...ENTRIES, ...PAGES]
export { type Held, heldIn, type Mutation, randomOf } from './held.ts'
export { REPORTS } from './reports.ts'
