import type { Candidate } from './model.ts'

/** The kinds of reports on units of time, of which the next takes the place of the one before. */
const UNITS: readonly Candidate['kind'][] = ['sprint', 'session', 'weekly', 'daily', 'phase', 'milestone']

const dayOf = ({ date }: Candidate): string => date?.day ?? ''
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** When a report was written, as far as that orders the reports of one subject: those of one day by their commits. */
const momentOf = (one: Candidate): string => `${dayOf(one).padEnd(10, '-')} ${one.changed ?? ''}`

function groupedBy(all: readonly Candidate[], keyOf: (one: Candidate) => string | null): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** A newer report behind an older one, and how that is told. */
type Pair = readonly [older: Candidate, told: string]

/** The newest of each series stands for it. */
const inSeries = (all: readonly Candidate[]): Pair[] =>
  all.flatMap((one) =>
    one.series && one.series.newest !== one.path ? [[one, `${nameOf(one.series.newest)} follows it in its series`] as const] : [],
  )

/** The newest page on one subject stands for it, whatever it calls itself. */
const onSubject = (all: readonly Candidate[]): Pair[] =>
  groupedBy(all, ({ subject }) => subject).flatMap((group) => {
    const [newest, ...others] = group.filter(({ date }) => date).sort((one, other) => momentOf(other).localeCompare(momentOf(one)))
    return newest === undefined
      ? []
      : others
          .filter((one) => momentOf(one) < momentOf(newest))
          .map((one) => [one, `${nameOf(newest.path)} is newer and on the same subject`] as const)
  })

/** Two later days of one journal end what an earlier day says. */
const inJournal = (all: readonly Candidate[]): Pair[] =>
  groupedBy(
    all.filter(({ date }) => date),
    ({ series }) => (series?.by === 'date' ? series.journal : null),
  ).flatMap((group) => {
    const days = [...new Set(group.map(dayOf))].sort()
    const last = group.find((one) => dayOf(one) === days.at(-1))
    return group.flatMap((one) =>
      last && days.length - days.indexOf(dayOf(one)) > 2 ? [[one, `${nameOf(last.path)} is later in the same journal`] as const] : [],
    )
  })

/** The reports on units of time that lie in one folder and are of no series follow one another by their days. */
const inFolder = (all: readonly Candidate[]): Pair[] =>
  groupedBy(
    all.filter(({ series, date, kind }) => date && UNITS.includes(kind) && (series?.size ?? 1) === 1),
    ({ path, kind }) => `${folderOf(path)} ${kind}`,
  ).flatMap((group) => {
    const last = group.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)))[0]
    return group.flatMap((one) =>
      last && dayOf(one) < dayOf(last) ? [[one, `${nameOf(last.path)} is a later ${one.kind} report of its folder`] as const] : [],
    )
  })

const NUMBER = /(?<!\d)\d{1,6}$/

/** The numbered unit that a report is on. */
function unitOf({ label, kind }: Candidate): { noun: string; number: number } | null {
  const found = NUMBER.exec(label ?? '')
  if (!label || !found || found.index === 0 || !UNITS.includes(kind)) return null
  return { noun: label.slice(0, found.index).trim().toLowerCase(), number: Number(found[0]) }
}

/** A report of no series on a unit is over when two later ones are told of. */
function onUnits(all: readonly Candidate[]): Pair[] {
  const told = all.flatMap((one) => unitOf(one) ?? [])
  return all.flatMap((one) => {
    const unit = unitOf(one)
    if (unit === null || (one.series?.size ?? 1) > 1) return []
    const later = new Set(told.filter(({ noun, number }) => noun === unit.noun && number > unit.number).map(({ number }) => number))
    return later.size > 1 ? [[one, `${unit.noun} ${Math.max(...later)} is told of since`] as const] : []
  })
}

/** A way in which one report takes the place of another; of pages that are kept up only their own series does. */
interface Way {
  name: string
  looksAt: string
  ofLiving: boolean
  find: (all: readonly Candidate[]) => Pair[]
}

/** Every way, the surest first. */
export const WAYS: readonly Way[] = [
  { name: 'series', looksAt: 'the numbers and dates in paths', ofLiving: true, find: inSeries },
  { name: 'subject', looksAt: 'names without what says that they are reports', ofLiving: false, find: onSubject },
  { name: 'journal', looksAt: 'the days of one journal', ofLiving: false, find: inJournal },
  { name: 'folder', looksAt: 'the days of reports of one kind in one folder', ofLiving: false, find: inFolder },
  { name: 'unit', looksAt: 'the numbers of sprints, weeks and sessions', ofLiving: false, find: onUnits },
]

/** What follows each report, by its path. */
export function followedAmong(all: readonly Candidate[], isLiving: (one: Candidate) => boolean): Map<string, string> {
  const inUse = all.filter(({ putAway }) => putAway === null)
  const followed = new Map<string, string>()
  for (const { ofLiving, find } of WAYS)
    for (const [{ path }, told] of find(ofLiving ? all : inUse.filter((one) => !isLiving(one))))
      if (!followed.has(path)) followed.set(path, told)
  return followed
}
