import type { CheckSettings } from '../config/index.ts'
import type { Request } from './command.ts'

/** The gate in force: what the command line or the environment asks for, else what the configuration does. */
export function gateFrom({ options, config }: Pick<Request, 'options' | 'config'>): CheckSettings {
  const { severity, maxBlockers, minCompletion, minCoverage, minPassRate, includeBlockedItems } = options
  return {
    ...config.settings.check,
    ...(severity !== undefined && { severity }),
    ...(maxBlockers !== undefined && { maxBlockers }),
    ...(minCompletion !== undefined && { minCompletion }),
    ...(minCoverage !== undefined && { minCoverage }),
    ...(minPassRate !== undefined && { minPassRate }),
    ...(includeBlockedItems !== undefined && { includeBlockedItems }),
  }
}
