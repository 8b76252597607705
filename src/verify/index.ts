export { type Proof, proofOf, verifyReport } from './verifyReport.ts'
