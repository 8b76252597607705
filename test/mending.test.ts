import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { fixSchema } from '../src/cli/schemas/mending.ts'
import { mend, patchOf } from '../src/mending/index.ts'
import fc from './fastCheck.ts'
import { type Given, type Told, worldFor } from './world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mending-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a file below the test's folder. */
function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const got = (path: string): Buffer => readFileSync(join(folder, path))
const said = (path: string): string => got(path).toString()

async function progress(args: string, given: Partial<Given> = {}): Promise<Told> {
  const { world, said } = worldFor(args.split(' ').filter(Boolean), { cwd: folder, ...given })
  return { code: await run(world), ...said }
}

/** Ways in which a file may hold a text: its bytes, where a mark of the byte order stands before them. */
const ENCODINGS: Record<string, { mark: string; encode: (text: string) => Buffer }> = {
  'UTF-8': { mark: '', encode: (text) => Buffer.from(text) },
  'UTF-8 with a mark': { mark: 'efbbbf', encode: (text) => Buffer.from(text) },
  'UTF-16 LE': { mark: 'fffe', encode: (text) => iconv.encode(text, 'utf-16le') },
  'UTF-16 BE': { mark: 'feff', encode: (text) => iconv.encode(text, 'utf-16be') },
  'UTF-16 LE without a mark': { mark: '', encode: (text) => iconv.encode(text, 'utf-16le') },
  'windows-1252': { mark: '', encode: (text) => iconv.encode(text, 'windows-1252') },
}

/** What stands in a line: a few signs that every encoding has, then some that only Unicode has. */
const LATIN = ['a', '7', ' ', 'é', 'ñ', '|', '-', 'ß', 'passed: 12']
const WIDE = ['✅', '🚀', '漢', '\u00a0', 'Ã©', 'âœ…', 'ğŸš€', '\uFFFD']
const ENDS = ['\n', '\r\n', '\r', '\n\n']

const text = (signs: readonly string[]) =>
  fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...signs) }, { weight: 1, arbitrary: fc.constantFrom(...ENDS) }), {
    maxLength: 40,
  })

/** Every point of a text, and its offset: between two characters of one line. */
function pointsOf(whole: string): { line: number; column: number; offset: number }[] {
  const points: { line: number; column: number; offset: number }[] = []
  let offset = 0
  for (const [index, piece] of whole.split(/(?<=\r\n|\n|\r(?!\n))/).entries()) {
    let column = 1
    for (const sign of [...piece.replace(/[\r\n]+$/, ''), '']) {
      points.push({ line: index + 1, column, offset: offset + column - 1 })
      column += sign.length
    }
    offset += piece.length
  }
  if (/[\r\n]$/.test(whole)) points.push({ line: (points.at(-1)?.line ?? 0) + 1, column: 1, offset })
  return points
}

/** Edits of a text, apart from each other, in any order. */
const editsOf = (whole: string, signs: readonly string[]) => {
  const points = pointsOf(whole)
  return fc
    .uniqueArray(fc.nat(points.length - 1), { maxLength: 8 })
    .chain((picked) => {
      const sorted = picked.sort((one, other) => one - other)
      const pairs = sorted.flatMap((from, index) => (index % 2 === 0 ? [[from, sorted[index + 1] ?? from] as const] : []))
      return fc.tuple(
        ...pairs.map(([from, to]) =>
          fc.array(fc.constantFrom(...signs, '0'), { maxLength: 3 }).map((is) => ({ from, to, is: is.join('') })),
        ),
      )
    })
    .map((all) =>
      all.flatMap(({ from, to, is }) => {
        const [start, end] = [points[from], points[to]]
        return start && end ? [{ start, end, is, was: whole.slice(start.offset, end.offset), position: { start, end } }] : []
      }),
    )
    .chain((edits) => fc.shuffledSubarray(edits, { minLength: edits.length }).map((shuffled) => ({ edits, shuffled })))
}

