import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Asked, Made, Setup } from './asked.ts'

/** So many threads at most, where nobody says how many. */
const MOST = 8
/** So many contents are worth one more thread: it takes a while to start, and to become quick. */
const WORTH = 25

/** The thread as the build leaves it beside the program; where it is not built, nothing is read in threads. */
const THREAD = new URL('./thread.js', import.meta.url)

/** How many threads shall read `count` contents; 1 where one does. */
export function threadsFor(count: number, jobs: number | undefined): number {
  const most = jobs ?? Math.min(MOST, availableParallelism())
  const threads = Math.min(most, Math.floor(count / WORTH))
  return threads > 1 && existsSync(THREAD) ? threads : 1
}

/** Who waits for a thread. */
interface Waiting {
  tell: (made: unknown) => void
  fail: (error: Error) => void
}

/** One thread, and who waits for it. */
class Thread {
  readonly waiting = new Map<number, Waiting>()
  private readonly worker: Worker
  /** Why it reads nothing more; null while it does. */
  private failure: Error | null = null

  constructor(setup: Setup) {
    this.worker = new Worker(THREAD, { workerData: setup })
    this.worker.on('message', ({ id, made }: Made) => {
      this.waiting.get(id)?.tell(made)
      this.waiting.delete(id)
    })
    this.worker.on('error', (error: Error) => this.fail(error))
  }

  ask(asked: Asked): Promise<unknown> {
    return new Promise((tell, fail) => {
      if (this.failure) return fail(this.failure)
      this.waiting.set(asked.id, { tell, fail })
      this.worker.postMessage(asked)
    })
  }

  private fail(error: Error): void {
    this.failure = error
    for (const { fail } of this.waiting.values()) fail(error)
    this.waiting.clear()
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }
}

/** Threads that read. */
export interface Pool {
  /** What its reader makes of bytes; rejected where its thread ended, for want of memory say. */
  read: (what: Omit<Asked, 'id'>) => Promise<unknown>
  close: () => Promise<void>
}

/** Starts so many threads. */
export function openPool(size: number, setup: Setup): Pool {
  const threads = Array.from({ length: size }, () => new Thread(setup))
  let last = 0
  return {
    read(what) {
      const [idlest] = threads.toSorted((one, other) => one.waiting.size - other.waiting.size)
      last++
      return idlest ? idlest.ask({ ...what, id: last }) : Promise.reject(new Error('no thread'))
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
