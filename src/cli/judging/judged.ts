import { relative, resolve, sep } from 'node:path'
import { type Finding, type Gate, type Rule, settingFor, type Verdict } from '../../analysis/index.ts'
import type { Judged } from '../../render/index.ts'
import type { Report } from '../../report/index.ts'
import { repositoryRoot } from '../../sources/index.ts'
import type { Request } from '../command.ts'

/** Names paths from the root of the repository, as CI looks for them. */
function fromRepository({ place: { cwd } }: Request): (path: string) => string {
  const root = repositoryRoot(cwd) ?? cwd
  return (path) => relative(root, resolve(cwd, path)).split(sep).join('/')
}

/** What was judged, by what. */
interface Held {
  verdict: Verdict
  rules: readonly Rule[]
  reports: readonly Report[]
  gate: Gate
  hasBase: boolean
}

/** What `command` found, for the formats of CI. */
export function judgedBy(command: string, { verdict, rules, reports, gate, hasBase }: Held, request: Request): Judged {
  const name = fromRepository(request)
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
    reports: reports.map(({ source, title }) => ({ path: name(source.path), title })),
  }
}
