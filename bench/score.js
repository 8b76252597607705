import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** @typedef {{ hit: number, miss: number, wrong: number, f1: number }} Tally What of a category was read rightly, missed and claimed wrongly. */
/**
 * @typedef {object} Score What a corpus says of one reading of a set; shares are from 0 to 1.
 * @property {number} reports
 * @property {number} mean
 * @property {number} gate
 * @property {number} blockerRecall
 * @property {unknown[]} falsePasses
 * @property {unknown[]} falseAlarms
 * @property {Record<string, Tally>} categories
 */

/** The sets of a corpus. */
export const SETS = ['seeds', 'dev', 'blind']

/** A share in percent, rounded down to a tenth. @param {number} share From 0 to 1. */
export const percent = (share) => Math.floor(share * 1000 + 1e-6) / 10

/** Scores what `progress parse` reads of one set. @param {string} corpus @param {string} set @returns {Score} */
export function score(corpus, set) {
  const args = [join(corpus, 'score.mjs'), '--dir', join(corpus, set), '--json']
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`${set} could not be scored: run node ${args.join(' ')}`)
  return JSON.parse(stdout)
}
