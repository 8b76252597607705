export { explainReport, type Heard } from './explainReport.ts'
export { HEAD, judgePage } from './judgePage.ts'
export { type ReadOptions, readReport } from './readReport.ts'
