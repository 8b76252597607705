import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type CTRFReport, validateStrict } from 'ctrf'
import type { RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Finding } from '../src/analysis/index.ts'
import { canFill, FORMATS, heading, type Judged, say, table, type View, withoutCommands } from '../src/render/index.ts'
import { renderJson } from '../src/render/json.ts'
import fc from './fastCheck.ts'
import { finding, judged, many, said, waived } from './judged-builder.ts'
import { runs } from './runs.ts'
import { codeQuality } from './schemas/gitlab.ts'
import { sarif } from './schemas/sarif.ts'
import { shields } from './schemas/shields.ts'
import { runnerReads } from './workflow.ts'

const annotations = async (given: Judged) => runnerReads(await said('github', { judged: given })).commands
const run = async (given: Judged) => sarif.parse(JSON.parse(await said('sarif', { judged: given }))).runs[0]
const results = async (given: Judged) => (await run(given))?.results ?? []
const violations = async (given: Judged) => codeQuality.parse(JSON.parse(await said('gitlab', { judged: given })))

async function ctrf(given: Judged): Promise<CTRFReport> {
  const report: unknown = JSON.parse(await said('ctrf', { judged: given }))
  validateStrict(report)
  return report
}

/** A document that libxml2 takes, and that a schema allows where one is given. */
async function wellFormed(xml: string, schema?: string): Promise<string> {
  const given = { xml: [{ fileName: 'a.xml', contents: xml }], maxMemoryPages: 4096 }
  const { valid, errors } = await validateXML(schema === undefined ? { ...given, normalization: 'format' } : { ...given, schema })
  expect(errors).toEqual([])
  expect(valid).toBe(true)
  return xml
}

const XSD = readFileSync('test/schemas/junit.xsd', 'utf8')
const junit = async (given: Judged) => wellFormed(await said('junit', { judged: given }), XSD)

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#10': '\n',
  '#13': '\r',
  '#9': '\t',
  '#58': ':',
  '#91': '[',
}
const unescaped = (text: string): string => text.replace(/&([^;]+);/g, (_, name: string) => CHARACTERS[name] ?? name)
/** What stands in a document at each match of `place`; a reader takes a bare break within an attribute for a space. */
const inXml = (xml: string, place: RegExp): string[] => [...xml.matchAll(place)].map(([, text = '']) => unescaped(text))
const attributes = (xml: string, place: RegExp): string[] =>
  inXml(
    xml.replace(/"[^"]*"/g, (one) => one.replace(/\s/g, ' ')),
    place,
  )

const hold = (number: number, rest: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: number }, (_, at) => finding(`Finding ${at}`, { fingerprint: `${rest.level}${at}`, ...rest }))

/** What each format of findings gives back of their messages. */
const READERS: readonly (readonly [format: string, read: (given: Judged) => Promise<string[]>])[] = [
  ['github', async (given) => (await annotations(given)).map(({ data }) => data)],
  ['sarif', async (given) => (await results(given)).map(({ message }) => message.text)],
  ['gitlab', async (given) => (await violations(given)).map(({ description }) => description)],
  ['junit', async (given) => attributes(await junit(given), /<failure [^>]*message="([^"]*)"/g)],
  ['ctrf', async (given) => (await ctrf(given)).results.tests.flatMap(({ message }) => message ?? [])],
]

