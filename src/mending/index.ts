export { deriveNumbers } from './derive.ts'
export { type Edit, mend } from './mend.ts'
export { patchOf } from './patch.ts'
export { doubtsOf, repairsOf } from './repairs.ts'
