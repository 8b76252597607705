// Scores what `progress parse` reads from a corpus, as percentages, and holds them against bench/floors.json.
//
//   node bench/scores.js CORPUS SET [--raise]
//
// SET is a set of labelled reports, or alarms: the blockers told in whole repositories. Exit 1 where a score is under its floor. --raise lifts the floors to today's scores, never lowers one.
import { readFileSync, writeFileSync } from 'node:fs'
import { percent, score, scoreAlarms } from './score.js'

const FLOORS = 'bench/floors.json'
const [corpus = '../shared/corpus', set = 'dev', mode] = process.argv.slice(2)

/** @type {Record<string, Record<string, number>>} */
const floors = JSON.parse(readFileSync(FLOORS, 'utf8'))

/** Scores the set of reports once: the means, and each category's F1. @returns {Record<string, number>} */
function ofReports() {
  const { mean, gate, blockerRecall, categories } = score(corpus, set)
  const tallies = Object.entries(categories).map(([name, { f1 }]) => [name, f1])
  return { mean, gate, blockerRecall, ...Object.fromEntries(tallies) }
}

/** Scores the alarms once: those that are right, and the blockers that are told for sure, and at all. @returns {Record<string, number>} */
function ofAlarms() {
  const { precision, recall, recallWithDoubtful } = scoreAlarms(corpus)
  return { precision, recall, recallWithDoubtful }
}

/** The scores of today in percent. */
function percentages() {
  const shares = set === 'alarms' ? ofAlarms() : ofReports()
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, percent(share)]))
}

const scores = percentages()
const floor = floors[set] ?? {}
const low = Object.entries(scores).filter(([name, value]) => value < (floor[name] ?? 0))

for (const [name, value] of Object.entries(scores))
  console.log(`${set}  ${name.padEnd(18)}${value.toFixed(1).padStart(6)}  floor ${(floor[name] ?? 0).toFixed(1).padStart(5)}`)
for (const [name, value] of low) console.error(`${set}: ${name} ${value.toFixed(1)} is under its floor of ${floor[name]?.toFixed(1)}`)

if (mode === '--raise') {
  floors[set] = Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Math.max(value, floor[name] ?? 0)]))
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
}
process.exitCode = low.length > 0 ? 1 : 0
