import type { Entry } from '../block/entry.ts'
import { endsInColon } from '../line/colon.ts'

/** The names before the colons of list items, in lower case, that a page repeats: those of the people who tell of their work. */
export type Names = ReadonlySet<string>

/** The name before the colon of a list item; null where it has none. */
export function nameOf({ shape, said: { text, parts } }: Entry): string | null {
  if (shape !== 'bullet' || !(endsInColon(text) || parts[1]?.by === 'colon')) return null
  return parts[0]?.text.toLowerCase() ?? null
}

/** Finds the names that several list items of a page begin with. */
export function namesOf(root: Entry): Names {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const open: Entry[] = [root]
  for (let at = open.pop(); at; at = open.pop()) {
    open.push(...at.children)
    const name = nameOf(at)
    if (name === null) continue
    if (seen.has(name)) repeated.add(name)
    seen.add(name)
  }
  return repeated
}
