export { type EvidencePlaces, findEvidence } from './find.ts'
export { type Gathered, gatherEvidence } from './gather.ts'
export * from './model.ts'
export { isEvidenceProblem, readEvidence } from './read.ts'