describe.each(READERS)('%s', (_format, read) => {
  test.each([
    ['lines', 'one\ntwo\n\nthree'],
    ['a table and code', '| a | b | `c` ```d``` ~~~'],
    ['markup', `<script>alert("1 & '2'")</script> <!-- progress --> ]]> &amp; </details>`],
    ['a name', '@team, #12'],
    ['a command at its beginning', '::error::stolen'],
    ['a command on a line of its own', 'one\n::set-output name=a::b\n::stop-commands::c'],
    ['an older command', 'see ##[add-path]/tmp'],
    ['what looks like an escape', '100%0A%25 %3A: a, b; c=d'],
    ['a path of Windows', 'C:\\reports\\week.md'],
    ['emoji and letters of two columns', '👩🏽‍💻 日本 ü'],
  ])('gives back %s', async (_what, text) => {
    expect(await read(judged([finding(text)]))).toEqual([text])
  })

  test.each([
    ['escape sequences', '\u001b[31mred\u001b[0m \u001b]0;title\u0007\u009b2J', 'red '],
    ['control characters', 'a\u0000b\u0008c\u000bd\u007f', 'abcd'],
    ['a turn of the reading direction', 'safe\u202eexe.md', 'safeexe.md'],
    ['half of a character', 'a\ud83d b', 'a\ufffd b'],
  ])('goes without %s', async (_what, text, expected) => {
    expect(await read(judged([finding(text)]))).toEqual([expected])
  })

  test('shortens a message of a hundred kilobytes, and says so', async () => {
    const [message = ''] = await read(judged([finding('👍'.repeat(50_000))]))
    expect(message.length).toBeLessThanOrEqual(1024)
    expect(message).toMatch(/^(?:👍){500,}…$/u)
  })

  test('takes any mixture, and a finding stays a finding', async () => {
    const piece = fc.constantFrom(
      '\n',
      '\r',
      '::',
      '##[',
      ']',
      '%',
      ',',
      '=',
      '|',
      '`',
      '<',
      '>',
      '&',
      '"',
      '@',
      '\u001b[',
      '\ud800',
      'é',
      '👍',
      'error ',
    )
    const texts = fc.array(
      fc.array(piece, { maxLength: 8 }).map((pieces) => `x${pieces.join('')}`),
      { minLength: 1, maxLength: 3 },
    )
    await fc.assert(
      fc.asyncProperty(texts, async (messages) => {
        const findings = messages.map((message, at) => finding(message, { file: `${at}${message}.md`, fingerprint: String(at) }))
        expect(await read(judged(findings))).toHaveLength(findings.length)
      }),
      runs(30),
    )
  })
})

