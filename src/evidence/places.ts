/** Where the tools leave evidence when nobody tells them another place: globs below the folder of a project. */
export const PLACES: readonly { tool: string; globs: readonly string[] }[] = [
  { tool: 'JUnit XML by hand or by a reporter', globs: ['**/junit.xml', '**/junit-*.xml', '**/test-report.xml', '**/test-results.xml'] },
  { tool: 'folders of results', globs: ['**/test-results/**/*.xml', '**/test-results/**/*.json', '**/test-reports/**/*.xml'] },
  { tool: 'pytest', globs: ['**/pytest.xml', '**/pytest-results.xml', '**/.report.json'] },
  { tool: 'Maven', globs: ['**/target/surefire-reports/TEST-*.xml', '**/target/failsafe-reports/TEST-*.xml'] },
  { tool: 'Gradle', globs: ['**/build/test-results/**/*.xml'] },
  { tool: 'Visual Studio and dotnet test', globs: ['**/TestResults/**/*.trx', '**/test-results/**/*.trx'] },
  { tool: 'NUnit', globs: ['**/TestResult.xml', '**/TestResults/*.xml'] },
  { tool: 'Ant', globs: ['**/TESTS-TestSuites.xml'] },
  { tool: 'mocha', globs: ['**/mocha-results.json', '**/mocha-report.json'] },
  { tool: 'Dart and Flutter', globs: ['**/dart-test.json', '**/flutter-test.json', '**/test-results.jsonl'] },
  { tool: 'CTRF', globs: ['**/ctrf/*.json', '**/ctrf-report.json'] },
  { tool: 'jest and vitest', globs: ['**/test-results.json', '**/jest-results.json', '**/vitest-results.json'] },
  { tool: 'TAP', globs: ['**/test-results.tap', '**/results.tap'] },
  { tool: 'go', globs: ['**/go-test.json', '**/test.json', '**/cover.out', '**/coverage.out', '**/c.out'] },
  { tool: 'lcov', globs: ['**/lcov.info', '**/coverage.lcov'] },
  { tool: 'Istanbul', globs: ['**/coverage/coverage-summary.json', '**/coverage/coverage-final.json'] },
  { tool: 'Cobertura', globs: ['**/coverage.xml', '**/cobertura.xml', '**/cobertura-coverage.xml', '**/coverage.cobertura.xml'] },
  { tool: 'JaCoCo', globs: ['**/target/site/jacoco*/jacoco.xml', '**/build/reports/jacoco/**/*.xml'] },
  { tool: 'Clover and PHPUnit', globs: ['**/clover.xml', '**/coverage-clover.xml', '**/coverage.clover.xml'] },
  { tool: 'OpenCover', globs: ['**/opencover.xml', '**/coverage.opencover.xml'] },
  { tool: 'coverage.py', globs: ['**/coverage.json'] },
]

/** What a file of evidence is called: by its ending, and whether only its whole name tells it from other files of that ending. */
export const CALLED: readonly { ending: string; is: RegExp }[] = [
  { ending: 'xml', is: /\.xml$/ },
  { ending: 'trx', is: /\.trx$/ },
  { ending: 'json', is: /\.json$/ },
  { ending: 'jsonl', is: /\.jsonl$/ },
  { ending: 'tap', is: /\.tap$/ },
  { ending: 'info', is: /\.info$/ },
  { ending: 'lcov', is: /\.lcov$/ },
  { ending: 'out', is: /^(?:c|cover|coverage|profile)\.out$/ },
]

/** Folders that hold other people's results, or those of the past. */
export const FOREIGN: readonly string[] = [
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'bower_components',
  'vendor',
  'venv',
  '.venv',
  'site-packages',
]
