import { parentPort, workerData } from 'node:worker_threads'
import { readerOf } from '../readers.ts'
import type { Asked, Setup } from './asked.ts'

const { settings }: Setup = workerData
const readers = new Map<string, ReturnType<typeof readerOf>>()

parentPort?.on('message', ({ id, name, bytes, path }: Asked) => {
  const read = readers.get(name) ?? readerOf(name, settings)
  readers.set(name, read)
  parentPort?.postMessage({ id, made: read(bytes, path) })
})
