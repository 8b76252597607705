import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { afterAll, describe, expect, test } from 'vitest'
import {
  type Evidence,
  type EvidenceProblem,
  findEvidence,
  gatherEvidence,
  isEvidenceProblem,
  readEvidence,
} from '../src/evidence/index.ts'
import { runs } from './runs.ts'

const FILES = globSync('fixtures/evidence/*').sort()

const work = mkdtempSync(join(tmpdir(), 'evidence-'))
afterAll(() => rmSync(work, { recursive: true }))

/** A stream of `bytes`, cut in pieces of `size` bytes. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const reads = (text: string | Uint8Array, name: string, size = 65_536) =>
  readEvidence(pieces(typeof text === 'string' ? Buffer.from(text) : text, size), name)

/** Reads what must be evidence. */
async function taken(text: string | Uint8Array, name: string): Promise<Evidence> {
  const found = await reads(text, name)
  if (found === null || isEvidenceProblem(found)) throw new Error(`${name}: ${found?.message ?? 'no evidence'}`)
  return found
}

/** Reads what must be refused. */
async function refused(text: string | Uint8Array, name: string): Promise<EvidenceProblem> {
  const found = await reads(text, name)
  if (found === null || !isEvidenceProblem(found)) throw new Error(`${name} was not refused`)
  return found
}

const statuses = ({ tests }: Evidence) => tests?.cases.map(({ name, status }) => `${name}: ${status}`)

test.each(FILES)('%s reads as told beside it', async (path) => {
  const told = `${JSON.stringify(await readEvidence(path, basename(path)), null, 2)}\n`
  await expect(told).toMatchFileSnapshot(resolve(dirname(path), 'read', `${basename(path)}.json`))
})

test.each(globSync('fixtures/evidence/none/*').sort())('%s is no evidence', async (path) => {
  expect(await readEvidence(path, path)).toBeNull()
})

describe('what is the same whoever wrote it', () => {
  const crane = ['vitest.json', 'jest.json', 'jest.ctrf.json']

  test.each(crane)('%s: one failed, two passed by parameters, one steadied when it was tried again', async (name) => {
    const { tests } = await taken(readFileSync(`fixtures/evidence/${name}`), name)
    expect(tests).toMatchObject({ ok: false, counts: { total: 7, passed: 3, failed: 1, skipped: 1, todo: 1, flaky: 1, error: 0 } })
  })

  test.each(['coverage-final.json', 'coverage-summary.json', 'cobertura.xml', 'lcov.info'])(
    'c8 wrote the same coverage to %s',
    async (name) => {
      const { coverage } = await taken(readFileSync(`fixtures/evidence/c8.${name}`), name)
      expect(coverage?.overall).toMatchObject({
        lines: { covered: 5, total: 8 },
        branches: { covered: 2, total: 3 },
        functions: { covered: 1, total: 2 },
      })
    },
  )

  test('JUnit and TAP of one run of node:test hold the same tests', async () => {
    const [junit, tap] = await Promise.all(
      ['node-test.junit.xml', 'node-test.tap'].map((name) => taken(readFileSync(`fixtures/evidence/${name}`), name)),
    )
    expect(junit?.tests).toEqual(tap?.tests)
  })
})

describe('tests that are run again', () => {
  const suite = (...cases: string[]) => `<testsuite name="quay">${cases.join('')}</testsuite>`
  const passed = '<testcase name="moors"/>'
  const failed = '<testcase name="moors"><failure/></testcase>'

  test.each([
    ['a pass after a failure is flaky, and told', [failed, passed], ['moors: flaky'], 1],
    ['two failures are one test', [failed, failed], ['moors: failed'], 1],
    ['two passes are two tests of one name', [passed, passed], ['moors: passed', 'moors: passed'], 0],
    ['a failure after a pass is another test: it is not lost', [passed, failed], ['moors: passed', 'moors: failed'], 0],
  ])('%s', async (_, cases, expected, notes) => {
    const found = await taken(suite(...cases), 'junit.xml')
    expect(statuses(found)).toEqual(expected)
    expect(found.notes.map(({ code }) => code)).toEqual(Array(notes).fill('repeated'))
  })

  test('a failure in one suite is not made good by a test of the same name in another', async () => {
    const found = await taken(`<testsuites>${suite(failed)}${suite(passed)}</testsuites>`, 'junit.xml')
    expect(statuses(found)).toEqual(['moors: failed', 'moors: passed'])
  })
})

