import type { Label } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { numberEvidence, placed } from '../line/place.ts'
import type { Quantity } from '../line/quantity.ts'
import type { CompletionFact } from './fact.ts'

const COMPLETE =
  /\b(?:complete|completed|completion|done|progress|finished|concluído|completado|abgeschlossen|fertig|terminé|klar)\b|завершено|готово|выполнено|完成|完了/iu
const OVERALL = /\b(?:overall|total|project|gesamt|geral|général|general|genel|totalt)|全体|总|общ/iu
const WORK: ReadonlySet<string | null> = new Set(['item', 'test', 'criterion'])
const CELLS: ReadonlySet<string | null> = new Set(['completion', 'percent', 'status', null])

/** The figures that a line gives for how far the work is. */
interface Figures {
  said: Said
  percent: Quantity | undefined
  ratio: Quantity | undefined
}

function figuresOf(entry: Entry): Figures {
  const inCell = entry.shape === 'row' ? entry.cells.find((one) => CELLS.has(one.column))?.said : undefined
  const said = inCell ?? entry.said
  const percent = said.quantities.find((quantity) => quantity.percent && quantity.value <= 100)
  const ratio = said.quantities.find(({ percent, total, value }) => !percent && total !== null && total >= value && total > 0)
  return { said, percent, ratio }
}

function labelOf(entry: Entry, { said, percent }: Figures, lexicon: Lexicon): Label | null {
  if (entry.said.label !== null || !percent || entry.shape === 'row') return entry.said.label
  return lexicon.labels.whole(said.text.slice(said.parts[0]?.start ?? 0, percent.start))
}

/** How much a claim of completion is worth where it stands: 1 is the header's own line; null for a figure that claims none. */
function rankOf(entry: Entry, figures: Figures, inHeader: boolean, lexicon: Lexicon): number | null {
  const { name } = entry.said
  const label = labelOf(entry, figures, lexicon)
  const total = lexicon.totals.whole(name) !== null
  if (label === 'completion') return inHeader ? 1 : total || OVERALL.test(name) ? 3 : 5
  const spoken = COMPLETE.test(figures.said.text) || COMPLETE.test(name)
  const counts = figures.percent !== undefined || WORK.has(figures.ratio?.unit ?? null)
  if (!counts) return null
  if (label === 'status' && inHeader && spoken) return 2
  const drawn = entry.shape === 'line' || entry.cells.some((one) => one.column === 'completion')
  if (total && figures.percent && (spoken || drawn)) return 4
  return entry.shape === 'heading' && OVERALL.test(name) && spoken ? 4 : null
}

/** How far the whole unit is, as a percentage or a ratio that a line claims; null where it claims none. */
export function readCompletion(entry: Entry, context: Context, inHeader: boolean, lexicon: Lexicon): CompletionFact | null {
  if (context.modality !== 'actual' || entry.fence === 'terminal' || context.coverage || entry.said.ofCoverage) return null
  const figures = figuresOf(entry)
  const { said, percent, ratio } = figures
  const rank = percent || ratio ? rankOf(entry, figures, inHeader, lexicon) : null
  if (rank === null) return null
  const evidence: Evidence[] = []
  if (percent) evidence.push(numberEvidence(said, percent, 'percent'))
  if (ratio) evidence.push(numberEvidence(said, ratio, 'done'), numberEvidence(said, ratio, 'total', ratio.total ?? 0))
  const of = { percent: percent?.value ?? null, done: ratio?.value ?? null, total: ratio?.total ?? null, unit: ratio?.unit ?? null }
  return { kind: 'completion', ...of, rank, ...placed(entry, 'actual', evidence) }
}
