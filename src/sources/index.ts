export type { Wanted } from './locate.ts'
export { isProblem, type Problem, type ProblemCode } from './problem.ts'
export { type Place, type Reader, type Reading, readNamed, readReports } from './readReports.ts'
export { readsAsReport } from './readsAsReport.ts'
