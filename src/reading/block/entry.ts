import type { Checkbox } from '../../document/index.ts'
import type { Column, Label } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { ValueType } from './columns.ts'
import type { Role } from './roleRows.ts'

/** A cell of a table row under its column. */
export interface Cell {
  column: Column | null
  /** What most values of the column are. */
  values: ValueType | null
  header: string
  said: Said
}

/** One thing that the report says, whatever shape it was written in: every shape is turned into entries first. */
export interface Entry {
  shape: 'root' | 'heading' | 'label' | 'text' | 'bullet' | 'row' | 'line'
  said: Said
  /** The heading's level; for other shapes how deep it stands below the heading, from 0. */
  depth: number
  parent: Entry | null
  children: Entry[]
  checkbox: Checkbox | null
  ordered: boolean
  /** The row's cells; empty for every other shape. */
  cells: readonly Cell[]
  /** What the row's names are, by its table's header. */
  rowOf: Column | null
  /** The `Label: value` lines that fill this entry. */
  attributes: Map<Label, Said>
  /** The role that it names as a heading, label or group; set while reading. */
  role: Role | null
  /** It goes on with the sentence of the line before it, which a paragraph broke. */
  continues: boolean
  /** The language of the code fence it stands in; null outside of one, `text` where none is named. */
  fence: string | null
}

/** Makes an entry and hangs it below its parent. */
export function entry(
  shape: Entry['shape'],
  said: Said,
  parent: Entry | null,
  more: Partial<Pick<Entry, 'depth' | 'checkbox' | 'ordered' | 'cells' | 'rowOf' | 'continues' | 'fence'>> = {},
): Entry {
  const made: Entry = {
    shape,
    said,
    parent,
    depth: 0,
    children: [],
    checkbox: null,
    ordered: false,
    cells: [],
    rowOf: null,
    attributes: new Map(),
    role: null,
    continues: false,
    fence: null,
    ...more,
  }
  parent?.children.push(made)
  return made
}

/** The entry's cell in a column; null where its table has none. */
export function cell(of: Entry, ...columns: readonly Column[]): Cell | null {
  for (const column of columns) {
    const found = of.cells.find((one) => one.column === column)
    if (found) return found
  }
  return null
}

/** Makes `tell` answer anew only where the key of an entry is another one than at the answer before. */
function onceBy<Answer>(
  keyOf: (of: Entry) => unknown,
  tell: (of: Entry, lexicon: Lexicon) => Answer,
): (of: Entry, lexicon: Lexicon) => Answer {
  const answers = new WeakMap<Entry, { key: unknown; answer: Answer }>()
  return (of, lexicon) => {
    const key = keyOf(of)
    const before = answers.get(of)
    if (before && before.key === key) return before.answer
    const answer = tell(of, lexicon)
    answers.set(of, { key, answer })
    return answer
  }
}

/** Makes `tell` answer once for each entry and remember it: an entry is asked by each of the lines below it. */
export const once = <Answer>(tell: (of: Entry, lexicon: Lexicon) => Answer): ((of: Entry, lexicon: Lexicon) => Answer) =>
  onceBy(() => null, tell)

/** The same, and anew where an entry has taken another status line meanwhile: what is stated of it is asked by all that stands around it. */
export const onceByStatus = <Answer>(tell: (of: Entry, lexicon: Lexicon) => Answer): ((of: Entry, lexicon: Lexicon) => Answer) =>
  onceBy(({ attributes }) => attributes.get('status'), tell)
