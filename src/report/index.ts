export { assemble, type Source } from './assemble.ts'
export * from './schema.ts'
