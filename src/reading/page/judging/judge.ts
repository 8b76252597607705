import { type Label, type PageKind, REPORT_FROM, type ReportKind } from '../../../vocabulary/index.ts'
import { fullDatesIn } from '../../line/date.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { kindOfName } from '../../line/title.ts'
import { labelIn } from '../../line/unit.ts'
import { apartFrom } from './apart.ts'
import { glance, type Page } from './glance.ts'
import { type Standing, standingOf } from './standing.ts'
import { type Succession, successionOf } from './succession.ts'
import { type Voice, voicesOf } from './voices.ts'

/** What a page is taken for, why, and where it stands among others. */
export interface Judgement {
  report: boolean
  /** What it is about as a report, else what else it is. */
  kind: ReportKind | PageKind
  /** What it would be about as a report. */
  about: ReportKind
  /** What decided, the weightiest first. */
  reason: string
  title: string | null
  label: string | null
  /** Its own date, ISO 8601, as far as its beginning tells. */
  date: string | null
  succession: Succession
  standing: Standing
}

/** So many voices are told as the reason. */
const TOLD = 3

/** What a page is where it is no report: what most speaks for. */
function pageKind(voices: readonly Voice[]): PageKind {
  const sums = new Map<PageKind, number>()
  for (const { page, points } of voices) if (page && points < 0) sums.set(page, (sums.get(page) ?? 0) + points)
  return [...sums].sort(([, one], [, other]) => one - other)[0]?.[0] ?? 'other'
}

function dateOf({ fields, title }: Page, lexicon: Lexicon): string | null {
  const stated = (label: Label) => fields.flatMap((field) => (field.label === label ? fullDatesIn(field.value, lexicon) : []))
  return [...stated('date').slice(-1), ...stated('updated').slice(-1), ...fullDatesIn(title, lexicon).slice(-1)][0] ?? null
}

function reasonOf(voices: readonly Voice[], report: boolean): string {
  const deciding = voices.filter(({ points }) => points > 0 === report)
  const weightiest = deciding.sort((one, other) => Math.abs(other.points) - Math.abs(one.points)).slice(0, TOLD)
  return weightiest.map(({ told }) => told).join(', ') || 'nothing in it tells of a status'
}

/** Tells by a page's path and the beginning of its text whether it is a status report, without parsing it. */
export function judge(text: string, path: string, lexicon: Lexicon): Judgement {
  const page = glance(text, path, lexicon)
  const voices = voicesOf(page, lexicon)
  const apart = apartFrom(path, page, lexicon)
  const report = apart === null && voices.reduce((sum, { points }) => sum + points, 0) >= REPORT_FROM
  const about = kindOfName(page.title, lexicon) ?? kindOfName(page.name, lexicon) ?? 'other'
  return {
    report,
    kind: report ? about : (apart?.kind ?? pageKind(voices)),
    about,
    reason: apart?.reason ?? reasonOf(voices, report),
    title: page.title || null,
    label: labelIn(page.title, lexicon) ?? labelIn(page.name, lexicon),
    date: dateOf(page, lexicon),
    succession: successionOf(path, page.title, lexicon),
    standing: standingOf(path, lexicon),
  }
}
