import type { CountField, Unit } from '../../vocabulary/index.ts'
import type { Said } from '../line/grammar.ts'
import type { Entry } from './entry.ts'

/** Whether a line counts tests, and so names more than one: "12 tests", "Parser – 3 failed". */
export const countsTests = ({ quantities, parts }: Said): boolean =>
  quantities.some(
    ({ unit, outcome, percent, start, total }) =>
      !percent &&
      (unit === 'test' || (outcome !== null && outcome !== 'errors' && (total !== null || parts.some((part) => part.start === start)))),
  )

/** The numbers that a line gives for its tests: "(8 tests)", "(3/15)", "(11 passed)"; a bare one in brackets where tests are spoken of. */
export function countsOf({ parts, quantities }: Said, spoken: boolean): number[] {
  const bracketed = parts.filter(({ by }) => by === 'tag')
  return quantities
    .filter(({ percent, unit, outcome, start, end }) => {
      const inBrackets = bracketed.some((part) => start >= part.start && end <= part.end)
      return (
        !percent &&
        (unit === 'test' ||
          unit === 'failure' ||
          (unit === null && outcome !== null && (spoken || RAN.has(outcome))) ||
          (spoken && inBrackets && !MEASURES.has(unit)))
      )
    })
    .flatMap(({ value, total }) => (total === null ? [value] : [value, total]))
}

const RAN: ReadonlySet<CountField> = new Set<CountField>(['passed', 'failed', 'skipped'])
const MEASURES: ReadonlySet<Unit | null> = new Set<Unit | null>(['time', 'file', 'line', 'suite'])

/** Whether a block counts as many tests as it lists. */
export const countsItsList = ({ said, children }: Entry): boolean =>
  countsOf(said, true).includes(children.filter(({ shape }) => shape === 'bullet').length)

interface Beside {
  all: number
  counting: number
}
const known = new WeakMap<Entry, Map<string, Beside>>()

/** How many blocks of a kind and depth stand below the same entry, and how many of them count as many tests as they list. */
export function besideOf({ parent, shape, depth }: Entry): Beside {
  if (!parent) return { all: 0, counting: 0 }
  const kinds = known.get(parent) ?? new Map<string, Beside>()
  known.set(parent, kinds)
  const kind = `${shape} ${depth}`
  const answer = kinds.get(kind) ?? counted(parent.children.filter((one) => one.shape === shape && one.depth === depth))
  kinds.set(kind, answer)
  return answer
}

const counted = (blocks: readonly Entry[]): Beside => ({ all: blocks.length, counting: blocks.filter(countsItsList).length })
