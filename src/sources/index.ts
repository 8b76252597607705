export type { Span } from './address/span.ts'
export { type Cache, cacheFolder, openCache } from './cache.ts'
export { type Changes, changesOf } from './changes.ts'
export { type Contents, contentId, openContents } from './contents.ts'
export type { Judge, Page } from './discover/discover.ts'
export { repositoryRoot } from './discover/markdown.ts'
export { commitTime, openRepository, type Repository } from './git/index.ts'
export { type HistoryReading, historiesOf, upTo } from './history.ts'
export { boundaryOf, isWithin, leadsOut } from './inside.ts'
export { listPages } from './listPages.ts'
export type { Located, Place, Search, Wanted, Watch } from './locate.ts'
export { lookBack } from './lookBack.ts'
export { isProblem, type Problem, type ProblemCode } from './problem.ts'
export { type ReadBase, readBase } from './readBase.ts'
export { type ReadPairs, readPairs } from './readPairs.ts'
export {
  bytesOf,
  type Reader,
  type Reading,
  readMany,
  readNamed,
  readOne,
  readReports,
  type Surveyed,
  surveyReports,
} from './readReports.ts'
export { type Series, seriesCalled, seriesOf } from './series.ts'
export { shownPath } from './shownPath.ts'
