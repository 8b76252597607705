import type { Watch } from '../sources/index.ts'
import type { World } from './world.ts'

/** Work that is done sooner shows nothing, in milliseconds. */
const PATIENCE = 500
/** It is drawn anew no sooner than after so many milliseconds. */
const PACE = 100
const CELLS = 24

const WORDS: Readonly<Record<Parameters<Watch>[0], string>> = {
  files: 'Looking at files',
  reports: 'Reading reports',
  states: 'Reading states',
}

/** What tells how far long work has come, and what wipes it away again. */
export interface Meter {
  watch: Watch
  clear: () => void
}

/** The meter that shows nothing. */
export const NONE: Meter = { watch: () => {}, clear: () => {} }

/** The meter of one run: on standard error, where that is a terminal that can go back on its line, and only for long work. Nothing of it stays. */
export function meterFor({ stderr, env, now = Date.now }: World, { ascii = false }: { ascii?: boolean }): Meter {
  if (!stderr.isTTY || env.TERM === 'dumb') return NONE
  let [drawn, next] = [0, now() + PATIENCE]
  const put = (text: string): void => {
    stderr.write(`\r${text.padEnd(drawn)}`, () => {})
    drawn = Math.max(drawn, text.length)
  }
  return {
    watch(what, done, total) {
      if (now() < next) return
      next = now() + PACE
      const full = Math.floor((done / Math.max(total, 1)) * CELLS)
      const bar = (ascii ? '#' : '█').repeat(full) + (ascii ? '.' : '░').repeat(CELLS - full)
      put(`${bar} ${WORDS[what]}: ${done} of ${total}`.slice(0, (stderr.columns || 80) - 1))
    },
    clear() {
      if (drawn > 0) put('\r'.padStart(drawn + 1))
    },
  }
}
