export { ConfigError } from './configError.ts'
export { type LoadedConfig, loadConfig, loadConfigSchema } from './loadConfig.ts'
export type { CheckSettings } from './schema.ts'
