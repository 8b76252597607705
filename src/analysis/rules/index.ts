import { blockedItems } from './blockedItems.ts'
import { minCompletion } from './minCompletion.ts'
import { minCoverage } from './minCoverage.ts'
import { minPassRate } from './minPassRate.ts'
import { openBlockers } from './openBlockers.ts'
import type { Rule } from './rule.ts'

/** The rules of `check`, in the order in which they are listed. */
export const RULES: readonly Rule[] = [openBlockers, blockedItems, minCompletion, minCoverage, minPassRate]
