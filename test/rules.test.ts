import { describe, expect, test } from 'vitest'
import {
  type Against,
  check,
  entriesOf,
  type Gate,
  mistakesOf,
  RULES,
  readBaseline,
  type Waiver,
  writeBaseline,
} from '../src/analysis/index.ts'
import { reportToJudge } from '../src/pipeline/index.ts'
import { SEVERITIES } from '../src/vocabulary/index.ts'
import fc from './fastCheck.ts'

const TODAY = '2026-03-02'
const read = (text: string, path = 'STATUS.md') => reportToJudge(text, { path })
const blockers = (...titles: string[]): string =>
  `# Harbour\n\n## Blockers\n\n${titles.map((title) => `- ${title}\n`).join('') || 'None.\n'}`

/** What a check of one text finds, held against what the text was. */
function judged(text: string, gate: Gate = {}, { before, ...rest }: Partial<Against> & { before?: string } = {}) {
  const base = before === undefined ? {} : { beforeOf: () => read(before) }
  return check([read(text)], gate, { today: TODAY, ...base, ...rest })
}

/** The findings that count, each as its level, its line and its rule. */
const counting = ({ findings }: ReturnType<typeof judged>): string[] =>
  findings.filter(({ suppression }) => suppression === null).map(({ level, position, rule }) => `${level} ${position.start.line} ${rule}`)

describe('every rule', () => {
  const examples = RULES.filter(({ id }) => id !== 'baseline-settled').map((rule) => [rule.id, rule] as const)

  test.each(examples)('%s finds what its example says, and nothing where that is put right', (id, { example, compares }) => {
    const gate: Gate = { above: { [id]: { level: 'error', ...example.options } } }
    const found = (text: string) =>
      judged(text, gate, compares ? { before: example.before ?? '' } : {}).findings.filter(({ rule }) => rule === id)
    expect(found(example.fires).length).toBeGreaterThan(0)
    expect(found(example.passes)).toEqual([])
  })

  test.each(RULES.flatMap((rule) => rule.options.map((option) => [rule.id, option.name, option] as const)))(
    '%s.%s takes its default and refuses nonsense',
    (_, __, option) => {
      expect(option.accepts(option.fallback)).toBe(option.fallback !== null)
      expect(option.accepts('nonsense')).toBe(false)
      expect(option.accepts(-1)).toBe(false)
    },
  )

  test.each<[string, Gate]>([
    ['a rule that is not there', { rules: { 'open-blocker': 'error' } }],
    ['an option that is not there', { rules: { 'open-blockers': { most: 3 } } }],
    ['a value that cannot be', { rulesets: { old: { rules: { 'min-coverage': { min: 101 } } } } }],
  ])('%s is told with its place', (_, gate) => {
    expect(mistakesOf(gate).map(({ path }) => path[0])).toEqual([Object.keys(gate)[0]])
  })
})

