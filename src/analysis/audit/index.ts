import type { Rule } from '../rules/rule.ts'
import { countItems } from './countItems.ts'
import { overPassed, partsExceed } from './exceeds.ts'
import { percentRatio } from './percentRatio.ts'
import { sharesExceed } from './shares.ts'
import { totalParts } from './totalParts.ts'
import { twoValues } from './twoValues.ts'

/** The rules of `audit`, in the order in which they are listed. */
export const AUDIT_RULES: readonly Rule[] = [totalParts, percentRatio, countItems, partsExceed, overPassed, sharesExceed, twoValues]
