export type { Judgement } from '../reading/index.ts'
export { explainReport, type Heard } from './explainReport.ts'
export { HEAD_BYTES, judgePage } from './judgePage.ts'
export { type QuestionedReport, questionReport, type ReadOptions, readReport } from './readReport.ts'
