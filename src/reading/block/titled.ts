import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { kindIn } from '../line/title.ts'
import { type Context, OUTERMOST } from './context.ts'
import type { Entry } from './entry.ts'
import { blockersOf, troubleOf } from './subject.ts'

/** What the title of a page says that the page is about, for all that stands below it. */
export function titled(title: Entry | null, called: Said | null, lexicon: Lexicon): Context {
  if (!title) return OUTERMOST
  const coverageTitled = kindIn(title.said, lexicon) === 'coverage' || title.said.ofCoverage
  const subject = blockersOf(title, called, lexicon)
  if (subject) return { ...OUTERMOST, coverageTitled, holds: 'blockers', titled: subject === 'all' ? null : subject }
  const risk = troubleOf(title, lexicon)
  return risk ? { ...OUTERMOST, coverageTitled, holds: 'risks', risk, titled: 'register' } : { ...OUTERMOST, coverageTitled }
}
