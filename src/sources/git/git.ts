import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { type Problem, problem } from '../problem.ts'

/** Where git is run, and the environment of whoever asks. */
export interface Host {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
}

/** A git that runs: what it says comes in pieces, and is waited for by whoever reads it. */
export interface Running {
  stdin: Writable
  output: Readable
  /** Resolves once it ended: to what went wrong, or null. */
  ended: Promise<Problem | null>
  /** Ends it early; then nothing went wrong. */
  stop(): void
}

/** The variables of git that say where a repository is and whose settings count; every other one is left out: some name programs to run. */
const KEPT =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG.*)$/

/** No question, no lock, no network, no objects put in the place of others, and git's sentences in one language. */
const OURS = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
  // Windows would otherwise look for git in the current folder before the PATH.
  NoDefaultCurrentDirectoryInExePath: '1',
}

/** What a repository's own settings may not turn on: each would run a program or change what is answered. */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.alternateRefsCommand=false',
  'diff.external=',
  'diff.orderFile=/dev/null',
  'diff.relative=false',
  'log.diffMerges=separate',
  'log.follow=false',
  'log.showRoot=true',
  'log.showSignature=false',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting])

/** So much of what git complains about is kept, in bytes. */
const MOST_WORDS = 8192

function environment({ env }: Host): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name))
  return { ...Object.fromEntries(kept), ...OURS }
}

async function wordsOf(stream: Readable): Promise<string> {
  let words = ''
  for await (const piece of stream) if (words.length < MOST_WORDS) words += String(piece)
  return words.slice(0, MOST_WORDS).trim()
}

/** Git's own sentences: what stands behind `fatal:` or `error:`. */
function sentenceIn(words: string): string {
  const told = words.split('\n').filter((line) => /^(?:fatal|error): /.test(line))
  return told.length > 0 ? told.map((line) => line.replace(/^\w+: /, '')).join(' ') : words
}

/** What git names below its complaint, such as the commits that a short id may mean. */
const candidatesIn = (words: string): string => Array.from(words.matchAll(/^hint: {3}(\S.*)$/gm), ([, candidate]) => candidate).join('; ')

/** What git's words are called here, and what of them is told. */
const COMPLAINTS = [
  { words: /not a git repository/i, code: 'no-repository', detail: () => '' },
  { words: /^error: short \S+ ID \S+ is ambiguous/im, code: 'ambiguous-revision', detail: candidatesIn },
  { words: /promisor|lazy fetching/i, code: 'no-object', detail: sentenceIn },
  { words: /^/, code: 'git', detail: sentenceIn },
] as const

function problemIn(said: string, { cwd }: Host): Problem | null {
  const complaint = COMPLAINTS.find(({ words }) => words.test(said))
  return complaint ? problem(complaint.code, cwd, complaint.detail(said)) : null
}

async function endOf(child: ChildProcess, words: Promise<string>, host: Host, { fine = [0], hear }: Asking): Promise<Problem | null> {
  try {
    const [status] = await once(child, 'close')
    hear?.(await words)
    return fine.includes(status) || child.killed ? null : problemIn((await words) || `git ended with ${status}`, host)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return code === 'ENOENT' ? problem('no-git', host.cwd) : problem('git', host.cwd, code)
  }
}

/** How git is asked: `feed` where by its standard input too, `fine` the exit codes that are no failure, `hear` is told what it complained about. */
export interface Asking {
  feed?: boolean
  fine?: readonly number[]
  hear?: (words: string) => void
}

/**
 * Starts the one git of a question: without a shell, and deaf to whatever the repository would have it run.
 *
 * @param args the subcommand and its arguments; what a user wrote stands behind `--end-of-options`
 */
export function startGit(args: readonly string[], host: Host, asking: Asking = {}): Running {
  const child = spawn('git', ['--no-pager', ...SETTINGS, ...args], { cwd: host.cwd, env: environment(host), windowsHide: true })
  const { stdin, stdout, stderr } = child
  // A git that ends before it is asked breaks the pipe; why it ended is told by `ended`.
  stdin.on('error', () => {})
  if (!asking.feed) stdin.end()
  const ended = endOf(child, wordsOf(stderr), host, asking)
  return { stdin, output: stdout, ended, stop: () => child.kill() }
}

/** All that git answers. */
export async function askGit(args: readonly string[], host: Host, asking: Asking = {}): Promise<Buffer | Problem> {
  const { output, ended } = startGit(args, host, asking)
  const pieces: Buffer[] = []
  for await (const piece of output) pieces.push(piece)
  return (await ended) ?? Buffer.concat(pieces)
}