describe('edits in bytes', () => {
  const signsOf = (name: string) => (name === 'windows-1252' ? LATIN : [...LATIN, ...WIDE])
  test.each(Object.entries(ENCODINGS))('%s: the edits are made and every byte outside of them stays', (name, { mark, encode }) => {
    const signs = signsOf(name)
    const head = name === 'windows-1252' ? 'éàü ' : 'A long enough beginning '
    const given = text(signs).chain((rest) => editsOf(head + rest, signs).map((edits) => ({ whole: head + rest, ...edits })))
    fc.assert(
      fc.property(given, ({ whole, edits, shuffled }) => {
        const prefix = Buffer.from(mark, 'hex')
        let at = 0
        const pieces = edits.map(({ start, end, is }) => {
          const piece = whole.slice(at, start.offset) + is
          at = end.offset
          return piece
        })
        const meant = Buffer.concat([prefix, encode(pieces.join('') + whole.slice(at))])
        const result = mend(Buffer.concat([prefix, encode(whole)]), shuffled)
        // Without its first letters a file may be of another encoding, and is then better left alone.
        if ('refused' in result) expect([edits[0]?.start.offset, result.refused]).toEqual([expect.toBeOneOf([0, 1, 2, 3]), 'unholdable'])
        else expect(Buffer.from(result.bytes)).toEqual(meant)
      }),
    )
  })

  test('bytes that are no text stay as they are', () => {
    const noise = fc.constantFrom('80', 'e29c', 'f09f9a', 'c3', 'ff', 'eda080')
    const piece = fc.oneof(
      noise.map((hex) => Buffer.from(hex, 'hex')),
      fc.constantFrom('✅', '🚀 ', 'x', '\r\n', '\r').map((sign) => Buffer.from(sign)),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.array(piece, { maxLength: 20 }), (before, behind) => {
        const valid = Buffer.from('✅'.repeat(60))
        const [head, tail] = [Buffer.concat([...before, Buffer.from('<')]), Buffer.concat([Buffer.from('>'), ...behind, valid])]
        const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head).split(/\r\n|\r|\n/)
        const start = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
        const position = { start, end: { line: start.line, column: start.column + 2 } }
        const result = mend(Buffer.concat([head, Buffer.from('12'), tail]), [{ position, was: '12', is: '345' }])
        expect('bytes' in result && Buffer.from(result.bytes)).toEqual(Buffer.concat([head, Buffer.from('345'), tail]))
      }),
    )
  })

  const at = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } })
  const refusal = (bytes: Uint8Array, ...edits: Parameters<typeof mend>[1]) => {
    const result = mend(bytes, edits)
    return 'refused' in result ? result.refused : Buffer.from(result.bytes).toString()
  }

  test.each([
    ['over each other', at(1, 1, 3), at(1, 2, 4), 'ab', 'bc'],
    ['at one place', at(1, 2, 2), at(1, 2, 2), '', ''],
    ['one inside the other', at(1, 1, 5), at(1, 2, 3), 'abcd', 'b'],
  ])('edits %s are refused', (_, one, other, was, wasOther) => {
    expect(refusal(Buffer.from('abcd'), { position: one, was, is: 'x' }, { position: other, was: wasOther, is: 'y' })).toBe('overlap')
  })

  test('edits side by side are made, and one that is asked for twice is made once', () => {
    const edit = { position: at(1, 1, 3), was: 'ab', is: '1' }
    expect(refusal(Buffer.from('abcd'), edit, { position: at(1, 3, 5), was: 'cd', is: '2' }, { ...edit })).toBe('12')
  })

  test.each([
    ['a line that is not there', at(3, 1, 1), ''],
    ['a column behind the line', at(1, 9, 9), ''],
    ['half a character', at(2, 1, 2), '\ud83d'],
    ['other words than were there', at(1, 1, 3), 'xy'],
    ['an end before its start', at(1, 3, 1), ''],
  ])('%s is no place', (_, position, was) => {
    expect(refusal(Buffer.from('abcd\r\n🚀'), { position, was, is: '1' })).toBe('moved')
  })

  test('what an encoding has no bytes for is refused', () => {
    const edit = { position: at(1, 1, 2), was: 'é', is: '✅' }
    expect(refusal(iconv.encode('éàü', 'windows-1252'), edit)).toBe('unholdable')
    expect(refusal(Buffer.from('é'), { ...edit, is: '\ud83d' })).toBe('unholdable')
  })

  test('an edit that would make the rest be read in another encoding is refused', () => {
    const edit = { position: at(1, 3, 3), was: '', is: '©' }
    expect(refusal(iconv.encode('xÃ', 'windows-1252'), edit)).toBe('unholdable')
  })
})

