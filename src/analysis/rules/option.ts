import { SEVERITIES, type Severity } from '../../vocabulary/index.ts'

/** The options of one rule as a configuration or a command line states them, by name. */
export type Stated = Readonly<Record<string, unknown>>

/** One option of a rule: `of` finds its value among those stated. */
export interface RuleOption<T = unknown> {
  name: string
  /** What it decides, a sentence. */
  about: string
  /** What it must be; finishes the sentence "max must be …". */
  takes: string
  /** The value in force where nothing is stated; null where the rule then asks nothing. */
  fallback: T
  /** Whether a stated value can be used. */
  accepts(value: unknown): boolean
  of(stated: Stated): T
}

/** A kind of value: what it must be, and how it is read; undefined where it cannot be. */
interface Kind<T> {
  takes: string
  read: (value: unknown) => T | undefined
}

const numberIn = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN

function numberFrom(least: number, most: number, isFit: (value: number) => boolean = Number.isFinite) {
  return (value: unknown): number | undefined => {
    const number = numberIn(value)
    return isFit(number) && number >= least && number <= most ? number : undefined
  }
}

const percent = numberFrom(0, 100)

const percents = (value: unknown): Readonly<Record<string, number>> | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value).map(([name, each]) => [name, percent(each)] as const)
  const fit = entries.flatMap(([name, each]) => (each === undefined ? [] : [[name, each] as const]))
  return fit.length === entries.length ? Object.fromEntries(fit) : undefined
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false }

/** Every kind of value that an option of a rule may take. */
const KINDS = {
  percent: { takes: 'a percentage from 0 to 100', read: percent },
  points: { takes: 'a number of percentage points from 0 to 100', read: percent },
  count: { takes: 'a whole number from 0', read: numberFrom(0, Number.MAX_SAFE_INTEGER, Number.isInteger) },
  days: { takes: 'a whole number of days from 0', read: numberFrom(0, 100_000, Number.isInteger) },
  severity: {
    // Intl would say this too, and take longer than a whole command to be ready.
    takes: `${SEVERITIES.slice(0, -1).join(', ')}, or ${SEVERITIES.at(-1)}`,
    read: (value: unknown): Severity | undefined => SEVERITIES.find((each) => each === value),
  },
  flag: { takes: 'true or false', read: (value: unknown): boolean | undefined => FLAGS[String(value)] },
  percents: { takes: 'a mapping from names to percentages', read: percents },
}

function option<T>({ takes, read }: Kind<T>, fallback: T, name: string, about: string): RuleOption<T> {
  return {
    name,
    about,
    takes,
    fallback,
    accepts: (value) => read(value) !== undefined,
    of: (stated) => read(stated[name]) ?? fallback,
  }
}

const asking =
  <T>(kind: Kind<T>) =>
  <F extends T | null>(name: string, about: string, fallback: F): RuleOption<T | F> =>
    option<T | F>(kind, fallback, name, about)

/** A percentage, 0 to 100. */
export const percentOption = asking(KINDS.percent)
/** A difference of percentages, 0 to 100 points. */
export const pointsOption = asking(KINDS.points)
/** How many of something. */
export const countOption = asking(KINDS.count)
/** A number of days. */
export const daysOption = asking(KINDS.days)
/** A severity of a blocker. */
export const severityOption = asking(KINDS.severity)
/** Yes or no. */
export const flagOption = asking(KINDS.flag)
/** Percentages by name. */
export const percentsOption = asking(KINDS.percents)
