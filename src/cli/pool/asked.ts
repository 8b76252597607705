import type { ReaderName, ReadingSettings } from '../readers.ts'

/** What a thread is set up with. */
export interface Setup {
  settings: ReadingSettings
}

/** What a thread is asked to read, and by which reader. */
export interface Asked {
  id: number
  name: ReaderName
  bytes: Uint8Array
  path: string
}

/** What a thread made of it; null where the bytes are no text. */
export interface Made {
  id: number
  made: unknown
}
