export { assemble } from './assemble.ts'
export { type Digest, digestOf, isDigest, type Moment, withoutEntries } from './digest.ts'
export * from './schema.ts'
export type { Unread } from './unread.ts'
