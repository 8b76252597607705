import { DATE_POINTS, PAGE_PLACES, type PageKind, type PagePlace, UNIT_POINTS } from '../../../vocabulary/index.ts'
import { fullDatesIn } from '../../line/date.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { labelIn } from '../../line/unit.ts'
import type { Page } from './glance.ts'
import { SIGNS } from './signs.ts'
import { slotsIn } from './slots.ts'

/** Something that speaks for a report (positive points) or against one. */
export interface Voice {
  points: number
  told: string
  page?: PageKind | undefined
}

/** How a place is told in a reason. */
const SAYS: Readonly<Record<PagePlace, string>> = {
  name: 'the name says',
  title: 'the title says',
  folder: 'the folder says',
  heading: 'headings say',
}
/** So many headings with a word give it its full points. */
const FULL_HEADINGS = 2

const textsOf = ({ name, title, folders, headings }: Page): Readonly<Record<PagePlace, readonly string[]>> => ({
  name: [name],
  title: [title],
  folder: folders,
  heading: headings,
})

/** What the words at one place say, each row of the vocabulary once. */
function wordVoices(place: PagePlace, texts: readonly string[], lexicon: Lexicon): Voice[] {
  const found = texts.flatMap((text) => {
    const tokens = lexicon.tokens(text)
    return lexicon.pages.all(tokens).map(({ row, from, to }) => ({ row, said: text.slice(tokens[from]?.start, tokens[to - 1]?.end) }))
  })
  return [...new Set(found.map(({ row }) => row))].map((row) => {
    const hits = found.filter((one) => one.row === row)
    const part = place === 'heading' ? Math.min(1, hits.length / FULL_HEADINGS) : 1
    return { points: row.points[place] * part, told: `${SAYS[place]} "${hits[0]?.said}"`, page: row.page }
  })
}

/** A unit of work as a folder is named after it: "sprints", "week 3". */
function unitOfFolder(text: string, { sequence, tokens }: Lexicon): string | null {
  const words = tokens(text)
  const [hit] = sequence.all(words)
  return hit ? text.slice(words[hit.from]?.start, words[hit.to - 1]?.end) : null
}

/** What numbered units of work and dates say at one place. */
function slotVoices(place: PagePlace, texts: readonly string[], lexicon: Lexicon): Voice[] {
  const unit = texts.map((text) => (place === 'folder' ? unitOfFolder(text, lexicon) : labelIn(text, lexicon))).find(Boolean)
  const dated = texts.some((text) => slotsIn(text, lexicon).some(({ by }) => by === 'date') || fullDatesIn(text, lexicon).length > 0)
  return [
    { points: unit ? UNIT_POINTS[place] : 0, told: `${SAYS[place]} "${unit}"` },
    { points: dated ? DATE_POINTS[place] : 0, told: `the ${place} has a date` },
  ]
}

/** What the lines, fields and sections of a page say: the more of a sign, the more, but each further one counts for less. */
const signVoices = (page: Page, lexicon: Lexicon): Voice[] =>
  SIGNS.map(({ points, full, told, count }) => {
    const found = count(page, lexicon)
    return { points: points * Math.min(1, Math.log2(1 + found) / Math.log2(1 + full)), told: told(found) }
  })

/** Everything that speaks for or against a page being a report. */
export function voicesOf(page: Page, lexicon: Lexicon): Voice[] {
  const texts = textsOf(page)
  const places = PAGE_PLACES.flatMap((place) => [
    ...wordVoices(place, texts[place], lexicon),
    ...slotVoices(place, place === 'heading' ? [] : texts[place], lexicon),
  ])
  return [...places, ...signVoices(page, lexicon)].filter(({ points }) => points !== 0)
}
