import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { questionReport, readReport } from '../src/pipeline/index.ts'

const read = (path: string) => readReport(readFileSync(path), { path })

test.each(globSync('fixtures/*/report.md').sort())('%s reads as report.json beside it', async (path) => {
  const told = `${JSON.stringify(read(path), null, 2)}\n`
  await expect(told).toMatchFileSnapshot(resolve(dirname(path), 'report.json'))
})

const silent = {
  state: null,
  completion: null,
  tests: { suites: [], cases: [] },
  blockers: [],
  risks: [],
  coverage: [],
  items: [],
  unread: [],
}

test.each(globSync('fixtures/quiet/*.md').sort())('%s yields nothing', (path) => {
  const report = questionReport(readFileSync(path), { path })
  expect(report).toMatchObject(silent)
  expect(Object.values(report.tests.summary).filter((count) => count !== null)).toEqual([])
})
