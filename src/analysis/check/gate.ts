import picomatch from 'picomatch'
import type { CheckSettings } from '../../config/index.ts'
import { EVERY_RULE } from '../askedBy.ts'
import type { Rule, Subject } from '../rules/rule.ts'
import { type Mistake, mistakesIn, type RulesGiven, type Setting, settingOf } from '../rules/settings.ts'

/** What a check is to fail for. */
export interface Gate extends CheckSettings {
  /** What stands above all other settings: the command line. */
  above?: RulesGiven
}

/** The settings that are short for one of a rule. */
const SHORT: readonly { name: keyof CheckSettings; rule: string; option: string }[] = [
  { name: 'severity', rule: 'open-blockers', option: 'severity' },
  { name: 'maxBlockers', rule: 'open-blockers', option: 'max' },
  { name: 'minCompletion', rule: 'min-completion', option: 'min' },
  { name: 'minCoverage', rule: 'min-coverage', option: 'min' },
  { name: 'minPassRate', rule: 'min-pass-rate', option: 'min' },
]

/** What the short settings say of rules. */
export function inRules(settings: CheckSettings): RulesGiven {
  const rules: Record<string, Record<string, unknown>> = {}
  for (const { name, rule, option } of SHORT) {
    if (settings[name] !== undefined) rules[rule] = { ...rules[rule], [option]: settings[name] }
  }
  const { includeBlockedItems: blocked, strictBaseline: strict } = settings
  return {
    ...rules,
    ...(blocked !== undefined && { 'blocked-items': blocked ? 'error' : 'off' }),
    ...(strict && { 'baseline-settled': 'error' }),
  }
}

/** The named sets of rules that speak of a report: of its kind and its path, where they tell any. */
function rulesetsFor({ rulesets = {} }: Gate, { report }: Subject, nameOf: (path: string) => string): string[] {
  return Object.entries(rulesets).flatMap(([name, { kinds, paths }]) => {
    const isMeant = (kinds?.includes(report.kind) ?? true) && (paths === undefined || picomatch.isMatch(nameOf(report.source.path), paths))
    return isMeant ? [name] : []
  })
}

/** One way of asking a rule, and the reports that are asked that way. */
interface Asked {
  setting: Setting
  subjects: Subject[]
}

/** How a rule is asked of which reports; where no set of rules differs, all are asked at once. */
export function askedOf(rule: Rule, subjects: readonly Subject[], gate: Gate, nameOf: (path: string) => string): Asked[] {
  const asked = new Map<string, Asked>()
  for (const subject of subjects) {
    const sets = rulesetsFor(gate, subject, nameOf).map((name) => gate.rulesets?.[name]?.rules ?? {})
    const setting = settingOf(rule, [inRules(gate), gate.rules ?? {}, ...sets, gate.above ?? {}])
    const key = JSON.stringify(setting)
    const others = asked.get(key)
    if (others) others.subjects.push(subject)
    else asked.set(key, { setting, subjects: [subject] })
  }
  return [...asked.values()]
}

/** How a rule is asked where no report is spoken of. */
export const settingFor = (rule: Rule, { rules = {}, above = {}, ...short }: Gate): Setting =>
  settingOf(rule, [inRules(short), rules, above])

/** What a gate sets of rules and cannot be; the paths begin at the gate. */
export function mistakesOf({ rules = {}, rulesets = {}, above = {} }: Gate, known: readonly Rule[] = EVERY_RULE): Mistake[] {
  const below = (way: string[], given: RulesGiven) => mistakesIn(given, known).map(({ path, must }) => ({ path: [...way, ...path], must }))
  const inSets = Object.entries(rulesets).flatMap(([name, set]) => below(['rulesets', name, 'rules'], set.rules))
  return [...below(['rules'], rules), ...inSets, ...below(['above'], above)]
}
