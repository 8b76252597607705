// Holds the native parser against remark over texts that people wrote: node bench/parsers.js CORPUS
// Reads every .md file below by each in a process of its own, and tells the files of which tree or report differ; then it exits with 1.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { differenceIn } from '../dist/lib/document/differing.js'
import { hasNative } from '../dist/lib/document/native.js'
import { readReport } from '../dist/lib/index.js'
import { open } from '../dist/lib/pipeline/opened.js'

const [, script = '', folder = '../shared/corpus', mode = ''] = process.argv
const files = globSync('**/*.md', { cwd: folder, absolute: true, ignore: '**/blind/**' }).sort()

/** A value of a tree as both parsers have it: properties in one order, no offset, and a title that is empty as none. @param {string} key @param {unknown} value */
function alike(key, value) {
  if (key === 'offset') return undefined
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return key === 'title' && value === '' ? null : value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** What was read of a file, by name; offsets are counted from where a chunk begins, which is elsewhere for each parser. @param {string} file */
function readingOf(file) {
  const bytes = readFileSync(file)
  const tree = JSON.stringify(open(bytes, { path: file }).tree(), alike)
  return { tree, report: JSON.stringify(readReport(bytes, { path: file })) }
}

/** Tells the readings of all files in a line each, and last the time that they took. */
function tellReadings() {
  const { user } = process.cpuUsage()
  for (const file of files) {
    const { tree, report } = readingOf(file)
    console.log([tree, report].map((text) => createHash('sha1').update(text).digest('hex')).join(' '))
  }
  console.log(Math.round(process.cpuUsage({ user, system: 0 }).user / 1000))
}

/** The readings of all files by one parser, and its time. @param {string} parser */
function readingsBy(parser) {
  const env = { ...process.env, PROGRESS_PARSER: parser }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder, 'tell'], { encoding: 'utf8', env, maxBuffer: 1e9 })
  if (status !== 0) throw new Error(stderr)
  const lines = stdout.trim().split('\n')
  return { lines: lines.slice(0, -1), time: lines.at(-1) }
}

/** How much of all text is left to remark. */
function shareLeft() {
  const sizes = files.map((file) => {
    const text = readFileSync(file, 'utf8').replaceAll('\r', '')
    return { all: text.length, left: differenceIn(text) ? text.length : 0 }
  })
  const sum = (/** @type {'all' | 'left'} */ key) => sizes.reduce((total, size) => total + size[key], 0)
  return Math.round((sum('left') / sum('all')) * 100)
}

if (mode === 'tell') tellReadings()
else if (!hasNative()) console.log('No native parser is installed here: there is nothing to compare.')
else {
  const [native, remark] = [readingsBy(''), readingsBy('remark')]
  const differing = files.filter((_, index) => native.lines[index] !== remark.lines[index])
  for (const file of differing.slice(0, 50)) console.log(`differs: ${file}`)
  console.log(`${files.length} files, ${differing.length} differ; ${shareLeft()} % of the text is in files that remark reads in parts.`)
  console.log(`Time to parse and read all twice: ${native.time} ms natively, ${remark.time} ms by remark.`)
  process.exitCode = differing.length > 0 || files.length === 0 ? 1 : 0
}
