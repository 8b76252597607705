import { analyse } from 'scslre'
import { expect, test } from 'vitest'
import { lineOf, sources } from './source.ts'

/** Convicted expressions that cost no more than the length of the text all the same, each with the reason. */
const EXCUSED: Record<string, string> = {
  'src/reading/line/token.ts':
    'an ASCII word that goes on in other letters is left to the next branch, which takes all of it: no letter is the start of two tries',
}

interface Expression {
  path: string
  line: number
  pattern: string
  flags: string
}

const literal = (value: unknown): { pattern: string; flags: string } | null =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value
    ? { pattern: String(value.pattern), flags: String(value.flags) }
    : null

const expressions: Expression[] = sources.flatMap((source) =>
  source.nodes.flatMap((node) => {
    const found = literal(node.regex)
    return found ? [{ path: source.path, line: lineOf(source, node), ...found }] : []
  }),
)

/** How an expression may backtrack without end or with the square of the text: each way by its kind. */
const faults = ({ pattern, flags }: Pick<Expression, 'pattern' | 'flags'>): string[] =>
  analyse({ source: pattern, flags }).reports.map(({ type, exponential }) => `${type}, ${exponential ? 'exponential' : 'polynomial'}`)

test('the tool convicts what backtracks', () => {
  expect(faults({ pattern: '^(?:a+)+$', flags: '' })).toEqual(['Self, exponential'])
  expect(faults({ pattern: '\\s+$', flags: 'u' })).toEqual(['Move, polynomial'])
})

test('no expression backtracks: its cost grows with the length of the text and no faster', () => {
  expect(expressions.length).toBeGreaterThan(100)
  const told = expressions
    .filter(({ path }) => !(path in EXCUSED))
    .flatMap((one) => faults(one).map((fault) => `${one.path}:${one.line} ${fault}: /${one.pattern}/${one.flags}`))
  expect(told).toEqual([])
})

test.each(Object.keys(EXCUSED))('%s still holds the one expression that is excused', (path) => {
  expect(expressions.filter((one) => one.path === path && faults(one).length > 0)).toHaveLength(1)
})
