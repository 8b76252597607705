import type { BlockerFact, EntryFact, Fact } from '../reading/index.ts'
import { ofKind } from './facts.ts'
import type { LogEntry } from './schema.ts'

/** What speaks of the page as a whole: of a log only its newest entry does, and what stands outside of all. */
const OF_WHOLE: ReadonlySet<Fact['kind']> = new Set(['heading', 'field', 'headline', 'completion'])
/** What an entry must have to tell where things stand: one that only says that nobody met takes nothing back. */
const SPEAKS: ReadonlySet<Fact['kind']> = new Set(['item', 'blocker', 'risk', 'test', 'suite', 'coverage', 'completion', 'headline'])

/** Finds the entry that a line stands in. */
function finder(entries: readonly EntryFact[]): (line: number) => EntryFact | null {
  const inOrder = [...entries].sort((one, other) => one.line - other.line)
  return (line) => {
    let low = 0
    let high = inOrder.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((inOrder[middle]?.line ?? line) <= line) low = middle + 1
      else high = middle
    }
    const found = inOrder[low - 1]
    return found && (found.to === null || line < found.to) ? found : null
  }
}

/** What the entries of a page give its report. */
export interface Entries {
  entries: LogEntry[]
  /** The newest of them; undefined on a page that is no log. */
  newest: EntryFact | undefined
  /** What the entry is called that a fact stands in: by its date, or by its label where several share that; null outside of any. */
  entryOf: (fact: Fact) => string | null
  nameOf: (entry: EntryFact) => string
}

/** Finds the entries of a page as its report has them. */
export function inEntries(facts: readonly Fact[]): Entries {
  const found = ofKind(facts, 'entry')
  const entryAt = finder(found)
  const dates = new Map<string, number>()
  for (const { date } of found) if (date !== null) dates.set(date, (dates.get(date) ?? 0) + 1)
  const nameOf = ({ date, label }: EntryFact): string => (date !== null && dates.get(date) === 1 ? date : label)
  return {
    newest: found[0],
    nameOf,
    entries: found.map(({ label, date, line, position }) => ({ label, date, line, position })),
    entryOf: ({ line }) => {
      const at = found.length === 0 ? null : entryAt(line)
      return at && nameOf(at)
    },
  }
}

const wordsOf = (title: string): ReadonlySet<string> => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** Half of all words in common make two titles one blocker's. */
const LEAST_LIKENESS = 0.5

function isLike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const both = [...one].filter((word) => other.has(word)).length
  return both > 0 && both >= LEAST_LIKENESS * (one.size + other.size - both)
}

/** A heading outside of all entries that tells an older date than the newest of them dates nothing any more. */
function undated(fact: Fact, { date, line }: EntryFact): Fact {
  const isOlder = fact.kind === 'heading' && fact.line !== line && date !== null && fact.dates.some((one) => one < date)
  return isOlder
    ? { ...fact, dates: [], evidence: fact.evidence.map((one) => (one.field === 'date' ? { ...one, field: null } : one)) }
    : fact
}

/** The facts with the heading of the newest entry right behind the first one: it dates the page. */
function leading(facts: readonly Fact[], newest: EntryFact | undefined): readonly Fact[] {
  const heading = facts.find((fact) => fact.kind === 'heading' && fact.line === newest?.line)
  const first = facts.findIndex(({ kind }) => kind === 'heading')
  if (!heading || facts[first] === heading) return facts
  const others = facts.filter((fact) => fact !== heading)
  return [...others.slice(0, first + 1), heading, ...others.slice(first + 1)]
}

const claimOf = ({ line, position, modality, evidence }: Fact): Fact => ({
  kind: 'claim',
  line,
  position,
  modality,
  evidence: evidence.map((one) => ({ ...one, field: null })),
})

/** A blocker that no newer entry repeats: what its line says of its state is past. */
const past = (fact: BlockerFact): BlockerFact => ({
  ...fact,
  state: 'resolved',
  evidence: fact.evidence.map((one) => (one.field === 'state' ? { ...one, field: null } : one)),
})

/**
 * Reads the facts of a log as of today: what older entries say of the whole is only claimed, and a blocker of an older entry that
 * stands in none of the newest is over. Facts of other pages stay as they are.
 */
export function atEntries(facts: readonly Fact[]): readonly Fact[] {
  const entries = ofKind(facts, 'entry')
  if (entries.length === 0) return facts
  const entryAt = finder(entries)
  const speaking = new Set(facts.flatMap((fact) => (SPEAKS.has(fact.kind) ? (entryAt(fact.line) ?? []) : [])))
  const newest = entries.slice(0, entries.findIndex((one) => speaking.has(one)) + 1)
  const today = new Set(newest.length > 0 ? newest : entries.slice(0, 1))
  const isToday = ({ line }: Fact): boolean => {
    const at = entryAt(line)
    return at === null || today.has(at)
  }
  const standing = ofKind(facts, 'blocker').filter((one) => isToday(one) && one.state !== 'resolved')
  const words = standing.map(({ title }) => wordsOf(title))
  const [first] = entries
  return leading(facts, first).map((fact) => {
    if (isToday(fact)) return first ? undated(fact, first) : fact
    if (OF_WHOLE.has(fact.kind)) return claimOf(fact)
    if (fact.kind !== 'blocker' || words.some((one) => isLike(one, wordsOf(fact.title)))) return fact
    return past(fact)
  })
}