describe('github', () => {
  test('marks the place, with the name of the rule', async () => {
    expect(await annotations(judged([finding('The vendor has not answered', { file: 'docs/a, b: 100%.md' })]))).toEqual([
      {
        name: 'error',
        properties: {
          file: 'docs/a, b: 100%.md',
          line: '3',
          endLine: '3',
          col: '3',
          endColumn: '20',
          title: 'Unresolved blockers (open-blockers)',
        },
        data: 'The vendor has not answered',
      },
    ])
  })

  test('gives no columns where a finding takes several lines: a runner would not take them', async () => {
    const position = { start: { line: 3, column: 3 }, end: { line: 5, column: 1 } }
    const [first] = await annotations(judged([finding('Long', { position })]))
    expect(Object.keys(first?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title'])
  })

  test('says a plain line and no more where nothing was found', async () => {
    const out = await said('github', { judged: judged([], { paths: ['a.md', 'b.md'] }) })
    expect(out).toBe('progress check: passed: nothing found in 2 reports\n')
    expect(runnerReads(out).commands).toEqual([])
  })

  test('is silent about what does not count', async () => {
    expect(await annotations(judged([finding('Known', { suppression: waived })]))).toEqual([])
  })

  test('shows ten of each kind without another word', async () => {
    const given = judged([...hold(10), ...hold(10, { level: 'warning' }), ...hold(10, { level: 'note' })])
    expect((await annotations(given)).map(({ name }) => name)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ])
  })

  test('of more, shows the worst, and a last notice counts what is left out', async () => {
    const found = await annotations(
      judged([
        ...hold(12, { level: 'note' }),
        ...hold(11, { level: 'warning', standing: 'known' }),
        ...hold(1, { level: 'warning', standing: 'new', message: 'New' }),
        ...hold(3),
      ]),
    )
    const number = (kind: string) => found.filter(({ name }) => name === kind).length
    expect([number('error'), number('warning'), number('notice')]).toEqual([3, 10, 10])
    expect(found[3]?.data).toBe('New')
    expect(found.at(-1)?.data).toMatch(/^2 warnings, 3 notes more: /)
  })
})

describe('in the log of a workflow', () => {
  const hostile = ['::debug::a', 'b', ' ::debug::c', 'see ##[debug]d', '::::debug::e', '::stop-commands::f', '##[stop-commands]g'].join(
    '\n',
  )
  const given = judged([
    finding(hostile, { file: `docs/${hostile}.md` }),
    finding(hostile, { suppression: { ...waived, reason: hostile } }),
  ])
  const followed = (output: string) => runnerReads(`${output}\n::notice::after`).commands.map(({ name }) => name)

  test.each(FORMATS.filter(({ takes }) => takes === 'judged').map(({ name }) => name))(
    '%s makes a runner do nothing but annotate',
    async (name) => {
      expect(followed(await said(name, { judged: given }))).toEqual(name === 'github' ? ['error', 'notice'] : ['notice'])
    },
  )

  test('json makes a runner do nothing, and says the same', () => {
    const out = renderJson({ [hostile]: hostile })
    expect(followed(out)).toEqual(['notice'])
    expect(JSON.parse(out)).toEqual({ [hostile]: hostile })
  })
})

describe('a text between the marks that stop commands', () => {
  const hostile = 'one\n::add-path::/tmp\nsee ##[error]two\n::stop-commands::three'

  test('is shown, and is none', () => {
    const { commands, lines } = runnerReads(`${withoutCommands(hostile)}\n::notice::after`)
    expect(commands.map(({ data }) => data)).toEqual(['after'])
    expect(lines.join('\n').replaceAll('\u200b', '')).toBe(hostile)
  })

  test('and is followed without that care', () => {
    expect(runnerReads(hostile).commands.map(({ name }) => name)).toEqual(['add-path', 'error'])
  })
})

describe('sarif', () => {
  test('tells rule, place, fingerprint, standing and what else is spoken of', async () => {
    const related = [
      { file: 'docs/übersicht 1.md', position: { start: { line: 7, column: 1 }, end: { line: 7, column: 1 } }, message: 'There it is 90%' },
    ]
    const [first] = await results(judged([finding('It fell', { file: 'docs/a b#1.md', standing: 'worse', related })]))
    expect(first).toMatchObject({
      ruleId: 'open-blockers',
      level: 'error',
      baselineState: 'updated',
      partialFingerprints: { primaryLocationLineHash: '0123456789abcdef' },
    })
    expect(first?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'docs/a%20b%231.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 20 },
    })
    expect(first?.relatedLocations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'docs/%C3%BCbersicht%201.md' },
      region: { startColumn: 1, endColumn: 2 },
    })
  })

  test.each([
    ['new', 'new'],
    ['worse', 'updated'],
    ['known', 'unchanged'],
    [null, undefined],
  ] as const)('calls what is %s %s', async (standing, expected) => {
    expect((await results(judged([finding('It', { standing })])))[0]?.baselineState).toBe(expected)
  })

  test.each([
    ['comment', 'inSource'],
    ['config', 'external'],
    ['baseline', 'external'],
    ['base', 'external'],
  ] as const)('tells what is suppressed by %s', async (by, kind) => {
    const [first] = await results(judged([finding('It', { suppression: { ...waived, by } })]))
    expect(first?.suppressions).toEqual([{ kind, status: 'accepted', justification: 'The vendor answers in May' }])
  })

  test('keeps the 25,000 worst and tells of the others', async () => {
    const given = judged([...hold(3, { suppression: waived }), ...hold(25_000, { level: 'note' }), ...hold(2)])
    const found = await run(given)
    expect(found?.results).toHaveLength(25_000)
    expect(found?.results.filter(({ level }) => level === 'error')).toHaveLength(2)
    expect(found?.results.every(({ suppressions }) => suppressions.length === 0)).toBe(true)
    expect(found?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(/^5 more findings are left out/)
  })
})

describe('gitlab', () => {
  test('weighs findings, and leaves out what does not count', async () => {
    const given = judged([
      finding('Staging is down', { fingerprint: 'a' }),
      finding('Coverage fell', { fingerprint: 'b', rule: 'coverage-dropped' }),
      finding('A test failed', { fingerprint: 'c', rule: 'failed-tests', level: 'warning' }),
      finding('A word was not read', { fingerprint: 'd', level: 'note' }),
      finding('Known', { fingerprint: 'e', suppression: waived }),
    ])
    expect((await violations(given)).map(({ description, severity }) => [description, severity])).toEqual([
      ['Staging is down', 'critical'],
      ['Coverage fell', 'major'],
      ['A test failed', 'minor'],
      ['A word was not read', 'info'],
    ])
  })
})

const mixed = judged(
  [
    finding('Staging is down'),
    finding('No test card', { position: { start: { line: 9, column: 1 }, end: { line: 9, column: 4 } } }),
    finding('Two tests are skipped', { rule: 'skipped-tests', level: 'warning' }),
    finding('The date has passed', { rule: 'overdue', suppression: waived }),
    finding('This waiver waives nothing', { rule: 'waiver-unused', level: 'warning', file: '.progressrc' }),
  ],
  { paths: ['docs/week.md', 'docs/plan.md'] },
)

