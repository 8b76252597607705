export type { Wanted } from './locate.ts'
export { isProblem, type Problem, type ProblemCode } from './problem.ts'
export { type Place, type Reader, type Reading, readReports, readSource } from './readReports.ts'
export { readsAsReport } from './readsAsReport.ts'
