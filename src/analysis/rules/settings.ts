import { closest } from 'fastest-levenshtein'
import type { RuleLevel } from '../../vocabulary/index.ts'
import type { Stated } from './option.ts'
import type { Rule } from './rule.ts'

/** A level, or one with a message of the user's own ("what to do") and the options of the rule. */
export type RuleGiven = RuleLevel | ({ readonly level?: RuleLevel; readonly message?: string } & Stated)

/** What is set for rules, by their ids. */
export type RulesGiven = Readonly<Record<string, RuleGiven>>

/** How one rule is asked. */
export interface Setting {
  level: RuleLevel
  /** What to do about its findings, in the user's words; null for none. */
  message: string | null
  stated: Stated
}

const apart = (given: RuleGiven): Partial<Setting> => {
  if (typeof given === 'string') return { level: given }
  const { level, message, ...stated } = given
  return { ...(level && { level }), ...(message !== undefined && { message }), stated }
}

/** How a rule is asked: as it is made, then what each layer sets, the later ones above the earlier. */
export function settingOf({ id, level }: Pick<Rule, 'id' | 'level'>, layers: readonly RulesGiven[]): Setting {
  const given = layers.flatMap((layer) => {
    const one = layer[id]
    return one === undefined ? [] : [apart(one)]
  })
  return {
    level: given.findLast((each) => each.level !== undefined)?.level ?? level,
    message: given.findLast((each) => each.message !== undefined)?.message ?? null,
    stated: Object.assign({}, ...given.map(({ stated }) => stated)),
  }
}

/** Something that is set and cannot be: the way to it from the rules, and the end of the sentence "… must be". */
export interface Mistake {
  path: string[]
  must: string
}

function mistakesOf(rule: Rule, given: RuleGiven): Mistake[] {
  if (typeof given === 'string') return []
  return Object.entries(given).flatMap(([name, value]): Mistake[] => {
    if (name === 'level' || name === 'message') return []
    const option = rule.options.find((each) => each.name === name)
    const known = ['level', 'message', ...rule.options.map((each) => each.name)].join(', ')
    const path = [rule.id, name]
    if (!option) return [{ path, must: `one of the options of ${rule.id}: ${known}` }]
    return option.accepts(value) ? [] : [{ path, must: option.takes }]
  })
}

/** What of the settings of rules cannot be, in their order. */
export function mistakesIn(rules: RulesGiven, known: readonly Rule[]): Mistake[] {
  return Object.entries(rules).flatMap(([id, given]): Mistake[] => {
    const rule = known.find((each) => each.id === id)
    const nearest = closest(
      id,
      known.map((each) => each.id),
    )
    return rule ? mistakesOf(rule, given) : [{ path: [id], must: `a rule (did you mean "${nearest}"? progress rules lists them all)` }]
  })
}
