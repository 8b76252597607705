import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { type Closing, closingsOf } from './closing.ts'
import { type Head, headOf } from './head.ts'
import { type Title, titleOf } from './title.ts'
import { type Called, wordsOfTitle } from './whole.ts'

/** What speaks of a page as a whole: its title and what opens and closes it. */
export interface Page extends Title, Head, Called {
  /** Where it says how the whole stands. */
  closings: readonly Closing[]
  /** The last section: its closing lines are the page's footer. */
  last: Entry | null
}

function lastHeading(root: Entry): Entry | null {
  let last: Entry | null = null
  for (let at: Entry | undefined = root; at; at = at.children.findLast((child) => child.shape === 'heading')) last = at
  return last
}

/** Looks at a page as a whole, before any of it is read. */
export function pageOf(root: Entry, lexicon: Lexicon): Page {
  const title = titleOf(root, lexicon)
  const lead = title.heading ?? root.children.find(({ shape }) => shape === 'heading') ?? null
  const called: Called = { lead, called: wordsOfTitle(lead), known: new Map() }
  return { ...title, ...headOf(root, title.heading), ...called, closings: closingsOf(root, called, lexicon), last: lastHeading(root) }
}
