import type { World } from '../src/cli/world.ts'

/** What a run said and how it ended. */
export interface Told {
  code: number
  out: string
  err: string
}

/** What of the world a test wants otherwise: no terminal, an empty environment, nothing on standard input. */
export interface Given {
  cwd: string
  env?: Record<string, string>
  stdin?: string
  terminal?: { columns?: number }
  /** The time, each time that somebody looks. */
  now?: () => number
  /** What a write to standard output fails with. */
  broken?: Error
  /** Ends what goes on until it is ended. */
  signal?: AbortSignal
}

async function* streamOf(text: string): AsyncGenerator<string> {
  yield text
}

/** A world for one run of `progress` with `args`, and what was said in it so far. */
export function worldFor(args: readonly string[], { cwd, env = {}, stdin = '', terminal, now, broken, signal }: Given) {
  const said = { out: '', err: '' }
  const output = (key: 'out' | 'err') => ({
    write(text: string, done: (error?: Error | null) => void) {
      if (key === 'out' && broken) return done(broken)
      said[key] += text
      return done()
    },
    on() {},
    ...(terminal && { isTTY: true, ...terminal }),
  })
  const world: World = {
    argv: ['node', 'progress', ...args],
    env: { PROGRESS_CACHE_DIR: '', ...env },
    stdin: streamOf(stdin),
    stdout: output('out'),
    stderr: output('err'),
    cwd: () => cwd,
    ...(now && { now }),
    ...(signal && { signal }),
  }
  return { world, said }
}
