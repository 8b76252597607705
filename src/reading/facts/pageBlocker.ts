import { OUTERMOST } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import { isOneBlocker, namesOneBlocker } from '../block/subject.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { answerOf, trimEdges } from '../line/say.ts'
import { names } from './blockerLabel.ts'
import { gradedFor } from './blockingDetails.ts'
import type { BlockerFact, Certainty, Fact } from './fact.ts'
import { readBlocker } from './problem.ts'
import type { Walk } from './walk.ts'

const HEADER = ['status', 'priority', 'severity'] as const

/** The lines of the page's header that tell how its subject stands and how bad it is. */
const headerOf = (title: Entry): Entry[] =>
  title.children.filter(({ shape, said }) => shape !== 'heading' && shape !== 'row' && HEADER.some((label) => label === said.label))

/** "Status: blocker found", "Priority: high - blocks the release": whether the header calls the page's subject a blocker, and how sure that is. */
function toldBy(header: readonly Entry[], lexicon: Lexicon): Certainty | null {
  const values = header.map(({ said }) => said.value ?? '')
  if (values.some((value) => names(value, lexicon))) return 'sure'
  const held = values.map((value) => gradedFor(value, lexicon))
  return held.includes('sure') ? 'sure' : held.includes('doubtful') ? 'doubtful' : null
}

/** "Data model blocker" above "Status: blocked": the title names one, and the header says that it stands. */
const standsBlocked = (title: Entry, header: readonly Entry[], lexicon: Lexicon): boolean =>
  title.said.parts.some(({ text }) => isOneBlocker(text, lexicon)) &&
  header.some(({ said }) => said.label === 'status' && lexicon.states.all(answerOf(said).tokens).some(({ row }) => row.state === 'blocked'))

/** "Launch blocker: no licence key": what stands behind the colon. */
const nameBehind = ({ said: { parts, value } }: Entry, lexicon: Lexicon): string | null =>
  value && parts[1]?.by === 'colon' && isOneBlocker(parts[0]?.text ?? '', lexicon) ? trimEdges(value) : null

/** Whether a fact is a blocker that is told for certain. */
const isSure = (fact: Fact): boolean => fact.kind === 'blocker' && fact.certainty === 'sure' && fact.state !== 'resolved'

/** The one blocker that a page as a whole tells of, as its title or its header says; none where the page tells others itself. */
export function blockerOfPage({ title, lexicon, facts }: Walk): BlockerFact[] {
  if (!title || facts.some(isSure)) return []
  const header = headerOf(title)
  const certainty = namesOneBlocker(title, lexicon) || standsBlocked(title, header, lexicon) ? 'sure' : toldBy(header, lexicon)
  if (certainty === null) return []
  const attributes = new Map(header.flatMap(({ said }) => (said.label ? [[said.label, said] as const] : [])))
  const blocker = readBlocker({ ...title, attributes }, { ...OUTERMOST, certainty }, lexicon)
  const name = nameBehind(title, lexicon)
  return [name === null ? blocker : { ...blocker, title: name }]
}
