import { AUDIT_RULES } from './audit/rules.ts'
import { RULES } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'
import { VERIFY_RULES } from './verify/rules.ts'

/** The rules that each command asks. */
export const ASKED_BY: readonly { command: string; rules: readonly Rule[] }[] = [
  { command: 'check', rules: RULES },
  { command: 'audit', rules: AUDIT_RULES },
  { command: 'verify', rules: VERIFY_RULES },
]

/** The rules of every command, each once: what a configuration or a waiver may name. */
export const EVERY_RULE: readonly Rule[] = [...new Set(ASKED_BY.flatMap(({ rules }) => rules))]
