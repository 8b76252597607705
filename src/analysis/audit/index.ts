import type { Rule } from '../rules/rule.ts'
import { totalParts } from './totalParts.ts'

/** The rules of `audit`, in the order in which they are listed. */
export const AUDIT_RULES: readonly Rule[] = [totalParts]
