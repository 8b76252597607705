import { LEVELS } from '../../vocabulary/index.ts'
import { matchByKeys, matchByLikeness } from '../compare/match.ts'
import type { Finding } from '../findings/finding.ts'
import { likeness } from '../wording.ts'

/** A finding of an earlier run, as far as it must be known again. */
export type Known = Pick<Finding, 'rule' | 'file' | 'subject' | 'fingerprint' | 'measure'> & { level?: Finding['level'] }

/** Half of all words in common, as with blockers that were reworded. */
const LEAST_LIKENESS = 0.5

/** A finding that was known before. */
export interface Again<T extends Known> {
  finding: Finding
  known: T
  /** Whether it weighs more than it did. */
  isWorse: boolean
}

/**
 * Knows findings again: by fingerprint, else by likeness of what they are about, within one file and a rule whose subjects are prose.
 * @param isProse whether what a rule speaks of is a sentence that may be reworded
 * @returns those known again, and the earlier ones that are no more
 */
export function knowAgain<T extends Known>(
  findings: readonly Finding[],
  earlier: readonly T[],
  isProse: (rule: string) => boolean,
): { again: Again<T>[]; gone: T[] } {
  const score = (one: Known, other: Known): number =>
    one.rule === other.rule && one.file === other.file && isProse(one.rule) ? likeness(one.subject, other.subject) : 0
  const fingerprint = (one: Known) => one.fingerprint
  const exact = matchByKeys<Known>(earlier, findings, [[fingerprint, fingerprint]])
  const alike = matchByLikeness(exact.before, exact.after, score, LEAST_LIKENESS)
  const earlierOf = new Map<Known, T>(earlier.map((one) => [one, one]))
  const findingOf = new Map<Known, Finding>(findings.map((one) => [one, one]))
  const again = [...exact.pairs, ...alike.pairs].flatMap(({ before, after }) => {
    const [known, finding] = [earlierOf.get(before), findingOf.get(after)]
    return known && finding ? [{ finding, known, isWorse: weighsMore(finding, known) }] : []
  })
  return { again, gone: alike.before.flatMap((one) => earlierOf.get(one) ?? []) }
}

function weighsMore(now: Known, then: Known): boolean {
  const isLouder = now.level !== undefined && then.level !== undefined && LEVELS.indexOf(now.level) < LEVELS.indexOf(then.level)
  return isLouder || (now.measure !== null && then.measure !== null && now.measure > then.measure)
}
