export { type Figure, type Figures, figuresFor } from './figures.ts'
export { type Proof, proofOf, verifyReport } from './verifyReport.ts'
