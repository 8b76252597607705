import type { Report } from '../../report/index.ts'

/** When a report was written, and where that is told: in its text, in its file's name, or by git. */
export interface Dated {
  /** ISO 8601, to the day or to the month. */
  day: string
  from: 'text' | 'name' | 'git'
}

/** A report with all that tells whether it is current. */
export interface Candidate extends Pick<Report, 'kind' | 'state' | 'label'> {
  path: string
  /** Whether the user named it. */
  named: boolean
  date: Dated | null
  /** When git last saw its content change, ISO 8601; null where git does not tell. */
  changed: string | null
  /** On how many days git saw that. */
  days: number | null
  /** How many dated entries it has, as a log. */
  entries: number
  /** The folder or word by which it was put away. */
  putAway: string | null
  /** What it is about, by its path; reports of one subject may follow one another. */
  subject: string | null
  /** Whether it is called what a page is that is kept up. */
  living: boolean
  series: {
    /** How many reports the series has, and the path of its newest. */
    size: number
    newest: string
    by: 'number' | 'date' | 'path'
    /** What the reports of one journal have in common, be they of one series or not. */
    journal: string
  } | null
}

/** The bounds of what is current: the settings `current`. */
export interface Bounds {
  /** A page that is not kept up, and is so many days older than the newest report, is not current; one that is kept up is stale. */
  days: number
  /** The newest report of a series is put aside when it is so many days older. */
  seriesDays: number
  /** A page that changed on so many days is kept up. */
  livingDays: number
}

/** The bounds where nothing is set. */
export const BOUNDS: Bounds = { days: 30, seriesDays: 180, livingDays: 3 }

/** Whether a report is current, and what decided. */
export interface Currency {
  current: boolean
  /** Whether it is current but has not been kept up. */
  stale: boolean
  /** The whole days from its date until today; null where it has no date. */
  age: number | null
  why: string
  /** The name of the evidence that decided. */
  evidence: string
}

/** What evidence says: `kept` is current, `aside` is not. */
export interface Ruling {
  verdict: 'current' | 'stale' | 'aside'
  why: string
}

/** What is known of all reports when one is judged. */
export interface Ground {
  bounds: Bounds
  /** What follows a report, by its path: the path of the newer one, and how that is told. */
  followed: ReadonlyMap<string, string>
  /** The whole days by which a report is older than the newest one; null where it has no date. */
  behind: (candidate: Candidate) => number | null
  isLiving: (candidate: Candidate) => boolean
}
