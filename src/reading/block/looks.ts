import { endsInColonOrStars } from '../line/colon.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import { answerOf } from '../line/say.ts'
import { type Content, DETAILS, isFold } from './content.ts'
import { type Context, inTrouble, isTrouble } from './context.ts'
import type { Entry } from './entry.ts'
import { isNeutral } from './grade.ts'
import { endsInTalk } from './headClasses.ts'
import { composeHead } from './heads.ts'
import type { Role } from './roleRows.ts'
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

export const amongTrouble = ({ context }: Block): boolean => inTrouble(context)
/** How many words it has; a language that writes no spaces has two signs a word. */
export const words = ({ entry }: Block): number =>
  entry.said.tokens.reduce((sum, { kind, key }) => sum + (kind !== 'word' ? 0 : key.charCodeAt(0) > 0x2e80 ? 0.5 : 1), 0)
/** "Remaining issue" above a line that begins in bold or with a warning sign, and is no detail. */
export const isNamedBelow = (block: Block): boolean => {
  const [first] = block.entry.children
  if (!first || !isWhole(block) || !ofProblems(block) || !isSingle(block)) return false
  return first.shape !== 'heading' && first.said.label === null && (first.said.bold || first.said.marks[0]?.key === '⚠')
}
/** More words make a sentence, and no name. */
const MANY = 6
/** "Overall risk level", "Workarounds", "План улучшений": whether it speaks of problems or of what is done about them, and names none. */
export const dealsWithTrouble = (block: Block): boolean =>
  amongTrouble(block) &&
  block.role === null &&
  isHeading(block) &&
  words(block) <= MANY &&
  (block.lexicon.remedies.whole(block.entry.said.name) !== null || endsInTalk(block.lexicon.tokens(block.entry.said.name), block.lexicon))
export const isHeading = ({ entry: { shape } }: Block): boolean => shape === 'heading' || shape === 'label'
export const isWhole = ({ role }: Block): boolean => role?.whole === true
export const isPartly = ({ role }: Block): boolean => role !== null && !role.whole
export const ofBlockers = ({ role }: Block): boolean => role?.row.holds === 'blockers'
export const ofProblems = ({ role }: Block): boolean => role?.row.holds === 'risks'
export const ofTrouble = ({ role }: Block): boolean => role !== null && isTrouble(role.row.holds)
export const ofWork = ({ role }: Block): boolean => role?.row.holds === 'items'
export const isGrade = ({ entry, lexicon }: Block): boolean => isNeutral(entry.said, lexicon)
export const isGradeFirst = ({ entry: { said }, lexicon }: Block): boolean =>
  said.parts.length > 1 && isNeutral({ ...said, value: null, name: said.parts[0]?.text ?? '' }, lexicon)
export const isCounted = (block: Block): boolean => isHeading(block) && numberedAs(block.entry.said, block.lexicon) !== null
export const isNumbered = (block: Block): boolean =>
  block.entry.ordered || (isNumberedHeading(block) && !((isWhole(block) && ofTrouble(block)) || ofRisks(block) || isChapter(block)))
/** "7. Next steps for week 12": what stands in nothing that lists it, and names a section, is a chapter of the page. */
const isChapter = ({ role, context }: Block): boolean =>
  role !== null && !isTrouble(role.row.holds) && context.holds === 'nothing' && context.titled === null
/** "7) Risks and follow-up" is a chapter of risks. */
const ofRisks = ({ role, context }: Block): boolean => role?.head?.subject === 'risk' && !inTrouble(context)
const isNumberedHeading = ({ entry, lexicon }: Block): boolean =>
  entry.shape === 'heading' && NUMBER.test(entry.said.text) && !beginsWithGrade(entry.said, lexicon)
/** "4.2 Twice the same model" below "4. Debt items". */
export const isOfChapter = ({ entry, role, context }: Block): boolean =>
  role === null && context.titled === null && isTrouble(context.holds) && entry.shape === 'heading' && CHAPTER.test(entry.said.text)
