import { COPULAS, type Label } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import { labelOfKey } from '../line/key.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { numberEvidence, placed } from '../line/place.ts'
import type { Quantity } from '../line/quantity.ts'
import { wordSet } from '../line/wordSet.ts'
import type { CompletionFact } from './fact.ts'

const COMPLETE =
  /\b(?:complete|completed|completion|done|progress|finished|ready|concluídos?|concluída|completad[oa]s?|complet[oa]s?|pronto|listo|terminad[oa]|finalizad[oa]|abgeschlossen|fertig|klar)\b|complété|terminé|achevé|завершен|готов|выполнен|tamamlan|完成|完了/iu
const OVERALL = /\b(?:overall|total|project|gesamt|geral|général|general|genel|totalt)|全体|总|общ/iu
const WORK: ReadonlySet<string | null> = new Set(['item', 'test', 'criterion'])
const CELLS: ReadonlySet<string | null> = new Set(['completion', 'percent', 'status', null])
const COPULA = wordSet(COPULAS)
/** Words before a figure that is still to be reached: "two weeks to 90% completion". */
const TO = wordSet('to, until, towards, reach, hasta, até, jusqu, bis, zu, auf, до, till')

/** Where a line stands that may claim how far the whole is. */
export interface Standing {
  /** In the header, or in the title itself. */
  inHeader: boolean
  /** Whether it stands in the head of the page or a section that names no part. */
  whole: () => boolean
  /** Whether it is the first line of a section that sums the whole up. */
  leads: () => boolean
  /** The words of the page's title. */
  called: ReadonlySet<string>
}

/** The figures that a line gives for how far the work is. */
interface Figures {
  said: Said
  percent: Quantity | undefined
  ratio: Quantity | undefined
}

/** "0% → 50%": of two percentages around an arrow the last one is what is. */
function percentOf({ quantities, parts }: Said): Quantity | undefined {
  const percents = quantities.filter(({ percent, value, op }) => percent && value <= 100 && op !== '≥' && op !== '>')
  const [first, second] = percents
  const moved = second && parts.some(({ by, start }) => by === 'arrow' && start > (first?.end ?? 0) && start <= second.start)
  return moved ? second : first
}

function figuresOf(entry: Entry): Figures {
  const { cells } = entry
  const inCell = entry.shape === 'row' ? (cells.length === 1 ? cells[0] : cells.find((one) => CELLS.has(one.column)))?.said : undefined
  const said = inCell ?? entry.said
  const ratio = said.quantities.find(({ percent, total, value }) => !percent && total !== null && total >= value && total > 0)
  return { said, percent: percentOf(said), ratio }
}

function labelOf(entry: Entry, { said, percent }: Figures, called: ReadonlySet<string>, lexicon: Lexicon): Label | null {
  if (entry.said.label !== null) return entry.said.label
  const behind = !percent || entry.shape === 'row' ? null : lexicon.labels.whole(said.text.slice(said.parts[0]?.start ?? 0, percent.start))
  return behind ?? labelOfKey(entry.said.parts[0]?.text ?? '', called, lexicon)
}

/** Whether all that stands before a figure is neutral: "7 of 8 phases complete (88%)", "VIDA is 75% ready", no name of a part. */
function namesNoPart({ tokens }: Said, figure: Quantity, called: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const before = tokens.filter(({ start }) => start < figure.start)
  if (lexicon.outcomes.all(before).some(({ row }) => row.status !== null)) return false
  const tables = [lexicon.whole, lexicon.generic, lexicon.states, lexicon.labels]
  for (let at = 0; at < before.length; ) {
    const token = before[at]
    const hit = tables.map((table) => table.at(before, at)).find((one) => one !== null)
    const isNumbered = lexicon.labelNouns.at(before, at - 1) !== null
    const counted = before[at - 1]?.kind === 'number' && lexicon.labelNouns.at(before, at - 2) === null
    const free =
      (token?.kind !== 'word' && !(isNumbered && token?.kind === 'number')) || counted || called.has(token.key) || COPULA.has(token.key)
    if (!hit && !free) return false
    at = hit ? hit.to : at + 1
  }
  return true
}

/** Whether a line speaks of being complete, in a word for it or in a state. */
const speaks = ({ said }: Figures, name: string, lexicon: Lexicon): boolean =>
  COMPLETE.test(said.text) || COMPLETE.test(name) || lexicon.states.all(said.tokens).some(({ row }) => row.state === 'done')

/** Whether a figure stands in a later clause of a value that tells of several parts: "Phase 1 ✅ | Phase 2 0%". */
const isOfPart = ({ parts }: Said, figure: Quantity): boolean => parts.some(({ by, start }) => by === 'bar' && start <= figure.start)

/** "7 of 8 phases complete (88%)": a line that sums the whole up without a label, of no part, no outcome of tests and no goal. */
function isSummary(entry: Entry, said: Said, percent: Quantity, called: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const behind = said.tokens.findIndex(({ start }) => start >= percent.end)
  const before = said.tokens.findLast(({ start }) => start < percent.start)
  if (lexicon.outcomes.at(said.tokens, behind)?.row.status || TO.has(before?.key ?? '') || !COMPLETE.test(said.text)) return false
  return (entry.shape === 'line' && entry.children.length > 0) || namesNoPart(said, percent, called, lexicon)
}

/** How much a claim of completion is worth where it stands: 1 is the header's own line; null for a figure that claims none. */
function rankOf(entry: Entry, figures: Figures, { inHeader, whole, leads, called }: Standing, lexicon: Lexicon): number | null {
  const { said, percent, ratio } = figures
  const { name } = entry.said
  const label = labelOf(entry, figures, called, lexicon)
  const figure = percent ?? ratio
  if (!figure || isOfPart(said, figure)) return null
  const isTotal = lexicon.totals.whole(name) !== null
  const isOverall = isTotal || OVERALL.test(name)
  if (label === 'completion') return inHeader ? 1 : isOverall ? 3 : whole() ? 5 : null
  const isDrawn = entry.shape === 'line' || entry.cells.some((one) => one.column === 'completion')
  if (isTotal && percent && isDrawn) return 4
  if (!speaks(figures, name, lexicon) || (percent === undefined && !WORK.has(ratio?.unit ?? null))) return null
  if (label === 'status') return inHeader ? 2 : percent && (isOverall || whole()) ? 4 : null
  if ((isTotal && percent) || (entry.shape === 'heading' && OVERALL.test(name))) return 4
  return percent && entry.shape !== 'row' && isSummary(entry, said, percent, called, lexicon) && leads() && whole() ? 6 : null
}

/** How far the whole unit is, as a percentage or a ratio that a line claims; null where it claims none. */
export function readCompletion(entry: Entry, context: Context, standing: Standing, lexicon: Lexicon): CompletionFact | null {
  if (context.modality !== 'actual' || entry.fence === 'terminal' || context.coverage || entry.said.ofCoverage) return null
  const figures = figuresOf(entry)
  const { said, percent, ratio } = figures
  const rank = percent || ratio ? rankOf(entry, figures, standing, lexicon) : null
  if (rank === null) return null
  const evidence: Evidence[] = []
  if (percent) evidence.push(numberEvidence(said, percent, 'percent'))
  if (ratio) evidence.push(numberEvidence(said, ratio, 'done'), numberEvidence(said, ratio, 'total', ratio.total ?? 0))
  const of = { percent: percent?.value ?? null, done: ratio?.value ?? null, total: ratio?.total ?? null, unit: ratio?.unit ?? null }
  return { kind: 'completion', ...of, rank, ...placed(entry, 'actual', evidence) }
}
