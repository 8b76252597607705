export * from './scales.ts'
