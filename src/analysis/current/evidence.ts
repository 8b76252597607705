import type { Candidate, Ground, Ruling } from './model.ts'

/** One piece of evidence: what it looks at, and what it says; null where it says nothing. */
export interface Evidence {
  name: string
  looksAt: string
  rule: (candidate: Candidate, ground: Ground) => Ruling | null
}

const kept = (why: string): Ruling => ({ verdict: 'current', why })
const stale = (why: string): Ruling => ({ verdict: 'stale', why })
const aside = (why: string): Ruling => ({ verdict: 'aside', why })

const isOver = ({ state }: Candidate): boolean => state === 'done' || state === 'cancelled'
const older = (days: number | null): string => `${days} days older than the newest report`

/** Why a page counts as one that is kept up. */
function keptUp({ days, living, entries }: Candidate, { bounds }: Ground): string {
  if (days !== null && days >= bounds.livingDays) return `changed on ${days} days`
  return living ? 'is called what a page is that is kept up' : `has ${entries} dated entries`
}

function ofLivingPage(one: Candidate, ground: Ground): Ruling | null {
  if (!ground.isLiving(one)) return null
  const behind = ground.behind(one)
  const isOld = behind !== null && behind > ground.bounds.days
  if (isOld && isOver(one)) return aside(`it is ${one.state}, and ${older(behind)}`)
  return isOld ? stale(`it ${keptUp(one, ground)}, but is ${older(behind)}`) : kept(`it ${keptUp(one, ground)}`)
}

function ofSeries(one: Candidate, ground: Ground): Ruling | null {
  if (!one.series || one.series.size < 2) return null
  const behind = ground.behind(one) ?? 0
  const told = `the newest of ${one.series.size} reports that follow one another`
  if (behind > ground.bounds.seriesDays || (behind > ground.bounds.days && isOver(one))) return aside(`it is ${told}, but ${older(behind)}`)
  return behind > ground.bounds.days ? stale(`it is ${told}, but ${older(behind)}`) : kept(`it is ${told}`)
}

/** Everything that tells whether a report is current; the first that says something decides. */
export const EVIDENCE: readonly Evidence[] = [
  { name: 'named', looksAt: 'whether it was asked for', rule: ({ named }) => (named ? kept('it was named') : null) },
  { name: 'put-away', looksAt: 'its folders and name', rule: ({ putAway }) => (putAway ? aside(`it is archived ("${putAway}")`) : null) },
  {
    name: 'followed',
    looksAt: 'what newer reports there are on its subject',
    rule: ({ path }, { followed }) => {
      const told = followed.get(path)
      return told === undefined ? null : aside(told)
    },
  },
  { name: 'living', looksAt: 'on how many days it changed, its name and its entries', rule: ofLivingPage },
  { name: 'series', looksAt: 'whether it is the newest of several', rule: ofSeries },
  { name: 'over', looksAt: 'the state that it claims', rule: (one) => (isOver(one) ? aside(`it is ${one.state}`) : null) },
  {
    name: 'age',
    looksAt: 'its date against that of the newest report',
    rule: (one, ground) => {
      const behind = ground.behind(one)
      return behind !== null && behind > ground.bounds.days ? aside(`it is ${older(behind)}`) : null
    },
  },
  { name: 'none', looksAt: 'nothing more', rule: () => kept('nothing newer speaks for its subject') },
]
