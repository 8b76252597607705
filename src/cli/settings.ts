import type { LoadedConfig } from '../config/index.ts'
import { type Answer, facts, say, table } from '../render/index.ts'
import { gateFrom } from './judging/gate.ts'
import type { Options, Stated } from './options.ts'

/** One setting in force and where it was set. */
interface Setting {
  key: string
  value: unknown
  from: string
}

function settingsInForce(config: LoadedConfig, options: Options, stated: Stated): Setting[] {
  const { above, ...inForce } = gateFrom({ options, config })
  const gate = Object.entries({ ...inForce, ...(options.rule && { rule: above }) }).map(([key, value]) => ({ key: `check.${key}`, value }))
  const { check: _gate, $schema, ...others } = config.settings
  const rest = Object.entries(others).map(([key, value]) => ({ key, value }))
  const originOf = (key: string): string => {
    const said = stated[key.replace(/^check\./, '')]
    if (said) return said
    const origin = config.origins.find((one) => one.key === key || one.key.startsWith(`${key}.`))
    return origin ? `${origin.file}:${origin.line}` : (config.file ?? 'default')
  }
  return [...gate, ...rest].map(({ key, value }) => ({ key, value, from: originOf(key) }))
}

/** The settings in force, each with where it was set; `--print-config`. */
export function settingsAnswer(config: LoadedConfig, options: Options, stated: Stated): Answer {
  const settings = settingsInForce(config, options, stated)
  const columns = [{ title: 'Setting', lead: true }, { title: 'Value', wrap: true }, { title: 'From' }]
  const rows = settings.map(({ key, value, from }) => [say(key), say(JSON.stringify(value)), say(from, 'idle')])
  return {
    data: { schemaVersion: 1, kind: 'settings', file: config.file, settings },
    view: () => [facts([['configuration', say(config.file ?? 'none')]]), table('setting', columns, rows)],
  }
}
