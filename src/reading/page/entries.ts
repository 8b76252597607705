import { startLine } from '../../document/index.ts'
import type { Entry } from '../block/entry.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { bareTitle, kindIn } from '../line/title.ts'
import { type DatedHead, datedHead } from './dated.ts'
import { shareOfPast } from './past.ts'
import type { StandUp } from './standup.ts'

/** One dated entry of a page that is a log: from its heading to the next one. */
export interface LogEntry {
  of: Entry
  label: string
  /** ISO 8601, `--MM-DD` where no year is named; null where only a number or a weekday dates it. */
  date: string | null
  /** The line behind its last one; null where it reaches to the end of the page. */
  to: number | null
}

/** What a page is as a log. */
export interface Log {
  /** The dated entries, newest first; none on a page that is no log. */
  entries: readonly LogEntry[]
  /** The headings that open them. */
  heads: ReadonlySet<Entry>
  /** Whether its plain bullets tell what was done. */
  tellsWork: boolean
}

const NO_LOG: Log = { entries: [], heads: new Set(), tellsWork: false }

function headingsOf(root: Entry): Entry[] {
  const found: Entry[] = []
  const open = [...root.children].reverse()
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.shape !== 'heading') continue
    found.push(at)
    open.push(...[...at.children].reverse())
  }
  return found
}

/** So many headings with dates are entries; of others of the same depth there may be twice as many. */
const FEWEST = 2

/** The words that two heads or more share before their dates; no words at all are shared too. */
function sharedPrefixes(heads: readonly DatedHead[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set([''])
  for (const { prefix } of heads) {
    if (seen.has(prefix)) shared.add(prefix)
    seen.add(prefix)
  }
  return shared
}

const isDated = ({ date }: DatedHead): boolean => date !== null
/** Whether a heading stands right below the page or its title: deeper ones may number anything. */
const isOutermost = ({ entry: { parent } }: DatedHead): boolean => parent?.shape === 'root' || parent?.parent?.shape === 'root'

/** The headings of one depth that open dated entries; those with dates before those with numbers, then the more. */
function headsOf(headings: readonly Entry[], lexicon: Lexicon, isLogged: boolean): readonly DatedHead[] {
  const heads = headings.flatMap((one) => datedHead(one, lexicon) ?? [])
  const depths = [...new Set(heads.map(({ entry }) => entry.depth))].sort((one, other) => one - other)
  const prefixes = sharedPrefixes(heads)
  const groups = depths.map((depth) => {
    const ofDepth = heads.filter(({ entry }) => entry.depth === depth)
    const alike = ofDepth.filter(({ prefix }) => prefixes.has(prefix))
    const shared = isLogged && alike.length < FEWEST ? ofDepth.filter(({ date }) => date !== null) : alike
    const all = headings.filter((one) => one.depth === depth).length
    return shared.length >= FEWEST && shared.length * 3 >= all && (shared.some(isDated) || shared.every(isOutermost)) ? shared : []
  })
  const dated = (group: readonly DatedHead[]): number => group.filter(isDated).length
  const [best = []] = groups.sort((one, other) => dated(other) - dated(one) || other.length - one.length)
  const alike = new Set(best.map(({ prefix }) => prefix).filter((prefix) => prefix !== ''))
  const chosen = new Set(best)
  const depth = best[0]?.entry.depth
  return heads.filter((head) => chosen.has(head) || (head.entry.depth !== depth && alike.has(head.prefix)))
}

/** The line that ends what each entry's heading opens: that of the next entry, or of a heading above it. */
function endsOf(headings: readonly Entry[], opens: ReadonlySet<Entry>): ReadonlyMap<Entry, number> {
  const ends = new Map<Entry, number>()
  let open: Entry | null = null
  for (const one of headings) {
    if (open && (opens.has(one) || one.depth <= open.depth)) {
      ends.set(open, startLine(one.said.line))
      open = null
    }
    if (opens.has(one)) open = one
  }
  return ends
}

/** Whether the first of the entries is the oldest, by their dates, else by their numbers. */
function isOldestFirst(heads: readonly DatedHead[]): boolean {
  const dates = heads.flatMap(({ date }) => date ?? [])
  const numbers = heads.flatMap(({ number }) => number ?? [])
  const [first, last] = [dates[0], dates.at(-1)]
  if (first && last && first !== last) return first < last
  return (numbers[0] ?? 0) <= (numbers.at(-1) ?? 0)
}

/** Whether the title calls the page a log, a plan, or the list of what changed from version to version. */
function calledBy(title: Entry | null, lexicon: Lexicon): 'log' | 'plan' | 'changes' | null {
  if (!title) return null
  const { tokens } = title.said
  if (lexicon.pages.all(tokens).some(({ row }) => row.page === 'changelog')) return 'changes'
  if (lexicon.logs.all(tokens).length > 0) return 'log'
  const kind = kindIn(title.said, lexicon)
  return kind === 'daily' || kind === 'weekly' ? 'log' : kind === 'plan' ? 'plan' : null
}

/** "Monday", "Tuesday" at the top of a page: the first of them is no title. */
const isFirstOfMany = (title: Entry, headings: readonly Entry[], lexicon: Lexicon): boolean =>
  datedHead(title, lexicon) !== null &&
  headings.some((one) => one !== title && one.depth === title.depth && datedHead(one, lexicon) !== null)

/** Finds the dated entries of a page: stand-ups, days of a work log, weekly sections. */
export function logOf(root: Entry, title: Entry | null, standUp: StandUp, lexicon: Lexicon): Log {
  const called = calledBy(title, lexicon)
  if (called === 'changes') return NO_LOG
  const all = headingsOf(root)
  const headings = all.filter((one) => one !== title || isFirstOfMany(title, all, lexicon))
  const heads = headsOf(headings, lexicon, called === 'log')
  if (heads.length < FEWEST) return NO_LOG
  const opens = new Set(heads.map(({ entry }) => entry))
  const past = shareOfPast([...opens], lexicon)
  const isLog = called === 'log' || standUp.size > 0 || past >= 0.5
  if (!isLog && (called === 'plan' || heads.every(({ date }) => date === null))) return NO_LOG
  const ends = endsOf(headings, opens)
  const entries = heads.map(({ entry, date }): LogEntry => ({ of: entry, label: bareTitle(entry.said), date, to: ends.get(entry) ?? null }))
  return { entries: isOldestFirst(heads) ? entries.reverse() : entries, heads: opens, tellsWork: past >= (called === 'log' ? 0.3 : 0.5) }
}
