import type { TestOutcome } from '../model.ts'

/** One test point, as its line tells it. */
export interface Point {
  name: string
  status: TestOutcome
  /** Whether its tests follow between braces. */
  opens: boolean
}

const POINT = /^(not )?ok(?=\s|$)/
const NUMBER = /^\d+/
const PLAN = /^1\.\.(\d{1,15})(?:\s|$)/

/** Whether a line is a plan: how many tests there are. */
export const isPlan = (text: string): boolean => PLAN.test(text)

/** The number in a plan. */
export const planOf = (text: string): number => Number(PLAN.exec(text)?.[1])

/** Where the directive of a description begins, or -1: at a `#` after a space that no backslash takes away. */
function hashIn(text: string): number {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const before = text[at - 1] ?? ' '
    if (before === ' ' || before === '\t') return at
  }
  return -1
}

const DIRECTIVES: readonly (readonly [word: string, status: TestOutcome])[] = [
  ['skip', 'skipped'],
  ['todo', 'todo'],
]

/** Reads a line as a test point; null where it is none. A todo that fails is no failure, and one that passes no pass. */
export function pointOf(text: string): Point | null {
  const [begin, not] = POINT.exec(text) ?? []
  if (begin === undefined) return null
  const bare = text.slice(begin.length).trim().replace(NUMBER, '')
  const opens = bare.endsWith('{')
  const told = opens ? bare.slice(0, -1) : bare
  const at = hashIn(told)
  const [description, directive] =
    at < 0
      ? [told, '']
      : [
          told.slice(0, at),
          told
            .slice(at + 1)
            .trim()
            .toLowerCase(),
        ]
  const status = DIRECTIVES.find(([word]) => directive.startsWith(word))?.[1] ?? (not ? 'failed' : 'passed')
  const name = description.trim().replace(/^- ?/, '').replaceAll('\\#', '#').replaceAll('\\\\', '\\')
  return { name, status, opens }
}
