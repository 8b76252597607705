// Tells what `progress check --format json=FILE` found, as a step of a workflow tells its outputs: node ci/outputs.js FILE EXIT-CODE
import { readFileSync } from 'node:fs'

const [, , file = '', code = ''] = process.argv
const text = readFileSync(file, 'utf8')
const lines = [['verdict', ['passed', 'failed'][Number(code)] ?? 'error']]

// Where the check could not run there is no answer.
if (text !== '') {
  const { errors, warnings, notes, suppressed, reports, findings } = JSON.parse(text)
  const counts = findings.filter((/** @type {{ suppression: unknown }} */ { suppression }) => suppression === null)
  const blockers = counts.filter((/** @type {{ rule: string }} */ { rule }) => rule === 'open-blockers')
  lines.push(...Object.entries({ errors, warnings, notes, blockers: blockers.length, suppressed, reports }))
}
for (const [name, value] of lines) console.log(`${name}=${value}`)
