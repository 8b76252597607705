import { type Badge, badgesIn, type Position } from '../document/index.ts'
import { type Passage, type PassageCell, passages } from '../reading/index.ts'
import { open, ownLexicon, type ReadOptions } from './opened.ts'
import { openedToJudge, type ReportToJudge } from './reportToJudge.ts'

/** A report, and beside it all that stands in it in its order: what an audit needs to tell which numbers belong together. */
export interface ExaminedReport extends ReportToJudge {
  passages: Passage[]
  /** The figures that its images tell. */
  badges: Badge[]
}

type Replace = (position: Position) => Position

const cellInFile = (cell: PassageCell, replace: Replace): PassageCell => ({
  ...cell,
  figures: cell.figures.map((one) => ({ ...one, position: replace(one.position) })),
})

function inFile(passage: Passage, replace: Replace): Passage {
  const [name, ...others] = passage.cells
  const cells = [cellInFile(name, replace), ...others.map((cell) => cellInFile(cell, replace))] as const
  return { ...passage, cells, position: replace(passage.position) }
}

/** Reads one report and what stands in it, passage by passage; content never throws. */
export function examineReport(input: Uint8Array | string, options: ReadOptions): ExaminedReport {
  const { lexicon = ownLexicon() } = options
  const opened = open(input, options)
  const { decoded, document, tree } = opened
  const read = passages(document, lexicon)
  const replace: Replace = ({ start, end }) => ({ start: decoded.place(start), end: decoded.place(end) })
  const isSame = decoded.encoding.repairedFrom === null
  return {
    ...openedToJudge(opened, options),
    passages: isSame ? read : read.map((one) => inFile(one, replace)),
    badges: badgesIn(tree()).map((one) => ({ ...one, position: replace(one.position) })),
  }
}