const CHAPTER = /^\d{1,2}\.\d{1,2}\.?\s/
/** "P0 — Launch blockers": it tells how bad they are, and numbers nothing. */
export const beginsWithGrade = ({ tokens }: Said, { severities, urgency }: Lexicon): boolean => {
  const first = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'number')
  return severities.at(tokens, first) !== null || urgency.at(tokens, first) !== null
}
export const leads = ({ entry, content }: Block): boolean => endsInColonOrStars(entry.said.text) && content.bullets + content.rows > 0
export const isDetail = ({ entry: { said }, content }: Block): boolean =>
  said.label !== null && DETAILS.has(said.label) && content.boxes === 0
/** Whether it is the first thing below a heading that names blockers or problems, and says nothing itself: "Details", "Overview" there unfold what they are. */
export const unfolds = ({ entry, role, context }: Block): boolean => {
  const above = entry.parent?.role
  const isTitled = context.titled !== null && entry.parent?.depth === 1
  if (!(isTitled || (above != null && isTrouble(above.row.holds))) || entry.parent?.children[0] !== entry) return false
  return isFold(entry) || (entry.shape === 'label' && entry.children.length > 0 && role?.whole === true && SILENT.has(role.row.role))
}
/** "We see the following problems:": a plain sentence that only leads to the list below. */
export const isLeadIn = (block: Block): boolean =>
  block.entry.shape === 'label' && !block.entry.said.bold && leads(block) && block.content.bullets > 1

/** Whether lines below tell more of it; a fold below the name of a section is none of them. */
export const hasDetails = (block: Block): boolean => {
  const { content, entry, role, context } = block
  if (context.titled !== null && role?.whole === true && SILENT.has(role.row.role)) return false
  const [first] = entry.children
  const folds = ofTrouble(block) && isWhole(block) && first !== undefined && isFold(first) ? 1 : 0
  return content.details > folds || entry.attributes.size > 0
}
export const hasValue = ({ entry: { said } }: Block): boolean => said.value !== null && said.value !== ''
/** Whether what stands behind the colon is a name: no count, no denial, no word such as "Status". */
export const hasName = ({ entry: { said }, lexicon }: Block): boolean =>
  said.value !== null &&
  !saysNone(answerOf(said), lexicon) &&
  answerOf(said).tokens.some(
    (token, at, all) =>
      token.kind === 'word' &&
      !lexicon.heads.at(all, at) &&
      !lexicon.labels.at(all, at) &&
      !lexicon.severities.at(all, at) &&
      !lexicon.urgency.at(all, at) &&
      all[0]?.kind !== 'number',
  )
/** "Two blockers — urgent", "Blockers #1": whether it names blockers in the plural, and none behind them. */
export const ofSeveral = (block: Block): boolean =>
  ofBlockers(block) && block.lexicon.severalBlockers.all(block.entry.said.tokens).length > 0 && !hasName(block)
export const isSingle = ({ entry: { said }, lexicon }: Block): boolean => composeHead(lexicon.tokens(said.name), lexicon)?.single === true
export const byColon = ({ entry: { said } }: Block): boolean => said.parts.find(({ by }, at) => at > 0 && by !== 'tag')?.by === 'colon'
export const onlyProse = ({ content }: Block): boolean =>
  content.texts > 0 && content.bullets + content.rows + content.headings + content.labels === 0
export const listsNames = ({ bullets, rows, details, parents }: Content): boolean => bullets + rows >= 2 && details === 0 && parents === 0

/** Whether a mark that tells a state or a severity stands before its words. */
export const isMarked = ({ entry: { said } }: Block): boolean =>
  said.marks.some(({ place, row }) => place === 'start' && (row?.state || row?.severity))

/** Roles of names that only say that more stands below. */
const SILENT: ReadonlySet<string> = new Set(['plain', 'header'])
/** "3. Missing key": no more than a number and a dot, for "2.3" numbers a chapter. */
const NUMBER = /^[^\p{L}\d]{0,8}(?:#?\d{1,2}[.)]?|#\d{1,4}|[A-Z]{1,4}-?\d{1,4})(?:\s[·:—–-])?\s/u
