import { atLine, type Draft, type Finding } from '../findings/finding.ts'
import type { Upkeep } from '../rules/rule.ts'
import type { Baseline, BaselineEntry } from './baseline.ts'
import { knowAgain } from './known.ts'
import { ofWaiver, type Waiver, waives } from './waivers.ts'

/** What may excuse findings. */
export interface Excuses {
  waivers: readonly Waiver[]
  baseline: Baseline | null
  today: string
  nameOf: (path: string) => string
  isProse: (rule: string) => boolean
  /** Whether all reports were judged. */
  whole: boolean
  /** Whether the report of that name was judged by that rule. */
  isJudged: (name: string, rule: string) => boolean
}

/** Findings with what excuses them, and what of waivers and the baseline needs a hand. */
export interface Excused {
  findings: Finding[]
  upkeep: Omit<Upkeep, 'misread'>
}

/** Excuses findings, by waivers first, then by the baseline, which excuses what it has as long as that is no worse than it was. */
export function excuse(findings: readonly Finding[], excuses: Excuses): Excused {
  const { waivers, baseline, today, nameOf, isProse, whole, isJudged } = excuses
  const [valid, expired] = [waivers.filter(({ until }) => until >= today), waivers.filter(({ until }) => until < today)]
  const named = findings.map((each) => ({ ...each, file: nameOf(each.file) }))
  const { again, gone } = knowAgain<BaselineEntry>(named, baseline?.entries ?? [], isProse)
  const accepted = new Set(again.flatMap(({ finding, isWorse }) => (isWorse ? [] : [finding.fingerprint])))
  const used = new Set<Waiver>()
  const excused = findings.map((finding): Finding => {
    const waiving = valid.filter((each) => waives(each, finding, nameOf(finding.file)))
    for (const each of waiving) used.add(each)
    const [waiver] = waiving
    if (waiver) return { ...finding, suppression: { by: waiver.by, reason: waiver.reason, until: waiver.until } }
    return accepted.has(finding.fingerprint) ? { ...finding, suppression: { by: 'baseline', reason: null, until: null } } : finding
  })
  const unused = valid.filter((each) => !used.has(each) && (each.by === 'comment' || whole))
  const settled = gone.filter(({ file, rule }) => isJudged(file, rule))
  return {
    findings: excused,
    upkeep: {
      expired: expired.map((each) => ofWaiver(each, (called) => `This waiver held until ${each.until}: ${called}`)),
      unused: unused.map((each) => ofWaiver(each, (called) => `This waiver waives nothing: ${called}`)),
      settled: settled.map((each) => ofEntry(each, baseline)),
    },
  }
}

/** Says of an entry that it no longer applies, at its line: the first one tells the version. */
const ofEntry = (entry: BaselineEntry, baseline: Baseline | null): Draft => ({
  report: { source: { path: baseline?.file ?? '' } },
  position: atLine((baseline?.entries.indexOf(entry) ?? 0) + 2),
  message: `The baseline has what is no more: ${entry.rule} in ${entry.file}: ${entry.subject}`,
  subject: `${entry.file} ${entry.rule} ${entry.subject}`,
})
