import { statedBy } from '../block/state.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed } from '../line/place.ts'
import type { Log } from '../page/entries.ts'
import type { EntryFact } from './fact.ts'

/** The dated entries of a page as facts, newest first; what fills their headings must have been read before. */
export const entryFacts = ({ entries }: Log, lexicon: Lexicon): EntryFact[] =>
  entries.map(({ of, label, date, to }) => {
    const stated = statedBy(of, lexicon)
    return { kind: 'entry', label, date, state: stated?.state ?? null, to, ...placed(of, 'actual', stated ? [stated.evidence] : []) }
  })
