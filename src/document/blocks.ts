import type { Checkbox, Line } from './line.ts'

/** A bullet or number of a list with what stands below it. */
export interface ListItem {
  /** The text of its first paragraph. */
  lines: readonly Line[]
  checkbox: Checkbox | null
  blocks: readonly Block[]
  start: number
}

export interface Paragraph {
  kind: 'paragraph'
  lines: readonly Line[]
}

export interface List {
  kind: 'list'
  ordered: boolean
  items: readonly ListItem[]
}

/** A table: a line of text a cell; an empty cell is an empty line. */
export interface Table {
  kind: 'table'
  header: readonly Line[]
  rows: readonly (readonly Line[])[]
}

/** A code fence or an indented block, a line of text each, indentation kept. */
export interface Fence {
  kind: 'fence'
  language: string | null
  lines: readonly Line[]
  /** Nothing closes it: all that follows was taken for a part of it. */
  open?: boolean
}

/** The pairs of a YAML front matter. */
export interface FrontMatter {
  kind: 'front-matter'
  lines: readonly Line[]
}

/** A heading with everything below it, up to the next of its depth. */
export interface Section {
  kind: 'section'
  /** 1 to 6; 0 for the document itself. */
  depth: number
  heading: Line | null
  /** No space stands behind its hashes: to markdown it is none. */
  glued?: true
  blocks: Block[]
}

export type Block = Paragraph | List | Table | Fence | FrontMatter | Section
