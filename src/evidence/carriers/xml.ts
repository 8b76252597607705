import type { SAXParser } from 'sax'
import { Refusal, refusedAt } from '../refusal.ts'
import { DEEPEST, LONGEST_ATTRIBUTE } from './limits.ts'

/** The attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>

/** What hears the elements of a file. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void
  close?(name: string): void
  comment?(text: string): void
  /** Text between elements, in pieces where it is long. */
  text?(text: string): void
  end?(): void
}

/** Entities are the five of XML; a place is kept of where the parser is. */
const OPTIONS = { position: true, strictEntities: true }

/**
 * What the parser complains of and goes on after: values that are long (how long they may be is said below), and signs in the place of
 * characters that XML does not know, such as `&#27;`, which stay as they are written.
 */
const HARMLESS: readonly string[] = ['Max buffer length exceeded', 'Invalid character entity']

const tooLong = () => new Refusal('too-long', 'has a single value of more than 8 MiB, which no tool writes.')

/** What the parser has to say of a text that is not well-formed; only the first line of it is for people. */
function misformed(error: Error): Refusal {
  const [reason = ''] = error.message.split('\n')
  return new Refusal(
    'malformed',
    `is no well-formed XML: ${reason.replace(/\.$/, '').toLowerCase()}. It may be cut off; let the tool write it anew.`,
  )
}

/** A declaration of entities can make ten letters into gigabytes, or name other files: no tool that writes evidence has one. */
function refuseEntities(doctype: string): void {
  if (/<!ENTITY/i.test(doctype)) {
    throw new Refusal('entities', 'declares entities in its DOCTYPE, which no test or coverage tool does; it was not read.')
  }
}

/** Gives the reader's ears to the parser, and refuses what must not be read. */
function connect(parser: SAXParser, reader: XmlReader): void {
  let depth = 0
  let closed = false
  parser.onopentag = ({ name, attributes }) => {
    if (closed) throw new Refusal('malformed', 'has more than one XML document in it.')
    depth += 1
    if (depth > DEEPEST) throw new Refusal('too-deep', `has elements more than ${DEEPEST} levels deep.`)
    reader.open(name, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])))
  }
  parser.onclosetag = (name) => {
    depth -= 1
    closed = depth === 0
    reader.close?.(name)
  }
  parser.oncomment = (text) => reader.comment?.(text)
  parser.ondoctype = refuseEntities
  parser.onerror = (error) => {
    if (!HARMLESS.some((begin) => error.message.startsWith(begin))) throw misformed(error)
    parser.resume()
  }
}

/** How many UTF-16 units were read since the parser last said something: the length of the value that it is in. */
function silence(parser: SAXParser, reader: XmlReader): () => number {
  let heard = 0
  const hear = () => {
    heard = parser.position
  }
  parser.onopentagstart = hear
  parser.onattribute = ({ name }) => {
    hear()
    // The parser asks the attributes themselves whether they have a name: this one takes the question away.
    if (name === 'hasOwnProperty') throw new Refusal('malformed', `has an attribute "${name}", which no tool writes.`)
  }
  parser.ontext = (text) => {
    hear()
    reader.text?.(text)
  }
  parser.oncdata = hear
  return () => parser.position - heard
}

/** Reads an XML file element by element: no entity is ever declared or looked up, no DOCTYPE fetched. */
export async function readXml(chunks: AsyncIterable<string>, reader: XmlReader): Promise<void> {
  const { default: sax } = await import('sax')
  const parser = sax.parser(true, OPTIONS)
  let begun = false
  connect(parser, {
    open: (name, attributes) => {
      begun = true
      reader.open(name, attributes)
    },
    close: (name) => reader.close?.(name),
    comment: (text) => reader.comment?.(text),
  })
  const since = silence(parser, reader)
  try {
    for await (const chunk of chunks) {
      parser.write(chunk)
      if (since() > LONGEST_ATTRIBUTE) throw tooLong()
    }
    parser.close()
    if (!begun) throw new Refusal('malformed', 'has no XML element.')
    reader.end?.()
  } catch (error) {
    throw refusedAt(error, parser.line + 1)
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

/** Whether a text is XML from its beginning to its end. */
export async function isWellFormed(text: string): Promise<boolean> {
  try {
    await readXml(once(text), { open() {} })
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** The first element of a text, and its attributes; null where there is none. */
export async function rootOf(text: string): Promise<{ name: string; attributes: Attributes } | null> {
  let root: { name: string; attributes: Attributes } | null = null
  const found = new Error('found')
  const open = (name: string, attributes: Attributes) => {
    root = { name, attributes }
    throw found
  }
  try {
    await readXml(once(text), { open })
  } catch (error) {
    if (error instanceof Refusal && error.code === 'entities') throw error
    if (error !== found && !(error instanceof Refusal)) throw error
  }
  return root
}