describe('settings', () => {
  const text = blockers('The crane is out of order (high)', 'The gate jams (low)')

  test.each<[string, Gate, string[]]>([
    ['a level', { rules: { 'open-blockers': 'warning' } }, ['warning 5 open-blockers', 'warning 6 open-blockers']],
    ['off', { rules: { 'open-blockers': 'off' } }, []],
    ['an option', { rules: { 'open-blockers': { severity: 'high' } } }, ['error 5 open-blockers']],
    [
      'a set of rules for a kind that the report is not of',
      { rulesets: { tests: { kinds: ['test'], rules: { 'open-blockers': 'off' } } } },
      ['error 5 open-blockers', 'error 6 open-blockers'],
    ],
    ['a set of rules for its path', { rulesets: { all: { paths: ['*.md'], rules: { 'open-blockers': 'off' } } } }, []],
    [
      'the command line above all',
      { severity: 'high', rulesets: { all: { rules: { 'open-blockers': 'off' } } }, above: { 'open-blockers': 'note' } },
      ['note 5 open-blockers'],
    ],
  ])('%s', (_, gate, expected) => {
    expect(counting(judged(text, gate))).toEqual(expected)
  })

  test('a message of the user ends each finding', () => {
    const { findings } = judged(text, { rules: { 'open-blockers': { message: 'Call the harbour master' } } })
    expect(findings[0]?.message).toMatch(/: The crane is out of order( \(high\))?\. Call the harbour master$/)
  })

  test('a set of rules about other things leaves an allowance for all reports one', () => {
    const gate: Gate = { rules: { 'open-blockers': { max: 3 } }, rulesets: { b: { paths: ['b.md'], rules: { 'stale-report': 'off' } } } }
    const { passed } = check([read(text, 'a.md'), read(text, 'b.md')], gate, { today: TODAY })
    expect(passed).toBe(false)
  })

  test('only what stands longer counts, and that of which nobody knows', () => {
    const since = (day: string | null) => judged(text, { rules: { 'open-blockers': { olderThan: 14 } } }, { openSince: () => day }).passed
    expect([since('2026-02-20'), since('2026-01-20'), since(null)]).toEqual([true, false, false])
  })

  test('more warnings than are allowed fail', () => {
    const gate: Gate = { rules: { 'open-blockers': 'warning' } }
    expect([judged(text, gate).passed, judged(text, { ...gate, maxWarnings: 2 }).passed]).toEqual([true, true])
    expect(judged(text, { ...gate, maxWarnings: 1 }).passed).toBe(false)
  })
})

describe('a base', () => {
  const coverage = (percent: number, rest = '') => `# Harbour\n\n## Coverage\n\n- Overall: ${percent}%\n${rest}`
  const known = blockers('The crane is out of order (medium)')

  test.each<[string, Gate['failOn'], string, string[]]>([
    ['what stood there does not fail', 'new', known, []],
    ['reworded it does not either', 'new', blockers('The big crane is still out of order (medium)'), []],
    ['what is new fails', 'new', blockers('The crane is out of order (medium)', 'The gate jams'), ['error 6 open-blockers']],
    ['what became worse is not new', 'new', blockers('The crane is out of order (critical)'), []],
    ['what became worse is a regression', 'regression', blockers('The crane is out of order (critical)'), ['error 5 open-blockers']],
    ['what became better is none', 'regression', blockers('The crane is out of order (low)'), []],
    ['any counts all', 'any', known, ['error 5 open-blockers']],
    ['what vanished is new', 'new', blockers(), ['error 1 blocker-vanished']],
  ])('%s (%s)', (_, failOn, text, expected) => {
    expect(counting(judged(text, { ...(failOn && { failOn }) }, { before: known }))).toEqual(expected)
  })

  test('a figure below its threshold is a regression only where it fell', () => {
    const gate: Gate = { minCoverage: 80, failOn: 'regression', rules: { 'coverage-dropped': 'off' } }
    expect(counting(judged(coverage(70), gate, { before: coverage(70) }))).toEqual([])
    expect(counting(judged(coverage(69), gate, { before: coverage(70) }))).toEqual(['error 5 min-coverage'])
  })

  test('coverage may fall by as much as is tolerated', () => {
    const gate: Gate = { rules: { 'coverage-dropped': { tolerance: 0.5 } } }
    expect(judged(coverage(69.5), gate, { before: coverage(70) }).passed).toBe(true)
    expect(judged(coverage(69.4), gate, { before: coverage(70) }).passed).toBe(false)
  })

  test('the next sprint has a scope of its own, the next week has not', () => {
    const tasks = (title: string, total: number) => `# ${title}\n\n**Completion:** 4 of ${total} tasks\n`
    const shrunk = (title: string) =>
      judged(tasks(`${title} 10`, 8), {}, { before: tasks(`${title} 9`, 12) }).findings.map(({ rule }) => rule)
    expect([shrunk('Sprint'), shrunk('Week')]).toEqual([[], ['scope-shrunk']])
  })

  test('a report that is gone with an open blocker fails', () => {
    const { findings } = judged(blockers(), {}, { before: blockers(), gone: [read(known, 'OLD.md')] })
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([['blocker-vanished', 'OLD.md']])
  })

  test('a blocker that comes new always fails, whatever stood there', () => {
    const title = fc.stringMatching(/^[a-z]{4,9}( [a-z]{4,9}){1,4}$/)
    fc.assert(
      fc.property(fc.array(title, { maxLength: 5 }), fc.constantFrom('any', 'regression', 'new'), (titles, failOn) => {
        const was = titles.map((each) => `The ${each}`)
        const verdict = judged(blockers(...was, 'Zzqx 4711 (critical)'), { failOn }, { before: blockers(...was) })
        expect(verdict.passed).toBe(false)
      }),
    )
  })
})

