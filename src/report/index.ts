export { assemble } from './assemble.ts'
export * from './schema.ts'
