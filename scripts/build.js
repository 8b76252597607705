import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { build } from './command.js'

/** The schemas that travel with the package, under `test-progress/schema/NAME.json`. */
const SCHEMAS = ['reports', 'report', 'config']

rmSync('dist/lib', { recursive: true, force: true })
await build()
mkdirSync('dist/schema', { recursive: true })
for (const name of SCHEMAS) execFileSync(process.execPath, ['bin/progress.js', 'schema', name, '-o', `dist/schema/${name}.json`])
