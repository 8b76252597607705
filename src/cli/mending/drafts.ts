import { deriveNumbers, doubtsOf, type Results, repairsOf } from '../../mending/index.ts'
import type { ReportToMend } from '../../pipeline/index.ts'
import type { Trouble } from '../errors.ts'
import type { MendDraft } from './settle.ts'

/** What is to be mended in one report, and what stands in the way of it; then nothing is. */
export interface Drafted {
  path: string
  drafts: MendDraft[]
  problems: Trouble[]
}

/** The numbers that belong between the markers of a report. */
export function markerDrafts(report: ReportToMend, results: Results): Drafted {
  const { path } = report.source
  const { numbers, faults } = deriveNumbers(report, results)
  const problems = faults.map(({ code, name, detail, position: { start } }): Trouble => {
    const place = `${path}:${start.line}`
    return {
      code,
      path: place,
      detail: code === 'underived' ? `${name}: ${detail}` : code === 'unknown-figure' ? `"${name}"; there are ${detail}` : name,
    }
  })
  return { path, problems, drafts: numbers.map(({ name, why, ...rest }) => ({ path, ...rest, why: `${name}: ${why}` })) }
}

/** What brings back the garbled text of a report; where that is in doubt, only `force` does it. */
export function encodingDrafts({ source, bytes, decoded }: ReportToMend, force: boolean): Drafted {
  const { path } = source
  const { repairedFrom } = source.encoding
  const [doubt, ...others] = doubtsOf(decoded)
  if (doubt && !force) {
    const more = others.length > 0 ? ` (and ${others.length} more like it)` : ''
    return { path, drafts: [], problems: [{ code: 'doubtful', path: `${path}:${doubt.line}`, detail: `${doubt.message}${more}` }] }
  }
  const why = `UTF-8 seen through ${repairedFrom}`
  const repairs = repairedFrom === null ? [] : repairsOf(bytes, decoded)
  return { path, problems: [], drafts: repairs.map((repair) => ({ path, ...repair, why })) }
}
