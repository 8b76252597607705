import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Page } from '../page/page.ts'
import type { Fact } from './fact.ts'

/** What a walk through the entries carries along. */
export interface Walk {
  lexicon: Lexicon
  facts: Fact[]
  title: Entry | null
  /** What speaks of the page as a whole. */
  page: Page
  /** The last section: its closing lines are the document's footer. */
  last: Entry | null
  /** Whether words that were not understood are told too. */
  questions: boolean
  /** Whether the readings of every block are told, with the clues that decided. */
  explains: boolean
  /** The entries that were found to be single tests. */
  tests: Set<Entry>
  /** The words of the parts whose coverage was told, by their figure. */
  covered: Map<number, string[][]>
}
