import type { Finding, Level } from '../../analysis/index.ts'
import { renderJson } from '../json.ts'
import type { Judged } from '../judged.ts'
import { counts, worstFirst } from './counting.ts'

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor', note: 'info' }

/** Rules whose errors say that the work itself stands still or is broken. */
const GRAVE: Readonly<Record<string, string>> = { 'open-blockers': 'critical', 'blocker-vanished': 'critical', 'failed-tests': 'critical' }

const severityOf = ({ rule, level }: Finding): string => (level === 'error' ? GRAVE[rule] : undefined) ?? SEVERITIES[level]

/** Says what was judged as a report of GitLab's Code Quality; what does not count is left out. */
export const renderGitlab = ({ verdict }: Judged): string =>
  renderJson(
    worstFirst(verdict.findings.filter(counts)).map((finding) => ({
      description: finding.message,
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: severityOf(finding),
      location: { path: finding.file, lines: { begin: finding.position.start.line } },
    })),
  )
