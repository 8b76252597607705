export * from './configError.ts'
export * from './loadConfig.ts'
export type { CheckSettings, Config, OwnWords } from './schema.ts'
