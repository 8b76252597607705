import { parentPort, workerData } from 'node:worker_threads'
import { readerOf } from '../readers.ts'
import type { Asked, Made, Setup } from './asked.ts'

const { name, settings }: Setup = workerData
const read = readerOf(name, settings)

parentPort?.on('message', ({ id, bytes, path }: Asked) => {
  parentPort?.postMessage({ id, made: read(bytes, path) } satisfies Made)
})
