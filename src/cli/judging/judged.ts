import { type Finding, type Gate, type Rule, settingFor, type Verdict } from '../../analysis/index.ts'
import type { Judged } from '../../render/index.ts'
import type { Report } from '../../report/index.ts'
import { repositoryRoot } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import { namerFrom } from './against.ts'

/** What was judged, by what. */
interface Held {
  verdict: Verdict
  rules: readonly Rule[]
  reports: readonly Report[]
  gate: Gate
  hasBase: boolean
  /** What was not judged, in one line; empty where all was. */
  aside?: string
}

/** What `command` found, for the formats of CI. */
export function judgedBy(command: string, { verdict, rules, reports, gate, hasBase, aside = '' }: Held, request: Request): Judged {
  const { cwd } = request.place
  // CI looks for files from the root of the repository.
  const name = namerFrom(repositoryRoot(cwd) ?? cwd, request)
  const placed = (finding: Finding): Finding => ({
    ...finding,
    file: name(finding.file),
    related: finding.related.map((each) => ({ ...each, file: name(each.file) })),
  })
  return {
    command,
    version: request.version,
    at: Date.parse(request.today),
    verdict: { ...verdict, findings: verdict.findings.map(placed) },
    rules: rules.flatMap((rule) => {
      const { level, stated } = settingFor(rule, gate)
      const isFound = verdict.findings.some((finding) => finding.rule === rule.id)
      const isAsked = level !== 'off' && !rule.closing && (hasBase || !rule.compares) && (rule.asks?.(stated) ?? true)
      return isAsked || isFound ? [{ id: rule.id, title: rule.title, level, help: rule.help }] : []
    }),
    ...(aside !== '' && { aside }),
    reports: reports.map(({ source, title }) => ({ path: name(source.path), title })),
  }
}