describe('what must not be taken', () => {
  const bomb = (body: string) =>
    `<?xml version="1.0"?>\n<!DOCTYPE testsuites [\n${body}\n]>\n<testsuites><testsuite name="&lol;"/></testsuites>`
  const nested = (times: number) => '<testsuite name="a">'.repeat(times) + '</testsuite>'.repeat(times)
  const json = (list: string) => `{"numTotalTests":1,"numFailedTests":0,"success":true,"testResults":[${list}]}`
  const file = '{"name":"a.test.ts","status":"passed","assertionResults":[{"title":"a","status":"passed"}]}'

  test.each([
    ['entities that make much of little', bomb('<!ENTITY a "ha">\n<!ENTITY lol "&a;&a;&a;">'), 'entities', 'entities'],
    ['entities of another file', bomb('<!ENTITY lol SYSTEM "file:///etc/passwd">'), 'entities', 'entities'],
    ['entities of the DOCTYPE itself', bomb('<!ENTITY % lol SYSTEM "http://example.com/x"> %lol;'), 'entities', 'entities'],
    ['an ampersand that is none', '<testsuite><testcase name="a & b"/></testsuite>', 'malformed', 'junit.xml:1: is no well-formed XML'],
    ['XML that is cut off', '<testsuite name="a">\n<testcase name="b"/>\n', 'malformed', 'junit.xml:3: '],
    ['XML with two ends', '<testsuite name="a"></testsuite></testsuite>', 'malformed', 'junit.xml:1: '],
    ['two documents in one file', '<testsuite name="a"/><testsuite name="b"/>', 'malformed', 'more than one'],
    ['an attribute that the parser stumbles over', '<testsuite><a hasOwnProperty="" b=""/></testsuite>', 'malformed', 'hasOwnProperty'],
    ['elements without end', nested(501), 'too-deep', '500 levels'],
    ['an encoding nobody knows', '<?xml version="1.0" encoding="klingon"?><testsuite/>', 'encoding', 'UTF-8'],
    ['JSON that is cut off', json(file).slice(0, -3), 'malformed', 'after byte'],
    ['JSON with more behind it', `${json(file)} {}`, 'malformed', 'after byte'],
    ['JSON with lists without end', json('['.repeat(600)), 'too-deep', '500 levels'],
    ['fewer tests than the file says', json(''), 'incomplete', '1 tests'],
    ['a TAP file without a plan', 'TAP version 13\nok 1 - a\n', 'incomplete', 'plan'],
    ['a TAP file that breaks off', '1..3\nok 1 - a\n', 'incomplete', 'plans 3 tests and tells of 1'],
    ['a TAP test that is cut off', '1..1\nok 1 - a # SK', 'incomplete', 'cut off'],
    [
      'a package that never ended',
      '{"Action":"run","Package":"p","Test":"T"}\n{"Action":"pass","Package":"p","Test":"T"}\n',
      'incomplete',
      ' p ',
    ],
    ['an event that is cut off', '{"Action":"run","Package":"p"}\n{"Action":"pa', 'malformed', 'go.json:2: '],
    ['an lcov record without its end', 'SF:a.ts\nDA:1,1\n', 'incomplete', 'cut off'],
    ['lcov records in each other', 'SF:a.ts\nSF:b.ts\nend_of_record\n', 'incomplete', 'lcov.info:2: '],
    ['hits that are no number', 'SF:a.ts\nDA:1,many\nend_of_record\n', 'malformed', 'lcov.info:2: '],
    ['a cover profile that is cut off', 'mode: set\na.go:1.1,2.2 3 1', 'incomplete', 'cut off'],
    ['a cover profile with another line', 'mode: set\nan error\n', 'malformed', 'cover.out:2: '],
    [
      'a coverage summary without its total',
      '{"a.ts":{"lines":{"total":1,"covered":1,"skipped":0,"pct":100},"statements":{}},"x":"total"}',
      'malformed',
      '"total"',
    ],
  ])('%s', async (_, text, code, part) => {
    const name = text.startsWith('SF')
      ? 'lcov.info'
      : text.startsWith('mode')
        ? 'cover.out'
        : text.startsWith('{"Action')
          ? 'go.json'
          : 'junit.xml'
    const problem = await refused(text, name)
    expect(problem.code).toBe(code)
    expect(problem.message).toContain(part)
    expect(problem.message).toMatch(new RegExp(`^${name}(:\\d+)?: .*\\.$`, 's'))
  })

  const long = (mebibytes: number) => 'x'.repeat((mebibytes + 1) * 1024 * 1024)

  test.each([
    ['an attribute', 8, () => `<testsuite><testcase name="${long(8)}"/></testsuite>`],
    ['a line', 32, () => `1..1\nok 1 ${long(32)}\n`],
    ['a text in JSON', 32, () => json(`{"name":"${long(32)}"}`)],
  ])('%s of more than %i MiB', async (_, most, text) => {
    expect(await refused(text(), 'a')).toMatchObject({ code: 'too-long', message: expect.stringContaining(`${most} MiB`) })
  })

  test.each([
    ['a file that is not there', 'nowhere.xml', 'missing'],
    ['a folder', '.', 'is-folder'],
  ])('%s', async (_, path, code) => {
    expect(await readEvidence(join(work, path), path)).toMatchObject({ code, line: null })
  })
})

