// Scores what `progress parse` reads from a corpus, as percentages, and holds them against bench/floors.json.
//
//   node bench/scores.js CORPUS SET [--raise]
//
// Exit 1 where a score is under its floor. --raise lifts the floors to today's scores, never lowers one.
import { readFileSync, writeFileSync } from 'node:fs'
import { percent, score } from './score.js'

const FLOORS = 'bench/floors.json'
const [corpus = '../shared/corpus', set = 'dev', mode] = process.argv.slice(2)

/** @type {Record<string, Record<string, number>>} */
const floors = JSON.parse(readFileSync(FLOORS, 'utf8'))

/** Scores the set once: the means, and each category's F1. @returns {Record<string, number>} */
function percentages() {
  const { mean, gate, blockerRecall, categories } = score(corpus, set)
  const shares = { mean, gate, blockerRecall }
  for (const [name, { f1 }] of Object.entries(categories)) Object.assign(shares, { [name]: f1 })
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, percent(share)]))
}

const scores = percentages()
const floor = floors[set] ?? {}
const low = Object.entries(scores).filter(([name, value]) => value < (floor[name] ?? 0))

for (const [name, value] of Object.entries(scores))
  console.log(`${set}  ${name.padEnd(14)}${value.toFixed(1).padStart(6)}  floor ${(floor[name] ?? 0).toFixed(1).padStart(5)}`)
for (const [name, value] of low) console.error(`${set}: ${name} ${value.toFixed(1)} is under its floor of ${floor[name]?.toFixed(1)}`)

if (mode === '--raise') {
  floors[set] = Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Math.max(value, floor[name] ?? 0)]))
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
}
process.exitCode = low.length > 0 ? 1 : 0
