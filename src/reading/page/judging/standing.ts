import { LIVING_NAMES, NAME_TAILS, PUT_AWAY_NAMES, type Words } from '../../../vocabulary/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { wordsOfName } from '../../line/title.ts'
import type { Token } from '../../line/token.ts'
import { slotsIn } from './slots.ts'

/** What the path of a report tells of whether others may take its place. */
export interface Standing {
  /** The folder, or the word of its name, by which it was put away; null where it lies in use. */
  putAway: string | null
  /** What it is about: its folder, and its name without dates and what only says that it is a report; null where nothing is left. */
  subject: string | null
  /** Whether it is called what a page is that is kept up, without a date or a number: "STATUS", "BACKLOG". */
  living: boolean
}

/** Makes a name comparable: its words apart, in small letters. */
const plain = (name: string): string => wordsOfName(name).toLowerCase().trim()

const phrasesOf = (words: Words): ReadonlySet<string> => new Set(Object.values(words).flatMap((list) => list.split(', ').map(plain)))

const LIVING = phrasesOf(LIVING_NAMES)
const PUT_AWAY = phrasesOf(PUT_AWAY_NAMES)
const TAILS = phrasesOf(NAME_TAILS)

/** A word for a report weighs at least so much in a title: lists of problems or of work are subjects of their own. */
const REPORT_POINTS = 1.5

/** A name without the dates in it. */
const undated = (name: string, lexicon: Lexicon): string =>
  slotsIn(name, lexicon)
    .filter(({ by }) => by === 'date')
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, name)

/** Where the words end that tell a subject, when those at the end that tell none are left out. */
function subjectEnd(words: readonly Token[], text: string, lexicon: Lexicon): number {
  let end = words.length
  for (;;) {
    const left = words.slice(0, end)
    const last = left.at(-1)
    const report = lexicon.pages.all(left).find(({ row, to }) => to === end && !row.page && row.points.title >= REPORT_POINTS)
    if (report) end = report.from
    else if (last && TAILS.has(plain(text.slice(last.start, last.end)))) end -= 1
    else return end
  }
}

/** The words of a name that tell its subject, in small letters; a version at its end is none of them. */
function subjectOf(name: string, lexicon: Lexicon): string {
  const bare = undated(name, lexicon).replace(/[-_. ]v\d[\d._-]{0,8}$/i, '')
  const text = wordsOfName(bare)
  const words = lexicon.tokens(text).filter(({ kind }) => kind !== 'sign')
  const end = subjectEnd(words, text, lexicon)
  return end === 0 ? '' : plain(text.slice(words[0]?.start, words[end - 1]?.end))
}

/** Tells by its path how a page stands among others. */
export function standingOf(path: string, lexicon: Lexicon): Standing {
  const folders = path.replace(/\.\w+$/, '').split('/')
  const name = folders.pop() ?? ''
  const archive = folders.find((folder) => lexicon.archives.whole(folder) !== null) ?? null
  const last = plain(name).split(' ').at(-1) ?? ''
  const subject = subjectOf(name, lexicon)
  const inUse = folders.filter((folder) => lexicon.archives.whole(folder) === null)
  return {
    putAway: archive ?? (PUT_AWAY.has(last) ? last : null),
    subject: subject === '' ? null : [...inUse, subject].join('/'),
    living: LIVING.has(plain(name)),
  }
}