describe('patches', () => {
  const apply = { git: ['apply', 'it.patch'], patch: ['-p1', '--binary', '-i', 'it.patch'] }
  const states = {
    'UNIX line ends': ['a\nb\nc\n', 'a\nB\nc\n'],
    CRLF: ['a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
    'lone CR': ['a\rb\rc\n', 'a\rB\rc\n'],
    'no newline at the end': ['a\nb', 'a\nc'],
    'no newline, far from it': [`${'a\n'.repeat(9)}b`, `x\n${'a\n'.repeat(8)}b`],
    'a line that looks like a header': ['-- a/x\n1\n', '++ b/x\n2\n'],
    'two hunks': [`1\n${'a\n'.repeat(30)}2\n`, `3\n${'a\n'.repeat(30)}4\n`],
    'from nothing': ['', 'a\n'],
  }
  const names = ['report.md', 'docs/sprint 4.md', 'Übersicht “neu”.md']
  const cases = Object.entries(states).flatMap(([name, [before = '', after = '']], index) => [
    { name, before, after, path: names[index % 3] ?? '' },
  ])

  test.each(cases)('$name in $path: git apply and patch make of it what is meant', async ({ before, after, path }) => {
    for (const [tool, args] of Object.entries(apply)) {
      put(path, before)
      put('it.patch', await patchOf(path, Buffer.from(before), Buffer.from(after)))
      execFileSync(tool, args, { cwd: folder, env: { ...process.env, GIT_DIR: join(folder, '.git') } })
      expect(said(path)).toBe(after)
    }
  })

  test.each(Object.entries(ENCODINGS))('%s: the bytes come out as they are', async (_, { mark, encode }) => {
    const [before, after] = ['1', '2'].map((digit) => Buffer.concat([Buffer.from(mark, 'hex'), encode(`é\r\n${digit}\nü`)]))
    if (!before || !after) throw new Error('Two states')
    put('a.md', before)
    put('it.patch', await patchOf('a.md', before, after))
    execFileSync('patch', apply.patch, { cwd: folder })
    expect(got('a.md')).toEqual(after)
  })

  test('what is the same gives none', async () => {
    expect(await patchOf('a.md', Buffer.from('a'), Buffer.from('a'))).toHaveLength(0)
  })
})

const marker = (name: string, was: string) => `<!-- progress:${name} -->${was}<!-- /progress -->`

describe('markers', () => {
  const suites =
    '## Test Results\n\n| Suite | Total | Passed | Failed |\n| --- | --- | --- | --- |\n| Cart | 12 | 10 | 2 |\n| Till | 1010 | 1010 | 0 |\n'
  const named = '## Test Results\n\n- ✅ pays by card\n- ✅ pays in cash\n- ❌ pays twice\n'
  const nested = (told: string) =>
    `## Backend (${told})\n\n- Unit: 12 tests, 12 passed\n- Door: 8 tests, 7 passed\n\n## Frontend\n\n| Suite | Total | Passed |\n| --- | --- | --- |\n| Unit | 5 | 5 |\n| Form | 4 | 4 |\n`
  const boxes = '## Tasks\n\n- [x] Paint\n- [ ] Sweep\n- [x] Mend\n\n## Next steps\n\n- Sail\n'
  const blockers = '## Blockers\n\n1. **No key** (HIGH)\n   - **Status**: Open\n2. **No lamp** (LOW)\n   - **Status**: ✅ Resolved\n'

  test.each([
    ['tests.total', '', '1022', suites],
    ['tests.passed', '9', '1020', suites],
    ['tests.failed', '**7**', '**2**', suites],
    ['tests.total', '1,000', '1,022', suites],
    ['tests.percent', '98.1%', '99.8%', suites],
    ['tests.percent', '98,1 %', '99,8 %', suites],
    ['tests.passed', 'none', '2', named],
    ['tests.failed', '0', '1', named],
    ['tests.total', '1', '29', nested('20 tests')],
    ['tests.passed', '1', '28', nested('20 tests')],
    ['tests.total', '1', '20', '```\nBackend (20 tests)\n├── Unit (12 tests)\n└── Door (8 tests)\n```\n'],
    ['tests.total', '1', '20', '- **Backend**: 20 tests\n  - Unit: 12 tests\n  - Door: 8 tests\n'],
    ['items.total', '4', '3', boxes],
    ['items.done', ' 1 of them ', ' 2 of them ', boxes],
    ['items.open', '2', '1', boxes],
    ['items.percent', '50%', '67%', boxes],
    ['items.percent', '', '66.7', boxes],
    ['items.total', '0', '1', '## Work\n\n| Task | Status |\n| --- | --- |\n| Sail | Done |\n'],
    ['blockers.open', '2', '1', blockers],
    ['blockers.resolved', '2', '1', blockers],
    ['blockers.total', '1', '2', blockers],
    ['blockers.open', '2', '0', boxes],
    ['coverage.overall', '70%', '81%', '## Coverage\n\n- Overall: 81%\n'],
  ])('%s: "%s" becomes "%s"', async (name, was, is, body) => {
    put('a.md', `# Sprint 4\n\nSo far ${marker(name, was)} and no more\n\n${body}`)
    expect(await progress('fix a.md')).toMatchObject({ code: 0, err: '' })
    expect(said('a.md')).toBe(`# Sprint 4\n\nSo far ${marker(name, is)} and no more\n\n${body}`)
    expect(await progress('fix a.md')).toMatchObject({ code: 0, err: '', out: 'Nothing to mend in 1 report.\n' })
  })

  const places = {
    'a table': (told: string) => `| What | How many |\n| --- | --- |\n| Done | ${told} |`,
    'a heading': (told: string) => `## Work (${told}/3)`,
    'the beginning of a line': (told: string) => `${told} done`,
    'an item in a quote': (told: string) => `> text\n>\n> - ${told} done`,
    'a block of its own in a list': (told: string) => `1. one\n\n   <!-- a note\n   of two lines --> ${told} done\n`,
    'bold text': (told: string) => `**Done: ${told}**`,
    'a line behind a garbled sign': (told: string) => `ğŸš€ âœ… ${told} done`,
    'a line behind signs of two units': (told: string) => `🚀🚀 ${told} done`,
  }
  test.each(Object.entries(places))('a marker is found in %s', async (_, place) => {
    const report = (digit: string) => `\uFEFF# Sprint 4\r\n\r\n${place(marker('items.done', digit))}\r\n\r\n${boxes}`
    put('a.md', report('7'))
    expect(await progress('fix a.md')).toMatchObject({ code: 0, err: '' })
    expect(said('a.md')).toBe(report('2'))
  })

  test('a marker in code is an example', async () => {
    const report = `# Sprint 4\n\n\`${marker('items.done', '7')}\`\n\n\`\`\`markdown\n${marker('items.undone', '7')}\n\`\`\`\n\n${boxes}`
    put('a.md', report)
    expect(await progress('fix a.md')).toMatchObject({ code: 0, err: '' })
    expect(said('a.md')).toBe(report)
  })

  test('what is derived is no ground to derive from', async () => {
    const report = (digit: string) => `# Sprint 4\n\n${suites}| Mill | ${marker('tests.total', digit)} | 5 | 0 |\n`
    put('a.md', report('5'))
    await progress('fix a.md')
    expect(said('a.md')).toBe(report('1022'))
  })

  test.each([
    ['an unknown name', marker('tests.pased', '1'), 'a.md:3: there is no figure "tests.pased"; there are tests.total,'],
    ['no end', '<!-- progress:items.done -->1', 'a.md:3: the marker "progress:items.done" has no end on its line'],
    ['an end on another line', '<!-- progress:items.done -->1\n<!-- /progress -->', 'a.md:4: "/progress" ends no marker'],
    ['a line of 20,000 signs', `${marker('items.done', '1')} ${'x'.repeat(20_000)}`, 'a.md:3: this line is too long to be parsed'],
    ['no beginning', '1<!-- /progress -->', 'a.md:3: "/progress" ends no marker'],
    ['one in another', `<!-- progress:items.total -->${marker('items.done', '1')}`, 'the marker "progress:items.total" has no end'],
    ['nothing to derive from', marker('tests.passed', '1'), 'cannot derive tests.passed: neither evidence nor suites nor named tests'],
    [
      'a suite that keeps silent',
      `${marker('tests.skipped', '1')}\n\n${suites}`,
      'the suite "Cart" on line 9 does not tell how many skipped',
    ],
    [
      'a suite that tells other than those below it',
      `${marker('tests.total', '1')}\n\n${nested('21 tests')}`,
      'the suite "Backend" on line 5 tells 21, those below it 20',
    ],
    [
      'a suite told twice',
      `${marker('tests.total', '1')}\n\n${suites}\n### More\n\n${suites}`,
      'the suite "Cart" is told on the lines 9 and 18',
    ],
  ])('%s is told, and the file stays as it is', async (_, told, message) => {
    const report = `# Sprint 4\n\n${told}\n\nAlso ${marker('items.total', '9')}\n\n${boxes}`
    put('a.md', report)
    put('b.md', `# Sprint 5\n\n${marker('items.total', '9')}\n\n${boxes}`)
    const { code, err } = await progress('fix a.md b.md')
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(said('a.md')).toBe(report)
    expect(said('b.md')).toContain(marker('items.total', '3'))
  })

  describe('evidence', () => {
    const junit = (cases: string) => `<testsuites><testsuite name="s">${cases}</testsuite></testsuites>`
    const passed = '<testcase name="a"/><testcase name="b"/><testcase name="c"><skipped/></testcase>'
    const report = (passed: string, cover: string) =>
      `# Sprint 4\n\n${marker('tests.passed', passed)}, ${marker('coverage.overall', cover)}\n\n${suites}\n## Coverage\n\n- Overall: 50%\n`

    test('goes before what the report says', async () => {
      put('a.md', report('9', '9.0%'))
      put('out/junit.xml', junit(passed))
      put('out/lcov.info', 'SF:a.js\nDA:1,1\nDA:2,1\nDA:3,0\nend_of_record\n')
      expect(await progress('fix a.md --evidence out')).toMatchObject({ code: 0, err: '' })
      expect(said('a.md')).toBe(report('2', '66.7%'))
    })

    test('is what verify finds: the same tests in several files count once', async () => {
      put('a.md', report('9', '50%'))
      put('out/junit.xml', junit(passed))
      put('out/copy/junit.xml', junit(passed))
      put('out/t.tap', 'TAP version 13\n1..3\nok 1 - a\nok 2 - b\nok 3 - c # SKIP\n')
      expect(await progress('fix a.md --evidence out')).toMatchObject({ code: 0, err: '' })
      expect(said('a.md')).toBe(report('2', '50%'))
      put('b.md', '# Sprint 4\n\n## Tests\n\n- Passed: 2\n')
      expect(await progress('verify b.md --evidence out')).toMatchObject({ code: 0 })
    })

    test('may be named by the configuration; what only lies about is not asked', async () => {
      put('a.md', report('9', '50%'))
      put('junit.xml', junit(passed))
      await progress('fix a.md')
      expect(said('a.md')).toBe(report('1020', '50%'))
      put('.progressrc.json', JSON.stringify({ verify: { evidence: ['junit.xml'] } }))
      expect(await progress('fix a.md')).toMatchObject({ code: 0, err: '' })
      expect(said('a.md')).toBe(report('2', '50%'))
    })

    test.each([
      [
        'older than the report',
        '<testsuite timestamp="2026-01-01T10:00:00Z"><testcase name="a"/></testsuite>',
        'before the date of the report',
      ],
      ['that counts something else than it lists', '<testsuite tests="3"><testcase name="a"/></testsuite>', 'counts something else'],
      ['of a run in which nothing was run', '<testsuites/>', 'lists no test'],
      ['of a run that could not load all', '<testsuite name="a"><failure/><testcase name="a"/></testsuite>', 'not all could be run'],
    ])('%s is not taken', async (_, text, message) => {
      const dated = report('9', '50%').replace('# Sprint 4\n', '# Sprint 4\n\n**Date:** 2026-02-01\n')
      put('a.md', dated)
      put('out.xml', text)
      const { code, err } = await progress('fix a.md --evidence out.xml')
      expect([code, said('a.md')]).toEqual([2, dated])
      expect(err).toContain(message)
    })

    test.each([
      [
        'two that disagree',
        { 'out/junit.xml': junit(passed), 'out/t.tap': 'TAP version 13\n1..1\nok 1 - a\n' },
        'out/junit.xml and out/t.tap disagree',
      ],
      ['one that is cut off', { 'out/junit.xml': junit(passed).slice(0, 60) }, 'out/junit.xml'],
      ['none at all', { 'out/readme.txt': 'x' }, 'out: holds no file that is read as evidence'],
    ])('%s: nothing is derived', async (_, files, message) => {
      put('a.md', report('9', '50%'))
      for (const [path, content] of Object.entries(files)) put(path, content)
      const { code, err } = await progress('fix a.md --evidence out')
      expect([code, said('a.md')]).toEqual([2, report('9', '50%')])
      expect(err).toContain(message)
    })
  })
})

describe('garbled text', () => {
  const garble = (text: string) =>
    Array.from(Buffer.from(text), (byte) => {
      const char = iconv.decode(Buffer.from([byte]), 'windows-1254')
      return char === '\uFFFD' ? '' : char
    }).join('')
  const report = '# 🚀 Sprint 4\r\n\r\n- ✅ Paint → done\r- ❌ Sweep\r\n├── a\r\n└── b — “so far”'

  test.each(['', '\uFEFF'])('comes back as UTF-8, marks and line ends kept', async (mark) => {
    put('a.md', mark + garble(report))
    const { code, out } = await progress('fix --encoding a.md')
    expect(code).toBe(0)
    expect(out).toContain('UTF-8 seen through windows-1254')
    expect(said('a.md')).toBe(mark + report)
    expect((await progress('fix --encoding a.md')).out).toBe('Nothing to mend in 1 report.\n')
  })

  test('comes back in UTF-16 too', async () => {
    const bytes = (text: string) => Buffer.concat([Buffer.from('feff', 'hex'), iconv.encode(text, 'utf-16be')])
    put('a.md', bytes(garble(report)))
    await progress('fix --encoding a.md')
    expect(got('a.md')).toEqual(bytes(report))
  })

  test('in doubt stays as it is, unless it is forced', async () => {
    put('a.md', `# Sprint 4\n\n- ${garble('✅')} one\n- ${garble('👍')} two\n`)
    const before = said('a.md')
    const { code, err } = await progress('fix --encoding a.md')
    expect([code, said('a.md')]).toEqual([2, before])
    expect(err).toMatch(/^progress: a\.md:4: .* it may also have been .*--force/)
    expect(await progress('fix --encoding --force a.md')).toMatchObject({ code: 0, err: '' })
    expect(said('a.md')).toMatch(/- ✅ one\n- (👍|👎) two\n$/u)
  })

  test('clean text in any encoding stays as it is', async () => {
    for (const [name, { mark, encode }] of Object.entries(ENCODINGS)) {
      const bytes = Buffer.concat([Buffer.from(mark, 'hex'), encode('# Résumé\r\n\r\nété, à côté “là”\r\n')])
      put('a.md', bytes)
      expect([name, await progress('fix --encoding a.md')]).toMatchObject([name, { code: 0, out: 'Nothing to mend in 1 report.\n' }])
      expect(got('a.md')).toEqual(bytes)
    }
  })
})

describe('progress fix', () => {
  const report = (digit: string) => `# Sprint 4\n\n**Done**: ${marker('items.done', digit)} of 2\n\n## Tasks\n\n- [x] Paint\n- [x] Mend\n`

  test('tells what was, what is and why', async () => {
    put('docs/sprint-4.md', report('1'))
    chmodSync(join(folder, 'docs/sprint-4.md'), 0o640)
    const { code, out } = await progress('fix --format plain')
    expect([code, out]).toEqual([0, 'edit\tdocs/sprint-4.md:3\t1\t2\titems.done: 2 of 2 boxes\nmended\t1 place in 1 report\n'])
    expect(statSync(join(folder, 'docs/sprint-4.md')).mode & 0o777).toBe(0o640)
  })

  test('--dry-run writes nothing, gives a patch, and exits with 1 where something would change', async () => {
    put('a.md', report('1'))
    put('b.md', report('2'))
    const { code, out } = await progress('fix --dry-run a.md b.md')
    expect([code, said('a.md')]).toEqual([1, report('1')])
    put('it.patch', out)
    execFileSync('git', ['apply', 'it.patch'], { cwd: folder, env: { ...process.env, GIT_DIR: join(folder, '.git') } })
    expect(said('a.md')).toBe(report('2'))
    expect(await progress('fix --dry-run a.md b.md')).toEqual({ code: 0, out: '', err: '' })
  })

  test('- is mended to standard output, changed or not', async () => {
    expect(await progress('fix -', { stdin: report('1') })).toEqual({ code: 0, out: report('2'), err: '' })
    expect(await progress('fix -', { stdin: report('2') })).toEqual({ code: 0, out: report('2'), err: '' })
    const { code, out } = await progress('fix - --dry-run --stdin-filename docs/x.md', { stdin: report('1') })
    expect([code, out]).toEqual([1, expect.stringContaining('--- a/docs/x.md\n+++ b/docs/x.md\n')])
    expect(await progress('fix -', { stdin: '# Sprint 4\n\n<!-- progress:items.done -->' })).toMatchObject({ code: 2, out: '' })
  })

  test('- comes out byte for byte', async () => {
    const bytes = (digit: string) => Buffer.concat([Buffer.from('fffe', 'hex'), iconv.encode(report(digit), 'utf-16le')])
    put('in.md', bytes('1'))
    const input = readFileSync(join(folder, 'in.md'))
    expect(execFileSync(process.execPath, ['bin/progress.js', 'fix', '-'], { input })).toEqual(bytes('2'))
  })

  test('answers in json', async () => {
    put('a.md', report('1'))
    const { code, out } = await progress('fix --dry-run --format json a.md')
    const answer = JSON.parse(out)
    expect(fixSchema.safeParse(answer).success).toBe(true)
    const position = { start: { line: 3, column: 39 }, end: { line: 3, column: 40 } }
    expect([code, answer.edits]).toEqual([1, [{ path: 'a.md', position, was: '1', is: '2', why: 'items.done: 2 of 2 boxes' }]])
  })

  test('what a report was cannot be mended', async () => {
    expect(await progress('fix a.md@main')).toMatchObject({ code: 2, err: 'progress: a.md@main: there is no such file or folder.\n' })
  })
})

describe('progress audit --fix', () => {
  const table = (total: string, passed: string, rate: string) =>
    `# Sprint 4\r\n\r\n| Suite | Tests | Passed | Rate |\r\n| --- | --- | --- | --- |\r\n| Cart | 10 | 9 | 90% |\r\n| Till | 1015 | 1015 | 100.0 % |\r\n| **Total** | **${total}** | ${passed} | ${rate} |`

  test('writes a total that its parts tell, and no more', async () => {
    put('a.md', table('1,035', '1024', '100%'))
    const { code, out } = await progress('audit --fix --format plain a.md')
    expect(said('a.md')).toBe(table('1,025', '1024', '100%'))
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'edit\ta.md:7\t1,035\t1,025\ttotal-parts: The total of Sprint 4 says 1035, its parts add up to 1025: 10 + 1015',
    ])
  })

  test('writes a percentage that its ratio tells, with as many digits', async () => {
    put('a.md', '# Sprint 4\n\n**Completion**: 30.0 % complete (1/6 objectives achieved)\n')
    expect(await progress('audit --fix a.md')).toMatchObject({ code: 0 })
    expect(said('a.md')).toBe('# Sprint 4\n\n**Completion**: 16.7 % complete (1/6 objectives achieved)\n')
  })

  test('leaves alone what only is about so much, and what is derived from a number that is itself in doubt', async () => {
    const about = '# Sprint 4\n\n**Completion**: ~60% complete (1/6 objectives achieved)\n'
    put('a.md', about)
    put('b.md', table('1035', '1000', '99.9%'))
    expect(await progress('audit --fix a.md b.md')).toMatchObject({ code: 1 })
    expect(said('a.md')).toBe(about)
    expect(said('b.md')).toBe(table('1025', '1024', '99.9%'))
  })

  test('--dry-run shows what would be done, and that it is not', async () => {
    const before = table('1035', '1024', '100%')
    put('a.md', before)
    const { code, out } = await progress('audit --dry-run a.md')
    expect([code, said('a.md')]).toEqual([1, before])
    put('it.patch', out)
    execFileSync('patch', ['-p1', '--binary', '-i', 'it.patch'], { cwd: folder })
    expect(said('a.md')).toBe(table('1025', '1024', '100%'))
  })

  test('what is waived stays, what comes from a pipe goes on', async () => {
    const waived = `<!-- progress-ignore total-parts until=2999-01-01 reason="so be it" -->\n\n${table('1035', '1024', '100%')}`
    put('a.md', waived)
    await progress('audit --fix a.md')
    expect(said('a.md')).toBe(waived)
    expect(await progress('audit --fix -', { stdin: table('1035', '1024', '100%') })).toMatchObject({
      code: 0,
      out: table('1025', '1024', '100%'),
    })
  })
})
