import type { Attributes } from './carriers/xml.ts'
import type { Draft } from './draft.ts'

/** What is known of a file before it is read. */
export interface Head {
  /** The last part of its path, in small letters. */
  name: string
  /** The beginning of its text. */
  text: string
  /** The first element, where the text is XML. */
  root: { name: string; attributes: Attributes } | null
}

/** A format of evidence. */
export interface Format {
  id: string
  kinds: readonly ('tests' | 'coverage')[]
  /** Whether a file is of this format, by its name and how it begins. */
  recognises(head: Head): boolean
  /** Reads the text of a file into a draft. */
  read(text: AsyncIterable<string>, draft: Draft): Promise<void>
}

/** Whether a text begins as a JSON object that holds all these keys. */
export const hasKeys = (text: string, ...keys: readonly string[]): boolean =>
  text.trimStart().startsWith('{') && keys.every((key) => text.includes(`"${key}"`))
