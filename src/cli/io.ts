import type { Style } from '../render/index.ts'
import { Failure, reasonOf } from './errors.ts'
import type { Output, World } from './world.ts'

/** What of a stream decides how an answer looks on it. */
type Seen = Pick<Output, 'isTTY' | 'columns'>

/** What FORCE_COLOR may say; anything else is not heard. */
const FORCED: Readonly<Record<string, boolean>> = { '0': false, false: false, '1': true, '2': true, '3': true, true: true }

/** Whether `stream` gets colours: the `flag`, else a valid FORCE_COLOR, else a NO_COLOR that says anything, else TERM=dumb, else a terminal does. */
export function colourFor({ isTTY }: Seen, env: World['env'], flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag
  const forced = FORCED[env.FORCE_COLOR ?? '']
  if (forced !== undefined) return forced
  if (env.NO_COLOR || env.TERM === 'dumb') return false
  return isTTY === true
}

const positive = (value: number): number | null => (Number.isInteger(value) && value > 0 ? value : null)

/** The columns of `stream`: its own, else COLUMNS, else 80; null off a terminal, where nothing is cut. */
export function widthFor({ isTTY, columns }: Seen, env: World['env']): number | null {
  return isTTY ? (positive(columns ?? 0) ?? positive(Number(env.COLUMNS)) ?? 80) : null
}

/** The size of the terminal that standard output is; null where it is none. */
export function screenFor({ stdout, env }: World): { width: number; height: number } | null {
  const width = widthFor(stdout, env)
  return width === null ? null : { width, height: positive(stdout.rows ?? 0) ?? positive(Number(env.LINES)) ?? 24 }
}

/** How an answer looks on standard output, or in a file (`toFile`), which is no terminal. */
export function styleFor(
  { stdout, env }: World,
  { color, ascii, toFile }: { color: boolean | undefined; ascii: boolean; toFile: boolean },
): Style {
  const stream: Seen = toFile ? { isTTY: false } : stdout
  return { width: widthFor(stream, env), colour: colourFor(stream, env, color), ascii }
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

/** Why a stream took nothing more. */
const refusal = (error: Error): Error =>
  new Failure('unwritable', { path: 'standard output', detail: reasonOf(codeOf(error)) || error.message })

/** Writes `text` and waits until it is out; a reader that has gone away (`| head`) is no error. */
export const write = (stream: Output, text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    if (text.length === 0) return resolve()
    stream.write(text, (error) => (error && codeOf(error) !== 'EPIPE' ? reject(refusal(error)) : resolve()))
  })

/** A stream for whoever asks, each time from its beginning; opened when somebody does. */
export function replayed(open: () => World['stdin']): () => AsyncGenerator<Uint8Array | string> {
  const heard: (Uint8Array | string)[] = []
  let isOver = false
  return async function* () {
    yield* heard
    if (isOver) return
    for await (const chunk of open()) {
      heard.push(chunk)
      yield chunk
    }
    isOver = true
  }
}
