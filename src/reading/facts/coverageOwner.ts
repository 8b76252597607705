import type { Entry } from '../block/entry.ts'
import { roleOf } from '../block/role.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { measuredFigures, namedIn, speaksOfCoverage, startsWithUnit } from './coverageName.ts'
import { type Figure, figuresIn } from './figures.ts'

/** Labels of lines that tell the figures of what they stand below. */
const FIELDS: ReadonlySet<string | null> = new Set(['current', 'target', 'before', 'after', 'coverage'])

/** A line that tells figures and names nothing they would be of: "Coverage: 52%", "Current: 52%", "100% coverage". */
interface Bare {
  entry: Entry
  figures: readonly Figure[]
  /** Whether it says itself that its figures are of coverage. */
  ofCoverage: boolean
  /** The part that it names behind its figure where it is a goal: "Goal: 80% for the services". */
  of: string | null
}

/** "phase 1" in "target after phase 1". */
function unitAt(tokens: Said['tokens'], at: number, lexicon: Lexicon): { to: number } | null {
  const noun = lexicon.labelNouns.at(tokens, at)
  return noun && tokens[noun.to]?.kind === 'number' ? { to: noun.to + 1 } : null
}

/** Whether every word before the first figure says only what the figure is. */
function saysOnlyFigures({ tokens }: Said, end: number, lexicon: Lexicon): boolean {
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token || token.start >= end) return true
    const hit =
      unitAt(tokens, at, lexicon) ??
      lexicon.coverage.at(tokens, at) ??
      lexicon.figures.at(tokens, at) ??
      lexicon.labels.at(tokens, at) ??
      lexicon.coverageFillers.at(tokens, at)
    if (!hit && (token.kind === 'word' || token.kind === 'number')) return false
    at = hit?.to ?? at + 1
  }
  return true
}

const SHAPES: ReadonlySet<Entry['shape']> = new Set(['bullet', 'text', 'line'] as const)

function bareIn(entry: Entry, lexicon: Lexicon): Bare | null {
  const { shape, said, checkbox } = entry
  if (!SHAPES.has(shape) || checkbox !== null || said.quantities.length === 0) return null
  const figures = figuresIn(said, lexicon)
  const [first] = figures
  if (!first || !saysOnlyFigures(said, first.quantity.start, lexicon) || measuredFigures(said, figures, lexicon).length > 0) return null
  const isOnlyFigure = !said.tokens.some(({ kind }) => kind === 'word') && figures.length > 1
  const isSaid = said.ofCoverage || isOnlyFigure || (shape !== 'bullet' && first.field !== null)
  if (said.label === null ? !isSaid : !FIELDS.has(said.label)) return null
  const { by, name } = namedIn(entry, figures, lexicon)
  if (by === 'part' && (said.ofCoverage || said.label !== 'target')) return null
  return { entry, figures, ofCoverage: said.ofCoverage || said.label === 'coverage', of: by === 'part' ? name : null }
}

const barely = new WeakMap<Entry, readonly Bare[]>()

/** The bare lines right below an entry. */
function bareBelow(of: Entry, lexicon: Lexicon): readonly Bare[] {
  const known = barely.get(of)
  if (known) return known
  const found = of.children.flatMap((child) => bareIn(child, lexicon) ?? [])
  barely.set(of, found)
  return found
}

/** So many headings above an entry are asked whether they speak of coverage. */
const FAR = 6

/** A heading of the first level is most often the page's title, which names no part. */
const isTitle = ({ shape, depth }: Entry): boolean => shape === 'heading' && depth === 1

function isBelowCoverage({ parent }: Entry): boolean {
  let above = parent
  for (let steps = 0; above && steps < FAR; steps++, above = above.parent) if (above.said.ofCoverage && !isTitle(above)) return true
  return false
}

/** Whether other headings beside one have coverage lines of their own: each of them then is a part. */
const hasSiblings = (of: Entry, lexicon: Lexicon): boolean =>
  (of.parent?.children.filter((child) => child.shape === 'heading' && bareBelow(child, lexicon).some((one) => one.ofCoverage)).length ??
    0) > 1

