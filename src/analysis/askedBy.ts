import { RULES } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'
import { VERIFY_RULES } from './verify/rules.ts'

/** The rules that each command asks. */
export const ASKED_BY: readonly { command: string; rules: readonly Rule[] }[] = [
  { command: 'check', rules: RULES },
  { command: 'verify', rules: VERIFY_RULES },
]

/** Every rule there is, once. */
export const ALL_RULES: readonly Rule[] = [...new Set(ASKED_BY.flatMap(({ rules }) => rules))]
