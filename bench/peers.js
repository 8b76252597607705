// Holds what is counted in the evidence files of like tools against what those tools recorded of them.
//
//   node bench/peers.js FOLDER [--all]
//
// FOLDER is a checkout of such a tool, outside of this project: nothing of it is kept here. Heard are the two ways in which such records are
// kept: NAME.results.json beside NAME.xml (or .trx, .json), with counts of tests and of runs; and __outputs__/NAME.md, a sentence of counts
// for each file of fixtures/. --all prints what agrees too. Needs `npm run build` before; docs/figures/peers.md discusses what differs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isEvidenceProblem, readEvidence } from '../dist/lib/index.js'

/** @typedef {{ total: number, passed: number, failed: number, skipped: number, broken?: number }} Counts `broken`: that ended with an error, where it is told. */
/** @typedef {{ file: string, told: Counts[] }} Case A file, and what may be counted in it: one of these agrees. */

const ENDINGS = ['.xml', '.trx', '.json']
const SENTENCE = /\*\*(\d+)\*\* tests were completed in \*\*[^*]*\*\* with ([^\n]*)/
const HEADING = /^## [^\n]*<a id="[^"]*" href="[^"]*">([^<]*)<\/a>/

/** @param {string} text @param {string} word */
const countIn = (text, word) => Number(new RegExp(`\\*\\*(\\d+)\\*\\* ${word}`).exec(text)?.[1] ?? 0)

/** @param {Record<string, number>} stats @param {string} unit @returns {Counts} */
const ofStats = (stats, unit) => ({
  total: stats[unit] ?? 0,
  passed: stats[`${unit}_succ`] ?? 0,
  failed: stats[`${unit}_fail`] ?? 0,
  skipped: stats[`${unit}_skip`] ?? 0,
  broken: stats[`${unit}_error`] ?? 0,
})

/** @param {string} record @returns {Case[]} */
function besideFile(record) {
  const stem = record.slice(0, -'.results.json'.length)
  const file = ENDINGS.map((ending) => stem + ending).find((path) => existsSync(path))
  const { stats } = JSON.parse(readFileSync(record, 'utf8'))
  return file && stats ? [{ file, told: [ofStats(stats, 'runs'), ofStats(stats, 'tests')] }] : []
}

/** @param {string} record @param {string} folder @returns {Case[]} */
function inOutput(record, folder) {
  /** @type {Case[]} */
  const found = []
  let file = ''
  for (const line of readFileSync(record, 'utf8').split('\n')) {
    file = HEADING.exec(line)?.[1] ?? file
    const [, total = '', rest = ''] = SENTENCE.exec(line) ?? []
    const [at] = ['', '__tests__'].map((part) => join(folder, part, file)).filter((path) => file !== '' && existsSync(path))
    if (total === '' || !at || found.some((each) => each.file === at)) continue
    found.push({
      file: at,
      told: [{ total: Number(total), passed: countIn(rest, 'passed'), failed: countIn(rest, 'failed'), skipped: countIn(rest, 'skipped') }],
    })
  }
  return found
}

/** @param {Counts} counts */
const words = ({ total, passed, failed, skipped, broken }) =>
  `${total}: ${passed} passed, ${failed} failed, ${skipped} skipped${broken === undefined ? '' : `, ${broken} errors`}`

/** @param {string} file @returns {Promise<{ counts: Counts | null, why: string }>} */
async function ours(file) {
  const read = await readEvidence(file, file)
  if (read === null) return { counts: null, why: 'no evidence' }
  if (isEvidenceProblem(read)) return { counts: null, why: read.message.replace(file, '').trim() }
  if (read.disagreements.length > 0) return { counts: null, why: read.disagreements.join(' ') }
  if (!read.tests) return { counts: null, why: `${read.source.format} without tests` }
  const { passed, flaky, failed, error, skipped, todo, total } = read.tests.counts
  return { counts: { total, passed: passed + flaky, failed, skipped: skipped + todo, broken: error }, why: read.source.format }
}

/** @param {Counts} counts @param {Counts} told */
const isSame = (counts, told) =>
  counts.total === told.total &&
  counts.passed === told.passed &&
  counts.skipped === told.skipped &&
  (told.broken === undefined
    ? counts.failed + (counts.broken ?? 0) === told.failed
    : counts.failed === told.failed && counts.broken === told.broken)

const [folder, mode] = process.argv.slice(2)
if (folder === undefined) throw new Error('a checkout is needed: node bench/peers.js FOLDER')
const records = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
const cases = records
  .sort()
  .flatMap((path) =>
    path.endsWith('.results.json') ? besideFile(path) : /__outputs__\/[^/]*\.md$/.test(path) ? inOutput(path, folder) : [],
  )
let agreed = 0
for (const { file, told } of cases) {
  const { counts, why } = await ours(file)
  const isAgreed = counts !== null && told.some((each) => isSame(counts, each))
  if (isAgreed) agreed++
  if (isAgreed && mode !== '--all') continue
  const [theirs] = told
  console.log(`${isAgreed ? 'agrees ' : 'differs'}  ${relative(folder, file)}`)
  if (!isAgreed && theirs) console.log(`           theirs ${words(theirs)}\n           ours   ${counts ? words(counts) : why}`)
}
console.log(`${agreed} of ${cases.length} agree`)
