// Scores what `progress parse` reads from a corpus, as percentages, and holds them against bench/floors.json.
//
//   node bench/scores.js CORPUS SET [--raise]
//
// Exit 1 where a score is under its floor. --raise lifts the floors to today's scores, never lowers one.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FLOORS = 'bench/floors.json'
const [corpus = '../shared/corpus', set = 'dev', mode] = process.argv.slice(2)

/** @type {Record<string, Record<string, number>>} */
const floors = JSON.parse(readFileSync(FLOORS, 'utf8'))

/** Rounds down to a tenth of a percent. @param {number} share From 0 to 1. */
const percent = (share) => Math.floor(share * 1000 + 1e-6) / 10

/** Scores the set once: the means, and each category's F1. @returns {Record<string, number>} */
function score() {
  const args = [join(corpus, 'score.mjs'), '--dir', join(corpus, set), '--json']
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`${set} could not be scored: run node ${args.join(' ')}`)
  const { mean, gate, blockerRecall, categories } = JSON.parse(stdout)
  const shares = { mean, gate, blockerRecall }
  for (const name of Object.keys(categories)) Object.assign(shares, { [name]: categories[name].f1 })
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, percent(share)]))
}

const scores = score()
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
