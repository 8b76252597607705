import { type Lens, lensFor } from './lens.ts'
import { type Page, pages } from './pages.ts'
import { bestPath, type Placed, TELLING } from './paths.ts'
import { charsBeyond, distinctRuns, plainCost, type Run, suspectRuns } from './runs.ts'
import { partsAt } from './sequence.ts'

/** What one page makes of a text. */
export interface Survey {
  lens: Lens
  /** How much likelier the text becomes, in bits, what it takes to say so counted. */
  gain: number
  /** How many sequences it brings back, and of them those of two bytes, which a clean text may hold by chance. */
  garbled: number
  short: number
  /** Whether one of them tells by itself that the text was garbled. */
  told: boolean
  /** How many runs were never garbled. */
  valid: number
  /** The characters that sequences began with. */
  leads: ReadonlySet<string>
}

/** Some runs of a text, and how many others stand beside them that no page could have made. */
interface Sample {
  runs: readonly Run[]
  beside: number
}

/** A text is garbled as seldom as this, in bits: what is brought back must make it likelier than that; where some of it is telling, it is as good as said. */
const SELDOM = { mostly: 13, told: 3 }
/** Pages are chosen by so many characters from all over a text, and the best of them by so many. */
const FEW = 1500
const MANY = 15_000
const BEST = 3
/** So many times one sequence is evidence: whatever a clean text holds by chance, it may hold often. */
const WITNESSES = 3
/** What is known of a text is worth so many bits at most for one character of it. */
const SURE = 8

/** How seldom what sequences began with stands for itself in a text that is mostly garbled, in bits. */
const LEFT = 4
/** What it is worth, in bits, that a garbled run stands in a text several times. */
const AGAIN = 3

/** Whether a stretch is another text than it was. */
export const isBrought = ({ was, now }: Pick<Placed, 'was' | 'now'>): boolean => was !== now

/** The bits that it takes to tell which of several were garbled: few where all or none were. */
function toTell(garbled: number, valid: number): number {
  let bits = Math.log2(garbled + valid + 1)
  for (let index = 1; index <= Math.min(garbled, valid); index += 1) bits += Math.log2((garbled + valid + 1 - index) / index)
  return bits
}

/** A run in which something was brought back, and how much likelier it became, in bits. */
interface Mended {
  run: Run
  brought: readonly Placed[]
  gain: number
}

const mendedIn = (run: Run, lens: Lens): Mended | null => {
  if (!run.chars.some((_, index) => partsAt(run, index, lens).length > 0)) return null
  const { cost, parts } = bestPath(run, lens)
  const brought = parts.filter(isBrought)
  return brought.length === 0 ? null : { run, brought, gain: plainCost(run) - cost }
}

/** What some runs are evidence of, in bits: a sequence a few times, wherever it stands. */
function evidenceOf(mended: readonly Mended[]): number {
  const seen = new Map<string, number>()
  const isNew = ({ was }: Placed): boolean => {
    const times = seen.get(was) ?? 0
    seen.set(was, times + 1)
    return times < WITNESSES
  }
  const gains = mended.map(({ brought, gain }) => (gain * brought.filter(isNew).length) / brought.length)
  return gains.reduce((sum, gain) => sum + gain, mended.some(({ run }) => run.again) ? AGAIN : 0)
}

/** Reads a sample through a page. */
function surveyOf({ runs, beside }: Sample, lens: Lens): Survey {
  const found = runs.map((run) => ({ run, mended: mendedIn(run, lens) }))
  const mended = found.flatMap((each) => each.mended ?? [])
  const brought = mended.flatMap((each) => each.brought)
  const leads = new Set(brought.map(({ was }) => was.charAt(0)))
  const isValid = ({ chars }: Run): boolean => chars.some((char) => !leads.has(char))
  const valid = beside + found.filter((each) => each.mended === null && isValid(each.run)).length
  const garbled = brought.length
  const told = brought.filter(({ telling }) => telling === 'always' || telling === 'apart').length
  const alone = brought.filter(({ telling }) => telling === 'alone').length
  const isHeard = garbled > valid
  return {
    lens,
    gain: evidenceOf(mended) - toTell(garbled, valid) - lens.page.rarity - (isHeard ? 0 : TELLING * alone),
    garbled,
    short: brought.filter(({ bytes }) => bytes <= 2).length,
    told: told > 0 || (isHeard && alone > 0),
    valid,
    leads,
  }
}

/** Whether what a page brings back outweighs what speaks against it. */
const isSound = ({ gain, garbled, short, told, valid }: Survey): boolean =>
  gain > (told ? SELDOM.told : SELDOM.mostly) && (garbled > short || garbled > valid)

/** Some of many runs, from all over. */
function sampleOf(runs: readonly Run[], length: number): readonly Run[] {
  const every = Math.ceil(runs.reduce((sum, { chars }) => sum + chars.length, 0) / length)
  return runs.filter((_, index) => index % every === 0)
}

/** The same reading, now that it is known how much of the text was garbled. */
const informed = ({ lens, garbled, valid, leads }: Survey): Lens => {
  const odds = Math.log2((garbled + 1) / (valid + 1))
  const keep = garbled > valid ? Math.min(SURE, odds + LEFT) : 0
  return { ...lens, price: Math.min(SURE, Math.max(-SURE, -odds)), keep, leads, whole: valid === 0 }
}

const best = (surveys: readonly Survey[]): Survey[] => surveys.filter(isSound).sort((one, other) => other.gain - one.gain)

/** Each of some runs once. */
const eachOnce = (runs: readonly Run[]): readonly Run[] => [...new Map(runs.map((run) => [run.key, run])).values()]

/** The pages that could have made what looks odd in a text. */
const possiblePages = (suspects: readonly Run[], rank: Lens['rank']): readonly Page[] =>
  suspects.length === 0 ? [] : pages().filter((page) => surveyOf({ runs: suspects, beside: 0 }, lensFor(page, rank)).gain > SELDOM.told)

/** The page that a text was seen through, by all that stands in it; undefined where it looks like no text that was. */
export function choosePage(text: string, rank: Lens['rank']): Survey | undefined {
  const suspects = suspectRuns(text)
  const possible = possiblePages(sampleOf(suspects, FEW), rank)
  if (possible.length === 0) return undefined
  const runs = eachOnce([...suspects, ...distinctRuns(text)])
  const beyond = charsBeyond(text)
  const readIn = (sample: readonly Run[]) => (lens: Lens) =>
    surveyOf({ runs: sample, beside: Math.round((beyond * sample.length) / runs.length) }, lens)
  const first = best(possible.map((page) => readIn(sampleOf(runs, FEW))(lensFor(page, rank))))
  const [chosen] = best(first.slice(0, BEST).map((survey) => readIn(sampleOf(runs, MANY))(informed(survey))))
  return chosen && { ...chosen, lens: informed(chosen) }
}
