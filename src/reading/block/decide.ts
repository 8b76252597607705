import { CLUES } from './clues.ts'
import type { Block } from './looks.ts'
import { READINGS, type Reading } from './readings.ts'
import type { Role } from './roleRows.ts'
import { type Clue, weigh } from './weigh.ts'

/** What a block was read as, how near the next reading came, and the clues that spoke. */
export interface Decision {
  reading: Reading
  /** By how many points the reading won over the next. */
  margin: number
  scores: Readonly<Record<Reading, number>>
  clues: readonly Clue<Block, Reading>[]
  /** The role that its words name where it stands, whatever it was read as. */
  role: Role | null
}

/** The readings that a block can have at all: it is a group only where its words name one, and a part only of a group. */
const possible = ({ role, context, isTitle }: Block, reading: Reading): boolean =>
  reading === 'group' ? role !== null : reading !== 'part' || context.holds !== 'nothing' || isTitle

/** Decides what a block is: each reading is scored by the clues that are seen, and the highest wins; of equal ones the first in the table. */
export function decide(block: Block): Decision {
  const scores = { group: 0, entry: 0, part: 0, plain: 0 }
  const clues = weigh(CLUES, READINGS, block, scores)
  const ranked = READINGS.filter((reading) => possible(block, reading)).sort((one, other) => scores[other] - scores[one])
  const [reading = 'plain', next] = ranked
  return { reading, margin: scores[reading] - (next ? scores[next] : 0), scores, clues, role: block.role }
}