/** Whether a heading stands beside others that speak of coverage. */
const isAmongCoverage = (of: Entry, lines: readonly Bare[]): boolean =>
  of.shape === 'heading' &&
  lines.length > 1 &&
  lines.every((one) => !one.ofCoverage) &&
  (of.parent?.children.some((child) => child.shape === 'heading' && child.said.ofCoverage) ?? false)

/** Whether an entry names a part of the code, which the figures below it are of. */
function isPart(of: Entry, lines: readonly Bare[], lexicon: Lexicon): boolean {
  const { said, shape, parent } = of
  if (shape === 'root' || shape === 'row' || parent === null || figuresIn(said, lexicon).length > 0) return false
  const { by, name } = namedIn(of, [], lexicon)
  if (isTitle(of) || by !== 'part' || /^\d/.test(name)) return false
  if (speaksOfCoverage(said.tokens, lexicon)) return true
  const holds = roleOf(said, lexicon)?.row.holds
  if (holds !== undefined && holds !== 'tests' && holds !== 'suites') return false
  const isCode = said.line.spans.some(({ kind }) => kind === 'code')
  if (shape === 'label' || /[:：]$/.test(said.text)) return isCode
  if (shape !== 'heading') return true
  const isPlan = startsWithUnit(said.name, lexicon) && lines.every(({ figures }) => figures.every(({ field }) => field === 'target'))
  if (isPlan) return false
  return said.ofTests || isCode || isBelowCoverage(of) || isAmongCoverage(of, lines) || hasSiblings(of, lexicon)
}

/** The lines below an entry that tell its figures; none where each speaks for itself. */
function chosen(of: Entry, lexicon: Lexicon): readonly Bare[] {
  const lines = bareBelow(of, lexicon)
  if (lines.length === 0) return lines
  const ofCoverage = of.said.ofCoverage || isBelowCoverage(of) || lines.some((one) => one.ofCoverage) || isAmongCoverage(of, lines)
  if (isPart(of, lines, lexicon)) return ofCoverage ? lines : []
  if (!of.said.ofCoverage || of.shape === 'row' || isTitle(of) || figuresIn(of.said, lexicon).length > 0) return []
  const labels = lines.filter((one) => !one.ofCoverage && one.figures.length === 1)
  const isFilled = of.shape === 'bullet' || of.shape === 'line' || (labels.length === lines.length && labels.length > 1)
  return isFilled ? lines : []
}

const fillings = new WeakMap<Entry, readonly Bare[]>()

/** The lines that fill an entry with figures: right below it, or right behind it in one paragraph, "Target: 80%". */
export function filling(of: Entry, lexicon: Lexicon): readonly Bare[] {
  const known = fillings.get(of)
  if (known) return known
  const lines = [...chosen(of, lexicon), ...behind(of, lexicon)]
  fillings.set(of, lines)
  return lines
}

/** "Current coverage: 65%" and "Target: 80%" below it in one paragraph or drawing. */
function behind(of: Entry, lexicon: Lexicon): readonly Bare[] {
  if ((of.shape !== 'text' && of.shape !== 'line') || of.parent === null || !of.said.ofCoverage || !bareIn(of, lexicon)) return []
  const next = of.parent.children[of.parent.children.indexOf(of) + 1]
  const bare = next?.shape === of.shape ? bareIn(next, lexicon) : null
  return bare && !bare.ofCoverage && bare.figures.length === 1 ? [bare] : []
}

/** Whether an entry only fills another one. */
export function fills(entry: Entry, lexicon: Lexicon): boolean {
  const { parent } = entry
  if (parent === null || entry.said.quantities.length === 0) return false
  if (filling(parent, lexicon).some((one) => one.entry === entry)) return true
  const before = entry.shape === 'text' || entry.shape === 'line' ? parent.children[parent.children.indexOf(entry) - 1] : undefined
  return before !== undefined && behind(before, lexicon).some((one) => one.entry === entry)
}
