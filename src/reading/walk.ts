import type { Entry } from './entry.ts'
import type { Fact } from './fact.ts'
import type { Lexicon } from './lexicon.ts'

/** What a walk through the entries carries along. */
export interface Walk {
  lexicon: Lexicon
  facts: Fact[]
  title: Entry | null
  /** The last section: its closing lines are the document's footer. */
  last: Entry | null
  /** Whether words that were not understood are told too. */
  questions: boolean
}
