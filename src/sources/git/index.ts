export { readBlob, readBlobs } from './batch.ts'
export { openRepository, type Repository } from './repository.ts'
export { isMarkdown, listMarkdown, mergeBase, pathInRepository, readAt, resolveRevision } from './revision.ts'
export { type Revision, traceFiles } from './trace.ts'
