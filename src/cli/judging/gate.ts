import { type Gate, inRules, mistakesOf, type RulesGiven } from '../../analysis/index.ts'
import type { LoadedConfig } from '../../config/index.ts'
import type { Request } from '../command.ts'
import { Failure } from '../errors.ts'
import type { Options } from '../options.ts'

/** The options of the command line that are settings of the gate under the same name. */
const SETTINGS = [
  'severity',
  'maxBlockers',
  'minCompletion',
  'minCoverage',
  'minPassRate',
  'includeBlockedItems',
  'failOn',
  'maxWarnings',
  'strictBaseline',
] as const

/** What `--rule` was given: `id=level` or `id.option=value`. */
function rulesFrom(given: Options['rule'] = []): RulesGiven {
  const rules: Record<string, Record<string, unknown>> = {}
  for (const { rule, option, value } of given) rules[rule] = { ...rules[rule], [option]: value }
  return rules
}

function both(one: RulesGiven, other: RulesGiven): RulesGiven {
  const merged = Object.entries(other).map(([id, given]) => {
    const below = one[id]
    return [id, typeof given === 'object' && typeof below === 'object' ? { ...below, ...given } : given] as const
  })
  return { ...one, ...Object.fromEntries(merged) }
}

/** The gate in force: what the command line or the environment asks for, above what the configuration does. */
export function gateFrom({ options, config }: Pick<Request, 'options' | 'config'>): Gate {
  const asked = Object.fromEntries(SETTINGS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])))
  const above = both(inRules(asked), rulesFrom(options.rule))
  return { ...config.settings.check, ...asked, ...(Object.keys(above).length > 0 && { above }) }
}

const sentenceFor = (path: readonly string[], must: string, { file, lineOf }: LoadedConfig): string =>
  path[0] === 'above'
    ? `--rule ${path.slice(1).join('.')} must be ${must}.`
    : `${file}:${lineOf(['check', ...path])}: check.${path.join('.')} must be ${must}.`

/** The same, where all that it says of rules can be. */
export function soundGate(request: Pick<Request, 'options' | 'config'>): Gate {
  const gate = gateFrom(request)
  const mistakes = mistakesOf(gate)
  if (mistakes.length > 0)
    throw new Failure('settings', {
      path: '',
      detail: mistakes.map(({ path, must }) => sentenceFor(path, must, request.config)).join('\n'),
    })
  if (request.options.baseline === false && request.options.strictBaseline)
    throw new Failure('settings', { path: '', detail: '--strict-baseline needs a baseline, and --no-baseline leaves it out.' })
  if (gate.failOn && gate.failOn !== 'any' && !baseIn(request)) throw new Failure('no-base-given', { path: gate.failOn, detail: '' })
  return gate
}

/** The base that reports are held against, where one is asked for. */
export const baseIn = ({ options, config }: Pick<Request, 'options' | 'config'>): string | undefined =>
  options.base ?? config.settings.check?.base
