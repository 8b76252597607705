import type { Page } from '../discover/discover.ts'
import type { Series } from '../series.ts'
import type { State } from './state.ts'

/** A report in a span: as it was or is, and the path that it goes by today. */
export interface Member {
  page: Page
  key: string
}

/** A report or a series to look back on, and between which points. */
export interface Span {
  name: string
  /** What is told of it: the states of the only member, or its reports. */
  by: 'states' | 'reports'
  /** The oldest first. */
  members: readonly Member[]
  /** The id of the commit that it is looked back from; null for today. */
  commit: string | null
  /** The day that it ends on, YYYY-MM-DD; null for today. */
  day: string | null
  /** What it begins and ends with; null where an end is open. */
  first: State | null
  last: State | null
}

const OPEN = { commit: null, day: null, first: null, last: null }

/** A series as it is. */
export const spanOf = ({ name, pages: [first, ...others] }: Series): Span => ({
  name: others.length === 0 ? first.path : name,
  by: others.length === 0 ? 'states' : 'reports',
  members: [first, ...others].map((page) => ({ page, key: page.path })),
  ...OPEN,
})

const NAMED = { named: true, report: true, kind: 'other', reason: 'it was named', judgement: null }

/** A report as a state shows it; `pages` are what is known of today. */
export function memberOf({ file, path, key, past }: State, pages: readonly Page[]): Member {
  const page = pages.find((one) => one.path === key) ?? NAMED
  return { page: { ...page, file, path, ...(past && { past }) }, key }
}

/** A file up to the commit that a state of it is of. */
export const fileSpan = (state: State): Span => ({
  ...OPEN,
  name: state.key,
  by: 'states',
  members: [memberOf(state, [])],
  commit: state.commit,
})
