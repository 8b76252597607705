import { renderJson } from '../json.ts'
import type { Judged } from '../judged.ts'
import { type Case, suitesOf } from './cases.ts'

/** Says what was judged in the Common Test Report Format: a test for each report and rule; nothing takes time. */
export function renderCtrf(judged: Judged): string {
  const suites = suitesOf(judged)
  const tests = suites.flatMap(({ file, cases }) => cases.map((each) => testOf(file, each)))
  const number = (wanted: string) => tests.filter(({ status }) => status === wanted).length
  const moment = judged.at ?? 0
  return renderJson({
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    generatedBy: `progress ${judged.command} ${judged.version}`,
    results: {
      tool: { name: 'progress', version: judged.version },
      summary: {
        tests: tests.length,
        passed: number('passed'),
        failed: number('failed'),
        skipped: number('skipped'),
        pending: 0,
        other: 0,
        suites: suites.length,
        start: moment,
        stop: moment,
      },
      tests,
      ...(judged.aside !== undefined && { extra: { notJudged: judged.aside } }),
    },
  })
}

const testOf = (file: string, { rule, status, message, line, failures, asides }: Case) => ({
  name: `${rule.title}: ${file}`,
  status,
  duration: 0,
  suite: [file],
  filePath: file,
  tags: [rule.id],
  ...(line !== null && { line }),
  ...(message !== '' && { message }),
  ...(failures.length > 0 && { trace: failures.join('\n') }),
  ...(asides.length > 0 && { stdout: asides }),
})
