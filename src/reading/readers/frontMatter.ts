import { type FrontMatter, type Line, plainLine } from '../../document/index.ts'
import { type Entry, entry } from '../entry.ts'
import type { Lexicon } from '../lexicon.ts'
import { say } from '../say.ts'

const PAIR = /^([\p{L}_][\p{L}\p{N}_ -]{0,60}):\s+(\S.*)$/u

/** Turns the top-level `key: value` pairs of a front matter into entries. */
export function readFrontMatter(block: FrontMatter, parent: Entry, lexicon: Lexicon): void {
  for (const line of block.lines) {
    const pair = PAIR.exec(line.text)
    if (pair) entry('text', say(bare(line, pair[1] ?? '', pair[2] ?? ''), lexicon), parent)
  }
}

function bare(line: Line, key: string, value: string): Line {
  const place = line.origins[0] ?? { line: 1, column: 1 }
  return plainLine(`${key.replaceAll('_', ' ')}: ${value.replace(/^(["'])(.*)\1$/, '$2')}`, place)
}
