import type { Entry } from '../block/entry.ts'
import { isUnitOfPlan } from '../block/heads.ts'
import { numberedAs } from '../block/tells.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { answerOf } from '../line/say.ts'
import { firstWord } from '../line/token.ts'
import { isTotalRow } from './whole.ts'

const CODE = /^p\d$/

/** Whether a name says nothing but how bad something is: "BLOCKER", "P0 (Blocker)". */
function isGrade(name: string, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(name).filter(({ kind }) => kind === 'word' || kind === 'number')
  const isLevel = (at: number): boolean =>
    lexicon.severities.at(tokens, at) !== null || lexicon.blockers.at(tokens, at) !== null || CODE.test(tokens[at]?.key ?? '')
  return tokens.length > 0 && tokens.length <= 3 && tokens.every((_, at) => isLevel(at))
}

/** "| Level | Meaning |": whether a row explains a level. */
const explains = ({ cells }: Entry, lexicon: Lexicon): boolean =>
  cells.some(({ header }) => lexicon.meanings.whole(header) !== null) && cells.some(({ said }) => isGrade(said.text, lexicon))

/** "BLOCKER" above "MAJOR": whether a line and another beside it are named by nothing but a level: they tell what the levels mean, or count them. */
function isOfScale({ said, shape, parent }: Entry, lexicon: Lexicon): boolean {
  if (!isGrade(said.name, lexicon)) return false
  return (parent?.children ?? []).some(
    (one) => one.shape === shape && one.said !== said && one.said.name !== said.name && isGrade(one.said.name, lexicon),
  )
}

/** Whether a row or line only counts or explains: a level of a scale, the sum of the rows above it. */
export function onlyMeasures(entry: Entry, lexicon: Lexicon): boolean {
  if (entry.shape === 'row') return isTotalRow(entry.said, lexicon) || isOfScale(entry, lexicon) || explains(entry, lexicon)
  const answer = entry.shape === 'bullet' && entry.said.value !== null ? answerOf(entry.said).tokens : []
  return answer.length > 0 && lexicon.orders.at(answer, firstWord(answer)) !== null && isOfScale(entry, lexicon)
}

/** "Expected: the list opens" below a test case: its priority says how much the test weighs, and nothing of how it went. */
export const isTestCase = ({ said: named, children }: Entry, lexicon: Lexicon): boolean =>
  numberedAs(named, lexicon) === null &&
  children.every(({ said }) => said.label !== 'title') &&
  children.some(({ said }) => said.value !== null && lexicon.sections.whole(said.name)?.role === 'expected')

/** "Overview", "Key findings": a heading that names a section, and no obstacle that lines below could tell of. */
export const isSection = ({ said, shape }: Entry, lexicon: Lexicon): boolean =>
  shape === 'heading' && lexicon.sections.whole(said.name) !== null

/** "Phase 2: pilot", "Summary:": a step of a plan or the name of a list, of which lines below say what comes behind it. */
export const isStep = ({ said, shape }: Entry, lexicon: Lexicon): boolean =>
  (shape === 'heading' && isUnitOfPlan(said.tokens, lexicon)) ||
  (shape === 'label' && said.label === null && lexicon.sections.whole(said.name) !== null)

/** "Safety gates (release blocking)": a heading whose noun names rules or checks, which would block where they fail. */
export function isOfRules({ said, shape }: Entry, lexicon: Lexicon): boolean {
  const tokens = shape === 'heading' ? lexicon.tokens(said.parts[0]?.text ?? '').filter(({ kind }) => kind === 'word') : []
  return tokens.length > 0 && lexicon.heads.at(tokens, tokens.length - 1)?.row === 'talk'
}
