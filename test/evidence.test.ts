import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
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
import fc from './fastCheck.ts'
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

describe('files that are called like evidence and cannot be whole', () => {
  const names = ['junit.xml', 'run.trx', 'ctrf.json', 'events.jsonl', 'run.tap', 'lcov.info', 'coverage.lcov', 'cover.out']

  test.each(names)('%s that is empty, blank or holds only NULs', async (name) => {
    for (const text of ['', ' \n\t\n', '\0\0\0\0']) expect((await refused(text, name)).code).toBe('empty')
  })

  test.each([
    ['junit.xml', '<'],
    ['junit.xml', '<?xml version="1.0"?>'],
    ['junit.xml', '<testsuite name="a" tests="2'],
    ['junit.xml', 'sh: runner: command not found'],
    ['run.trx', '<TestRun id="1"'],
    ['results.json', '{"numTotalTests":1,"numFail'],
    ['results.json', '> harbour@1.0.0 test\n> jest --json\n\n{"numTotalTests":0,"numFailedTests":0,"testResults":[]}'],
    ['events.jsonl', '{"protocolVer'],
    ['run.tap', '# a runner that was stopped'],
    ['lcov.info', 'T'],
    ['lcov.info', 'SF'],
    ['cover.out', 'mode: se'],
  ])('%s that holds only %j', async (name, text) => {
    expect(await refused(text, name)).toMatchObject({ code: 'unknown', message: expect.stringContaining('cut off') })
  })

  test.each([
    ['notes.txt', ''],
    ['nohup.out', ''],
    ['tsconfig.json', '// a comment\n{ "compilerOptions": {} }'],
    ['names.json', '["a", "}"]'],
    ['index.info', 'This is index.info, produced by makeinfo.'],
    ['pom.xml', '<project/>'],
  ])('%s that holds %j is another file', async (name, text) => {
    expect(await reads(text, name)).toBeNull()
  })

  test('a long file of another kind is not read to its end', async () => {
    expect(await reads(`{"list":[${'1,'.repeat(60_000)}`, 'data.json')).toBeNull()
  })
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

describe('what a file counts, held against what it lists', () => {
  const suite = (counters: string, cases: string) => `<testsuite name="quay" ${counters}>${cases}</testsuite>`
  const passed = '<testcase name="opens"/>'
  const failed = '<testcase name="closes"><failure/></testcase>'
  const skipped = '<testcase name="rests"><skipped/></testcase>'
  const error = '<testcase name="breaks"><error/></testcase>'
  const jest = (counters: string, list: string) => `{${counters},"success":true,"testResults":[{"name":"a","assertionResults":[${list}]}]}`
  const ctrf = (summary: string, list: string) =>
    `{"reportFormat":"CTRF","results":{"tool":{"name":"x"},"summary":{${summary}},"tests":[${list}]}}`
  const cobertura = (root: string, hits: readonly string[]) =>
    `<coverage ${root}><packages><package><classes><class filename="a.js"><lines>${hits.map((hit, at) => `<line number="${at}" hits="${hit}"/>`).join('')}</lines></class></classes></package></packages></coverage>`
  const measured = (covered: number, total: number) => `{"total":${total},"covered":${covered},"skipped":0,"pct":50}`
  const summary = (covered: number, total: number) =>
    `{"lines":${measured(covered, total)},"statements":${measured(covered, total)},"functions":${measured(0, 0)},"branches":${measured(0, 0)}}`

  test.each([
    ['more tests', 'junit.xml', suite('tests="5"', passed), 'the suite "quay" counts 5 tests, and lists 1'],
    ['fewer tests', 'junit.xml', suite('tests="1"', passed + passed), 'counts 1 tests, and lists 2'],
    ['a failure that is not listed', 'junit.xml', suite('tests="1" failures="1"', passed), 'counts failures and errors: 1, and lists 0'],
    ['an error that is not listed', 'junit.xml', suite('errors="2"', passed), 'counts failures and errors: 2, and lists 0'],
    [
      'no failure, where one is listed',
      'junit.xml',
      suite('tests="1" failures="0" errors="0"', failed),
      'failures and errors: 0, and lists 1',
    ],
    ['tests left out that are not listed', 'junit.xml', suite('tests="1" skipped="1"', passed), 'left out: 1, and lists 0'],
    ['what is no count', 'junit.xml', suite('tests="-1"', passed), 'says tests="-1", which is no count'],
    ['nor that', 'junit.xml', suite('failures="NaN"', passed), 'says failures="NaN", which is no count'],
    ['more in all suites', 'junit.xml', `<testsuites tests="3">${suite('', passed)}</testsuites>`, 'it counts 3 tests, and lists 1'],
    ['tests, and not how they ended', 'junit.xml', suite('tests="5"', ''), 'does not say how many failed'],
    ['more failures than tests', 'junit.xml', suite('tests="5" failures="6"', ''), 'more of them that failed'],
    ['failures of assertions, and lists none', 'junit.xml', suite('tests="9" failures="2" hostname="tbd"', passed), 'lists none'],
    [
      'a failure, of jest',
      'jest.json',
      jest('"numTotalTests":1,"numFailedTests":1', '{"title":"a","status":"passed"}'),
      'counts 1 failed tests, and lists 0',
    ],
    [
      'fewer tests, of jest',
      'jest.json',
      jest('"numTotalTests":0,"numFailedTests":0', '{"title":"a","status":"passed"}'),
      'counts 0 tests, and lists 1',
    ],
    ['a failure, of CTRF', 'a.json', ctrf('"tests":1,"failed":1', '{"name":"a","status":"passed"}'), 'counts 1 failed tests, and lists 0'],
    ['fewer tests, of CTRF', 'a.json', ctrf('"tests":0', '{"name":"a","status":"passed"}'), 'counts 0 tests, and lists 1'],
    ['a failure, of node:test', 'a.tap', 'ok 1 - a\n1..1\n# tests 1\n# pass 0\n# fail 1\n', 'counts 1 failed tests, and lists none'],
    [
      'a failure, of TRX',
      'a.trx',
      '<TestRun><Results><UnitTestResult testName="a" outcome="Passed"/></Results><ResultSummary><Counters total="1" failed="1"/></ResultSummary></TestRun>',
      'counts failures: 1, and lists 0',
    ],
    [
      'more tests, of NUnit',
      'a.xml',
      '<test-run total="2" failed="0"><test-case name="a" result="Passed"/></test-run>',
      'counts 2 tests, and lists 1',
    ],
    [
      'more tests, of xUnit',
      'a.xml',
      '<assemblies><assembly name="a.dll" total="2" failed="0"><test name="a" result="Pass"/></assembly></assemblies>',
      'counts 2 tests, and lists 1',
    ],
    ['lines, of lcov', 'lcov.info', 'SF:a\nDA:1,0\nDA:2,0\nLF:2\nLH:2\nend_of_record\n', '100% of lines, and what it lists comes to 0%'],
    ['branches, of lcov', 'lcov.info', 'SF:a\nBRDA:1,0,0,-\nBRF:1\nBRH:1\nend_of_record\n', '100% of branches'],
    [
      'lines, of Cobertura',
      'a.xml',
      cobertura('lines-covered="2" lines-valid="2"', ['0', '0']),
      '100% of lines, and what it lists comes to 0%',
    ],
    ['a rate, of Cobertura', 'a.xml', cobertura('line-rate="0.9"', ['1', '0']), '90% of lines, and what it lists comes to 50%'],
    [
      'lines, of Istanbul',
      'a.json',
      `{"total":${summary(4, 4)},"/a.js":${summary(1, 4)}}`,
      '100% of lines, and what it lists comes to 25%',
    ],
    [
      'lines, of JaCoCo',
      'a.xml',
      '<report name="a"><package name="p"><sourcefile name="A.java"><line nr="1" ci="0" mi="2"/><counter type="LINE" missed="0" covered="1"/></sourcefile></package><counter type="LINE" missed="0" covered="1"/></report>',
      '100% of lines',
    ],
    [
      'statements, of Clover',
      'a.xml',
      '<coverage generated="1"><project><file name="a"><line num="1" type="stmt" count="0"/><metrics statements="1" coveredstatements="0"/></file><metrics statements="1" coveredstatements="1"/></project></coverage>',
      '100% of statements',
    ],
    [
      'nothing in all suites',
      'junit.xml',
      `<testsuites tests="0" failures="0">${suite('', passed)}</testsuites>`,
      'it counts 0 tests, and lists 1',
    ],
    [
      'a total, of coverage.py',
      'a.json',
      '{"meta":{"branch_coverage":false},"files":{},"totals":{"covered_lines":1,"num_statements":4,"percent_covered":100}}',
      '100% as its total, and what it counts comes to 25%',
    ],
    [
      'lines, of Clover',
      'a.xml',
      '<coverage generated="1"><project><file name="a"><line num="1" type="stmt" count="0"/><metrics statements="1" coveredstatements="1"/></file><metrics statements="1" coveredstatements="1"/></project></coverage>',
      '100% of statements',
    ],
    [
      'points, of OpenCover',
      'a.xml',
      '<CoverageSession><Summary numSequencePoints="1" visitedSequencePoints="1"/><Modules><Module><Files><File uid="1" fullPath="a"/></Files><Classes><Class><Methods><Method><FileRef uid="1"/><SequencePoints><SequencePoint vc="0" sl="1"/></SequencePoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>',
      '100% of statements',
    ],
  ])('%s: told, and nothing is taken for a pass (%s)', async (_, name, text, part) => {
    const found = await taken(text, name)
    expect(found.disagreements[0]).toContain(part)
    expect(found.tests?.ok ?? false).toBe(false)
  })

  const again = '<testcase name="moors"><failure/></testcase><testcase name="moors"/>'

  test.each([
    ['counts that are right', suite('tests="4" failures="1" errors="1" skipped="1"', passed + failed + skipped + error)],
    ['no counters at all', suite('', passed + failed)],
    ['those of an inner suite too, or not', `<testsuite name="a" tests="2">${suite('tests="1"', passed)}${passed}</testsuite>`],
    ['only its own', `<testsuite name="a" tests="1">${suite('tests="1"', passed)}${passed}</testsuite>`],
    ['no test that was left out', suite('tests="1"', passed + skipped)],
    ['no file that did not load, as jest-junit does', suite('tests="0" failures="0" errors="1"', error)],
    ['each run, as Gradle does', suite('tests="2" failures="1"', again)],
    ['each test once, as pytest does', suite('tests="1" failures="0"', again)],
    ['each failure of a test', suite('tests="1" failures="2"', '<testcase name="a"><failure/><failure/></testcase>')],
    ['each failure as an error too', suite('tests="1" failures="1" errors="1"', failed)],
    [
      'the runs before the last, as Surefire does',
      suite('tests="3" failures="2"', '<testcase name="a"><flakyFailure/><flakyFailure/></testcase>'),
    ],
    [
      'tests that are disabled, as GoogleTest does',
      suite('tests="2" disabled="1" skipped="0"', `${passed}<testcase name="b" status="notrun"/>`),
    ],
    ['assertions, as Catch2 does', suite('tests="240" failures="2" skipped="7" hostname="tbd"', failed)],
    ['assertions, as doctest does', suite('tests="240" failures="1" doctest_version="2.4.11"', failed)],
  ])('%s: as some writers count', async (_, text) => {
    expect((await taken(text, 'junit.xml')).disagreements).toEqual([])
  })

  test('functions that were not run need not be listed', async () => {
    const found = await taken('SF:a\nFN:1,a\nFN:4,b\nFNDA:2,a\nFNF:2\nFNH:1\nend_of_record\n', 'lcov.info')
    expect(found).toMatchObject({ disagreements: [], coverage: { overall: { functions: { covered: 1, total: 2 } } } })
  })

  test('a suite that counts and lists no test is taken by its counters, beside those that list them', async () => {
    const found = await taken(
      `<testsuites>${suite('tests="4" failures="1" skipped="1"', '')}${suite('tests="1"', passed)}</testsuites>`,
      'a.xml',
    )
    expect(found.tests).toMatchObject({ ok: false, counts: { total: 5, passed: 3, failed: 1, skipped: 1 }, cases: [{ name: 'opens' }] })
    expect(found.tests?.unlisted).toMatchObject([{ suite: 'quay', counts: { total: 4, passed: 2 } }])
  })

  test.each([
    ['all suites', '<testsuites tests="4" failures="0"/>'],
    [
      'suites in each other, each with the same count',
      `<testsuite name="a" tests="4" failures="0">${suite('tests="4" failures="0"', '')}</testsuite>`,
    ],
    ['NUnit', '<test-run total="4" passed="4" failed="0"/>'],
    ['xUnit', '<assemblies><assembly name="a.dll" total="4" passed="4" failed="0"/></assemblies>'],
    ['TRX', '<TestRun><ResultSummary><Counters total="4" executed="4" passed="4" failed="0"/></ResultSummary></TestRun>'],
  ])('counters alone, of %s: four tests passed', async (_, text) => {
    const found = await taken(text, 'a.xml')
    expect(found.tests).toMatchObject({ ok: true, counts: { total: 4, passed: 4 }, cases: [] })
    expect(found.disagreements).toEqual([])
  })
})

describe('what must not be read as nought', () => {
  test.each([
    [
      'hits in Cobertura',
      'a.xml',
      '<coverage line-rate="1"><class filename="a"><lines><line number="1" hits="many"/></lines></class></coverage>',
    ],
    [
      'a line of Cobertura without hits',
      'a.xml',
      '<coverage line-rate="1"><class filename="a"><lines><line number="1"/></lines></class></coverage>',
    ],
    ['hits in lcov', 'lcov.info', 'SF:a\nDA:1,2x\nend_of_record\n'],
    ['hits in Istanbul', 'a.json', '{"/a":{"path":"/a","statementMap":{"0":{"start":{"line":1}}},"s":{"0":"many"},"f":{},"b":{}}}'],
    [
      'a statement of Istanbul without hits',
      'a.json',
      '{"/a":{"path":"/a","statementMap":{"0":{"start":{"line":1}}},"s":{},"f":{},"b":{}}}',
    ],
    [
      'instructions in JaCoCo',
      'a.xml',
      '<report name="a"><package><sourcefile name="A"><line nr="1" ci="?"/></sourcefile></package><counter type="X"/></report>',
    ],
    [
      'a count in Clover',
      'a.xml',
      '<coverage generated="1"><project><metrics/><file name="a"><line num="1" type="stmt" count="?"/></file></project></coverage>',
    ],
    [
      'a visit in OpenCover',
      'a.xml',
      '<CoverageSession><Method><FileRef uid="1"/><SequencePoint vc="?" sl="1"/></Method></CoverageSession>',
    ],
  ])('%s that is no number: refused', async (_, name, text) => {
    expect((await refused(text, name)).code).toBe('malformed')
  })

  test.each(['2', '2.0', '1e3', '18446744073709551615'])('hits written as %s are above it', async (hits) => {
    const cobertura = `<coverage line-rate="1"><class filename="a"><lines><line number="1" hits="${hits}"/></lines></class></coverage>`
    expect((await taken(cobertura, 'a.xml')).coverage?.overall.lines).toEqual({ covered: 1, total: 1 })
  })

  test.each(['0', '0.0', '-1'])('hits written as %s are not', async (hits) => {
    const cobertura = `<coverage line-rate="0"><class filename="a"><lines><line number="1" hits="${hits}"/></lines></class></coverage>`
    expect((await taken(cobertura, 'a.xml')).coverage?.overall.lines).toEqual({ covered: 0, total: 1 })
  })
})

test('the rate of a root, made from lines that several classes tell, is what its tool prints', async () => {
  const of = (name: string, from: number) =>
    `<class name="${name}" filename="a.cs"><lines><line number="${from}" hits="1"/><line number="${from + 1}" hits="0"/></lines></class>`
  const found = await taken(`<coverage line-rate="0.5">${of('A', 1)}${of('B', 2)}</coverage>`, 'coverage.xml')
  expect(found).toMatchObject({ disagreements: [], coverage: { printed: 50, overall: { lines: { covered: 2, total: 3 } } } })
})

describe('tests without a name or a class', () => {
  const error = '<testcase name="moors" classname=""><error/></testcase>'

  test('an error without a class is a file that pytest could not load, and a test to all others', async () => {
    expect((await taken(`<testsuite name="pytest">${error}</testsuite>`, 'a.xml')).tests).toMatchObject({ broken: ['moors'], cases: [] })
    expect(statuses(await taken(`<testsuite name="quay">${error}</testsuite>`, 'a.xml'))).toEqual(['moors: error'])
  })

  test('what has no name is never the same test again', async () => {
    const found = await taken('<testsuite><testcase><failure/></testcase><testcase><error/></testcase><testcase/></testsuite>', 'a.xml')
    expect(statuses(found)).toEqual([': failed', ': error', ': passed'])
  })
})

describe('go test', () => {
  const event = (action: string, test = '', more = '') => `{"Action":"${action}","Package":"p"${test && `,"Test":"${test}"`}${more}}\n`

  test.each([
    ['its package passed', event('pass'), 'A: passed'],
    ['its package failed', event('fail'), 'A: error'],
  ])('a test whose end was lost ended as %s', async (_, end, told) => {
    const found = await taken(event('run', 'A') + end, 'go.json')
    expect(statuses(found)).toEqual([told])
    expect(found.notes.map(({ code }) => code)).toEqual(told.endsWith('passed') ? ['end-lost'] : [])
  })

  test('a part of a test that passed, passed', async () => {
    const events = [event('run', 'A'), event('run', 'A/b'), event('pass', 'A'), event('run', 'C'), event('fail', 'C'), event('fail')]
    expect(statuses(await taken(events.join(''), 'go.json'))).toEqual(['A: passed', 'C: failed', 'A/b: passed'])
  })

  test.each([
    ['while a package is built', `${event('pass')}{"ImportPath":"q","Action":"build-output","Output":"# q"}\n`],
    ['before the package that could not be built', `{"ImportPath":"q","Action":"build-fail"}\n${event('pass')}`],
  ])('a run that is cut off %s', async (_, text) => {
    expect((await refused(text, 'go.json')).code).toBe('incomplete')
  })
})

test.each([
  ['its end', '{"success":true,"type":"done"}\n', ''],
  ['a test that has not ended', '', '{"testID":9,"type":"testDone","result":"success"}\n'],
])('a run of Dart without %s is cut off', async (_, end, more) => {
  const lines = readFileSync('fixtures/evidence/dart-test.json', 'utf8').split('\n').slice(0, 14).join('\n')
  expect((await refused(`${lines}\n${more}`, 'dart.json')).code).toBe('incomplete')
  expect(await reads(`${lines}\n${end}`, 'dart.json')).toMatchObject(end ? { tests: { ok: false } } : { code: 'incomplete' })
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
  [/lcov\.info$/, /end_of_record\n?$/],
  [/cover\.out$/, /\n$|^mode: set$/],
  [/^go-test\.json$/, /"Action":"(?:pass|fail|skip)","Package":"[^"]*","Elapsed"[^\n]*\n?$/],
  [/go-test-repeated\.json$/, /"Action":"pass","Package":"[^"]*"\}\n?$/],
]

const isSeam = (name: string, text: string) => SEAMS.some(([file, seam]) => file.test(name) && seam.test(text))

test.each(FILES)('%s cut off anywhere is a problem, never a smaller truth and never passed over', async (path) => {
  const bytes = readFileSync(path)
  const whole = truth(await taken(bytes, basename(path)))
  const places = fc.integer({ min: 0, max: bytes.length - 1 })
  await fc.assert(
    fc.asyncProperty(places, async (at) => {
      const cut = bytes.subarray(0, at)
      const found = await reads(cut, basename(path))
      expect(found).not.toBeNull()
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
