import type { Processor } from 'unified'

/** What a row of dashes is made of, whatever it stands in. */
const DASHES = /^[\s>|:-]+$/
const BLANK = /^\s*$/

/** The lines, 1-based, that may belong to a table: the one above a row of dashes, and all behind it up to a blank one. */
export function tableLines(text: string): Set<number> {
  const found = new Set<number>()
  const lines = text.split('\n')
  let open = false
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? ''
    open = (open && !BLANK.test(line)) || (next.includes('-') && DASHES.test(next))
    if (open) found.add(index + 1)
  }
  return found
}

/**
 * Lets the parser look for tables only on the lines that `mayHold` one: by itself it tries every line of every paragraph, which takes a fifth
 * of the parse.
 */
export function seekTables(this: Processor, mayHold: (line: number) => boolean): void {
  const constructs = (this.data().micromarkExtensions ?? []).flatMap(({ flow }) => flow?.null ?? [])
  for (const construct of constructs) {
    if (construct.name !== 'table') continue
    const { tokenize } = construct
    construct.tokenize = function (effects, ok, nok) {
      return mayHold(this.now().line) ? tokenize.call(this, effects, ok, nok) : nok
    }
  }
}
