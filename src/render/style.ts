/** Where an answer will be seen. */
export interface Style {
  /** Terminal columns; null where nothing may be cut or wrapped. */
  width: number | null
  /** Whether colours may be used. */
  colour: boolean
  /** Whether lines, bars and arrows are drawn in ASCII. */
  ascii: boolean
  /** How many bytes stand already where it goes; none where absent. */
  taken?: number
  /** The address of a place, with `{path}` and `{line}`; places lead nowhere where absent. */
  link?: string
  /** What the page is called. */
  title?: string
  /** Whether the page is rewritten by the server that it came from. */
  live?: boolean
}
