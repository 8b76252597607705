import { daysBetween, lastDayOf } from '../time/days.ts'
import { EVIDENCE } from './evidence.ts'
import { followedAmong } from './followed.ts'
import type { Bounds, Candidate, Currency, Ground } from './model.ts'

/** When a report last spoke: a page that is kept up when it last changed, another one on its own date. */
function spokeOn(one: Candidate, isLiving: boolean): string | null {
  const own = one.date ? lastDayOf(one.date.day) : null
  const changed = isLiving ? (one.changed?.slice(0, 10) ?? null) : null
  return (
    [own, changed]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  )
}

function groundOf(all: readonly Candidate[], bounds: Bounds, today: string): Ground {
  const isLiving = (one: Candidate): boolean => one.living || one.entries > 1 || (one.days ?? 0) >= bounds.livingDays
  const days = all.map((one) => spokeOn(one, isLiving(one)))
  // What is dated ahead of today says nothing of how old the others are.
  const newest = days.reduce<string>((most, day) => (day !== null && day <= today && day > most ? day : most), '')
  return {
    bounds,
    isLiving,
    followed: followedAmong(all, isLiving),
    behind: (one) => {
      const day = spokeOn(one, isLiving(one))
      return day === null || newest === '' ? null : daysBetween(day, newest)
    },
  }
}

/** What the evidence says of one report. */
function ruled(one: Candidate, ground: Ground, today: string): Currency {
  const age = one.date ? daysBetween(lastDayOf(one.date.day), today) : null
  for (const { name, rule } of EVIDENCE) {
    const ruling = rule(one, ground)
    if (ruling) return { current: ruling.verdict !== 'aside', stale: ruling.verdict === 'stale', age, why: ruling.why, evidence: name }
  }
  return { current: true, stale: false, age, why: '', evidence: '' }
}

/** The last word: of reports that are all over or put aside, the newest that nothing follows is as current as it gets. */
function lastOf(all: readonly Candidate[], found: readonly Currency[]): number {
  const momentOf = ({ date, changed }: Candidate) => `${date?.day ?? ''} ${changed ?? ''}`
  const order = ['over', 'age', 'living', 'series', 'put-away', 'followed']
  const ranked = all.map((one, index) => ({ index, rank: order.indexOf(found[index]?.evidence ?? ''), moment: momentOf(one) }))
  const rankOf = (rank: number) => (rank < order.indexOf('put-away') ? 0 : rank)
  ranked.sort((one, other) => rankOf(one.rank) - rankOf(other.rank) || other.moment.localeCompare(one.moment))
  return ranked[0]?.index ?? -1
}

/**
 * Tells of each report, in the order given, whether it is current: whether nothing newer speaks for its subject.
 *
 * @param all every report there is, for each is judged beside the others
 * @param today the day that ages are counted to, YYYY-MM-DD
 */
export function currencyOf(all: readonly Candidate[], bounds: Bounds, today: string): Currency[] {
  const ground = groundOf(all, bounds, today)
  const found = all.map((one) => ruled(one, ground, today))
  if (found.some(({ current }) => current)) return found
  const last = lastOf(all, found)
  return found.map((one, index) => (index === last ? { ...one, current: true, why: `${one.why}, but nothing newer is told of` } : one))
}
