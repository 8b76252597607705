import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { globSync } from 'tinyglobby'
import { afterAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/commands/index.ts'
import { run } from '../src/cli/run.ts'
import { withEndsOf } from '../src/document/lineEnds.ts'
import { explainReport, readReport } from '../src/pipeline/index.ts'
import { type Report, reportSchema } from '../src/report/index.ts'
import { GLYPHS } from '../src/vocabulary/index.ts'
import fc from './fastCheck.ts'
import { amount, runs } from './runs.ts'
import { worldFor } from './world.ts'

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

/** Fields that several places may state, and not all alike. */
const OFTEN_TOLD = /^\/(?:state|date|completion|tests\/summary|tests\/suites\/\d+\/counts)\b/

/** What is wrong with the places and pointers of the report that was read from `input`, a text or the bytes that it was decoded from. */
function wrongs(report: Report, text: string, input: string | Uint8Array = text): string[] {
  const read = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lines = withEndsOf(read, { text: read, place: (point) => point }).split('\n')
  const isInside = ({ line, column }: Point): boolean =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1
  const { tests, blockers, risks, coverage, items, claims, notes, fields, completion } = report
  const entries = [...tests.suites, ...tests.cases, ...blockers, ...risks, ...coverage, ...items, ...notes]
  const heard = explainReport(input, PATH)
  const positions = [...entries, ...claims, ...heard].map(({ position }) => position)
  const numbers = [...entries, ...fields, ...heard, ...(completion ? [completion] : [])].map(({ line }) => line)
  const dangling = claims.flatMap(({ path }) => (path === null || (follow(report, path) ?? null) !== null ? [] : [`${path} leads nowhere`]))
  const differing = claims.filter(({ path, value }) => path !== null && !OFTEN_TOLD.test(path) && follow(report, path) !== value)
  return [
    ...differing.map(({ path, value }) => `${path} is not ${value}`),
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

/** A report with a stretch of its bytes cut out and others overwritten, wherever that falls. */
const damaged = fc
  .tuple(fc.constantFrom(...FIXTURES), fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 12 }))
  .map(([text, at, length, bytes]) => {
    const whole = Buffer.from(text)
    const start = at % (whole.length + 1)
    return new Uint8Array(Buffer.concat([whole.subarray(0, start), bytes, whole.subarray(start + length)]))
  })

const isSoundInBytes = (bytes: Uint8Array): void => {
  const report = readReport(bytes, PATH)
  const { charset } = report.source.encoding
  // Node 20 takes windows-1252 for ISO 8859-1.
  const text = charset === 'windows-1252' ? iconv.decode(Buffer.from(bytes), charset) : new TextDecoder(charset).decode(bytes)
  expect(wrongs(report, text, bytes)).toEqual([])
  expect(reportSchema.safeParse(report).error).toBeUndefined()
  expect(readReport(bytes, PATH)).toEqual(report)
}

const isSound = (text: string): void => {
  const report = readReport(text, PATH)
  expect(wrongs(report, text)).toEqual([])
  expect(reportSchema.safeParse(report).error).toBeUndefined()
  expect(readReport(text, PATH)).toEqual(report)
}

test.each(globSync('fixtures/**/*.md').sort())('%s: places lie in the file, pointers lead somewhere', (path) => {
  isSound(readFileSync(path, 'utf8'))
})

test('a note on bytes that are no text is in the line that a next-line sign began', () => {
  isSoundInBytes(Uint8Array.from([133, 0, 1]))
})

test('an ellipsis of windows-1252 ends no line', () => {
  isSoundInBytes(Uint8Array.from([133, 48]))
})

test('an indented block that begins like a fence is where it stands', () => {
  isSound('      ```🟡 of 12 tests\n# Log\n')
})

describe('whatever is read, no text throws and every place lies within it', () => {
  test('any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), isSound), runs(300))
  })

  test('any heap of pieces', () => {
    fc.assert(fc.property(patched, isSound), runs(300))
  })

  test('any damaged report', () => {
    fc.assert(fc.property(mutated, isSound), runs(150))
  })

  test('any report with damaged bytes', () => {
    fc.assert(fc.property(damaged, isSoundInBytes), runs(150))
  })

  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), isSoundInBytes), runs(300))
  })
})

const repeated = (times: number, line: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => line(index)).join('\n')

const HUGE: Record<string, string> = {
  'a list 500 deep': `${'- '.repeat(500)}Task`,
  'lists 150 deep, one below the other': repeated(150, (depth) => `${'  '.repeat(depth)}- ✅ Task ${depth}`),
  'quotes 500 deep': `${'> '.repeat(500)}- ✅ Task`,
  'a line of 50,000 words': `- ✅ ${'word '.repeat(50_000)}`,
  'brackets 5,000 deep': `- ${'('.repeat(5000)}done${')'.repeat(5000)}`,
  'a fence of 5,000 lines': `\`\`\`\n${repeated(5_000, (index) => `${'│ '.repeat(index % 40)}├── Quay ${index}: 3/4 tests passed`)}\n\`\`\``,
  'signs without end': ['–', '→ ', '=', ';', '│', '* ', '| ', '1. '].map((sign) => `- a${sign.repeat(5_000)}b`).join('\n\n'),
}