describe('waivers', () => {
  const comment = (rest: string, title = 'The crane is out of order') =>
    blockers(`${title} <!-- progress-ignore ${rest} -->`, 'The gate jams')
  const GOOD = 'open-blockers until=2026-12-31 reason="The part is ordered"'

  test.each<[string, string, string[]]>([
    ['waives its own line', comment(GOOD), ['error 6 open-blockers']],
    ['waives the next line', `## Blockers\n\n<!-- progress-ignore ${GOOD} -->\n- The crane\n- The gate\n`, ['error 5 open-blockers']],
    ['above all text waives the report', `<!-- progress-ignore ${GOOD} -->\n\n${blockers('The crane', 'The gate')}`, []],
    [
      'of another rule waives nothing',
      comment(GOOD.replace('open-blockers', 'overdue')),
      ['error 5 open-blockers', 'warning 5 waiver-unused', 'error 6 open-blockers'],
    ],
    [
      'that has expired is an error',
      comment(GOOD.replace('2026-12-31', '2026-03-01')),
      ['error 5 open-blockers', 'error 5 waiver-expired', 'error 6 open-blockers'],
    ],
    ['in code is none', `## Blockers\n\n- The crane \`<!-- progress-ignore ${GOOD} -->\`\n`, ['error 3 open-blockers']],
  ])('a comment %s', (_, text, expected) => {
    expect(counting(judged(text)).sort()).toEqual(expected.sort())
  })

  test.each([
    ['', 'it names no rule'],
    ['open-blocker until=2026-12-31 reason=x', 'there is no rule "open-blocker"'],
    ['open-blockers reason=x', 'it has no end (until=YYYY-MM-DD)'],
    ['open-blockers until=2026-13-31 reason=x', 'it has no end (until=YYYY-MM-DD)'],
    ['open-blockers until=2026-12-31', 'it has no reason (reason="…")'],
    ['open-blockers until=2026-12-31 reason=x severity=low', '"severity" means nothing here'],
  ])('a comment "%s" is an error: %s', (rest, why) => {
    const found = judged(comment(rest)).findings.filter(({ rule }) => rule === 'waiver-misread')
    expect(found.map(({ message }) => message)).toEqual([`This comment is no waiver: ${why}`])
  })

  const waiver = (rest: Partial<Waiver>): Waiver => ({
    rule: null,
    blocker: null,
    path: null,
    reason: 'The part is ordered',
    until: '2026-12-31',
    by: 'config',
    file: '.progressrc',
    position: { start: { line: 3, column: 1 }, end: { line: 3, column: 1 } },
    lines: null,
    ...rest,
  })
  const text = blockers('The crane is out of order', 'The gate jams')

  test.each<[string, Partial<Waiver>, number]>([
    ['by rule', { rule: 'open-blockers' }, 0],
    ['by blocker', { blocker: 'the crane is out of order!' }, 1],
    ['of another path', { rule: 'open-blockers', path: 'docs/**' }, 2],
    ['of its path', { rule: 'open-blockers', path: '*.md' }, 0],
    ['until yesterday', { rule: 'open-blockers', until: '2026-03-01' }, 3],
  ])('in the configuration, %s', (_, rest, errors) => {
    expect(judged(text, {}, { waivers: [waiver(rest)] }).errors).toBe(errors)
  })

  test('one that waives nothing is told only where all reports were looked at', () => {
    const unused = (whole: boolean) => judged(text, {}, { whole, waivers: [waiver({ blocker: 'Nobody' })] }).warnings
    expect([unused(true), unused(false)]).toEqual([1, 0])
  })

  test('what is waived says by whom and why', () => {
    const { findings } = judged(comment(GOOD))
    expect(findings[0]?.suppression).toEqual({ by: 'comment', reason: 'The part is ordered', until: '2026-12-31' })
  })
})

