import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { stripVTControlCharacters } from 'node:util'
import { isCi } from './ci.ts'
import { write } from './io.ts'
import type { World } from './world.ts'

/** The pager where nobody names one, and what it is told: to end where all fits, to show colours, and to leave the screen as it is. */
const LESS = 'less'
const SETTINGS = { LESS: 'FRX', LV: '-c' }

/** What a shell says of a program that it cannot run. */
const NOT_RUN: readonly (number | null)[] = [126, 127]

/** Whether a text takes more lines than a screen has, the one that the shell writes next among them. */
function isLonger(text: string, { rows = 24, columns = 80 }: World['stdout']): boolean {
  let lines = 1
  for (const line of stripVTControlCharacters(text).split('\n')) {
    lines += Math.max(1, Math.ceil(line.length / columns))
    if (lines > rows + 1) return true
  }
  return false
}

/** The pager to be used, as git finds it: the program's own variable, then everybody's, else less; null for none. */
export function pagerFor({ stdout, env }: Pick<World, 'stdout' | 'env'>, asked: boolean | undefined): string | null {
  if (asked === false || stdout.isTTY !== true || stdout.fd === undefined || env.TERM === 'dumb' || isCi(env)) return null
  const pager = (env.PROGRESS_PAGER ?? env.PAGER ?? LESS).trim()
  return pager === '' || pager === 'cat' ? null : pager
}

/** Whether a pager ran, and so has shown what there was to show. */
async function hasRun(child: ChildProcess, text: string): Promise<boolean> {
  // Whoever ends the pager early has seen enough.
  child.stdin?.on('error', () => {})
  child.stdin?.end(text)
  try {
    const [status] = await once(child, 'close')
    return !NOT_RUN.includes(status)
  } catch {
    return false
  }
}

async function page(pager: string, text: string, { stdout, env }: World): Promise<boolean> {
  // A pager hears the interrupt itself, and ends by its own key.
  const stay = (): void => {}
  process.on('SIGINT', stay)
  try {
    const stdio = ['pipe' as const, stdout.fd, 'inherit' as const]
    return await hasRun(spawn(pager, { shell: pager !== LESS, stdio, env: { ...SETTINGS, ...env } }), text)
  } finally {
    process.off('SIGINT', stay)
  }
}

/** Says a text on standard output: through a pager where that is a terminal and the text is longer than its screen. */
export async function show(text: string, world: World, asked: boolean | undefined): Promise<void> {
  const pager = pagerFor(world, asked)
  if (pager !== null && isLonger(text, world.stdout) && (await page(pager, text, world))) return
  await write(world.stdout, text)
}
