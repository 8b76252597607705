// The scores by category, as docs/figures/scores.md tells them.
//
//   node bench/scoreTable.js [CORPUS] [--write]
//
// Exit 1 where docs/figures/scores.md tells others than a run gives today; --write writes it anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { percent, SETS, score, scoreAlarms } from './score.js'

const FILE = 'docs/figures/scores.md'
const corpus = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/corpus'

const ABOUT = `# Scores

What \`progress parse\` reads of reports by many authors, held against facts that were made by hand. Written by
\`node bench/scoreTable.js CORPUS --write\`, never by hand; \`.ci/run\` fails where a run gives other figures. Percentages are rounded down.

- **seeds**: the founding reports. **dev**: reports that may be looked at. **blind**: reports by other authors whose facts are sealed.
- **alarms**: places in whole repositories that were once taken for open blockers, or missed, each labelled a blocker or none.
- **Precision**: of what is read, how much is right. **Recall**: of what is there, how much is read. **F1**: both in one figure.
- **False pass**: a report with an open blocker of which none was found. **False alarm**: a report without one that fails the gate.
`

/** A share of `part` in `whole` in percent. @param {number} part @param {number} whole */
const share = (part, whole) => percent(whole === 0 ? 1 : part / whole).toFixed(1)

/** A row of a table. @param {readonly (string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`

/** The tables of one set. @param {string} set */
function tables(set) {
  const { reports, mean, blockerRecall, falsePasses, falseAlarms, categories } = score(corpus, set)
  const rows = Object.entries(categories).map(([name, { hit, miss, wrong, f1 }]) =>
    row([name, share(hit, hit + wrong), share(hit, hit + miss), percent(f1).toFixed(1), hit, miss, wrong]),
  )
  return [
    `## ${set}, ${reports} reports`,
    '',
    row(['Category', 'Precision', 'Recall', 'F1', 'Hit', 'Missed', 'Wrong']),
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
    row(['**mean**', '', '', `**${percent(mean).toFixed(1)}**`, '', '', '']),
    '',
    `Blockers found: ${percent(blockerRecall).toFixed(1)}%. False passes: ${falsePasses.length}. False alarms: ${falseAlarms.length}.`,
    '',
  ].join('\n')
}

/** The table of the alarms. */
function alarmTable() {
  const { pages, kept, lost, alarms, half, others, precision, recall, recallWithDoubtful } = scoreAlarms(corpus)
  return [
    `## alarms, ${pages} pages`,
    '',
    row(['Blockers told', 'Precision', 'Recall', 'Hit', 'Missed', 'Wrong']),
    '| --- | --: | --: | --: | --: | --: |',
    row(['for sure', percent(precision).toFixed(1), percent(recall).toFixed(1), kept, lost, alarms]),
    row(['with doubtful ones', '', percent(recallWithDoubtful).toFixed(1), kept + half, lost - half, '']),
    '',
    `Told at places without a label: ${others}.`,
    '',
  ].join('\n')
}

const today = [ABOUT, ...SETS.map(tables), alarmTable()].join('\n')

if (process.argv.includes('--write')) {
  mkdirSync('docs', { recursive: true })
  writeFileSync(FILE, today)
} else {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
  const told = text.split('\n')
  for (const [index, line] of today.split('\n').entries())
    if (line !== told[index]) console.error(`${FILE}:${index + 1} should be: ${line}`)
  if (text !== today) console.error(`${FILE} is stale. Write it anew: node bench/scoreTable.js ${corpus} --write`)
  process.exitCode = text === today ? 0 : 1
}
