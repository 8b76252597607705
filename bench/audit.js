import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AUDIT_RULES, check, examineReport } from '../dist/lib/index.js'

/** Prints what the audit finds in each report of a folder: `node bench/audit.js FOLDER`; with --messages what it says too. */
const [folder, ...flags] = process.argv.slice(2)
if (folder === undefined) throw new Error('a folder of reports is needed: node bench/audit.js FOLDER')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
const reports = files.map((path) => examineReport(readFileSync(join(folder, path)), { path }))
const { findings } = check(reports, {}, { today: new Date().toISOString().slice(0, 10) }, AUDIT_RULES)
for (const { file, position, rule, level, message, related } of findings) {
  const also = related.map((one) => one.position.start.line).join(',')
  const told = flags.includes('--messages') ? ` ${level} ${message} [${also}]` : ''
  process.stdout.write(`${file}:${position.start.line} ${rule}${told}\n`)
}
process.stdout.write(`${findings.length} findings in ${reports.length} reports\n`)
