export * from './readReport.ts'
