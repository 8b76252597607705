/** How the bytes of a tree begin, as the native parser gives them: a sign, the kind of tree, and the size of a node. */
const HEAD = [0x5241444d, 1, 52]

/** Where in that head, counted in 32 bits, stands what else lies where. */
const HEADER = { nodes: 4, children: 6, data: 8, pool: 10, end: 12 }

/** Where in a node, counted in 32 bits, stands what. */
const NODE = {
  size: 13,
  type: 1,
  start: 3,
  end: 4,
  startLine: 5,
  startColumn: 6,
  endLine: 7,
  endColumn: 8,
  children: 9,
  count: 10,
  data: 11,
}

/** Where a node stands in the text. */
interface Position {
  start: { line: number; column: number; offset: number }
  end: { line: number; column: number; offset: number }
}

/** The place in a text of each of its bytes in UTF-8 that begins a character, and of its end. */
function placesIn(bytes: Uint8Array): Uint32Array {
  const places = new Uint32Array(bytes.length + 1)
  let place = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    places[index] = place
    // Bytes behind the first of a character are none themselves; what takes four bytes takes two units of text.
    if (byte < 0x80 || byte >= 0xc0) place += byte >= 0xf0 ? 2 : 1
  }
  places[bytes.length] = place
  return places
}

/** A tree as the native parser lays it out in bytes; its nodes are numbered, the root is 0. */
export class Arena {
  private readonly words: Uint32Array
  private readonly view: DataView
  private readonly text: string
  private readonly places: Uint32Array | null
  private readonly nodes: number
  private readonly children: number
  private readonly data: number

  constructor(bytes: Uint8Array) {
    this.words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    this.nodes = this.word(HEADER.nodes) >> 2
    this.children = this.word(HEADER.children) >> 2
    this.data = this.word(HEADER.data)
    const pool = bytes.subarray(this.word(HEADER.pool), this.word(HEADER.end))
    this.text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(pool)
    this.places = this.text.length === pool.length ? null : placesIn(pool)
  }

  /** Whether the bytes are laid out as they are read here. */
  get isKnown(): boolean {
    return HEAD.every((word, index) => this.word(index) === word)
  }

  private word(at: number): number {
    return this.words[at] ?? 0
  }

  private field(node: number, field: number): number {
    return this.word(this.nodes + node * NODE.size + field)
  }

  /** The number of a node's type. */
  typeOf(node: number): number {
    return this.field(node, NODE.type) & 0xff
  }

  /** Where a node stands. */
  positionOf(node: number): Position {
    const field = (name: number): number => this.field(node, name)
    return {
      start: { line: field(NODE.startLine), column: field(NODE.startColumn), offset: field(NODE.start) },
      end: { line: field(NODE.endLine), column: field(NODE.endColumn), offset: field(NODE.end) },
    }
  }

  /** The numbers of the nodes that a node holds. */
  childrenOf(node: number): number[] {
    const first = this.children + this.field(node, NODE.children)
    return Array.from({ length: this.field(node, NODE.count) }, (_, index) => this.word(first + index))
  }

  /** A byte of what else is kept of a node. */
  byteOf(node: number, at: number): number {
    return this.view.getUint8(this.data + this.field(node, NODE.data) + at)
  }

  /** A number of what else is kept of a node. */
  numberOf(node: number, at: number): number {
    return this.view.getUint32(this.data + this.field(node, NODE.data) + at, true)
  }

  /** A text of what else is kept of a node. */
  textOf(node: number, at: number): string {
    const from = this.numberOf(node, at)
    const to = from + this.numberOf(node, at + 4)
    return this.places ? this.text.slice(this.places[from], this.places[to]) : this.text.slice(from, to)
  }
}
