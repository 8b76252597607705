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

/**
 * @typedef {object} Alarms What is right about the blockers told in whole repositories; shares are from 0 to 1, what is told as doubtful is not told.
 * @property {number} precision Of the labelled places that are told, how many are blockers.
 * @property {number} recall Of the labelled blockers, how many are told.
 * @property {number} half How many more are told as doubtful.
 * @property {number} kept
 * @property {number} lost
 * @property {number} alarms
 * @property {number} others Told at places without a label.
 * @property {number} pages
 */

/** The sets of a corpus whose reports have all their facts labelled. */
export const SETS = ['seeds', 'dev', 'blind']

/** A share in percent, rounded down to a tenth. @param {number} share From 0 to 1. */
export const percent = (share) => Math.floor(share * 1000 + 1e-6) / 10

/** What a scorer of the corpus prints. @param {string} set @param {readonly string[]} args */
function asked(set, args) {
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`${set} could not be scored: run node ${args.join(' ')}`)
  return JSON.parse(stdout)
}

/** Scores what `progress parse` reads of one set. @param {string} corpus @param {string} set @returns {Score} */
export const score = (corpus, set) => asked(set, [join(corpus, 'score.mjs'), '--dir', join(corpus, set), '--json'])

/** Scores the blockers that `progress parse` tells in whole repositories. @param {string} corpus @returns {Alarms & { recallWithDoubtful: number }} */
export function scoreAlarms(corpus) {
  const told = asked('alarms', [join(corpus, 'alarms.mjs'), '--dir', join(corpus, 'alarms'), '--json'])
  return { ...told, recallWithDoubtful: (told.kept + told.half) / Math.max(1, told.kept + told.lost) }
}
