import type { Entry } from '../../block/entry.ts'
import type { Said } from '../../line/grammar.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { type Figure, figuresIn } from './figures.ts'
import { measuredFigures, namedIn } from './name.ts'

/** Labels of lines that tell the figures of what they stand below. */
const FIELDS: ReadonlySet<string | null> = new Set(['current', 'target', 'before', 'after', 'coverage'])
const SHAPES: ReadonlySet<Entry['shape']> = new Set(['bullet', 'text', 'line'] as const)

/** A line that tells figures and names nothing they would be of: "Coverage: 52%", "Current: 52%", "100% coverage". */
export interface Bare {
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

/** Whether the kind of a line lets it fill what it stands below. */
function isFiller({ shape, said }: Entry, figures: readonly Figure[]): boolean {
  if (said.label !== null) return FIELDS.has(said.label)
  const isOnlyFigure = figures.length > 1 && !said.tokens.some(({ kind }) => kind === 'word')
  return said.ofCoverage || isOnlyFigure || (shape === 'line' && figures[0]?.field !== null)
}

/** An entry as a line that tells figures alone; null where it is none. */
export function bareIn(entry: Entry, lexicon: Lexicon): Bare | null {
  const { shape, said, checkbox } = entry
  if (!SHAPES.has(shape) || checkbox !== null || said.quantities.length === 0) return null
  const figures = figuresIn(said, lexicon)
  const [first] = figures
  if (!first || !isFiller(entry, figures) || !saysOnlyFigures(said, first.quantity.start, lexicon)) return null
  if (measuredFigures(said, figures, lexicon).length > 0 || lexicon.totals.all(lexicon.tokens(said.name)).length > 0) return null
  const { by, name } = namedIn(entry, figures, lexicon)
  if (by === 'part' && (said.ofCoverage || said.label !== 'target')) return null
  return { entry, figures, ofCoverage: said.ofCoverage || said.label === 'coverage', of: by === 'part' ? name : null }
}
