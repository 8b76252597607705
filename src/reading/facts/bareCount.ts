import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import { statedBy } from '../block/state.ts'
import type { Evidence } from '../line/evidence.ts'
import { isGeneric } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed } from '../line/place.ts'
import { standsBesideParts } from './countedParts.ts'
import { countsIn } from './counts.ts'
import type { Fact, PartialCounts } from './fact.ts'
import { ownerOf } from './owner.ts'
import { partName } from './suiteName.ts'
import { blockOf, isTotalRow, rankOf } from './whole.ts'

/** Test counts, and the numbers that they were read from. */
export interface Told {
  counts: PartialCounts
  evidence: readonly Evidence[]
}

/** How numbers of the whole are meant where they do not tell how it stands. */
const NOT_NOW = new Set(['before', 'target', 'planned'])

/** An open box and a name that orders something: work to do, whatever it counts. */
function isWork({ checkbox, shape }: Entry, said: Said, lexicon: Lexicon): boolean {
  if (checkbox !== null && lexicon.checkboxes.get(checkbox.sign) !== 'done') return true
  const tokens = lexicon.tokens(said.name)
  const order = lexicon.orders.at(tokens, 0)
  return order !== null && order.to < tokens.length && shape !== 'heading'
}

/**
 * Reads a count without a name of its own: of the part that it stands below, else of the whole report.
 *
 * @param isPrinted whether a test runner printed the line: it says once more what the name of its part counts
 */
export function readBare(entry: Entry, said: Said, context: Context, told: Told, lexicon: Lexicon, isPrinted = false): Fact[] {
  const isTotal = isTotalRow(said, lexicon)
  const isOwned = !(isTotal && entry.shape === 'row')
  const owner = isOwned ? ownerOf(entry, isTotal && standsBesideParts(entry, lexicon), lexicon) : 'whole'
  const isToDo = context.state === 'todo' && told.counts.pending === undefined
  if (owner === 'nothing' || isToDo || isWork(entry, said, lexicon)) return []
  if (owner !== 'whole') {
    const isAgain = isPrinted && countsIn(owner.said, { tests: true }, lexicon).used.length > 0
    return entry.checkbox !== null || isAgain ? [] : [suiteOf(owner, partName(owner, lexicon), entry, told, context, lexicon)]
  }
  if (NOT_NOW.has(context.modality) || (said.label === 'detail' && !isGeneric(said.name, lexicon))) return []
  const place = placed(entry, context.modality, told.evidence)
  return [{ kind: 'headline', rank: rankOf(entry, isTotal), block: blockOf(entry), counts: told.counts, ...place }]
}

/** A suite that `of` names, with the counts of a line that stands in its place or below it. */
export function suiteOf(of: Entry, name: string, line: Entry, told: Told, context: Context, lexicon: Lexicon): Fact {
  const stated = statedBy(of, lexicon)
  const evidence = stated && of === line ? [...told.evidence, stated.evidence] : told.evidence
  return { kind: 'suite', name, state: stated?.state ?? null, counts: told.counts, ...placed(of, context.modality, evidence) }
}
