import { check, type Verdict } from '../../analysis/index.ts'
import { isProblem, listPages, type Problem, readMany, seriesOf } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import { heldAgainst } from '../judging/against.ts'
import { soundGate } from '../judging/gate.ts'
import { judgingReader } from '../reading.ts'
import { accepted, searchFor } from '../searching.ts'
import type { Row } from '../statusRows.ts'
import { summarised } from '../summaries.ts'
import { counted } from '../views/words.ts'

/** A file or folder, and what is said of it. */
export interface Told {
  path: string
  why: string
}

/** What a repository was found to hold. */
export interface Survey {
  files: number
  reports: number
  current: number
  stale: number
  /** Pages that are kept up. */
  living: Told[]
  /** Reports that follow one another. */
  series: { name: string; pattern: string; reports: number; newest: string }[]
  /** Folders and files of reports that were put away. */
  putAway: Told[]
  /** Files that only say how reports are to be written. */
  templates: string[]
  /** The reports that are not current. */
  aside: readonly Row[]
  /** What the gate says today. */
  verdict: Verdict
}

/** The folders of reports that were put away, each with how many it holds. */
function putAwayIn(rows: readonly Row[]): Told[] {
  const folders = new Map<string, Row[]>()
  for (const row of rows.filter(({ currency }) => currency.evidence === 'put-away')) {
    const folder = row.path.slice(0, row.path.lastIndexOf('/') + 1) || '.'
    folders.set(folder, [...(folders.get(folder) ?? []), row])
  }
  return Array.from(folders, ([path, held]) => ({ path, why: `${counted(held.length, 'report')}: ${held[0]?.currency.why ?? ''}` }))
}

/** What the gate says of the reports that are current, without a base. */
async function judged(current: readonly Row[], aside: readonly Row[], request: Request): Promise<Verdict> {
  const read = judgingReader(request)
  const sources = current.map(({ one }) => one)
  const found = await readMany(sources, request.place, read)
  const reports = found.flatMap(({ made }) => (isProblem(made) ? [] : [made]))
  const gate = { ...soundGate(request), failOn: 'any' as const }
  const { against } = await heldAgainst(reports, gate, request, { withBase: false, aside: aside.map(({ path }) => path) })
  return check(reports, gate, against)
}

/** Looks at a whole repository: which reports there are, how they follow one another, and what the gate says of them. */
export async function surveyOf(request: Request): Promise<{ survey: Survey | null; problems: Problem[]; warnings: Problem[] }> {
  const whole = { ...request, args: [] }
  const { pages } = await listPages([], searchFor(whole))
  const { all, problems, warnings } = await summarised(whole)
  if (accepted(problems, request).length > 0) return { survey: null, problems, warnings }
  const current = all.filter(({ currency }) => currency.current)
  const aside = all.filter(({ currency }) => !currency.current)
  const series = seriesOf(pages).filter(({ pages: members }) => members.length > 1)
  const survey: Survey = {
    files: pages.length,
    reports: all.length,
    current: current.length,
    stale: current.filter(({ currency }) => currency.stale).length,
    living: all.filter(({ currency }) => currency.evidence === 'living').map(({ path, currency: { why } }) => ({ path, why })),
    series: series.map(({ name, pattern, pages: [first, ...others] }) => ({
      name,
      pattern,
      reports: others.length + 1,
      newest: (others.at(-1) ?? first).path,
    })),
    putAway: putAwayIn(aside),
    templates: pages.filter(({ kind, report }) => kind === 'template' && !report).map(({ path }) => path),
    aside,
    verdict: await judged(current, aside, whole),
  }
  return { survey, problems: [], warnings }
}