describe('what is taken all the same', () => {
  test('a DOCTYPE alone is passed over', async () => {
    const found = await taken('<!DOCTYPE testsuite SYSTEM "http://example.com/a.dtd"><testsuite><testcase name="a"/></testsuite>', 'a.xml')
    expect(found.tests?.ok).toBe(true)
  })

  test.each(['go-test.json', 'directives.tap', 'vitest.tap', 'cover.out', 'merged.lcov.info'])(
    '%s in UTF-16 with CRLF, as a shell on Windows writes it',
    async (name) => {
      const text = readFileSync(`fixtures/evidence/${name}`, 'utf8')
      const wide = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le')
      expect(await taken(wide, name)).toEqual(await taken(text, name))
    },
  )

  test('another encoding that the file declares', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><testsuite name="quai"><testcase name="créé"/></testsuite>'
    expect(statuses(await taken(Buffer.from(text, 'latin1'), 'a.xml'))).toEqual(['créé: passed'])
  })

  test('names that steer a terminal stay what they are: who prints them cleans them', async () => {
    const found = await taken('<testsuite><testcase name="\u001b[2Jgone"/></testsuite>', 'a.xml')
    expect(statuses(found)).toEqual(['\u001b[2Jgone: passed'])
  })

  test('signs for characters that XML does not know stay as they are written', async () => {
    const found = await taken('<testsuite><testcase name="&#27;[2J&lol;&amp;"/></testsuite>', 'a.xml')
    expect(statuses(found)).toEqual(['&#27;[2J&lol;&: passed'])
  })

  const OWN = ['__proto__', 'constructor', 'toString', 'valueOf']

  test.each(OWN)('the name %s of the language itself, where a name or a word is meant', async (word) => {
    const list = `[{"name":"${word}","status":"passed"},{"name":"b","status":"${word}","rawStatus":"${word}","__proto__":{"flaky":true}}]`
    const ctrf = await taken(`{"reportFormat":"CTRF","results":{"tests":${list},"summary":{"tests":2},"tool":{}}}`, 'a.json')
    expect(statuses(ctrf)).toEqual([`${word}: passed`, 'b: error'])
    expect(ctrf.notes).toMatchObject([{ code: 'unknown-status' }])
    const jest = await taken(
      `{"numTotalTests":1,"numFailedTests":0,"testResults":[{"assertionResults":[{"title":"a","status":"${word}"}]}]}`,
      'a.json',
    )
    expect(statuses(jest)).toEqual(['a: error'])
    const events = `{"Action":"pass","Package":"${word}","Test":"${word}"}\n{"Action":"${word}","Package":"p"}\n{"Action":"pass","Package":"p"}\n`
    expect(statuses(await taken(`${events}{"Action":"pass","Package":"${word}"}\n`, 'go.json'))).toEqual([`${word}: passed`])
    const element = `<testsuite><${word}/><testcase name="${word}"><${word}/></testcase></testsuite>`
    expect(statuses(await taken(element, 'a.xml'))).toEqual([`${word}: passed`])
  })

  test('a failure text of megabytes, in an attribute too', async () => {
    const long = 'x'.repeat(3_000_000)
    const found = await taken(`<testsuite><testcase name="a"><failure message="${long}">${long}</failure></testcase></testsuite>`, 'a.xml')
    expect(statuses(found)).toEqual(['a: failed'])
  })

  test('output without end: a test may print more than a value may be long', async () => {
    async function* text() {
      yield Buffer.from('<testsuite><testcase name="a"/><system-out><![CDATA[')
      for (let pieces = 0; pieces < 600; pieces += 1) yield Buffer.alloc(65_536, 'a line\n')
      yield Buffer.from(']]></system-out></testsuite>')
    }
    expect(await readEvidence(text(), 'a.xml')).toMatchObject({ tests: { ok: true, counts: { total: 1 } } })
  })

  test('more tests in one test than a function takes arguments', async () => {
    const points = Array.from({ length: 200_000 }, (_, index) => `    ok ${index + 1}\n`)
    const found = await taken(`TAP version 14\n---\n1..1\n${points.join('')}    1..200000\nok 1 - all\n`, 'a.tap')
    expect(found.tests).toMatchObject({ ok: true, counts: { total: 200_000, passed: 200_000 } })
  })

  test('no test at all is no pass', async () => {
    expect((await taken('<testsuites/>', 'a.xml')).tests).toMatchObject({ ok: false, counts: { total: 0 } })
  })

  test('more covered than there is measures nothing', async () => {
    const found = await taken('SF:a.ts\nLF:2\nLH:3\nend_of_record\n', 'lcov.info')
    expect(found.coverage?.overall.lines).toBeNull()
  })
})

