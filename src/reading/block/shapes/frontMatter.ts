import { type FrontMatter, type Line, plainLine, pointAt } from '../../../document/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { say } from '../../line/say.ts'
import { type Entry, entry } from '../entry.ts'

const PAIR = /^([\p{L}_][\p{L}\p{N}_ -]{0,60}):(?:\s+(\S.*))?$/u
const LISTED: ReadonlySet<string> = new Set(['blockers', 'risks'])
const ITEM = /^\s*-\s+(\S.*)$/
const INLINE = /^\[(.*)\]$/

/** Turns the top-level `key: value` pairs of a front matter into entries, and a list of blockers into bullets below its key. */
export function readFrontMatter(block: FrontMatter, parent: Entry, lexicon: Lexicon): void {
  let open: Entry | null = null
  for (const line of block.lines) {
    const [, key, value] = PAIR.exec(line.text) ?? []
    const item = ITEM.exec(line.text)?.[1]
    if (key) {
      const inline = INLINE.exec(value ?? '')?.[1]
      const lists = (inline !== undefined || value === undefined) && LISTED.has(lexicon.sections.whole(spoken(key))?.holds ?? '')
      open = lists ? entry('label', say(bare(line, `${spoken(key)}:`), lexicon), parent) : null
      if (open) for (const one of inline?.match(/[^\s,][^,]*/g) ?? []) entry('bullet', say(bare(line, unquoted(one.trim())), lexicon), open)
      else if (value) entry('text', say(pair(line, key, value), lexicon), parent)
    } else if (item && open) entry('bullet', say(bare(line, unquoted(item)), lexicon), open)
  }
}

const spoken = (key: string): string => key.replaceAll('_', ' ')
const unquoted = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2')
const bare = (line: Line, text: string): Line => plainLine(text, pointAt(line, 0))

/** A pair without the quotes of its value, every character at its place in the file. */
function pair(line: Line, key: string, value: string): Line {
  const plain = unquoted(value)
  const start = line.text.length - value.length + (plain === value ? 0 : 1)
  const origins = [
    { at: 0, ...pointAt(line, 0) },
    { at: key.length + 2, ...pointAt(line, start) },
  ]
  return { text: `${spoken(key)}: ${plain}`, spans: [], origins }
}
