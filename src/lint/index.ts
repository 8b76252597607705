export { type AuditOptions, auditReport } from './auditReport.ts'
export { default as remarkProgress, type RemarkProgressOptions } from './remarkProgress.ts'
