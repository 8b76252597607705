export { explainReport, type Heard } from './explainReport.ts'
export { type ReadOptions, readReport } from './readReport.ts'
