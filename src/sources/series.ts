import type { Page } from './discover/discover.ts'
import { type Problem, problem } from './problem.ts'

/** Reports of one subject, the oldest first. */
export interface Series {
  /** What it is called: no other series of the same search goes by that name. */
  name: string
  /** The path that its reports have in common, with `*` for what differs. */
  pattern: string
  by: 'number' | 'date' | 'path'
  pages: readonly [Page, ...Page[]]
}

/** A page with what places it among others. */
interface Member {
  page: Page
  by: Series['by']
  order: string
  date: string
  stem: string
  pattern: string
  place: string
}

/** Pages with something in common, and what that is. */
interface Group {
  key: string
  members: readonly Member[]
}

function memberOf(page: Page): Member {
  const bare = { by: 'path', order: '', stem: page.path, pattern: page.path, place: page.path } as const
  const { succession = bare, date = null } = page.judgement ?? {}
  return { page, date: date ?? succession.order, ...succession }
}

function groupedBy(members: readonly Member[], keyOf: (member: Member) => string): Group[] {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const group = groups.get(keyOf(member))
    if (group) group.push(member)
    else groups.set(keyOf(member), [member])
  }
  return [...groups].map(([key, group]) => ({ key, members: group }))
}

/** Whether each member counts something else: two reports on one week are no series. */
const isSuccession = ({ members }: Group): boolean => new Set(members.map(({ order }) => order)).size === members.length

/** The reports of one pattern, those that were put away among them unless they count the same as the ones that were not. */
function alike(members: readonly Member[]): Group[] {
  return groupedBy(members, ({ pattern }) => pattern).flatMap((group) => {
    if (isSuccession(group)) return [group]
    return groupedBy(group.members, ({ place }) => place).flatMap((one) =>
      one.members[0]?.by === 'path' ? groupedBy(one.members, ({ page }) => page.path) : [one],
    )
  })
}

/**
 * The reports that begin alike: one series where each counts something else, whatever it is called behind that. Where two count the same
 * ("session-27-web", "session-27-app"), each name is a series of its own, and those that come only once are one together.
 */
function begunAlike(group: Group): Group[] {
  if (isSuccession(group)) return [group]
  const groups = alike(group.members)
  const once = { key: group.key, members: groups.flatMap(({ members }) => (members.length === 1 ? members : [])) }
  const areOne = once.members.length > 1 && once.members.every(({ stem, pattern }) => stem !== pattern) && isSuccession(once)
  return areOne ? [...groups.filter(({ members }) => members.length > 1), once] : groups
}

function inOrder(members: readonly Member[]): Member[] {
  if (members.length < 2) return [...members]
  const { compare } = new Intl.Collator('en', { numeric: true })
  const counted = ({ by, date, order }: Member) => (by === 'date' ? date : order)
  return [...members].sort(
    (one, other) => compare(counted(one), counted(other)) || compare(one.order, other.order) || compare(one.page.path, other.page.path),
  )
}

/** What reports have in common, as paths are shown: `key` and the place of a member begin at the same folder. */
function shownKey(key: string, { page, place }: Member): string {
  const [shown, own, common] = [page.path.split('/'), place.split('/'), key.split('/')]
  const ending = /\.\w+$/.exec(page.path)?.[0] ?? ''
  const more = shown.length - own.length
  return [...shown.slice(0, Math.max(0, more)), ...common.slice(Math.max(0, -more))].join('/') + ending
}

/** The words of what reports have in common, a part for each folder and the name. */
const wordsOf = (key: string): string[] =>
  key.split('/').flatMap(
    (part) =>
      part
        .split('*')
        .map((piece) => piece.replace(/^[-_. ]+/, '').replace(/(?<![-_. ])[-_. ]+$/, ''))
        .filter(Boolean)
        .join('-') || [],
  )

/** Names each by its last words, and by those of the folders above as far as it takes to tell it from the others. */
function namesOf(keys: readonly string[]): string[] {
  const words = keys.map(wordsOf)
  const at = (depth: number) => words.map((parts) => parts.slice(-depth).join('/'))
  const deepest = Math.max(0, ...words.map(({ length }) => length))
  const levels = Array.from({ length: deepest }, (_, index) => at(index + 1))
  const isAlone = (level: readonly string[], name: string | undefined) => level.indexOf(name ?? '') === level.lastIndexOf(name ?? '')
  return keys.map((key, index) => levels.find((level) => isAlone(level, level[index]))?.[index] ?? key)
}

/** Puts the reports among pages into series, each with its oldest report first; a page that was named is one. */
export function seriesOf(pages: readonly Page[]): Series[] {
  const reports = pages.filter(({ report, named }) => report || named)
  const groups = groupedBy(reports.map(memberOf), ({ stem }) => stem).flatMap(begunAlike)
  const names = namesOf(groups.map(({ key }) => key))
  return groups.flatMap(({ key, members }, index) => {
    const [first, ...rest] = inOrder(members)
    if (!first) return []
    const pattern = rest.length > 0 ? shownKey(key, first) : first.page.path
    return [{ name: names[index] ?? key, pattern, by: first.by, pages: [first.page, ...rest.map(({ page }) => page)] as const }]
  })
}

/** The series of that name among `all`, however it is spelled; all of them where none is named. */
export function seriesCalled(name: string | undefined, all: readonly Series[]): Series[] | Problem {
  const chosen = all.filter((series) => name === undefined || series.name.toLowerCase() === name.toLowerCase())
  return name !== undefined && chosen.length === 0 ? problem('no-series', name, all.map((series) => series.name).join(', ')) : chosen
}
