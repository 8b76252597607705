import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot, shownPath } from '../../sources/index.ts'
import type { Run } from '../command.ts'
import { Failure } from '../errors.ts'
import { configurationFor } from '../initial/configuration.ts'
import { surveyOf } from '../initial/survey.ts'
import { initView } from '../views/init.ts'
import { writeOver } from '../writing.ts'

const NAME = '.progressrc.yml'

/** `progress init`: looks at the repository, and writes a configuration to begin with; it asks nothing and overwrites nothing. */
export const run: Run = async (request) => {
  const { cwd } = request.place
  const dryRun = request.options.dryRun === true
  const root = repositoryRoot(cwd) ?? cwd
  const file = join(root, NAME)
  const shown = shownPath(file, cwd)
  const there = request.config.file ?? (existsSync(file) ? shown : null)
  if (there !== null && !dryRun) throw new Failure('configured', { path: there, detail: '' })
  const { survey, problems, warnings } = await surveyOf({ ...request, place: { ...request.place, cwd: root } })
  if (survey === null) return { answer: null, failed: false, problems, warnings }
  const text = configurationFor(survey, request.today)
  if (!dryRun) await writeOver(file, text)
  const { aside: _aside, verdict, ...found } = survey
  const { findings: _findings, ...gate } = verdict
  const data = { schemaVersion: 1, kind: 'init', file: shown, written: !dryRun, ...found, gate, configuration: text }
  return { answer: { data, view: () => initView(survey, { file: shown, text, written: !dryRun }) }, failed: false, problems, warnings }
}