/** Lines too long to be parsed, a megabyte each. */
const LONG: Record<string, string> = {
  letters: 'x'.repeat(1_000_000),
  sentences: 'all tests pass. '.repeat(62_500),
  counts: '12 tests passed, '.repeat(59_000),
  stars: '**`_~'.repeat(200_000),
}

/** Lines nested too deeply to be parsed. */
const DEEP: Record<string, string> = {
  'a list 4,000 deep': `${'- '.repeat(4_000)}Task`,
  'a numbered list 3,000 deep': `${'1. '.repeat(3_000)}Task`,
  'quotes 3,000 deep': `${'> '.repeat(3_000)}Task`,
  'a list below lists, indented by 1,000': `- Task\n\n${' '.repeat(1_000)}- Task`,
}

const PIER = '\n\n## Work\n\n- 🔄 Paint the pier\n'
const pier = { text: 'Paint the pier', state: 'in-progress', section: 'Work' }

test.each(Object.entries(HUGE))('%s: what comes after is still read', (_, text) => {
  const { items } = readReport(`# Log\n\n${text}${PIER}`, PATH)
  expect(items.at(-1)).toMatchObject(pier)
})

test.each(Object.entries(LONG))('a megabyte of %s in one line is noted, and what comes after is still read', (_, text) => {
  const { items, notes } = readReport(`# Log\n\n${text}${PIER}`, PATH)
  const told = notes.filter(({ code }) => code !== 'cut-line' && code !== 'long-paragraph')
  expect(told).toMatchObject([{ code: 'long-line', line: 3 }])
  expect(items.at(-1)).toMatchObject(pier)
})

test.each(Object.entries(DEEP))('%s is noted, and what comes after is still read', (_, text) => {
  const { items, notes } = readReport(`# Log\n\n${text}${PIER}`, PATH)
  expect(notes).toMatchObject([{ code: 'deep-line' }])
  expect(items.at(-1)).toMatchObject(pier)
})

const ROWS = amount(20_000)

test(`of a table of ${ROWS} rows every row is read`, () => {
  const rows = repeated(ROWS, (index) => `| Task ${index} | ${index === ROWS - 1 ? '❌ Blocked' : '✅ Done'} |`)
  const { items } = readReport(`# Log\n\n## Work\n\n| Task | Status |\n| --- | --- |\n${rows}${PIER}`, PATH)
  expect(items).toHaveLength(ROWS + 1)
  expect(items.slice(-2)).toMatchObject([{ text: `Task ${ROWS - 1}`, state: 'blocked' }, pier])
})

/** What clears the screen, renames the window, makes a link, rings, turns the reading direction, or colours by one 8-bit character. */
const STEERING = ['\u001b[2J', '\u001b]0;stolen\u0007', '\u001b]8;;http://x.test\u001b\\', '\u0007', '\u202e', '\u009b31m', '\r']
const steered = (name: string): string => STEERING.map((sequence) => `${sequence}${name}`).join(' ')

const HOSTILE = [
  `# Sprint 4 ${steered('Harbour')}`,
  `**Date**: 2026-05-04\n**Author**: ${steered('Ada')}\n**${steered('Crew')}**: two`,
  `## ${steered('Work')}\n\n- ✅ ${steered('Paint')}\n- [ ] ${steered('Caulk')} – blocked by ${steered('rain')}`,
  `## Tests\n\n- ${steered('Harbour')}: 7/9 passing\n\n## Test Results\n\n- ❌ ${steered('draws a tide')} – ${steered('too late')}`,
  `## Coverage\n\n- ${steered('Pier')}: 52%`,
  `## Blockers\n\n1. **Pier is closed** ${steered('tonight')} (high)\n   - **Impact**: ${steered('no ferry')}\n   - **ETA**: ${steered('May')}`,
  `## Risks\n\n- ${steered('Storm')} (low)\n`,
].join('\n\n')

describe('what would steer a terminal never reaches it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  writeFileSync(join(folder, 'old.md'), HOSTILE.replaceAll('7/9', '5/9').replace('(low)', '(high)'))
  writeFileSync(join(folder, 'new.md'), HOSTILE)
  afterAll(() => rmSync(folder, { recursive: true }))

  const CALLS = ['status .', 'show new.md', 'check .', 'diff old.md new.md', 'explain new.md:1', 'parse new.md']
  /** Badges say figures, and nothing of a report. */
  const saysTexts = (format: string) => !['badge', 'shields'].includes(format)
  const cases = CALLS.flatMap((call) =>
    (COMMANDS.find(({ name }) => name === call.split(' ')[0])?.formats ?? [])
      .filter(saysTexts)
      .map((format) => `${call} --format ${format}`),
  )
  test.each(cases)('progress %s', async (args) => {
    // Time stands still, so that no meter is drawn.
    const { world, said } = worldFor(args.split(' '), { cwd: folder, terminal: { columns: 200 }, env: { NO_COLOR: '1' }, now: () => 0 })
    expect(await run(world)).toBe(args.startsWith('check') ? 1 : 0)
    expect(said.out).toMatch(/Harbour|Pier/)
    expect(said.out + said.err).not.toMatch(/(?![\n\t])\p{Cc}|\u202e/u)
  })
})
