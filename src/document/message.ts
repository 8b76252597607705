/** A point in the file as decoded, before any repair: both 1-based, columns in UTF-16 units (unist). */
export interface Point {
  line: number
  column: number
}

/** Where something stands; `end` is the point after its last character (unist). */
export interface Position {
  start: Point
  end: Point
}

/** What could not be read, was repaired with doubt, or disagrees: content never throws, it leaves one of these. */
export interface Message {
  /** A stable name for the kind of message, kebab-case. */
  code: string
  /** A sentence for the reader. */
  message: string
  line: number
  position: Position
}
