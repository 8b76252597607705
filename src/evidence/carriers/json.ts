import { Refusal } from '../refusal.ts'
import { DEEPEST, LONGEST } from './limits.ts'

/** What hears the values of a file. */
export interface JsonReader {
  /** The values to be told, as in `$.testResults.*`; whatever else is in the file is passed over. */
  paths: readonly string[]
  value(path: readonly string[], value: unknown): void
  end?(): void
}

const malformed = (byte: number) =>
  new Refusal('malformed', `is no whole JSON: it breaks off, or is not as it should be, after byte ${byte}. Let the tool write it anew.`)

/** Reads a JSON file value by value: no more than one of the values that were asked for is in memory at a time. */
export async function readJson(chunks: AsyncIterable<string>, reader: JsonReader): Promise<void> {
  const { Tokenizer, TokenParser, TokenType } = await import('@streamparser/json')
  const tokenizer = new Tokenizer()
  const parser = new TokenParser({ paths: [...reader.paths], keepStack: false })
  const begins: readonly unknown[] = [TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET]
  const ends: readonly unknown[] = [TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET]
  const within = Math.max(...reader.paths.map((path) => path.split('.').length - 1))
  let [depth, byte, read, between] = [0, 0, 0, 0]
  let broken: unknown = null
  const stop = (error: unknown) => {
    broken ??= error
    throw error
  }
  tokenizer.onToken = (token) => {
    if (begins.includes(token.token)) depth += 1
    else if (ends.includes(token.token)) depth -= 1
    if (depth > DEEPEST) stop(new Refusal('too-deep', `has values more than ${DEEPEST} levels deep.`))
    if (depth <= within) between = read
    byte = token.offset
    parser.write(token)
  }
  parser.onValue = ({ stack, key, value }) => {
    try {
      reader.value([...stack.slice(1).map((each) => String(each.key)), String(key)], value)
    } catch (error) {
      stop(error)
    }
  }
  // Both parsers catch what is thrown inside of them; what they find themselves is told in our words.
  const fail = () => {
    broken ??= malformed(byte)
  }
  tokenizer.onError = fail
  parser.onError = fail
  for await (const chunk of chunks) {
    read += chunk.length
    tokenizer.write(chunk)
    if (broken) throw broken
    if (read - between > LONGEST) throw new Refusal('too-long', 'has a single value of more than 32 MiB, which is not read.')
  }
  if (!parser.isEnded) throw malformed(byte)
  reader.end?.()
}
