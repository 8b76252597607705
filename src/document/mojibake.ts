import { type Place, unmoved } from './columns.ts'
import type { Lens } from './lens.ts'
import type { Point } from './message.ts'
import { type Doubt, readThrough } from './readThrough.ts'
import { isGlaring, mayBeGarbled, oddnessIn, runsIn } from './runs.ts'
import { choosePage } from './survey.ts'

/** A repaired text, the page it had been seen through (null: nothing to repair) and how points go back to the text before. */
export interface Repair {
  text: string
  charset: string | null
  place: Place
  doubts: readonly Doubt[]
  /** Where characters that were valid all along stand beside repaired ones: how many were repaired, and the first. */
  mixed: { repaired: number; at: Point } | null
}

/** More than any text was garbled one time after the other; three are met. */
const ROUNDS = 8
/** A repair is none that leaves more than so many bits of oddness, and more than this share of what there was. */
const HALF = { bits: 24, share: 0.24 }
/** So many garbled runs are no accident where none was repaired. */
const SEVERAL = 3
const LOST = '\uFFFD'

function round(text: string, rank: Lens['rank']): Repair | undefined {
  const best = choosePage(text, rank)
  if (!best) return undefined
  const { brought, ...read } = readThrough(text, best)
  if (!brought) return undefined
  return { ...read, charset: best.lens.page.charset, mixed: best.valid > 0 ? { repaired: brought.count, at: brought.first } : null }
}

/** The first run of each line that is garbled still, or that no page made which is known. */
const remainsIn = (text: string): readonly Doubt[] =>
  text.split('\n').flatMap((line, index) => {
    const run = runsIn(line).find(isGlaring)
    return run ? [{ at: { line: index + 1, column: run.at + 1 }, was: run.chars.join(''), now: null, rivals: [] }] : []
  })

/** How odd the lines are that differ from those of another text, in bits; that something is lost is odd in no way. */
function oddnessBeside(text: string, other: string): number {
  const others = other.split('\n')
  const changed = text.split('\n').filter((line, index) => line !== others[index])
  return changed.flatMap((line) => line.split(LOST)).reduce((sum, piece) => sum + oddnessIn(piece), 0)
}

/** Whether much of what was garbled is garbled still: then the page is another one, and what it gave is no better than what there was. */
function isHalf(text: string, repaired: string): boolean {
  const left = oddnessBeside(repaired, text)
  return left > HALF.bits && left > HALF.share * oddnessBeside(text, repaired)
}

/** Tells of what is garbled still, in lines of which no loss is told. */
function withRemains(repair: Repair): Repair {
  const remains = remainsIn(repair.text).map((doubt) => ({ ...doubt, at: repair.place(doubt.at) }))
  if (repair.charset === null && new Set(remains.map(({ was }) => was)).size < SEVERAL) return repair
  const told = new Set(repair.doubts.flatMap(({ now, at }) => (now === null ? at.line : [])))
  const doubts = [...repair.doubts, ...remains.filter(({ at }) => !told.has(at.line))]
  return { ...repair, doubts: doubts.sort((one, other) => one.at.line - other.at.line || one.at.column - other.at.column) }
}

const untouched = (text: string): Repair => ({ text, charset: null, place: unmoved, doubts: [], mixed: null })

/** Undoes mojibake: finds the page that UTF-8 was read through and restores what was seen through it, also where it was twice; valid text stays. */
export function repair(text: string, rank: Lens['rank']): Repair {
  let all = untouched(text)
  if (!mayBeGarbled(text)) return all
  for (let left = ROUNDS; left > 0; left -= 1) {
    const { place } = all
    const next = round(all.text, rank)
    if (!next) break
    all = {
      text: next.text,
      charset: all.charset ?? next.charset,
      place: (point) => place(next.place(point)),
      doubts: [...all.doubts, ...next.doubts.map((doubt) => ({ ...doubt, at: place(doubt.at) }))],
      mixed: all.charset === null ? next.mixed : all.mixed,
    }
  }
  return withRemains(isHalf(text, all.text) ? untouched(text) : all)
}
