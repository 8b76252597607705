import type { Lexicon } from '../line/lexicon.ts'
import { type Content, contentOf, DETAILS } from './content.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import type { Reading } from './readings.ts'
import { isNeutral, type Role } from './role.ts'
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
const words = ({ entry }: Block): number => entry.said.tokens.filter(({ kind }) => kind === 'word').length
const ofTrouble = ({ role }: Block): boolean => role?.row.holds === 'blockers' || role?.row.holds === 'risks'
const isHeading = ({ entry: { shape } }: Block): boolean => shape === 'heading' || shape === 'label'
const leads = ({ entry: { said } }: Block): boolean => /[:：]\**\s*$/.test(said.text)
const siblings = ({ entry }: Block): readonly Entry[] =>
  (entry.parent?.children ?? []).filter((one) => one !== entry && one.shape === entry.shape && one.depth === entry.depth)
const most = (block: Block, is: (content: Content, entry: Entry) => boolean): boolean => {
  const others = siblings(block).filter((one) => one.children.length > 0)
  return others.length > 0 && others.filter((one) => is(contentOf(one, block.lexicon), one)).length * 2 > others.length
}
const listsNames = ({ bullets, rows, details, parents }: Content): boolean => bullets + rows >= 2 && details === 0 && parents === 0

/** Every clue, the strongest first. Weights are whole numbers from -12 to 12: what decides alone has 8 or more. */
export const CLUES: readonly Clue[] = [
  { seen: 'its words are the name of a section', looks: ({ role }) => role?.whole === true, speaks: { group: 10 } },
  { seen: 'its words begin or end with the name of a section', looks: ({ role }) => role !== null && !role.whole, speaks: { group: 7 } },
  {
    seen: 'it only says how bad or how soon',
    looks: (block) => block.role === null && isNeutral(block.entry.said, block.lexicon),
    speaks: { part: 12 },
  },
  { seen: 'it is the title of the page', looks: ({ isTitle }) => isTitle, speaks: { group: -12, entry: -12, part: 2 } },
  {
    seen: 'it is numbered as one of its kind',
    looks: (block) => isHeading(block) && numberedAs(block.entry.said, block.lexicon) !== null,
    speaks: { entry: 12 },
  },
  { seen: 'it stands in a list of problems', looks: inTrouble, speaks: { entry: 2, part: 1 } },
  { seen: 'it has a box', looks: ({ entry }) => entry.checkbox !== null, speaks: { entry: 8 } },
  {
    seen: 'it says how bad it is',
    looks: (block) => block.entry.said.severity !== null && !isNeutral(block.entry.said, block.lexicon),
    speaks: { entry: 4 },
  },
  { seen: 'it has a state of its own', looks: ({ entry }) => entry.said.state !== null, speaks: { entry: 2 } },
  {
    seen: 'lines below tell its impact, cause, status or the like',
    looks: ({ content, entry }) => content.details > 0 || entry.attributes.size > 0,
    speaks: { entry: 8, group: -4 },
  },
  {
    seen: 'a colon leads to the list below',
    looks: (block) => leads(block) && block.content.bullets + block.content.rows > 0,
    speaks: { part: 4 },
  },
  {
    seen: 'it has few words and lists names',
    looks: (block) => words(block) <= 3 && listsNames(block.content),
    speaks: { part: 4, group: 1 },
  },
  { seen: 'it has many words', looks: (block) => words(block) > 5, speaks: { entry: 3, group: -1 } },
  { seen: 'it stands above other headings', looks: ({ content }) => content.headings > 0, speaks: { part: 6, group: 2, entry: -2 } },
  { seen: 'it stands above a table', looks: ({ content }) => content.rows > 0, speaks: { part: 4, group: 1 } },
  {
    seen: 'only prose stands below',
    looks: ({ content }) => content.texts > 0 && content.bullets + content.rows + content.headings + content.labels === 0,
    speaks: { entry: 3 },
  },
  { seen: 'nothing stands below', looks: ({ entry }) => entry.children.length === 0, speaks: { entry: 5, part: -6 } },
  {
    seen: 'its neighbours have lines that tell their impact, cause or status',
    looks: (block) => inTrouble(block) && most(block, ({ details }) => details > 0),
    speaks: { entry: 3 },
  },
  { seen: 'its neighbours list names', looks: (block) => inTrouble(block) && most(block, listsNames), speaks: { part: 3 } },
  {
    seen: 'it is a detail of what stands above',
    looks: ({ entry }) => entry.said.label !== null && DETAILS.has(entry.said.label),
    speaks: { plain: 12 },
  },
  {
    seen: 'it names a value behind a colon',
    looks: ({ entry }) => entry.said.value !== null && entry.said.value !== '',
    speaks: { entry: 3, group: -2 },
  },
  { seen: 'it names problems among problems', looks: (block) => inTrouble(block) && ofTrouble(block), speaks: { group: 3 } },
]
