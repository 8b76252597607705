import { blockedItems } from './blockedItems.ts'
import { blockersUnnamed } from './blockersUnnamed.ts'
import { blockerVanished } from './blockerVanished.ts'
import { coverageDropped, targetLowered } from './coverageRetreats.ts'
import { cutShort } from './cutShort.ts'
import { overdue, staleReport } from './deadlines.ts'
import { doubtfulBlockers } from './doubtfulBlockers.ts'
import { frontMatter } from './frontMatter.ts'
import { minCompletion } from './minCompletion.ts'
import { minCoverage } from './minCoverage.ts'
import { minPassRate } from './minPassRate.ts'
import { openBlockers } from './openBlockers.ts'
import { openFence } from './openFence.ts'
import type { Rule } from './rule.ts'
import { scopeShrunk, testsRemoved } from './scopeRetreats.ts'
import { failedTests, skippedTests } from './testCounts.ts'
import { unreadStatus } from './unreadStatus.ts'
import { UPKEEP } from './upkeep.ts'

/** The rules of `check`, in the order in which they are listed. */
export const RULES: readonly Rule[] = [
  openBlockers,
  doubtfulBlockers,
  blockersUnnamed,
  blockerVanished,
  blockedItems,
  minCompletion,
  minCoverage,
  minPassRate,
  failedTests,
  skippedTests,
  coverageDropped,
  targetLowered,
  scopeShrunk,
  testsRemoved,
  overdue,
  staleReport,
  unreadStatus,
  frontMatter,
  cutShort,
  openFence,
  ...UPKEEP,
]
