import type { Heading, RootContent } from 'mdast'

const OPENS = /<details\b[^<>]{0,200}>\s*<summary\b/i
const CLOSES = /<\/details>/i

/**
 * The headings that stand in a fold, one level below the heading that the fold stands under: they are those of its summary.
 * In a fold that is never closed, or that holds the title of the page, none is.
 */
export function headingsInFolds(nodes: readonly RootContent[]): ReadonlySet<Heading> {
  const found = new Set<Heading>()
  let fold: { around: number; headings: Heading[] } | null = null
  let depth = 0
  for (const node of nodes) {
    if (node.type === 'html') {
      const closes = CLOSES.test(node.value)
      const first = fold?.headings[0]
      if (closes && fold && first && fold.around > 0 && first.depth === fold.around + 1) for (const one of fold.headings) found.add(one)
      if (closes) fold = null
      else if (OPENS.test(node.value)) fold = { around: depth, headings: [] }
    } else if (node.type === 'heading') {
      if (fold) fold.headings.push(node)
      else depth = node.depth
    }
  }
  return found
}

/** Whether a text may have a fold somewhere. */
export const mayFold = (text: string): boolean => /<details\b/i.test(text)
