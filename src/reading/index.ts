export type { Evidence } from './evidence.ts'
export type * from './fact.ts'
export { compileLexicon, type Lexicon, type OwnWords } from './lexicon.ts'
export { read } from './read.ts'
