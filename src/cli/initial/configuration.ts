import { BOUNDS } from '../../analysis/index.ts'
import { textOf } from '../../render/index.ts'
import { verdictLine } from '../views/check.ts'
import { counted } from '../views/words.ts'
import type { Survey } from './survey.ts'

/** So many names of a kind are told in a comment. */
const NAMED = 4

/** What would end a line, and with it the comment that it stands in. */
const BREAKS = /[\p{Cc}\u2028\u2029]/gu

function named(told: readonly string[]): string {
  const more = told.length > NAMED ? `, and ${told.length - NAMED} more` : ''
  return told.length === 0 ? 'none' : `${told.slice(0, NAMED).join(', ')}${more}`
}

/** What a gate that fails from its first day on may begin with. */
const BEGINNINGS = [
  '  # It fails from the first day on. So that only what a change brings fails it, give it a base, or accept what there is',
  '  # today with `progress baseline`:',
  '  # base: origin/main',
  '  # failOn: regression',
]

/** A small configuration for what was found: every setting as it is without one, and in comments what it speaks of. */
export function configurationFor({ living, series, putAway, templates, verdict, ...counts }: Survey, today: string): string {
  const seen = [
    `# Settings of progress, a YAML file; \`progress schema config\` describes every one of them.`,
    `# Seen on ${today}: ${counted(counts.files, 'markdown file')}, ${counted(counts.reports, 'report')}, ${counts.current} current (progress files --why).`,
    `# Kept up: ${named(living.map(({ path }) => path))}.`,
    `# Series: ${named(series.map(({ pattern, reports }) => `${pattern} (${reports})`))}.`,
    `# Put away: ${named(putAway.map(({ path }) => path))}.`,
    `# Templates, which are no reports: ${named(templates)}.`,
  ]
  const lines = [
    ...seen.map((line) => line.replace(BREAKS, '?')),
    '',
    '# Files that are reports whatever they look like, and files that are none (progress files --all): globs from this folder.',
    'include: []',
    'exclude: []',
    '',
    '# A report is no longer current when it is so many days older than the newest one, the newest of a series after seriesDays;',
    '# a page that changed on livingDays days is kept up, and is only stale when it is old.',
    'current:',
    `  days: ${BOUNDS.days}`,
    `  seriesDays: ${BOUNDS.seriesDays}`,
    `  livingDays: ${BOUNDS.livingDays}`,
    '',
    '# What fails `progress check`; `progress rules` lists all that it may ask.',
    'check:',
    `  # Today: ${textOf(verdictLine(verdict))}.`,
    ...(verdict.passed ? [] : BEGINNINGS),
    '  rules:',
    '    open-blockers: error',
    '    overdue: warning',
  ]
  return `${lines.join('\n')}\n`
}
