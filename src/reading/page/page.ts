import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { type Closing, closingsOf } from './closing.ts'
import { type Log, logOf } from './entries.ts'
import { type Head, headOf } from './head.ts'
import { type Names, namesOf } from './names.ts'
import { type StandUp, standUpOf } from './standup.ts'
import { type Title, titleOf } from './title.ts'
import { type Called, wordsOfTitle } from './whole.ts'

/** What speaks of a page as a whole: its title and what opens and closes it. */
export interface Page extends Title, Head, Called {
  /** Where it says how the whole stands. */
  closings: readonly Closing[]
  /** The last section: its closing lines are the page's footer. */
  last: Entry | null
  /** What the labels of its stand-ups say of what stands behind or below them. */
  standUp: StandUp
  /** The dated entries of a page that is a log. */
  log: Log
  /** The names that its list items repeat. */
  names: Names
}

function lastHeading(root: Entry): Entry | null {
  let last: Entry | null = null
  for (let at: Entry | undefined = root; at; at = at.children.findLast((child) => child.shape === 'heading')) last = at
  return last
}

/** Looks at a page as a whole, before any of it is read. */
export function pageOf(root: Entry, lexicon: Lexicon): Page {
  const standUp = standUpOf(root, lexicon)
  const called = titleOf(root, lexicon)
  const log = logOf(root, called.heading, standUp, lexicon)
  const title = called.heading && log.heads.has(called.heading) ? { ...called, heading: null } : called
  const lead = title.heading ?? root.children.find(({ shape }) => shape === 'heading') ?? null
  const words: Called = { lead, called: wordsOfTitle(lead), known: new Map() }
  return {
    ...title,
    ...headOf(root, title.heading),
    ...words,
    closings: closingsOf(root, words, lexicon),
    last: lastHeading(root),
    standUp,
    log,
    names: namesOf(root),
  }
}
