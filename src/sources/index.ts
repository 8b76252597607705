export type { Wanted } from './locate.ts'
export { isProblem, type Problem, type ProblemCode, problem } from './problem.ts'
export { type Place, type Reader, type Reading, readReports, readSource, type Source } from './readReports.ts'
export { readsAsReport } from './readsAsReport.ts'
