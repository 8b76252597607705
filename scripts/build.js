import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { build } from './command.js'

/** The schemas that travel with the package, as `test-progress/schema/NAME.json`. */
const SCHEMAS = [
  'reports',
  'report',
  'files',
  'series',
  'history',
  'blockers',
  'tests',
  'items',
  'trend',
  'page',
  'check',
  'baseline',
  'rules',
  'config',
]

await build()
mkdirSync('dist/schema', { recursive: true })
for (const name of SCHEMAS) execFileSync(process.execPath, ['bin/progress.js', 'schema', name, '-o', `dist/schema/${name}.json`])

rmSync('dist/lib', { recursive: true, force: true })
const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
process.exitCode = status ?? 1