test.each(FILES)('%s reads the same in pieces of any size', async (path) => {
  const bytes = readFileSync(path)
  const whole = await reads(bytes, basename(path))
  for (const size of [1, 7, 64, 1000]) expect(await reads(bytes, basename(path), size)).toEqual(whole)
})

/** What a claim is held against. */
const truth = ({ tests, coverage }: Evidence) => ({
  cases: tests?.cases,
  ok: tests?.ok,
  overall: coverage?.overall,
  files: coverage?.files,
})

/** Where a file may end, and nobody can tell that it went on: these formats have no end of their own. */
const SEAMS: readonly (readonly [name: RegExp, seam: RegExp])[] = [
  [/lcov\.info$/, /end_of_record\n?$|(?:^|end_of_record\n)TN:.*\n$/],
  [/cover\.out$/, /\n$|^mode: set$/],
  [/go-test\.json$/, /"Action":"build-[^\n]*\}\n?$|"Action":"(?:pass|fail|skip)","Package":"[^"]*","Elapsed"[^\n]*\n?$/],
  [/go-test-repeated\.json$/, /"Action":"pass","Package":"[^"]*"\}\n?$/],
]

const isSeam = (name: string, text: string) => SEAMS.some(([file, seam]) => file.test(name) && seam.test(text))

test.each(FILES)('%s cut off anywhere is a problem or no evidence, never a smaller truth', async (path) => {
  const bytes = readFileSync(path)
  const whole = truth(await taken(bytes, basename(path)))
  const places = fc.integer({ min: 0, max: bytes.length - 1 })
  await fc.assert(
    fc.asyncProperty(places, async (at) => {
      const cut = bytes.subarray(0, at)
      const found = await reads(cut, basename(path))
      if (found === null || isEvidenceProblem(found) || isSeam(basename(path), cut.toString())) return
      expect(truth(found)).toEqual(whole)
    }),
    runs(150),
  )
})

test('whatever is written into evidence, reading ends with an answer', async () => {
  const texts = FILES.map((path) => readFileSync(path))
  const edit = fc.record({
    file: fc.nat({ max: texts.length - 1 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    put: fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<',
        '>',
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        '&',
        ']]>',
        '<!--',
        '\0',
        '\u001b',
        '1..',
        '-1',
        '1e999',
        'null',
        'hasOwnProperty="" ',
        '__proto__',
      ),
    ),
  })
  await fc.assert(
    fc.asyncProperty(edit, async ({ file, at, length, put }) => {
      const bytes = texts[file] ?? Buffer.alloc(0)
      const from = Math.floor(at * bytes.length)
      const edited = Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(from + length)])
      const found = await reads(edited, basename(FILES[file] ?? ''))
      if (found && !isEvidenceProblem(found)) {
        const { total = 0, ...rest } = found.tests?.counts ?? {}
        expect(Object.values(rest).reduce((sum, count) => sum + count, 0)).toBe(total)
      }
    }),
    runs(500),
  )
})

