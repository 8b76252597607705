// Runs the small inputs that were once answered wrongly, and prints what differs from how they should be answered.
//
//   node bench/cases.js [FOLDER] [NAME…] [--answers]
//
// FOLDER has a folder for each case; NAME (a part of one is enough) picks some. A case runs in a copy of its folder: its run.sh where it
// has one, else the command below. --answers prints all that is said. Exit 1 where an answer differs. Needs `npm run build` before.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * @typedef {object} Row How a case should be answered.
 * @property {RegExp[]} [says] What must be in the answer.
 * @property {RegExp[]} [hides] What must not.
 * @property {string} [command] What runs where the case has no script; the exit code is told behind it.
 */

const ALARM = /Unresolved blocker/
const FAILS = { command: 'progress check sprint-12.md', says: [/^exit 1$/m] }
const FAILS_OR_WARNS = { command: 'progress check sprint-12.md', says: [/^exit 1$|^warning/m] }
/** @param {string} file */
const withoutAlarm = (file) => ({ command: `progress check ${file}`, hides: [ALARM], says: [/^exit 0$/m] })

/** By the name of a case, or how it begins. @type {Record<string, Row>} */
const ROWS = {
  'attack-01': FAILS,
  'attack-02': FAILS,
  'attack-03': FAILS,
  'attack-04': FAILS,
  'attack-05': FAILS_OR_WARNS,
  'attack-06': FAILS_OR_WARNS,
  'attack-08': FAILS,
  'attack-09': FAILS_OR_WARNS,
  'attack-10': FAILS_OR_WARNS,
  'attack-11': { command: 'git init -q && progress check', says: [/^exit [12]$|warning/m] },
  'attack-12': { command: 'progress verify STATUS.md --evidence results', says: [/^exit 2$/m] },
  'attack-13': { command: 'progress verify ONE.md --evidence failcount.xml', says: [/^exit [12]$/m] },
  'attack-15': { says: [/>99</] },
  'attack-16': { says: [/^precious$/m], hides: [/sprint-3\.md ->/] },
  'attack-17': { command: 'GITHUB_ACTIONS=true progress check', hides: [/^\s*::(?:add-mask|stop-commands)/m] },
  'attack-18': { command: 'GITHUB_ACTIONS=true progress fix --dry-run sprint-3.md', hides: [/^\s*(?:::(?:add-mask|stop-commands)|##\[)/m] },
  'tools-01': { says: [/^exit 1$/m], hides: [/\bresolved\b/, /^done\b/m, /^state +done/m] },
  'tools-02': { hides: [/^\+- 0 tests/m, /tests total +31 tests +0\b/] },
  'tools-03': { says: [/exit 0.*?exit 0/s], hides: [/→ 85%/] },
  'tools-04': { says: [/\b3 of 5\b/, />60%</], hides: [/status: 'passed'/, /name: 'Add test'/] },
  'tools-05': { says: [/exit 0.*?exit 0/s], hides: [ALARM] },
  'tools-06': { says: [/new blocker: exit 1/], hides: [/\b(?:High|Critical) +open\b/] },
  'tools-07': { says: [/^exit 2$|✅/m], hides: [/”[śť]/] },
  'tools-08': { says: [/^exit 2$/m, /"lossy":true/, /encoding-loss/] },
  'tools-09': { says: [/sparse: exit 0/, /whole: exit 0/], hides: [/is gone/] },
  'tools-10': { hides: [/Description/, /^null$/m] },
  'tools-11': { says: [/tests total +2 tests +2\b/] },
  'tools-13': { says: [/tests total +3 tests +3\b/] },
  'tools-14': { says: [/75% +75%/] },
  'tools-16': { says: [/^Items$.*?^done\b.*?^done\b.*?^Items$.*?^done\b/ms] },
  'tools-17': { hides: [ALARM, /^exit 1$/m] },
  'tools-18': { says: [/\b1 of 4\b/] },
  'tools-19': { says: [/overall +82\.1%/, /overall +81%/], hides: [/100 tests/, /^lamp\.py 40/m, /No overall coverage/] },
  'tools-20': { says: [/(?:^tests .*\b31\b.*\n?){4}/m, /2 failed/], hides: [/60\/31/] },
  'tools-21': { says: [/overall +93\.96%/, /overall +85% +90%/, /→ 85%/], hides: [/^(?:decreased|dropped|must be|est) /m] },
  'tools-23': { says: [/tests passed +2 passed +2\b/, /^exit 0$/m] },
  'tools-24': { says: [/^exit 2$/m], hides: [/passed/] },
  'tools-25': {
    says: [/UTC 2026 +\["2026-08-10"/, /^20260810 +\["2026-08-10"/m, /^08-10-2026 +(\["[\d-]+").*?^08\/10\/2026 +\1/ms],
    hides: [/names no year/, /^32 August 2026 +\[[^,]*,\[\]\]/m],
  },
  'tools-27': { says: [/^\s*(?:\d{1,6}|10(?:[0-3]\d|4[0-8])\d{3})$/m] },
  'tools-28': { says: [/\b[0-9a-f]{8}\b|submodule/] },
  'tools-30': { says: [/28\/31.*?28\/31.*?28\/31/s], hides: [/^Items$/m] },
  'tools-32': { says: [/tests total +4 tests +4\b/] },
  'tools-33': { says: [/^exit 2$/m, /no space/], hides: [/something went wrong/] },
  'tools-34': { says: [/fence/] },
  'tools-35': { says: [/50% +50%/] },
  'tools-37': { says: [/failed.*?failed.*?failed/s] },
  'tools-38': { says: [/front matter/i], hides: [/^state +done/m] },
  'tools-39': { says: [/2 reports among.*?2 reports among/s], hides: [/places to fill in/] },
  'use-01': withoutAlarm('STATUS.md'),
  'use-02': withoutAlarm('report.md'),
  'use-03': withoutAlarm('report.md'),
  'use-04': {
    command: 'progress show week7.md',
    says: [/2026-05-09/, /\[Bo\] The paper/],
    hides: [/Ana\]? No big issues/, /^\s+Tasks completed.* open /m],
  },
  'use-05': { command: 'progress show docs/*.md', hides: [/^(?:Project Health|Monday)$/m] },
  'use-06': { command: 'progress status --all weekly', says: [/^2026-11-20/m, /^2026-11-13/m] },
  'use-08': withoutAlarm('WORKLOG.md'),
  'use-10': { says: [/shallow.*?passed.*?whole.*?passed/s], hides: [ALARM, /is gone/] },
  'use-11': { command: 'progress show STATUS.md', says: [/overall +75%/] },
  'use-12': { command: 'progress audit report.md', hides: [/(?:^(?:error|warning) [^\n]*\n.*?){2}/ms] },
  'use-13': { command: 'progress show report.md', hides: [/\bYES\b.* open\b/, /\b3 Hook/] },
  'use-15': { command: 'progress files --all .', hides: [/^yes\b/m] },
  'use-18': { command: 'progress diff before.md after.md', hides: [/vanished/] },
  'use-19': { command: 'progress files --all docs', hides: [/^no\b/m] },
  'use-21': { says: [/No key/], hides: [/left out/, /Nothing changed\..*?Nothing changed\./s] },
  'use-22': { command: 'progress check', says: [/^exit 0$/m] },
}

const work = mkdtempSync(join(tmpdir(), 'cases-'))
const [cases = '../shared/cases', ...names] = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const isWanted = (/** @type {string} */ name) => names.length === 0 || names.some((part) => name.includes(part))

mkdirSync(join(work, 'bin'))
writeFileSync(join(work, 'bin/progress'), '#!/bin/sh\nexec node "$PROGRESS" "$@"\n')
chmodSync(join(work, 'bin/progress'), 0o755)

/** All that a case says, in a copy of its folder; what its script writes elsewhere below /tmp goes there too. @param {string} name @param {Row} row */
function answerOf(name, { command }) {
  const cwd = join(work, name)
  cpSync(join(cases, name), cwd, { recursive: true })
  // A case may lie in a folder that is read-only; what it is about is not.
  spawnSync('chmod', ['-R', 'u+w', cwd])
  const script = join(cwd, 'run.sh')
  if (existsSync(script)) writeFileSync(script, readFileSync(script, 'utf8').replace(/\/tmp\/[\w/]*\//g, `${cwd}/`))
  const line = existsSync(script) ? 'bash run.sh' : `${command}; echo "exit $?"`
  const env = { ...process.env, PATH: `${work}/bin:${process.env.PATH}`, PROGRESS: resolve('bin/progress.js'), NO_COLOR: '1' }
  const { stdout } = spawnSync('bash', ['-c', `exec 2>&1; ${line}`], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  return stdout
}

/** What differs between an answer and how it should be. @param {string} answer @param {Row} row */
const differences = (answer, { says = [], hides = [] }) => [
  ...says.filter((one) => !one.test(answer)).map((one) => `does not say ${one}`),
  ...hides.filter((one) => one.test(answer)).map((one) => `says ${one.exec(answer)?.[0].replaceAll('\n', ' ').slice(0, 60)}`),
]

let wrong = 0
for (const name of readdirSync(cases).sort().filter(isWanted)) {
  const row = Object.entries(ROWS).find(([key]) => name.startsWith(`${key}-`))?.[1]
  if (!row) continue
  const answer = answerOf(name, row)
  const told = differences(answer, row)
  if (told.length > 0) wrong += 1
  console.log([`${told.length > 0 ? 'differs' : 'right  '}  ${name}`, ...told].join('\n           '))
  if (process.argv.includes('--answers')) console.log(answer.replace(/^/gm, '         | '))
}
rmSync(work, { recursive: true, force: true })
console.log(`${wrong} differ`)
process.exitCode = wrong > 0 ? 1 : 0
