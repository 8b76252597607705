import { deniesBeside, mostBeside, namedBeside } from './beside.ts'
import { amongTrouble, type Block, isCounted, isGrade, listsNames } from './looks.ts'
import type { Reading } from './readings.ts'
import { type Clue, clueOf } from './weigh.ts'

const haveDetailsBeside = mostBeside(({ details }) => details > 0)
const listNamesBeside = mostBeside(listsNames)

const clue = clueOf<Block, Reading>()

/** The clues that look at what stands beside a block. */
export const BESIDE_CLUES: readonly Clue<Block, Reading>[] = [
  clue(
    'a section beside it names the blockers',
    (block) =>
      block.role === null &&
      block.entry.shape === 'heading' &&
      amongTrouble(block) &&
      !isCounted(block) &&
      !isGrade(block) &&
      namedBeside(block),
    {
      plain: 12,
    },
  ),
  clue('below one beside it stands that there is none', (block) => amongTrouble(block) && block.role === null && deniesBeside(block), {
    part: 6,
  }),
  clue('those beside it have lines that tell their impact, cause or status', (block) => amongTrouble(block) && haveDetailsBeside(block), {
    entry: 3,
  }),
  clue('those beside it list names', (block) => amongTrouble(block) && listNamesBeside(block), { part: 2 }),
]
