const DECLARED = /^<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/
const MARKS: readonly (readonly [label: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

const isKnown = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** The name of the encoding that the beginning of a file shows: its byte-order mark, else what an XML declaration says; null for an unknown one. */
export function encodingOf(head: Uint8Array): string | null {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => head[index] === byte))
  if (marked) return marked[0]
  const said = DECLARED.exec(Buffer.from(head.subarray(0, 300)).toString('latin1'))?.[1] ?? 'utf-8'
  // What says of itself, in bytes, that it has two bytes a letter is not to be believed.
  const label = /^utf-?16/i.test(said) ? 'utf-8' : said
  return isKnown(label) ? label : null
}

/** Turns bytes into text, piece by piece; a byte-order mark is left out. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    if (text) yield text
  }
  const rest = decoder.decode()
  if (rest) yield rest
}