describe('junit', () => {
  test('has a suite for each report and a test for each rule; counters are those of the elements', async () => {
    const xml = await junit(mixed)
    const number = (element: string) => xml.split(`<${element} `).length - 1
    const rules = mixed.rules.length
    expect(inXml(xml, /<testsuite name="([^"]*)"/g)).toEqual(['docs/week.md', 'docs/plan.md', '.progressrc'])
    expect([number('testcase'), number('failure'), number('skipped')]).toEqual([2 * rules + 1, 1, 1])
    expect(xml).toContain(`<testsuites name="progress check" time="0" tests="${2 * rules + 1}" failures="1" errors="0">`)
    expect(xml).toContain(
      `<testsuite name="docs/week.md" file="docs/week.md" time="0" tests="${rules}" failures="1" errors="0" skipped="1">`,
    )
  })

  test('tells what failed and where, why something does not count, and warnings on the side', async () => {
    const xml = await junit(mixed)
    expect(inXml(xml, /<failure type="open-blockers" message="([^"]*)"/g)).toEqual(['Staging is down (and 1 more)'])
    expect(inXml(xml, /<failure [^>]*>([^<]*)</g)).toEqual([
      'docs/week.md:3:3 error: Staging is down\ndocs/week.md:9:1 error: No test card',
    ])
    expect(inXml(xml, /<skipped message="([^"]*)"/g)).toEqual(['Waived in the report until 2026-05-31: The vendor answers in May'])
    expect(inXml(xml, /<system-out>([^<]*)</g)).toContain('docs/week.md:3:3 warning: Two tests are skipped')
  })

  test('fails for warnings where there are more than are allowed', async () => {
    const given = judged(hold(2, { level: 'warning' }), { passed: false })
    expect(await junit(given)).toContain('failures="1"')
    expect(await junit({ ...given, verdict: { ...given.verdict, passed: true } })).not.toContain('failures="1"')
  })
})

test('what was not judged is told where a format has a place for it', async () => {
  const given = { ...mixed, aside: '3 older reports hold 1 open blocker: 1 "high" <&>' }
  const xml = await junit(given)
  expect(inXml(xml, /<skipped message="([^"]*)"/g)).toContain(given.aside)
  expect(xml).toContain(`tests="${2 * mixed.rules.length + 2}" failures="1"`)
  expect((await ctrf(given)).results.extra).toEqual({ notJudged: given.aside })
  expect((await run(given))?.invocations?.[0]?.toolExecutionNotifications).toEqual([
    { level: 'note', message: { text: `Not judged: ${given.aside}` } },
  ])
  expect((await annotations(given)).at(-1)).toMatchObject({ name: 'notice', data: `Not judged: ${given.aside}` })
  const crowd = await annotations(judged(hold(30, { level: 'note' }), { aside: given.aside }))
  expect(crowd.filter(({ name }) => name === 'notice')).toHaveLength(10)
})

describe('ctrf', () => {
  test('has a test for each report and rule, and a summary that adds up', async () => {
    const { results: found } = await ctrf({ ...mixed, at: 1_780_000_000_000 })
    const rules = mixed.rules.length
    expect(found.summary).toMatchObject({
      tests: 2 * rules + 1,
      failed: 1,
      skipped: 1,
      passed: 2 * rules - 1,
      pending: 0,
      other: 0,
      suites: 3,
    })
    expect([found.summary.start, found.summary.stop]).toEqual([1_780_000_000_000, 1_780_000_000_000])
    expect(found.tests.filter(({ status }) => status !== 'passed').map(({ filePath, line, message }) => [filePath, line, message])).toEqual(
      [
        ['docs/week.md', 3, 'Staging is down (and 1 more)'],
        ['docs/week.md', 3, 'Waived in the report until 2026-05-31: The vendor answers in May'],
      ],
    )
  })
})

describe('badge and shields', () => {
  test.each<[string, Judged, string, string]>([
    ['nothing', judged([], { paths: ['a.md'] }), 'passed', 'brightgreen'],
    ['warnings', judged(hold(2, { level: 'warning' })), 'passed, 2 warnings', 'yellow'],
    ['too many warnings', judged(hold(3, { level: 'warning' }), { passed: false }), '3 warnings', 'red'],
    [
      'an error beside others',
      judged([...hold(1), ...hold(3, { level: 'note' }), finding('Known', { suppression: waived })]),
      '1 error',
      'red',
    ],
  ])('tell %s', async (_what, given, message, color) => {
    expect(shields.parse(JSON.parse(await said('shields', { judged: given })))).toEqual({
      schemaVersion: 1,
      label: 'progress check',
      message,
      color,
      isError: color === 'red',
    })
    expect(inXml(await wellFormed(await said('badge', { judged: given })), /<title[^>]*>([^<]*)</g)).toEqual([`progress check: ${message}`])
  })
})

