// What a shape of text costs at n, 2n, 4n and 8n, in times what it costs at n, and what memory 10 MB of it take.
//
//   node bench/shapes.js [NAME…] [--kb N] [--memory]
//
// NAME (a part of one is enough) picks shapes. Times are CPU time, the least of some turns; a child tells the memory. Needs `npm run build`.
// Exit 1 where something costs more than it may. `npm run bench` ends with this.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, readReport } from '../dist/lib/index.js'

/** The most that eight times the text may cost, in times of one; and the most memory 10 MB may take, in MB. */
const LIMITS = { time: 10, memory: 600 }
const HEAD = '# Pier, week 9\n\n**Status:** in progress\n\n'

/** Raised for each text: what lines said lately is remembered, and no text may be asked for twice. */
let first = 0

/** A text of about `size` units from what `piece` says of each number. @typedef {(size: number) => string} Shape */
/** @param {(index: number) => string} piece @returns {Shape} */
const many = (piece) => (size) => {
  const pieces = [HEAD]
  for (let [index, length] = [0, HEAD.length]; length < size; index++) {
    const next = piece(first + index)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('')
}
/** The same below a beginning of its own. @param {string} head @param {(index: number) => string} piece @param {string} foot @returns {Shape} */
const below =
  (head, piece, foot = '') =>
  (size) =>
    head + many(piece)(size).slice(HEAD.length) + foot

/** By its name, what a report may be made of. @type {Record<string, Shape>} */
const SHAPES = {
  'a long line of words': many(() => 'the crane is late and '),
  'a long line of counts': many((i) => `${i} of ${i + 2} tests passed, `),
  'lines of 9,000 counts': many((i) => `- ${`${i} of ${i + 2} tests passed, `.repeat(350)}\n\n`),
  'one paragraph': many((i) => `plank ${i} lies on the pier\n`),
  'paragraphs of 9,000 letters': many(() => `${'a plank '.repeat(1100)}\n\n`),
  definitions: many((i) => `## Part ${i}\n\n[a${i}]: https://pier.example/${i}\n\n`),
  footnotes: many((i) => `[^${i}]: a note\n\nsome text[^${i}]\n\n`),
  'references to one definition': (size) => `${many(() => '[the plan][p] ')(size)}\n\n[p]: /plan\n`,
  'nested lists': many((i) => `${' '.repeat(2 * (i % 40))}- plank ${i}\n`),
  'bullets in bullets on a line': many((i) => `${'- '.repeat((i % 60) + 1)}plank\n`),
  'nested quotes': many((i) => `${'>'.repeat((i % 60) + 1)} plank\n`),
  'a quote left by every other line': many(() => '> a plank\nanother\n'),
  'a quoted list left by every other line': many(() => '> - a plank\nanother\n'),
  'a long table': below(`${HEAD}| Task | Status |\n| --- | --- |\n`, (i) => `| Plank ${i} | done |\n`),
  'wide tables': many(() => `|${' a |'.repeat(1500)}\n|${'---|'.repeat(1500)}\n|${' b |'.repeat(1500)}\n\n`),
  'many tables': many((i) => `| Task | Status |\n| --- | --- |\n| Plank ${i} | done |\n\n`),
  'a line of pipes': many(() => '|'),
  fences: many((i) => `\`\`\`\nplank ${i}\n\`\`\`\n`),
  'an open fence': below(`${HEAD}\`\`\`\n`, (i) => `plank ${i} ✅\n`),
  'open brackets': many(() => `${'['.repeat(70)}\n`),
  'brackets that lead nowhere': many(() => '[a][b\n'),
  'open links': many(() => `${'[a]('.repeat(80)}\n`),
  'open images': many(() => '![a](\n'),
  'runs of stars': many(() => `${'*'.repeat(60)}a\n`),
  'open emphasis': many(() => `${'*a **b _c __d '.repeat(40)}\n`),
  'runs of ticks': many((i) => `${'`'.repeat((i % 80) + 1)}a\n`),
  'open tags': many(() => `${'<a href="'.repeat(30)}\n`),
  'raw blocks': many(() => '<div>\n'),
  'html lists': many((i) => `<ul><li>plank ${i}</li></ul>\n`),
  'open comments': many(() => '<!-- a\n'),
  comments: many(() => '<!-- a -->\n\n'),
  'details with blockers': many((i) => `<details><summary>Blockers</summary>\n\n- crane ${i} is stuck\n\n</details>\n\n`),
  'underlined headings': many((i) => `Part ${i}\n===\n`),
  headings: many((i) => `${'#'.repeat((i % 6) + 1)} Part ${i}\n\n- done\n\n`),
  'headings of one name': many(() => '# Blockers\n'),
  'old line ends': (size) => many((i) => `- [ ] plank ${i}\n`)(size).replaceAll('\n', '\r'),
  'double line ends': (size) => many((i) => `- [ ] plank ${i}\n`)(size).replaceAll('\n', '\r\n'),
  'lost signs': many((i) => `- plank\uFFFD ${i}\n`),
  'garbled signs': many((i) => `- âœ… TÃ¢che ${i}\n`),
  'unseen signs': many(() => 'pl\u200bank '),
  'many suites': below(`${HEAD}| Suite | Passed | Failed | Total |\n| --- | --- | --- | --- |\n`, (i) => `| Pier ${i} | 3 | 1 | 4 |\n`),
  'suites in a list': below(`${HEAD}## Tests\n\n`, (i) => `- Pier ${i}: 3 of 4 passed\n`),
  'single tests': below(`${HEAD}## Tests\n\n`, (i) => `- ✅ holds plank ${i}\n`),
  'check boxes': many((i) => `- [${i % 2 ? 'x' : ' '}] paint plank ${i}\n`),
  'check boxes of one name': many(() => '- [ ] paint a plank\n'),
  blockers: below(`${HEAD}## Blockers\n\n`, (i) => `- Crane ${i} is stuck, severity high\n`),
  'blockers of one name': below(`${HEAD}## Blockers\n\n`, () => '- The crane is stuck\n'),
  'sections of blockers': many((i) => `## Blockers ${i}\n\n- crane ${i} is stuck\n\n`),
  coverage: many((i) => `- Coverage of pier ${i}: 80% (target 90%)\n`),
  dates: many((i) => `**Date:** ${(i % 28) + 1} March 2026\n\n`),
  'a long front matter': below('---\n', (i) => `part${i}: done\n`, `---\n${HEAD}`),
  'a front matter left open': below('---\n', (i) => `part${i}: done\n`),
  'lines of a runner': below(`${HEAD}\`\`\`\n`, (i) => `tests/test_pier.py::test_plank_${i} PASSED\n`, '```\n'),
  markers: many(() => '- [ ] x <!-- progress:items.total -->3<!-- /progress --> b\n'),
  rules: many(() => '***\n---\n___\n'),
}

const args = process.argv.slice(2)
const kb = args.includes('--kb') ? Number(args[args.indexOf('--kb') + 1]) : 12
const wanted = args.filter((one, index) => !one.startsWith('--') && args[index - 1] !== '--kb' && Number.isNaN(Number(one)))
const shapes = Object.entries(SHAPES).filter(([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
let broken = 0

/** @param {() => unknown} run */
function cpuOf(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
/** @param {string} text */
const judge = (text) => check([readReport(text, { path: 'a.md' })], {}, { today: '2026-11-30' })

/** @param {string} name @param {Shape} shape */
function timed(name, shape) {
  judge(shape(kb * 1024))
  const costs = [1, 2, 4, 8].map((times) => {
    const turns = Array.from({ length: times < 8 ? 3 : 2 }, () => {
      first += 100_000
      const text = shape(kb * 1024 * times)
      return cpuOf(() => judge(text))
    })
    return Math.min(...turns)
  })
  const ratios = costs.map((cost) => cost / (costs[0] ?? Number.NaN))
  const isKept = (ratios[3] ?? Number.NaN) <= LIMITS.time
  if (!isKept) broken++
  const told = ratios.map((ratio) => ratio.toFixed(1).padStart(7)).join('')
  console.log(`${name.padEnd(40)}${(costs[0] ?? 0).toFixed(1).padStart(8)} ms${told}${isKept ? '' : '  BROKEN'}`)
}

const TELL = 'data:text/javascript,process.on("exit",()=>process.stderr.write("KB "+process.resourceUsage().maxRSS))'
const folder = mkdtempSync(join(tmpdir(), 'progress-shapes-'))

/** @param {string} name @param {Shape} shape */
function weighed(name, shape) {
  const file = join(folder, 'shape.md')
  writeFileSync(file, shape(10_000_000))
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL, 'bin/progress.js', 'check', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const memory = Number(/KB (\d+)$/.exec(stderr)?.[1]) / 1024
  const isKept = status !== null && status <= 2 && memory <= LIMITS.memory
  if (!isKept) broken++
  console.log(`${name.padEnd(40)}${memory.toFixed(0).padStart(8)} MB${isKept ? '' : '  BROKEN'}`)
}

if (!args.includes('--memory')) {
  console.log(`\nReading and judging ${kb} KB of a shape, and 2, 4, 8 times as much; at most ${LIMITS.time} × for the last\n`)
  for (const [, shape] of shapes.slice(0, 12)) judge(shape(kb * 1024))
  for (const [name, shape] of shapes) timed(name, shape)
}
if (args.includes('--memory') || wanted.length === 0) {
  console.log(`\nThe memory that checking 10 MB of a shape takes; at most ${LIMITS.memory} MB\n`)
  for (const [name, shape] of shapes) weighed(name, shape)
}
rmSync(folder, { recursive: true })
process.exitCode = broken > 0 ? 1 : 0
