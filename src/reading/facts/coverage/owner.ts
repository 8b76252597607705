import { type Entry, once } from '../../block/entry.ts'
import { roleOf } from '../../block/role.ts'
import { isGeneric } from '../../line/generic.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { type Bare, bareIn } from './bare.ts'
import { figuresIn } from './figures.ts'
import { namedIn } from './name.ts'
import { speaksOfCoverage } from './words.ts'

/** The bare lines right below an entry. */
const bareBelow = once((of, lexicon): readonly Bare[] => of.children.flatMap((child) => bareIn(child, lexicon) ?? []))

/** So many headings above an entry are asked whether they speak of coverage. */
const FAR = 6

/** A heading of the first level is most often the page's title, which names no part. */
const isTitle = ({ shape, depth }: Entry): boolean => shape === 'heading' && depth === 1

function isBelowCoverage({ parent }: Entry): boolean {
  let above = parent
  for (let steps = 0; above && steps < FAR; steps++, above = above.parent) if (above.said.ofCoverage && !isTitle(above)) return true
  return false
}

/** The words before the figures of the coverage lines below a heading. */
const wordings = (of: Entry, lexicon: Lexicon): string[] =>
  of.shape === 'heading' ? bareBelow(of, lexicon).flatMap(({ entry, ofCoverage }) => (ofCoverage ? entry.said.name.toLowerCase() : [])) : []

/** How many headings below an entry have a coverage line, by its words. */
const wordingsBelow = once((of, lexicon) => {
  const counts = new Map<string, number>()
  for (const child of of.children)
    for (const wording of new Set(wordings(child, lexicon))) counts.set(wording, (counts.get(wording) ?? 0) + 1)
  return counts
})

/** Whether headings beside one have coverage lines in the same words: each of them then is a part. */
function hasSiblings(of: Entry, lexicon: Lexicon): boolean {
  const counts = of.parent ? wordingsBelow(of.parent, lexicon) : undefined
  return wordings(of, lexicon).some((wording) => (counts?.get(wording) ?? 0) > 1)
}

const headsCoverage = once((of) => of.children.some(({ shape, said }) => shape === 'heading' && said.ofCoverage))

/** Whether a heading with a figure that is and one that should be stands beside others that speak of coverage. */
const isAmongCoverage = ({ shape, parent }: Entry, lines: readonly Bare[], lexicon: Lexicon): boolean =>
  shape === 'heading' && lines.length > 1 && lines.every((one) => !one.ofCoverage) && parent !== null && headsCoverage(parent, lexicon)

/** Whether an entry names a part of the code, which the figures below it are of. */
function isPart(of: Entry, lines: readonly Bare[], lexicon: Lexicon): boolean {
  const { said, shape, parent } = of
  if (shape === 'root' || shape === 'row' || parent === null || isTitle(of) || figuresIn(said, lexicon).length > 0) return false
  const { by, name } = namedIn(of, [], lexicon)
  if (by !== 'part' || /^\d/.test(name) || isGeneric(name, lexicon)) return false
  if (speaksOfCoverage(said.tokens, lexicon)) return true
  const holds = roleOf(said, lexicon)?.row.holds
  if (holds !== undefined && holds !== 'tests' && holds !== 'suites') return false
  const isCode = said.line.spans.some(({ kind }) => kind === 'code')
  if (shape === 'label' || /[:：]$/.test(said.text)) return isCode
  if (isCode || shape !== 'heading') return true
  const isPlan = lines.every(({ figures }) => figures.every(({ field }) => field === 'target'))
  if (isPlan) return false
  return said.ofTests || isBelowCoverage(of) || isAmongCoverage(of, lines, lexicon) || hasSiblings(of, lexicon)
}

/** The lines right below an entry that tell its figures; none where each speaks for itself. */
function chosen(of: Entry, lexicon: Lexicon): readonly Bare[] {
  const lines = bareBelow(of, lexicon)
  if (lines.length === 0) return lines
  const { said, shape } = of
  const isSaid = said.ofCoverage || isBelowCoverage(of) || lines.some((one) => one.ofCoverage) || isAmongCoverage(of, lines, lexicon)
  if (isPart(of, lines, lexicon)) return isSaid ? lines : []
  if (!said.ofCoverage || shape === 'row' || isTitle(of) || figuresIn(said, lexicon).length > 0) return []
  const labels = lines.filter((one) => !one.ofCoverage && one.figures.length === 1)
  return shape === 'bullet' || shape === 'line' || (labels.length === lines.length && labels.length > 1) ? lines : []
}

/** The line of a drawing that tells more of the one before it: "Current coverage: 65%", then "Target: 80%". */
const behindEach = once((of, lexicon) => {
  const behind = new Map<Entry, Bare>()
  for (const [index, child] of of.children.entries()) {
    const next = of.children[index + 1]
    if (child.shape !== 'line' || next?.shape !== 'line' || !child.said.ofCoverage || !bareIn(child, lexicon)) continue
    const bare = bareIn(next, lexicon)
    if (bare && !bare.ofCoverage && bare.figures.length === 1) behind.set(child, bare)
  }
  return behind
})

/** The lines that fill an entry with figures: right below it, or right behind it in one drawing. */
export const filling = once((of, lexicon): readonly Bare[] => {
  const behind = of.shape === 'line' && of.parent ? behindEach(of.parent, lexicon).get(of) : undefined
  return [...chosen(of, lexicon), ...(behind ? [behind] : [])]
})

const fillers = once((of, lexicon) => new Set([...filling(of, lexicon), ...behindEach(of, lexicon).values()].map(({ entry }) => entry)))

/** Whether an entry only fills another one. */
export const fills = (entry: Entry, lexicon: Lexicon): boolean =>
  entry.parent !== null && entry.said.quantities.length > 0 && fillers(entry.parent, lexicon).has(entry)
