import manifest from '../../package.json' with { type: 'json' }
import type { World } from './world.ts'

/** Lets Node keep compiled code from run to run, where it can (from 22.8 on). */
async function keepCompiled(): Promise<void> {
  const node = await import('node:module')
  if ('enableCompileCache' in node && typeof node.enableCompileCache === 'function') node.enableCompileCache()
}

/** Runs one command in the `world` it is given (a process is one) and returns its exit code: 0 ran, 1 ran with findings, 2 could not run. */
export async function run(world: World): Promise<number> {
  // A reader that goes away raises an error on the stream as well as in the write that met it, which deals with it.
  world.stdout.on('error', () => {})
  const [, , first, ...rest] = world.argv
  if (rest.length === 0 && (first === '--version' || first === '-V')) {
    world.stdout.write(`${manifest.version}\n`, () => {})
    return 0
  }
  world.stderr.on('error', () => {})
  await keepCompiled()
  const { main } = await import('./program.ts')
  return main(world, manifest.version)
}
