import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

/** The world every transcript is told in; nothing of the caller's own environment reaches it. */
const WORLD = {
  COLUMNS: '100',
  LC_ALL: 'C.UTF-8',
  NO_COLOR: '1',
  NODE: process.execPath,
  PATH: process.env.PATH,
  PROGRESS_CACHE_DIR: '',
  PROGRESS: resolve('bin/progress.js'),
  PROGRESS_TODAY: '2026-03-02',
  TZ: 'UTC',
}

/** `progress` in a transcript is the command as built in this repository. */
const PRELUDE = 'progress() { "$NODE" "$PROGRESS" "$@"; }'

/** A console block: the fence that opens it, what is inside, the fence that closes it. */
const BLOCK = /^(```console\n)((?:(?!```).*\n)*)(```)$/gm

const lines = (said: string, mark = '') => (said === '' ? '' : `${said.replace(/\n$/, '').replace(/^/gm, mark)}\n`)

/** Runs one command line by bash and tells what it said: standard output, then standard error behind `! `, then a code other than 0. */
async function say(command: string): Promise<string> {
  const child = spawn('bash', ['-c', `${PRELUDE}\n${command}`], { env: WORLD, stdio: ['ignore', 'pipe', 'pipe'] })
  const code = new Promise<number | null>((done) => child.on('close', done))
  const [said, complained, exit] = await Promise.all([text(child.stdout), text(child.stderr), code])
  return lines(said) + lines(complained, '! ') + (exit === 0 ? '' : `exit ${exit}\n`)
}

/** Runs the commands of a block, each line that begins with `$ `, in their order; other lines are replaced by what was said. */
async function replay(block: string): Promise<string> {
  const told: string[] = []
  for (const [command] of block.matchAll(/^\$ .*(?:(?<=\\)\n.*)*/gm)) told.push(`${command}\n${await say(command.slice(2))}`)
  return told.join('')
}

/**
 * Tells a markdown text again with every console block as the command answers today.
 * @param markdown A transcript as fixtures/cli/README.md describes it.
 */
export async function retell(markdown: string): Promise<string> {
  const told = await Promise.all(Array.from(markdown.matchAll(BLOCK), ([, , block = '']) => replay(block)))
  return markdown.replace(BLOCK, (_, open: string, __, close: string) => `${open}${told.shift() ?? ''}${close}`)
}