describe('a baseline', () => {
  const nameOf = (path: string) => path
  const writtenFor = (text: string) => writeBaseline(entriesOf(judged(text).findings, nameOf))
  const baselineOf = (text: string) => {
    const entries = readBaseline(writtenFor(text))
    if (!Array.isArray(entries)) throw new Error(entries.why)
    return { file: 'baseline', entries }
  }
  const old = blockers('The crane is out of order (medium)')

  test('excuses what it has, and nothing else', () => {
    expect(judged(old, {}, { baseline: baselineOf(old) }).passed).toBe(true)
    const more = blockers('The crane is out of order (medium)', 'The gate jams')
    expect(counting(judged(more, {}, { baseline: baselineOf(old) }))).toEqual(['error 6 open-blockers'])
  })

  test('does not excuse what became worse', () => {
    expect(judged(blockers('The crane is out of order (critical)'), {}, { baseline: baselineOf(old) }).passed).toBe(false)
  })

  test('an entry that no longer applies is a warning, an error where that is asked for', () => {
    const settled = (gate: Gate) => counting(judged(blockers(), gate, { baseline: baselineOf(old) }))
    expect([settled({}), settled({ strictBaseline: true })]).toEqual([['warning 2 baseline-settled'], ['error 2 baseline-settled']])
  })

  test('an entry that no longer applies is told at its line, whatever rules of other commands stand before it', () => {
    const foreign = { rule: 'claim-drift', file: 'A.md', subject: 'tests', fingerprint: '0', measure: null }
    const { file, entries } = baselineOf(old)
    expect(counting(judged(blockers(), {}, { baseline: { file, entries: [foreign, ...entries] } }))).toEqual(['warning 3 baseline-settled'])
  })

  test('has an entry a line, sorted, without places and times', () => {
    const text = writtenFor(blockers('Zebra crossing', 'Anchor lost'))
    const moved = writtenFor(`\n\n${blockers('Anchor lost', 'Zebra crossing')}`)
    expect(moved).toBe(text)
    expect(text.split('\n').map((line) => line.slice(0, 60))).toEqual([
      '{"progressBaseline":1}',
      '{"rule":"open-blockers","file":"STATUS.md","subject":"Anchor',
      '{"rule":"open-blockers","file":"STATUS.md","subject":"Zebra ',
      '',
    ])
  })

  test.each([
    ['', 1],
    ['{}\n', 1],
    ['{"progressBaseline":2}\n', 1],
    ['{"progressBaseline":1}\n<<<<<<< HEAD\n', 2],
  ])('that is none is a mistake at its line: %j', (text, line) => {
    expect(readBaseline(text)).toMatchObject({ line })
  })

  test('written and read is the same, whatever the findings', () => {
    const finding = fc.record({
      rule: fc.constantFrom(...RULES.map(({ id }) => id)),
      file: fc.string(),
      subject: fc.string(),
      fingerprint: fc.string(),
      measure: fc.option(fc.integer()),
    })
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 8 }), (entries) => {
        const back = readBaseline(writeBaseline(entries))
        expect(Array.isArray(back) && back.length).toBe(entries.length)
        expect(back).toEqual(expect.arrayContaining(entries))
      }),
    )
  })
})

test('a severity that is worse weighs more', () => {
  const measures = SEVERITIES.map((severity) => judged(blockers(`The crane (${severity})`)).findings[0]?.measure ?? 0)
  expect(measures).toEqual([...measures].sort((one, other) => other - one))
})
