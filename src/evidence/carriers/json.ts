import type { Tokenizer, TokenParser } from '@streamparser/json'
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

/** Where the reading stands. */
interface Progress {
  byte: number
  /** How much was read when it was last between two values that are told: what came since is one value. */
  between: number
  read: number
  broken: unknown
}

/**
 * Leads tokens to the parser and values to the reader. Both parsers catch what is thrown inside of them: it is kept in the progress.
 * @param steps how much deeper a token leads
 */
function connect(tokenizer: Tokenizer, parser: TokenParser, reader: JsonReader, steps: ReadonlyMap<unknown, number>): Progress {
  const progress: Progress = { byte: 0, between: 0, read: 0, broken: null }
  const within = Math.max(...reader.paths.map((path) => path.split('.').length - 1))
  let depth = 0
  tokenizer.onToken = (token) => {
    depth += steps.get(token.token) ?? 0
    if (depth > DEEPEST) progress.broken ??= new Refusal('too-deep', `has values more than ${DEEPEST} levels deep.`)
    if (depth <= within) progress.between = progress.read
    progress.byte = token.offset
    if (!progress.broken) parser.write(token)
  }
  parser.onValue = ({ stack, key, value }) => {
    try {
      reader.value([...stack.slice(1).map((each) => String(each.key)), String(key)], value)
    } catch (error) {
      progress.broken ??= error
    }
  }
  const fail = () => {
    progress.broken ??= malformed(progress.byte)
  }
  tokenizer.onError = fail
  parser.onError = fail
  return progress
}

/** Reads a JSON file value by value: no more than one of the values that were asked for is in memory at a time. */
export async function readJson(chunks: AsyncIterable<string>, reader: JsonReader): Promise<void> {
  const { Tokenizer, TokenParser, TokenType } = await import('@streamparser/json')
  const tokenizer = new Tokenizer()
  const parser = new TokenParser({ paths: [...reader.paths], keepStack: false })
  const { LEFT_BRACE, LEFT_BRACKET, RIGHT_BRACE, RIGHT_BRACKET } = TokenType
  const steps = new Map<unknown, number>([
    [LEFT_BRACE, 1],
    [LEFT_BRACKET, 1],
    [RIGHT_BRACE, -1],
    [RIGHT_BRACKET, -1],
  ])
  const progress = connect(tokenizer, parser, reader, steps)
  for await (const chunk of chunks) {
    progress.read += chunk.length
    tokenizer.write(chunk)
    if (progress.broken) throw progress.broken
    if (progress.read - progress.between > LONGEST) {
      throw new Refusal('too-long', 'has a single value of more than 32 MiB, which is not read.')
    }
  }
  if (!parser.isEnded) throw malformed(progress.byte)
  reader.end?.()
}
