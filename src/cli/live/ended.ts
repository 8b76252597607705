import type { World } from '../world.ts'

/** Waits until whoever runs this has had enough: an interrupt, or the end of the world's own signal. */
export const ended = ({ signal }: Pick<World, 'signal'>): Promise<void> =>
  new Promise((resolve) => {
    if (signal) return signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve())
  })