const PARSER = unified().use(remarkParse).use(remarkGfm)
const blocks = (markdown: string): RootContent[] => PARSER.parse(markdown).children
const pageOf = (texts: readonly string[]): View => [
  heading(1, say('What was found')),
  table(
    'finding',
    [{ title: 'Where' }, { title: 'Finding' }],
    texts.map((text, at) => [say(`docs/week ${at}.md:3`), say(text)]),
  ),
]
const PAGES = [
  ['summary', 2 ** 20, (text: string) => Buffer.byteLength(text)],
  ['comment', 65_536, (text: string) => text.length],
] as const

describe.each(PAGES)('%s', (format, most, sizeOf) => {
  test('says all where there is room', async () => {
    const out = await said(format, { page: pageOf(['one', 'two | `three` <b> @team']) })
    const last = blocks(out).at(-1)
    expect(last?.type === 'table' && last.children).toHaveLength(3)
    expect(out).not.toContain('left out')
  })

  test.each([
    ['many lines', Array.from({ length: 20_000 }, (_, at) => `Finding ${at} | 日本 <b> @team`)],
    ['lines of a hundred kilobytes', Array.from({ length: 1_000 }, () => '`'.repeat(100_000))],
  ])('of %s says as many as there is room for, and then that there are more', async (_what, texts) => {
    const out = await said(format, { page: pageOf(texts) })
    expect(sizeOf(out)).toBeLessThanOrEqual(most)
    expect(sizeOf(out)).toBeGreaterThan(most * 0.9)
    const lines = out.split('\n')
    const last = blocks([...lines.slice(0, 8), ...lines.slice(-8)].join('\n')).slice(-2)
    const rows = last[0]?.type === 'table' ? last[0].children : []
    expect(rows.every(({ children }) => children.length === 2)).toBe(true)
    expect(last[1]?.type).toBe('paragraph')
    const left = Number(/\*\*([\d,]+) more lines/.exec(out)?.[1]?.replaceAll(',', ''))
    expect(lines.filter((line) => line.startsWith('| docs/')).length + left).toBe(texts.length)
  })
})

test('a comment begins with the tag by which it is found again', async () => {
  expect((await said('comment', { page: pageOf(['<!-- progress -->']) })).split('\n').indexOf('<!-- progress -->')).toBe(0)
  expect((await said('comment', { page: pageOf(['<!-- progress -->']) })).split('<!-- progress -->')).toHaveLength(2)
})

describe('five thousand findings in a thousand reports', () => {
  const given = many(5000)

  test('github: ten of each kind at most, and all are accounted for', async () => {
    const found = await annotations(given)
    for (const kind of ['error', 'warning', 'notice']) expect(found.filter(({ name }) => name === kind).length).toBeLessThanOrEqual(10)
    const left = found.at(-1)?.data.split(' more')[0]?.match(/\d+/g) ?? []
    expect(found.length - 1 + left.reduce((sum, each) => sum + Number(each), 0)).toBe(4500)
  })

  test('sarif: all of them, in less than ten megabytes', async () => {
    expect(await results(given)).toHaveLength(5000)
    expect(gzipSync(await said('sarif', { judged: given })).length).toBeLessThan(10 * 2 ** 20)
  })

  test('gitlab: each with a fingerprint of its own', async () => {
    expect(await violations(given)).toHaveLength(4500)
  })

  test('junit: a test for each report and rule', async () => {
    expect((await junit(given)).split('<testcase ')).toHaveLength(1000 * given.rules.length + 1)
  })

  test('ctrf: a test for each report and rule', async () => {
    expect((await ctrf(given)).results.tests).toHaveLength(1000 * given.rules.length)
  })

  test('badge: as wide as its words', async () => {
    expect(inXml(await wellFormed(await said('badge', { judged: given })), /<title[^>]*>([^<]*)</g)).toEqual([
      'progress check: 1500 errors',
    ])
  })
})

test('a command that judges nothing can fill the formats of views and data alone', () => {
  const names = FORMATS.filter((format) => canFill(format, { data: null, view: () => [] })).map(({ name }) => name)
  expect(names).toEqual(['table', 'plain', 'json', 'csv', 'markdown', 'html', 'svg', 'summary', 'comment'])
})
