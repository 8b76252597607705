import { AUDIT_RULES } from '../audit/rules.ts'
import { RULES } from './index.ts'
import type { Rule } from './rule.ts'

/** The rules of every command, each once: what a configuration or a waiver may name. */
export const EVERY_RULE: readonly Rule[] = [...new Set([...RULES, ...AUDIT_RULES])]
