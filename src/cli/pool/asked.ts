import type { ReaderName, ReadingSettings } from '../readers.ts'

/** What a thread is set up with: the name of its reader, and what it reads by. */
export interface Setup {
  name: ReaderName
  settings: ReadingSettings
}

/** What a thread is asked to read. */
export interface Asked {
  id: number
  bytes: Uint8Array
  path: string
}

/** What a thread made of it; null where the bytes are no text. */
export interface Made {
  id: number
  made: unknown
}
