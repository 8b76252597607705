import type { Context } from '../../block/context.ts'
import { type Entry, once } from '../../block/entry.ts'
import type { Said } from '../../line/grammar.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { trimEdges } from '../../line/say.ts'
import type { Walk } from '../walk.ts'
import { type Figure, figuresIn } from './figures.ts'
import { isOrdered } from './meant.ts'
import { namedIn } from './name.ts'
import { isProse, isTold, partOf } from './place.ts'

const OF_FIGURES: ReadonlySet<string> = new Set(['current', 'target', 'before', 'after', 'total'])

/** "planner: 41% → 52%": in a report on coverage a bullet that is a name and figures tells a coverage, where nothing says what the list is. */
function isListed({ said, shape }: Entry, { role }: Context, first: Figure, lexicon: Lexicon): boolean {
  const tag = said.parts[partOf({ said }, first)]
  const isTag = tag?.by === 'tag' && said.quantities.every(({ percent }) => percent)
  const from = isTag ? tag.start : said.valueStart
  if (role !== null || shape !== 'bullet' || (said.label !== null && !OF_FIGURES.has(said.label)) || first.quantity.start < from)
    return false
  const isBare = said.tokens.every(({ kind, start }) => start < from || kind === 'number' || kind === 'sign')
  return isBare && lexicon.outcomes.all(lexicon.tokens(said.name)).length === 0
}

/** Lines in which tools tell the coverage of a function or of all of them. */
const PRINTED: readonly RegExp[] = [/^\S+\.go:\d+:\s/, /^total:\s+\(statements\)/]

const measureOf = ({ said }: Entry, lexicon: Lexicon): string | null =>
  said.quantities.some(({ percent }) => percent) ? lexicon.measures.whole(trimEdges(said.name)) : null

/** How many measures the lines below an entry name: "Lines: 82%", "Branches: 70%". */
const measuresBelow = once((of, lexicon) => new Set(of.children.flatMap((child) => measureOf(child, lexicon) ?? [])).size)

/** Whether a line was printed by a coverage tool, or names a measure as the lines beside it name others. */
function isPrinted(entry: Entry, lexicon: Lexicon): boolean {
  if (entry.shape === 'line' && PRINTED.some((line) => line.test(entry.said.text))) return true
  return entry.parent !== null && measureOf(entry, lexicon) !== null && measuresBelow(entry.parent, lexicon) > 1
}

/** In a report on coverage a figure behind a heading or a path is one, though no word says so. */
function isTitled(entry: Entry, context: Context, first: Figure, lexicon: Lexicon): boolean {
  const { said, shape } = entry
  if (!context.coverageTitled || said.parts[partOf(entry, first)]?.by === 'start') return false
  const from = said.parts[0]?.start ?? 0
  const isPath = said.line.spans.some(({ kind, start, end }) => kind === 'code' && start <= from && end <= first.quantity.start)
  return isListed(entry, context, first, lexicon) || ((shape === 'heading' || isPath) && isTold(entry, first))
}

/** The words of a part's name by which it is known again. */
export const wordsOf = (name: string, lexicon: Lexicon): string[] =>
  lexicon.tokens(name).flatMap(({ kind, key }) => (kind === 'word' && key.length > 2 ? key : []))

/** Whether a figure was told already, of a part of much the same name; all and nothing are told of many parts. */
function isRestated(entry: Entry, figures: readonly Figure[], { covered, lexicon }: Walk): boolean {
  const [first] = figures
  const known = first ? covered.get(first.quantity.value) : undefined
  if (!first || !known || entry.shape === 'row' || !isTold(entry, first)) return false
  const { by, name } = namedIn(entry, figures, lexicon)
  const words = new Set(wordsOf(name, lexicon))
  const isRound = first.quantity.value % 100 === 0
  return (
    by === 'part' &&
    known.some((one) => {
      const shared = one.filter((word) => words.has(word)).length
      return shared > 0 && (isRound ? shared === Math.max(words.size, one.length) : shared * 2 >= Math.min(words.size, one.length))
    })
  )
}

const tells = ({ said, cells }: Entry): boolean =>
  [said, ...cells.map((one) => one.said)].some(({ quantities }) => quantities.some(({ percent }) => percent))

/** Whether entries with percentages of their own stand up to two steps below an entry. */
const holdsFigures = once((of) => of.children.some((child) => tells(child) || child.children.some(tells)))

/** "Well covered (>80%)" above entries with figures of their own only sorts them. */
function isBand(entry: Entry, figure: Figure, lexicon: Lexicon): boolean {
  const { quantity, field } = figure
  const isBounded = quantity.high !== null || (quantity.op !== '=' && quantity.op !== '~')
  if ((entry.shape !== 'heading' && entry.shape !== 'label') || !isBounded || field !== null) return false
  const isTotal = lexicon.totals.all(entry.said.tokens).length > 0
  return entry.said.parts[partOf(entry, figure)]?.by === 'tag' && !isTotal && holdsFigures(entry, lexicon)
}

/** Whether a heading names something else that is covered, and not what is asked of coverage: "Coverage requirements". */
function isOther({ tokens }: Said, lexicon: Lexicon): boolean {
  const [other] = lexicon.otherCoverage.all(tokens)
  const [coverage] = lexicon.coverage.all(tokens)
  return other !== undefined && (coverage === undefined || other.from <= coverage.from)
}

/** So many headings above an entry are asked whether something else is covered below them. */
const FAR = 3

/** Whether an entry, or a heading above it, speaks of something else that is covered: requirements, translations. */
export function isOfOther(entry: Entry, lexicon: Lexicon): boolean {
  if (lexicon.otherCoverage.all(entry.said.tokens).length > 0) return true
  let above = entry.parent
  for (let steps = 0; above && steps < FAR; steps++, above = above.parent)
    if (!above.said.ofTests && isOther(above.said, lexicon)) return true
  return false
}

/** The figures of a line where they tell coverage: by its words, by its section, by its page, by what was told before; else none. */
export function figuresTold(entry: Entry, context: Context, walk: Walk): readonly Figure[] {
  const { lexicon } = walk
  const figures = figuresIn(entry.said, lexicon)
  const [first] = figures
  if (!first || isProse(entry, first, lexicon) || (figures.length === 1 && isBand(entry, first, lexicon))) return []
  const isSaid =
    entry.said.ofCoverage ||
    isPrinted(entry, lexicon) ||
    isTitled(entry, context, first, lexicon) ||
    (context.coverage && isTold(entry, first) && !isOrdered(entry, first, lexicon)) ||
    isRestated(entry, figures, walk)
  const isMissing = figures.length === 1 && first.quantity.value === 0 && isOrdered(entry, first, lexicon)
  return isSaid && !isMissing && !isOfOther(entry, lexicon) ? figures : []
}
