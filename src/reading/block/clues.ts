import { denies } from './beside.ts'
import { BESIDE_CLUES } from './besideClues.ts'
import {
  amongTrouble,
  type Block,
  beginsWithGrade,
  byColon,
  dealsWithTrouble,
  hasDetails,
  hasName,
  hasValue,
  isCounted,
  isDetail,
  isGrade,
  isGradeFirst,
  isHeading,
  isLeadIn,
  isMarked,
  isNamedBelow,
  isNumbered,
  isOfChapter,
  isPartly,
  isSingle,
  isWhole,
  leads,
  listsNames,
  ofBlockers,
  ofProblems,
  ofSeveral,
  ofTrouble,
  ofWork,
  onlyProse,
  unfolds,
  words,
} from './looks.ts'
import type { Reading } from './readings.ts'
import { countsNone } from './roleRows.ts'
import { type Clue, clueOf } from './weigh.ts'

const clue = clueOf<Block, Reading>()

/** Every clue. Weights are whole numbers from -12 to 12: what has 8 or more can decide alone. */
export const CLUES: readonly Clue<Block, Reading>[] = [
  clue('it is the title of the page', ({ isTitle }) => isTitle, { group: -12, entry: -12, part: 2 }),
  clue('its words are the name of a section', isWhole, { group: 10 }),
  clue('its words begin or end with the name of a section', isPartly, { group: 7 }),
  clue(
    'among problems, its words tell which problem it is',
    (block) => amongTrouble(block) && block.context.titled !== 'register' && isPartly(block) && ofProblems(block),
    {
      group: -4,
    },
  ),
  clue('it names blockers or problems among others', (block) => amongTrouble(block) && ofTrouble(block), { group: 3 }),
  clue(
    'only the title of the page says what stands here, and it names problems itself',
    (block) => block.context.titled === 'register' && ofTrouble(block) && isHeading(block) && !isCounted(block),
    { group: 6 },
  ),
  clue('its words only talk about blockers or problems', ({ role }) => role?.head?.subject === 'talk', { entry: -8, plain: 12 }),
  clue('it only says how bad or how soon', (block) => block.role === null && isGrade(block), { part: 12 }),
  clue(
    'its name only says how bad or how soon, and it lists names',
    (block) => block.role === null && !isGrade(block) && isGradeFirst(block) && block.content.bullets + block.content.rows > 0,
    { part: 8 },
  ),
  clue(
    'it says how bad or how soon before it names blockers or problems, and it lists names',
    (block) => ofTrouble(block) && beginsWithGrade(block.entry.said, block.lexicon) && listsNames(block.content),
    { group: 5 },
  ),
  clue(
    'it names blockers or problems, and what stands below says that there is none',
    (block) => ofTrouble(block) && denies(block.entry, block.lexicon),
    {
      group: 8,
    },
  ),
  clue('it names blockers, and a colon leads to the list below', (block) => ofBlockers(block) && leads(block), { group: 5 }),
  clue('boxes stand right below it', ({ entry, content }) => entry.shape === 'heading' && content.boxes > 0 && content.details === 0, {
    part: 4,
  }),
  clue('it only says that it is a problem, and what stands first below it names one', isNamedBelow, { group: 6 }),
  clue('it names several blockers', ofSeveral, { group: 8 }),
  clue('it counts none', (block) => ofTrouble(block) && countsNone(block.entry.said), { group: 8 }),
  clue('it is numbered as one of its kind', isCounted, { entry: 12, part: -6, group: -4 }),
  clue('among problems, it only rates them or tells how they are dealt with', dealsWithTrouble, { entry: -8, plain: 12 }),
  clue('it stands in a list of problems', amongTrouble, { entry: 2, part: 1 }),
  clue('it stands among tests', (block) => block.context.holds === 'tests' && ofProblems(block), { group: -6 }),
  clue('it stands below a piece of work', (block) => block.context.shielded && ofProblems(block) && !isHeading(block), { group: -8 }),
  clue('only the title of the page says what stands here', ({ context }) => context.titled !== null, { part: 3, entry: -2 }),
  clue('its own name says more than the title of the page', (block) => block.context.titled !== null && isWhole(block) && ofWork(block), {
    group: 6,
  }),
  clue(
    'it only says that they stand',
    ({ entry, context, lexicon }) => context.holds === 'blockers' && lexicon.heads.whole(entry.said.name) === 'open',
    { part: 12 },
  ),
  clue('it has a box', ({ entry }) => entry.checkbox !== null, { entry: 8 }),
  clue('it says how bad it is', (block) => block.entry.said.severity !== null && !isGrade(block), { entry: 4 }),
  clue('it has a state of its own', ({ entry }) => entry.said.state !== null, { entry: 2 }),
  clue('a mark before it tells how it stands, and prose stands below', (block) => isMarked(block) && onlyProse(block), { entry: 2 }),
  clue('lines below tell its impact, cause, status or the like', hasDetails, { entry: 8, group: -4 }),
  clue('a colon leads to the list below', leads, { part: 4 }),
  clue('a sentence and a colon lead to the list below', isLeadIn, { part: 2 }),
  clue('it has few words and lists names', (block) => words(block) <= 3 && listsNames(block.content), { part: 4, group: 1 }),
  clue('it is numbered in a list', isNumbered, { entry: 9 }),
  clue('entries below have lines of their own below them', ({ content }) => content.parents >= 2, { part: 5, group: 1 }),
  clue('it is numbered within a chapter of problems', isOfChapter, { entry: 5 }),
  clue('it has many words', (block) => words(block) > 5 && !isLeadIn(block), { entry: 3, group: -1 }),
  clue('it stands above other headings', ({ content }) => content.headings > 0, { part: 6, group: 2, entry: -2 }),
  clue('it stands above a table', ({ content }) => content.rows > 0, { part: 4, group: 1 }),
  clue('only prose stands below', onlyProse, { entry: 3 }),
  clue(
    'what stands below says that there is none',
    (block) => amongTrouble(block) && block.role === null && denies(block.entry, block.lexicon),
    {
      part: 12,
    },
  ),
  clue('nothing stands below', ({ entry }) => entry.children.length === 0, { entry: 5, part: -6 }),
  clue('it is a detail of what stands above', (block) => isDetail(block) && !ofTrouble(block) && !unfolds(block), { plain: 12 }),
  clue('it unfolds what the heading above it names', unfolds, { part: 12, group: -6 }),
  clue(
    'it names its blocker or problem behind a colon',
    (block) => (isSingle(block) || (ofTrouble(block) && (ofBlockers(block) || byColon(block)))) && hasName(block),
    {
      entry: 10,
      group: -4,
    },
  ),
  clue('it names a value behind a colon', hasValue, { entry: 3, group: -2 }),
  ...BESIDE_CLUES,
]
