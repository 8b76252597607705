import { CONDITIONALS, COPULAS, SUCCESS_WORDS } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import { clausesOf } from '../line/clauses.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed } from '../line/place.ts'
import { wordSet } from '../line/wordSet.ts'
import { type Closing, openingLines } from '../page/closing.ts'
import type { Page } from '../page/page.ts'
import type { StateFact } from './fact.ts'
import { headingState, isDecorated } from './headingState.ts'
import { isPredicate, unitState, type Voice, worded, worst } from './unitState.ts'

const COPULA = wordSet(COPULAS)
const SUCCESS = wordSet(SUCCESS_WORDS)
const CONDITIONAL = wordSet(CONDITIONALS)
/** A line of more words is a sentence; one of fewer may be a verdict. */
const SHORT = 8
/** How far before a state its "has been" or "successfully" may stand, in tokens. */
const NEAR = 4

const wordsIn = ({ tokens }: Said): number => tokens.filter(({ kind }) => kind === 'word').length

/** A count of tests, and a pair that tells of a part, say nothing of the whole. */
const tellsOfPart = ({ said }: Entry): boolean =>
  (said.ofTests && said.quantities.length > 0) || (said.parts.some(({ by }) => by === 'colon') && said.label !== 'status')

/** A short line that is set in bold or capitals, or begins with a mark, is a verdict. */
function verdictOf(entry: Entry, lexicon: Lexicon): Voice | null {
  const { said } = entry
  if (wordsIn(said) > SHORT || entry.shape === 'bullet' || entry.children.length > 0 || tellsOfPart(entry)) return null
  const isLoud = said.bold || said.text === said.text.toUpperCase() || said.marks.some(({ place }) => place === 'start')
  return isLoud ? unitState(said, { from: 0, closes: true }, lexicon) : null
}

/** What a sentence says in so many words: "has been successfully completed", "is blocked". */
function sentenceOf(entry: Entry, lexicon: Lexicon): Voice | null {
  const { said } = entry
  const { tokens } = said
  if (tellsOfPart(entry)) return null
  const voices = clausesOf(said, 0).flatMap((clause) => {
    if (tokens.slice(clause.from, clause.to).some(({ key }) => CONDITIONAL.has(key))) return []
    return lexicon.states
      .all(tokens, clause.from, clause.to)
      .filter(({ row, from, to }) => {
        const near = tokens.slice(Math.max(clause.from, from - NEAR), from).map(({ key }) => key)
        return (
          !row.weak &&
          !(row.state === 'in-progress' && to - from === 1) &&
          (near.some((key) => COPULA.has(key) || SUCCESS.has(key)) || SUCCESS.has(tokens[to]?.key ?? ''))
        )
      })
      .filter((hit) => isPredicate(said, hit, clause, lexicon) || hit.row.state === 'done')
      .map((hit) => worded(said, hit))
  })
  return worst(voices)
}

const RANKS: Readonly<Record<number, number>> = { 3: 6, 2: 7, 1: 8 }

function factOf(entry: Entry, voice: Voice | null, rank: number): StateFact[] {
  return voice ? [{ kind: 'state', state: voice.state, rank, ...placed(entry, 'actual', [voice.evidence]) }] : []
}

function readClosing({ section, weight }: Closing, lexicon: Lexicon): StateFact[] {
  const rank = RANKS[weight] ?? 9
  const heading = headingState(section, section.said, lexicon)
  if (heading && !isDecorated(section.said, heading)) return factOf(section, heading, rank)
  const lines = openingLines(section)
  const verdict = lines.flatMap((line) => factOf(line, verdictOf(line, lexicon), rank)).slice(0, 1)
  if (verdict.length > 0) return verdict
  return lines.flatMap((line) => factOf(line, line.shape === 'text' ? sentenceOf(line, lexicon) : null, rank + 3)).slice(0, 1)
}

/** What the closing sections of a page say of the whole: a verdict, else what their first sentence tells. */
export const readVerdicts = ({ closings }: Page, lexicon: Lexicon): StateFact[] => closings.flatMap((one) => readClosing(one, lexicon))
