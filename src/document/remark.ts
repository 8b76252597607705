import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { seekTables, tableLines } from './tables.ts'

/** Leaves bare addresses text, as they are read: linking them takes a quarter of the parse and loses their places. */
function withoutAutolinks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions?.push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } })
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().filter((extension) => !extension.enter?.literalAutolink) ?? []
}

/** The lines of the text at hand that may belong to a table; parsing is one step, so no two texts are ever at hand. */
let drawn: ReadonlySet<number> = new Set()

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(withoutAutolinks)
  .use(seekTables, (line: number) => drawn.has(line))
  .freeze()

/** Parses markdown by remark, which decides what a text means. */
export function parseByRemark(text: string): Root {
  drawn = tableLines(text)
  return processor.parse(text)
}
