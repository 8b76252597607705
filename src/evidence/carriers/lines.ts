import { Refusal, refusedAt } from '../refusal.ts'
import { LONGEST } from './limits.ts'

/** What hears the lines of a file. */
export interface LineReader {
  /** One line without its end; `ended` is false for a last line that has none, and may be cut off. */
  line(text: string, ended: boolean): void
  end(): void
}

/** Reads a file line by line; the line end may be LF or CRLF. */
export async function readLines(chunks: AsyncIterable<string>, reader: LineReader): Promise<void> {
  let rest = ''
  let number = 1
  const tell = (text: string, ended: boolean) => reader.line(text.endsWith('\r') ? text.slice(0, -1) : text, ended)
  try {
    for await (const chunk of chunks) {
      const [first = '', ...more] = chunk.split('\n')
      rest += first
      for (const next of more) {
        tell(rest, true)
        number += 1
        rest = next
      }
      if (rest.length > LONGEST) throw new Refusal('too-long', 'has a line of more than 32 MiB, which no tool writes.')
    }
    if (rest !== '') tell(rest, false)
    reader.end()
  } catch (error) {
    throw refusedAt(error, number)
  }
}

/** The JSON that a line holds, of formats with one value a line. */
export function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Refusal('malformed', 'is no whole JSON in this line: it may be cut off.')
  }
}
