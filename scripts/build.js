import { rmSync } from 'node:fs'
import { build } from './command.js'

rmSync('dist/lib', { recursive: true, force: true })
await build()
