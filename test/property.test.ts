import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { explainReport, readReport } from '../src/pipeline/index.ts'
import { type Report, reportSchema } from '../src/report/index.ts'
import { GLYPHS } from '../src/vocabulary/index.ts'

const PATH = { path: 'x.md' }
const FIXTURES = globSync('fixtures/**/*.md')
  .sort()
  .map((path) => readFileSync(path, 'utf8'))

/** Pieces that reports are made of, to be put where they do not belong. */
const PIECES = [
  ...GLYPHS.map(({ glyph }) => glyph),
  ...[
    '|',
    '| --- |',
    '**',
    '`',
    '```\n',
    '- ',
    '  - [ ] ',
    '1. ',
    '# ',
    '> ',
    '---',
    '~~',
    ': ',
    ' – ',
    '(',
    '[',
    '│ ├── ',
    '║',
    '=',
    '\t',
    '\r',
    '\r\n',
    '\u2028',
    '\0',
    '\uFEFF',
    'âœ…',
    '\u001b[31m',
  ],
  ...[
    '52%',
    '12/9',
    '0/0',
    '~80%+',
    '2026-13-45',
    '99999999999999999999',
    '1,234,567.89',
    'Blocked by',
    'None',
    'P0',
    'Status:',
    'tests passed',
    '完成',
    'İ',
    'ß',
    '👩‍👩‍👧',
  ],
]

type Edit = (lines: string[], at: number, other: number) => string[]
const EDITS: Edit[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at, other) => lines.with(at, lines[other] ?? '').with(other, lines[at] ?? ''),
  (lines, at) => lines.slice(0, at),
  (lines, at, other) => lines.with(at, (lines[at] ?? '').slice(0, other)),
  (lines, at, other) => lines.with(at, `${' '.repeat(other % 12)}${lines[at] ?? ''}`),
  (lines, at) => lines.with(at, `> ${lines[at] ?? ''}`),
  (lines, at, other) =>
    lines.with(at, `${(lines[at] ?? '').slice(0, other)}${PIECES[(at * 7 + other) % PIECES.length]}${(lines[at] ?? '').slice(other)}`),
]

const mutated = fc
  .tuple(
    fc.constantFrom(...FIXTURES),
    fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.nat(500), fc.nat(120)), { minLength: 1, maxLength: 12 }),
  )
  .map(([text, edits]) =>
    edits
      .reduce(
        (lines, [edit, at, other]) =>
          lines.length === 0 ? lines : (EDITS[edit]?.(lines, at % lines.length, other % lines.length) ?? lines),
        text.split('\n'),
      )
      .join('\n'),
  )

const patched = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES, '\n', '\n\n', ' '),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''))

/** The value that a JSON pointer leads to; undefined where it leads nowhere. */
const follow = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, key) => (at !== null && typeof at === 'object' ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined),
      root,
    )

type Point = Report['claims'][number]['position']['start']
const isBefore = (one: Point, other: Point): boolean => one.line < other.line || (one.line === other.line && one.column <= other.column)

/** What is wrong with the places and pointers of a report of this text. */
function wrongs(text: string): string[] {
  const report = readReport(text, PATH)
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const isInside = ({ line, column }: Point): boolean =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1
  const { tests, blockers, risks, coverage, items, claims, notes, fields, completion } = report
  const entries = [...tests.suites, ...tests.cases, ...blockers, ...risks, ...coverage, ...items, ...notes]
  const heard = explainReport(text, PATH)
  const positions = [...entries, ...claims, ...heard].map(({ position }) => position)
  const numbers = [...entries, ...fields, ...heard, ...(completion ? [completion] : [])].map(({ line }) => line)
  const dangling = claims.flatMap(({ path }) => (path === null || (follow(report, path) ?? null) !== null ? [] : [`${path} leads nowhere`]))
  return [
    ...positions
      .filter(({ start, end }) => !isInside(start) || !isInside(end) || !isBefore(start, end))
      .map((position) => `outside: ${JSON.stringify(position)}`),
    ...numbers.filter((line) => line < 1 || line > lines.length).map((line) => `line ${line} of ${lines.length}`),
    ...entries
      .filter(({ line, position }) => position.start.line !== line)
      .map(({ line, position }) => `line ${line} is not where ${position.start.line} is`),
    ...dangling,
  ]
}

const isSound = (text: string): void => {
  expect(wrongs(text)).toEqual([])
  const report = readReport(text, PATH)
  expect(reportSchema.safeParse(report).error).toBeUndefined()
  expect(readReport(text, PATH)).toEqual(report)
}

test.each(globSync('fixtures/**/*.md').sort())('%s: places lie in the file, pointers lead somewhere', (path) => {
  isSound(readFileSync(path, 'utf8'))
})

describe('whatever is read, no text throws and every place lies within it', () => {
  test('any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), isSound), { numRuns: 300 })
  })

  test('any heap of pieces', () => {
    fc.assert(fc.property(patched, isSound), { numRuns: 300 })
  })

  test('any damaged report', () => {
    fc.assert(fc.property(mutated, isSound), { numRuns: 200 })
  })

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readReport(bytes, PATH)).toEqual(readReport(bytes, PATH))
        expect(explainReport(bytes, PATH)).toEqual(explainReport(bytes, PATH))
      }),
      { numRuns: 300 },
    )
  })
})

const repeated = (times: number, line: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => line(index)).join('\n')

const HUGE: Record<string, string> = {
  'lists 500 deep': `${'- '.repeat(500)}Task\n${repeated(120, (depth) => `${'  '.repeat(depth)}- ✅ Task ${depth}`)}`,
  'quotes 500 deep': `${'> '.repeat(500)}- ✅ Task`,
  'a table of 20,000 rows': `| Task | Status |\n| --- | --- |\n${repeated(20_000, (index) => `| Task ${index} | ✅ Done |`)}`,
  'a line of 50,000 words': `- ✅ ${'word '.repeat(50_000)}`,
  'brackets 5,000 deep': `- ${'('.repeat(5000)}done${')'.repeat(5000)}`,
  'a fence of 5,000 lines': `\`\`\`\n${repeated(5_000, (index) => `${'│ '.repeat(index % 40)}├── Quay ${index}: 3/4 tests passed`)}\n\`\`\``,
  'signs without end': ['–', '→ ', '=', ';', '│', '* ', '| ', '1. '].map((sign) => `- a${sign.repeat(5_000)}b`).join('\n\n'),
}

test.each(Object.entries(HUGE))('%s: what comes after is still read', (_, text) => {
  const { items } = readReport(`# Log\n\n${text}\n\n## Work\n\n- 🔄 Paint the pier\n`, PATH)
  expect(items.at(-1)).toMatchObject({ text: 'Paint the pier', state: 'in-progress', section: 'Work' })
})
