import type { Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { sayBehind } from '../line/say.ts'

/** What a page is called. */
export interface Title {
  /** What its front matter, or a pair above all headings, calls it; null where there is none. */
  stated: { entry: Entry; said: Said } | null
  /** The heading that the whole page stands below; null where no heading stands above all others. */
  heading: Entry | null
}

const headingsOf = (root: Entry): Entry[] => root.children.filter(({ shape }) => shape === 'heading')

/** A pair such as `title: Lamps` above the first heading. */
function statedTitle(root: Entry, lexicon: Lexicon): Title['stated'] {
  for (const entry of root.children) {
    if (entry.shape === 'heading') return null
    if (entry.said.label !== 'title' || (entry.shape !== 'text' && entry.shape !== 'label')) continue
    const said = sayBehind(entry.said, lexicon)
    if (said) return { entry, said }
  }
  return null
}

/** The heading that stands above all others in order: a deeper one may lead the page before its sections begin. */
function topHeading(root: Entry, isCalled: boolean, lexicon: Lexicon): Entry | null {
  const headings = headingsOf(root)
  const [first] = headings
  const tops = headings.filter(({ depth }) => depth === 1)
  if (!first || (isCalled && tops.length > 1)) return null
  if (first.depth === 1 || headings.length === 1) return first
  const [top] = tops
  const leads = tops.length > 1 && lexicon.sections.whole(first.said.name) === null
  return leads ? first : (top ?? null)
}

/** Finds the title of a page: what its front matter says, and the heading that all others stand below. */
export function titleOf(root: Entry, lexicon: Lexicon): Title {
  const stated = statedTitle(root, lexicon)
  return { stated, heading: topHeading(root, stated !== null, lexicon) }
}
