import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Duplex } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll } from 'vitest'

/** The command as built, without the process around it: to start one for each command takes far longer than to answer. */
const { run }: typeof import('../src/cli/run.ts') = await import(pathToFileURL(resolve('dist/cli/run.js')).href)

process.env.TZ = 'UTC'

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

/**
 * `progress` in a transcript: bash tells here where it stands, what it was called with and what it exports, and says what comes back.
 * Both go through files of the folder TALK; a line on descriptor 3 says that they are there. Standard input is read before, unless empty.
 */
const PRELUDE = `progress() {
  if [ /dev/stdin -ef /dev/null ]; then : > "$TALK/in"; else cat > "$TALK/in"; fi
  local name code
  {
    printf '%s\\0' "$PWD" "$#" "$@"
    for name in $(compgen -e); do printf '%s\\0' "$name=\${!name}"; done
  } > "$TALK/asked"
  echo asked >&3
  while read -r -u 3 code name; do
    case $code in
      out) cat "$TALK/$name" ;;
      err) cat "$TALK/$name" >&2 ;;
      *) return "$code" ;;
    esac
  done
}`

/** A stream off any terminal: what is written becomes a file, which `told` hears of. */
function outputTo(talk: string, told: (file: string) => void) {
  return {
    write(said: string | Uint8Array, done: (error?: Error | null) => void) {
      const file = randomUUID()
      writeFileSync(join(talk, file), said)
      told(file)
      done()
    },
    on() {},
  }
}

/** Answers one call of `progress` as a process of its own would, in the world that `talk` tells of: `line` hears each piece that is said, then the exit code. */
async function answer(talk: string, line: Duplex): Promise<void> {
  const [cwd = '', count = '', ...told] = readFileSync(join(talk, 'asked'), 'utf8').split('\0')
  const [args, variables] = [told.slice(0, Number(count)), told.slice(Number(count), -1)]
  const env = variables.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)] as const)
  const code = await run({
    argv: ['node', 'progress', ...args],
    env: Object.fromEntries(env),
    stdin: createReadStream(join(talk, 'in')),
    stdout: outputTo(talk, (file) => line.write(`out ${file}\n`)),
    stderr: outputTo(talk, (file) => line.write(`err ${file}\n`)),
    cwd: () => cwd,
  })
  line.write(`${code}\n`)
}

/** Answers each call that is told on `line`, one after the other. */
async function listen(line: Duplex, talk: string): Promise<void> {
  for await (const _ of createInterface(line)) await answer(talk, line)
}

/** Made once, and copied by each command that goes there: fixtures/cli/repository.sh. */
const repository = mkdtempSync(join(tmpdir(), 'repository-'))
beforeAll(
  () =>
    void execFileSync('bash', ['-c', `source fixtures/cli/repository.sh && cp -R . "$COPY"`], {
      env: { ...WORLD, COPY: repository },
      stdio: 'ignore',
    }),
)
afterAll(() => rmSync(repository, { recursive: true }))

/** A console block: the fence that opens it, what is inside, the fence that closes it. */
const BLOCK = /^(```console\n)((?:(?!```).*\n)*)(```)$/gm

const lines = (said: string, mark = '') => (said === '' ? '' : `${said.replace(/\n$/, '').replace(/^/gm, mark)}\n`)

/** Runs one command line by bash and tells what it said: standard output, then standard error behind `! `, then a code other than 0. */
async function say(command: string): Promise<string> {
  const talk = mkdtempSync(join(tmpdir(), 'talk-'))
  const child = spawn('bash', ['-c', `${PRELUDE}\n${command}`], {
    env: { ...WORLD, REPOSITORY: repository, TALK: talk },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const { stdout, stderr } = child
  const line = child.stdio[3]
  if (!stdout || !stderr || !(line instanceof Duplex)) throw new Error('bash cannot be talked to')
  const code = new Promise<number | null>((done) => child.on('close', done))
  const [said, complained, exit] = await Promise.all([text(stdout), text(stderr), code, listen(line, talk)])
  rmSync(talk, { recursive: true })
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
