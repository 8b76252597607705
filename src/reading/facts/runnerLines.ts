import type { CountField } from '../../vocabulary/index.ts'

/** A line that a test runner ends with, and how its numbers are read. */
export interface RunnerLine {
  of: string
  line: RegExp
  /** `numbers`: each before its word, `words`: each behind its word, `groups`: by the names of the expression's groups, else the field of the only number. */
  by: 'numbers' | 'words' | 'groups' | CountField
  /** All that were run passed. */
  all?: true
}

/** The closing lines of test runners, the most telling first; a line is held against them without its frame of `=` and without `[INFO]`. */
export const RUNNER_LINES: readonly RunnerLine[] = [
  {
    of: 'pytest',
    by: 'numbers',
    line: /^\d+ (?:passed|failed|skipped|errors?|xfailed|xpassed|deselected|warnings?)(?:, \d+ [a-z]+)* in \d/,
  },
  {
    of: 'pytest -q, Bun',
    by: 'numbers',
    line: /^\d+ (?:pass|fail|passed|failed|skipped)(?:, \d+ (?:pass|fail|skip|passed|failed|skipped|errors?|xfailed|warnings?))+$/,
  },
  { of: 'unittest', by: 'total', line: /^Ran \d+ tests? in / },
  { of: 'unittest', by: 'words', line: /^(?:OK|FAILED) \((?:failures|errors|skipped)=/ },
  { of: 'PHPUnit', by: 'numbers', all: true, line: /^OK \(\d+ tests?, \d+ assertions?\)/ },
  { of: 'PHPUnit', by: 'words', line: /^Tests: \d+, Assertions: \d+/ },
  { of: 'Jest, Vitest, Pest', by: 'numbers', line: /^Tests:?\s{1,12}\d+ (?:passed|failed|skipped|todo|total|pending)/ },
  { of: 'Surefire, TestNG', by: 'words', line: /^(?:Total )?tests run: ?\d+, Failures: \d+/i },
  { of: 'Gradle', by: 'numbers', line: /^\d+ tests? completed(?:, \d+ [a-z]+)*$/ },
  { of: 'Gradle test logger', by: 'numbers', line: /^(?:SUCCESS|FAILURE): Executed \d+ tests? in / },
  { of: 'GoogleTest', by: 'total', line: /^\[=+\] \d+ tests? from \d+ test (?:suites?|cases?) ran/ },
  { of: 'GoogleTest', by: 'passed', line: /^\[ {2}PASSED {2}\] \d+ tests?/ },
  { of: 'GoogleTest', by: 'failed', line: /^\[ {2}FAILED {2}\] \d+ tests?/ },
  { of: 'GoogleTest', by: 'skipped', line: /^\[ {2}SKIPPED \] \d+ tests?/ },
  { of: 'cargo, Forge', by: 'numbers', line: /^(?:test|suite) result: \w+\. \d+ passed;/i },
  { of: 'nextest', by: 'numbers', line: /^Summary \[[^\]]*\] +\d+ tests? run/ },
  { of: 'Forge', by: 'numbers', line: /^(?:Ran \d+ test suites?[^:]*: )?\d+ tests? passed, \d+ failed/ },
  {
    of: 'Mocha, Playwright, Bun',
    by: 'numbers',
    line: /^\d+ (?:passing|failing|pending|passed|failed|skipped|pass|fail|skip)(?: \([\d.]+ ?m?s?\))?$/,
  },
  { of: 'gotestsum', by: 'numbers', line: /^DONE \d+ tests?/ },
  { of: 'dotnet test', by: 'words', line: /^(?:Passed|Failed|Skipped)! +- Failed: +\d+/ },
  { of: 'dotnet test', by: 'words', line: /^Test summary: total: \d+/i },
  { of: 'dotnet test', by: 'words', line: /^Total tests: \d+\.?$/ },
  {
    of: 'RSpec, Minitest, ExUnit, Jasmine',
    by: 'numbers',
    line: /^(?:\d+ doctests?, )?\d+ (?:examples?|specs?|runs|tests?)(?:, \d+ [a-z]+)*, \d+ failures?(?![a-z])/,
  },
  { of: 'Robot Framework', by: 'numbers', line: /^\d+ tests?, \d+ passed, \d+ failed/ },
  { of: 'Cucumber, Behave', by: 'numbers', line: /^\d+ scenarios? \(\d+ [a-z]+(?:, \d+ [a-z]+)*\)$/ },
  { of: 'TAP, node --test', by: 'words', line: /^[#ℹ] (?:tests|pass|fail|skipped|todo) \d+$/u },
  { of: 'Bun', by: 'total', line: /^Ran \d+ tests? across \d+ files?/ },
  { of: 'Deno', by: 'numbers', line: /^(?:ok|FAILED) \| \d+ passed/ },
  { of: 'CTest', by: 'groups', line: /^\d+% tests passed, (?<failed>\d+) tests? failed out of (?<total>\d+)/d },
  { of: 'XCTest', by: 'groups', line: /^Executed (?<total>\d+) tests?, with (?<failed>\d+) failures?/d },
  { of: 'Swift Testing', by: 'groups', all: true, line: /^(?:\S )?Test run with (?<total>\d+) tests? passed/du },
  {
    of: 'Karma',
    by: 'groups',
    line: /^(?:[^:]{1,60}: )?Executed (?<total>\d+) of \d+(?: \((?<failed>\d+) FAILED\))?(?: \(skipped (?<skipped>\d+)\))?/d,
  },
  { of: 'ScalaTest', by: 'words', line: /^Tests: succeeded \d+, failed \d+/ },
  { of: 'sbt', by: 'words', line: /^(?:Passed|Failed): Total \d+, Failed \d+/ },
  {
    of: 'Catch2, doctest',
    by: 'groups',
    line: /^(?:\[doctest\] )?test cases: +(?<total>\d+) \| +(?<passed>\d+) passed(?: \| +(?<failed>\d+) failed)?/d,
  },
  { of: 'Catch2', by: 'groups', all: true, line: /^All tests passed \(\d+ assertions? in (?<total>\d+) test cases?\)/d },
  { of: 'JUnit Console', by: 'numbers', line: /^\[ +\d+ tests (?:found|skipped|successful|failed) +\]$/ },
  { of: 'tasty', by: 'groups', all: true, line: /^All (?<total>\d+) tests passed/d },
  { of: 'tasty', by: 'groups', line: /^(?<failed>\d+) out of (?<total>\d+) tests failed/d },
  { of: 'Pester', by: 'words', line: /^Tests Passed: \d+, Failed: \d+/ },
  { of: 'busted', by: 'numbers', line: /^\d+ successes \/ \d+ failures/ },
  {
    of: 'Cypress',
    by: 'groups',
    line: /^[✔✖√×] +(?:All specs passed!|\d+ of \d+ failed \(\d+%\)) +\S+ +(?<total>\d+) +(?<passed>\d+|-) +(?<failed>\d+|-) +(?<skipped>\d+|-)/du,
  },
]

/** How the words of test runners fill counts; the same words in every runner's closing line. */
export const RUNNER_WORDS: Readonly<Record<string, CountField>> = {
  passed: 'passed',
  passing: 'passed',
  pass: 'passed',
  passes: 'passed',
  succeeded: 'passed',
  successful: 'passed',
  successes: 'passed',
  failed: 'failed',
  failing: 'failed',
  fail: 'failed',
  failures: 'failed',
  failure: 'failed',
  skipped: 'skipped',
  skip: 'skipped',
  skips: 'skipped',
  pending: 'skipped',
  pendings: 'skipped',
  ignored: 'skipped',
  todo: 'skipped',
  deselected: 'skipped',
  xfailed: 'skipped',
  disabled: 'skipped',
  incomplete: 'skipped',
  omissions: 'skipped',
  error: 'errors',
  errors: 'errors',
  total: 'total',
  found: 'total',
  run: 'total',
  test: 'total',
  tests: 'total',
  examples: 'total',
  example: 'total',
  specs: 'total',
  spec: 'total',
  runs: 'total',
  scenarios: 'total',
  scenario: 'total',
}

/** Lines of a runner that count something else than tests, or tell of time. */
export const ASIDE =
  /^(?:\[doctest\] assertions:|assertions: +\d+ \||(?:ok|FAIL|\?)\s{1,8}[\w.~-]{1,80}\/[^\s]{1,200}\s{1,8}(?:[\d.]{1,12}s|\(cached\)|\[no test files\])|running \d+ tests?|Running \d+ tests? using|collected \d+ items?|Test (?:Files|Suites):?|Snapshots:?|Time:|Duration|Start at|Ran all|\d+ steps? \(|\d+ expect\(\) calls|[#ℹ] (?:suites|cancelled|duration_ms) |\[ +\d+ (?:containers|tests (?:started|aborted)) )/u

/** What builds print with the same marks: `✓ built in 8.27s`, `✓ Compiled in 300ms`. */
export const BUILD = /^[✓√✔]\s+(?:built|compiled|finished|ready|done|generated|collected|linted|bundled)\b/iu
