import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import { answerOf } from '../line/say.ts'
import { type Content, contentOf, DETAILS } from './content.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import { composeHead } from './heads.ts'
import type { Reading } from './readings.ts'
import { isNeutral, type Role, roleOf } from './role.ts'
import { numberedAs } from './tells.ts'

/** All that a clue may look at: a block, what stands below it, and what its words and its surroundings say of it. */
export interface Block {
  entry: Entry
  context: Context
  role: Role | null
  content: Content
  /** Whether the block is the document's title. */
  isTitle: boolean
  lexicon: Lexicon
}

/** A sign of what a block is: what it looks at, and how much it speaks for which reading. */
export interface Clue {
  /** What the clue has seen, as `explain` says it. */
  seen: string
  looks: (block: Block) => boolean
  speaks: Partial<Record<Reading, number>>
}

const inTrouble = ({ context: { holds } }: Block): boolean => holds === 'blockers' || holds === 'risks'
/** How many words it has; a language that writes no spaces has two signs a word. */
const words = ({ entry }: Block): number =>
  entry.said.tokens.reduce((sum, { kind, key }) => sum + (kind !== 'word' ? 0 : key.charCodeAt(0) > 0x2e80 ? 0.5 : 1), 0)
const isHeading = ({ entry: { shape } }: Block): boolean => shape === 'heading' || shape === 'label'
const isWhole = ({ role }: Block): boolean => role?.whole === true
const isPartly = ({ role }: Block): boolean => role !== null && !role.whole
const ofBlockers = ({ role }: Block): boolean => role?.row.holds === 'blockers'
const ofProblems = ({ role }: Block): boolean => role?.row.holds === 'risks'
const ofTrouble = (block: Block): boolean => ofBlockers(block) || ofProblems(block)
const isGrade = ({ entry, lexicon }: Block): boolean => isNeutral(entry.said, lexicon)
const isGradeFirst = ({ entry: { said }, lexicon }: Block): boolean =>
  said.parts.length > 1 && isNeutral({ ...said, value: null, name: said.parts[0]?.text ?? '' }, lexicon)
const isCounted = (block: Block): boolean => isHeading(block) && numberedAs(block.entry.said, block.lexicon) !== null
const isNumbered = ({ entry, lexicon }: Block): boolean =>
  entry.ordered || (entry.shape === 'heading' && NUMBER.test(entry.said.text) && !beginsWithGrade(entry.said, lexicon))
/** "P0 — Launch blockers": it tells how bad they are, and numbers nothing. */
const beginsWithGrade = ({ tokens }: Said, { severities, urgency }: Lexicon): boolean => {
  const first = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'number')
  return severities.at(tokens, first) !== null || urgency.at(tokens, first) !== null
}
const leads = ({ entry, content }: Block): boolean => LEADS.test(entry.said.text) && content.bullets + content.rows > 0
const isDetail = ({ entry: { said }, content }: Block): boolean => said.label !== null && DETAILS.has(said.label) && content.boxes === 0
const hasDetails = ({ content, entry }: Block): boolean => content.details > 0 || entry.attributes.size > 0
const hasValue = ({ entry: { said } }: Block): boolean => said.value !== null && said.value !== ''
/** Whether what stands behind the colon is a name: no count, no denial, no word such as "Status". */
const hasName = ({ entry: { said }, lexicon }: Block): boolean =>
  said.value !== null &&
  !saysNone(answerOf(said), lexicon) &&
  answerOf(said).tokens.some(
    (token, at, all) => token.kind === 'word' && !lexicon.heads.at(all, at) && !lexicon.labels.at(all, at) && all[0]?.kind !== 'number',
  )
const isSingle = ({ entry: { said }, lexicon }: Block): boolean => composeHead(lexicon.tokens(said.name), lexicon)?.single === true
const byColon = ({ entry: { said } }: Block): boolean => said.parts.find(({ by }, at) => at > 0 && by !== 'tag')?.by === 'colon'
const onlyProse = ({ content }: Block): boolean =>
  content.texts > 0 && content.bullets + content.rows + content.headings + content.labels === 0
const listsNames = ({ bullets, rows, details, parents }: Content): boolean => bullets + rows >= 2 && details === 0 && parents === 0

/** Whether a mark that tells a state or a severity stands before its words. */
const isMarked = ({ entry: { said } }: Block): boolean =>
  said.marks.some(({ place, row }) => place === 'start' && (row?.state || row?.severity))

