export { readReport } from './pipeline/index.ts'
export type { Report } from './report/index.ts'
