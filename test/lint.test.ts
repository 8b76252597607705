import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { auditReport, type RemarkProgressOptions, remarkProgress } from '../src/lint/index.ts'

const TODAY = '2026-03-02'
const path = 'fixtures/contradictions/report.md'
const text = readFileSync(path, 'utf8')

/** The messages that the plugin leaves on a text. */
async function messagesOn(value: string, options: RemarkProgressOptions = {}) {
  const silent = function (this: Processor) {
    this.compiler = () => ''
  }
  const given = { today: TODAY, ...options }
  const { messages } = await unified().use(remarkParse).use(remarkProgress, given).use(silent).process({ path, value })
  return messages
}

describe('the plugin for remark', () => {
  test('leaves each finding of the audit as a message with its place, rule, source and help', async () => {
    const findings = auditReport(text, { path, today: TODAY })
    const messages = await messagesOn(text)
    expect(findings.length).toBeGreaterThan(4)
    expect(messages.map(({ line, column, ruleId, reason }) => [line, column, ruleId, reason])).toEqual(
      findings.map(({ position, rule, message }) => [position.start.line, position.start.column, rule, message]),
    )
    expect(messages[0]).toMatchObject({ source: 'progress', fatal: true, note: expect.stringMatching(/\.$/) })
  })

  test('tells levels as remark does: an error is fatal, a warning is not, off is not told', async () => {
    const fatal = async (level: 'error' | 'warning' | 'note' | 'off') =>
      (await messagesOn(text, { rules: { 'percent-ratio': level } }))
        .filter(({ ruleId }) => ruleId === 'percent-ratio')
        .map((one) => one.fatal)
    expect([await fatal('error'), await fatal('warning'), await fatal('note'), await fatal('off')]).toEqual([[true], [false], [null], []])
  })

  test('leaves a text that agrees with itself alone, and heeds waivers in its comments', async () => {
    expect(await messagesOn('# Week 9\n\n**Completion:** 60% (3/5 tasks)\n')).toEqual([])
    const wrong = '# Week 9\n\n**Completion:** 85% (3/5 tasks)\n'
    expect(await messagesOn(wrong)).toHaveLength(1)
    const waiver = '<!-- progress-ignore percent-ratio until=2026-12-31 reason="Weighted by hours" -->\n\n'
    expect(await messagesOn(waiver + wrong)).toEqual([])
  })
})

test('an audit of one report holds it against the one before, where there is one', async () => {
  const { examineReport } = await import('../src/pipeline/index.ts')
  const before = examineReport(readFileSync('fixtures/contradictions/docs/week-1.md'), { path: 'week-1.md' })
  const after = readFileSync('fixtures/contradictions/docs/week-2.md')
  const rules = (given: Parameters<typeof auditReport>[1]) => auditReport(after, given).map(({ rule }) => rule)
  expect(rules({ path: 'week-2.md', today: TODAY })).toEqual([])
  expect(rules({ path: 'week-2.md', today: TODAY, before })).toEqual(['before-joins'])
})