describe('where evidence lies', () => {
  const write = (root: string, ...paths: string[]) => {
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), '<testsuite><testcase name="a"/></testsuite>')
    }
  }
  const project = join(work, 'project')
  const show = (file: string) => relative(project, file).replaceAll('\\', '/')

  const usual = [
    'junit.xml',
    'packages/one/test-results/unit/results.xml',
    'target/surefire-reports/TEST-harbour.CraneTest.xml',
    'app/build/test-results/test/TEST-harbour.QuayTest.xml',
    'ctrf/ctrf-report.json',
    'coverage/lcov.info',
    'coverage/coverage-summary.json',
    'coverage.xml',
    'app/build/reports/jacoco/test/jacocoTestReport.xml',
    'cover.out',
    '.report.json',
  ]
  const unusual = ['node_modules/pkg/junit.xml', 'pom.xml', 'src/report.xml', 'package.json', 'docs/coverage.md']

  test('the places where tools leave it are looked at, and no other', async () => {
    write(project, ...usual, ...unusual)
    symlinkSync(project, join(project, 'loop'))
    const { files, problems, bounded } = await findEvidence(project, show)
    expect(files.map(show).sort()).toEqual([...usual].sort())
    expect({ problems, bounded }).toEqual({ problems: [], bounded: false })
  })

  test('a folder so deep that it is not looked into is told', async () => {
    const deep = join(work, 'deep')
    write(deep, `${'a/'.repeat(15)}junit.xml`)
    expect(await findEvidence(deep, show)).toEqual({ files: [], problems: [], bounded: true })
  })

  test('a folder that is named gives all the evidence in it, what cannot be read and what is none', async () => {
    const named = join(work, 'named')
    write(named, 'any/name.xml')
    writeFileSync(join(named, 'broken.xml'), '<testsuite>')
    writeFileSync(join(named, 'settings.json'), '{}')
    const { evidence, problems, others } = await gatherEvidence(named, (file) => relative(named, file).replaceAll('\\', '/'))
    expect(evidence.map(({ source }) => source.path)).toEqual(['any/name.xml'])
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('broken.xml:1: is no well-formed XML')])
    expect(others).toEqual(['settings.json'])
  })

  test('a file that is named is read, and one that is missing told', async () => {
    const { evidence } = await gatherEvidence(join(project, 'pom.xml'), show)
    expect(evidence.map(({ source }) => source.format)).toEqual(['junit'])
    expect((await gatherEvidence(join(project, 'nothing.xml'), show)).problems).toMatchObject([{ code: 'missing', path: 'nothing.xml' }])
  })
})
