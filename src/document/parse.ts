import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** Leaves bare addresses text, as they are read: linking them takes a quarter of the parse and loses their places. */
function withoutAutolinks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions?.push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } })
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().filter((extension) => !extension.enter?.literalAutolink) ?? []
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(withoutAutolinks).freeze()

/** Parses markdown text into its syntax tree (mdast); any text is markdown, so it never fails. */
export function parse(text: string): Root {
  return processor.parse(text)
}
