import { type Problem, problem } from '../problem.ts'

/** Where git is run, and the environment of whoever asks. */
export interface Host {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
}

/** What a repository's own settings may not turn on: each would run a program. */
const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap((setting) => ['-c', setting])

/** No question, no lock, and git's sentences in one language. */
const OURS = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }

/** Where another call of git works, as a hook is told it, is not where this one does; settings that the user makes by variables stay. */
function environment(env: Host['env']): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'))
  return { ...Object.fromEntries(kept), ...OURS }
}

/** What git answers, and what it complained about; a problem where it could not answer. */
export async function askGit(args: readonly string[], { cwd, env }: Host): Promise<{ output: Buffer; words: string } | Problem> {
  // Who names files needs no git, and pays nothing for it.
  const { execFile } = await import('node:child_process')
  const options = { cwd, env: environment(env), encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true } as const
  return new Promise((resolve) => {
    execFile('git', [...SETTINGS, ...args], options, (error, output, complaints) => {
      const words = complaints.toString().trim()
      const why = error?.code === 'ENOENT' ? 'git is not installed' : words.split('\n')[0] || String(error?.code)
      resolve(error ? problem('unlisted', cwd, why) : { output, words })
    })
  })
}
