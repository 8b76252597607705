import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** Parses markdown text into its syntax tree (mdast); any text is markdown, so it never fails. */
export function parse(text: string): Root {
  return processor.parse(text)
}
