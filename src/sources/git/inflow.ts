import type { Readable } from 'node:stream'

const NEWLINE = 10

/** Bytes that come in pieces, taken a line or a stretch at a time; null where they end too early. */
export class Inflow {
  private readonly pieces: AsyncIterator<Buffer>
  private held: Buffer = Buffer.alloc(0)

  constructor(stream: Readable) {
    this.pieces = stream[Symbol.asyncIterator]()
  }

  private async more(): Promise<Buffer | null> {
    const next = await this.pieces.next()
    return next.done ? null : next.value
  }

  /** The next line, without its end, a character a byte. */
  async line(): Promise<string | null> {
    for (;;) {
      const end = this.held.indexOf(NEWLINE)
      if (end >= 0) {
        const line = this.held.toString('latin1', 0, end)
        this.held = this.held.subarray(end + 1)
        return line
      }
      const piece = await this.more()
      if (!piece) return null
      this.held = Buffer.concat([this.held, piece])
    }
  }

  /** The next `length` bytes. */
  async take(length: number): Promise<Buffer | null> {
    const taken: Buffer[] = []
    let left = length
    while (left > 0) {
      const piece = this.held.length > 0 ? this.held : await this.more()
      if (!piece) return null
      taken.push(piece.subarray(0, left))
      this.held = piece.subarray(left)
      left -= Math.min(left, piece.length)
    }
    return Buffer.concat(taken, length)
  }

  /** Passes over the next `length` bytes without keeping them; tells whether they were there. */
  async skip(length: number): Promise<boolean> {
    let left = length
    while (left > 0) {
      const piece = this.held.length > 0 ? this.held : await this.more()
      if (!piece) return false
      this.held = piece.subarray(left)
      left -= Math.min(left, piece.length)
    }
    return true
  }
}