const LEADS = /[:：]\**\s*$/
/** "3. Missing key": no more than a number and a dot, for "2.3" numbers a chapter. */
const NUMBER = /^[^\p{L}\d]{0,8}(?:#?\d{1,2}[.)]?|#\d{1,4}|[A-Z]{1,4}-?\d{1,4})(?:\s[·:—–-])?\s/u

/** "Active blockers (0)". */
const countsNone = ({ quantities, parts }: Said): boolean =>
  parts.some(({ by, start, end }) => by === 'tag' && quantities.some((one) => one.value === 0 && one.start >= start && one.end <= end))

/** Whether nothing but a denial stands below: "None", "No blockers". */
const denies = ({ children }: Entry, lexicon: Lexicon): boolean =>
  children.length > 0 && children.every(({ said }) => saysNone(said, lexicon))

/** Whether below a block of its kind and depth beside this one stands a denial: then both only say whose they are. */
const deniesBeside = ({ entry, lexicon }: Block): boolean =>
  (entry.parent?.children ?? []).some(
    (one) => one !== entry && one.shape === entry.shape && one.depth === entry.depth && denies(one, lexicon),
  )

/** Whether a heading beside this one names blockers by itself: "Current blockers" beside "Observations". */
const namedBeside = ({ entry, lexicon }: Block): boolean =>
  (entry.parent?.children ?? []).some(
    (one) => one !== entry && one.shape === 'heading' && one.depth === entry.depth && roleOf(one.said, lexicon)?.row.role === 'blockers',
  )

/** Whether most of the blocks beside this one, of its kind and depth, are so. */
function mostBeside({ entry, lexicon }: Block, is: (content: Content) => boolean): boolean {
  const beside = (entry.parent?.children ?? []).filter(
    (one) => one !== entry && one.shape === entry.shape && one.depth === entry.depth && one.children.length > 0,
  )
  return beside.length > 0 && beside.filter((one) => is(contentOf(one, lexicon))).length * 2 > beside.length
}

const clue = (seen: string, looks: Clue['looks'], speaks: Clue['speaks']): Clue => ({ seen, looks, speaks })

/** Every clue. Weights are whole numbers from -12 to 12: what has 8 or more can decide alone. */
export const CLUES: readonly Clue[] = [
  clue('it is the title of the page', ({ isTitle }) => isTitle, { group: -12, entry: -12, part: 2 }),
  clue('its words are the name of a section', isWhole, { group: 10 }),
  clue('its words begin or end with the name of a section', isPartly, { group: 7 }),
  clue('among problems, its words tell which problem it is', (block) => inTrouble(block) && isPartly(block) && ofProblems(block), {
    group: -4,
  }),
  clue('it names blockers or problems among others', (block) => inTrouble(block) && ofTrouble(block), { group: 3 }),
  clue('its words only talk about blockers or problems', ({ role }) => role?.head?.subject === 'talk', { entry: -8, plain: 12 }),
  clue(
    'a section beside it names the blockers',
    (block) =>
      block.role === null &&
      block.entry.shape === 'heading' &&
      inTrouble(block) &&
      !isCounted(block) &&
      !isGrade(block) &&
      namedBeside(block),
    {
      plain: 12,
    },
  ),
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
  clue('it counts none', (block) => ofTrouble(block) && countsNone(block.entry.said), { group: 8 }),
  clue('it is numbered as one of its kind', isCounted, { entry: 12 }),
  clue('it stands in a list of problems', inTrouble, { entry: 2, part: 1 }),
  clue('it stands among tests', (block) => block.context.holds === 'tests' && ofProblems(block), { group: -6 }),
  clue('it stands below a piece of work', (block) => block.context.shielded && ofProblems(block) && !isHeading(block), { group: -8 }),
  clue('only the title of the page says what stands here', ({ context }) => context.titled !== null, { part: 3, entry: -2 }),
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
  clue('it has few words and lists names', (block) => words(block) <= 3 && listsNames(block.content), { part: 4, group: 1 }),
  clue('it is numbered in a list', isNumbered, { entry: 9 }),
  clue('entries below have lines of their own below them', ({ content }) => content.parents >= 2, { part: 5, group: 1 }),
  clue('it has many words', (block) => words(block) > 5, { entry: 3, group: -1 }),
  clue('it stands above other headings', ({ content }) => content.headings > 0, { part: 6, group: 2, entry: -2 }),
  clue('it stands above a table', ({ content }) => content.rows > 0, { part: 4, group: 1 }),
  clue('only prose stands below', onlyProse, { entry: 3 }),
  clue(
    'what stands below says that there is none',
    (block) => inTrouble(block) && block.role === null && denies(block.entry, block.lexicon),
    {
      part: 12,
    },
  ),
  clue('below one beside it stands that there is none', (block) => inTrouble(block) && block.role === null && deniesBeside(block), {
    part: 6,
  }),
  clue('nothing stands below', ({ entry }) => entry.children.length === 0, { entry: 5, part: -6 }),
  clue(
    'those beside it have lines that tell their impact, cause or status',
    (block) => inTrouble(block) && mostBeside(block, ({ details }) => details > 0),
    { entry: 3 },
  ),
  clue('those beside it list names', (block) => inTrouble(block) && mostBeside(block, listsNames), { part: 2 }),
  clue('it is a detail of what stands above', (block) => isDetail(block) && !ofTrouble(block), { plain: 12 }),
  clue(
    'it names its blocker or problem behind a colon',
    (block) => (isSingle(block) || (ofTrouble(block) && (ofBlockers(block) || byColon(block)))) && hasName(block),
    {
      entry: 10,
      group: -4,
    },
  ),
  clue('it names a value behind a colon', hasValue, { entry: 3, group: -2 }),
]
