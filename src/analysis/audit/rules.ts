import { targetLowered } from '../rules/coverageRetreats.ts'
import type { Rule } from '../rules/rule.ts'
import { scopeShrunk } from '../rules/scopeRetreats.ts'
import { UPKEEP } from '../rules/upkeep.ts'
import { checkboxMark } from './checkbox.ts'
import { completeBlocked, completePercent } from './complete.ts'
import { completeOpen } from './completeOpen.ts'
import { countItems } from './countItems.ts'
import { dateFuture, dateOlder, dateOrder } from './dates.ts'
import { overPassed, partsExceed } from './exceeds.ts'
import { beforeJoins } from './joins.ts'
import { expectedActual, statusOutcome } from './outcomes.ts'
import { percentRatio } from './percentRatio.ts'
import { readmeStale } from './readme.ts'
import { sharesExceed } from './shares.ts'
import { totalParts } from './totalParts.ts'
import { twoValues } from './twoValues.ts'

/** The rules of `audit`, in the order in which they are listed. */
export const AUDIT_RULES: readonly Rule[] = [
  totalParts,
  percentRatio,
  countItems,
  partsExceed,
  overPassed,
  sharesExceed,
  twoValues,
  completePercent,
  completeOpen,
  completeBlocked,
  statusOutcome,
  expectedActual,
  checkboxMark,
  beforeJoins,
  targetLowered,
  scopeShrunk,
  dateFuture,
  dateOrder,
  dateOlder,
  readmeStale,
  ...UPKEEP,
]
