import picomatch from 'picomatch'
import { atLine, type Draft, type Finding, type Position } from '../findings/finding.ts'
import type { Questioned, Remark } from '../rules/rule.ts'
import { normalise } from '../wording.ts'

/** What must not be counted for a while, and where that is written. */
export interface Waiver {
  /** The rule; any, where only a blocker is named. */
  rule: string | null
  /** The title of the blocker; whatever the rule finds, where it is null. */
  blocker: string | null
  /** A glob of the reports; all of them, where it is null. */
  path: string | null
  reason: string
  /** The last day on which it holds, YYYY-MM-DD. */
  until: string
  by: 'config' | 'comment'
  /** The file that has it. */
  file: string
  position: Position
  /** For a comment: the lines that it speaks of; null for the whole report. */
  lines: Remark['lines']
}

/** A waiver that was understood, or a comment that was not, and why. */
type Heard = { waiver: Waiver } | { misread: Draft }

const MARK = /^\s*progress-ignore\b/
const PART = /([\w-]{1,40})=(?:"([^"]*)"|(\S+))|(\S+)/g
const DAY = /^\d{4}-\d\d-\d\d$/

/** What the words of a comment say: the rule, and what is given by name. */
function partsOf(text: string): { rule: string | null; named: Map<string, string>; loose: string[] } {
  const named = new Map<string, string>()
  const loose: string[] = []
  for (const [, name, quoted, bare, word] of text.replace(MARK, '').matchAll(PART)) {
    if (name !== undefined) named.set(name, quoted ?? bare ?? '')
    else if (word !== undefined) loose.push(word)
  }
  return { rule: loose.shift() ?? null, named, loose }
}

function why(parts: ReturnType<typeof partsOf>, rules: readonly string[]): string | null {
  const { rule, named, loose } = parts
  const until = named.get('until') ?? ''
  if (rule === null) return 'it names no rule'
  if (!rules.includes(rule)) return `there is no rule "${rule}"`
  if (loose.length > 0) return `"${loose[0]}" means nothing here`
  const unknown = [...named.keys()].find((name) => !['until', 'reason'].includes(name))
  if (unknown !== undefined) return `"${unknown}" means nothing here`
  if (!DAY.test(until) || Number.isNaN(Date.parse(until))) return 'it has no end (until=YYYY-MM-DD)'
  return (named.get('reason') ?? '').trim() === '' ? 'it has no reason (reason="…")' : null
}

function hear(report: Questioned, { text, position, lines }: Remark, rules: readonly string[]): Heard[] {
  if (!MARK.test(text)) return []
  const parts = partsOf(text)
  const wrong = why(parts, rules)
  const subject = normalise(text)
  if (wrong !== null) return [{ misread: { report, position, message: `This comment is no waiver: ${wrong}`, subject } }]
  const { rule, named } = parts
  const given = { rule, blocker: null, path: null, reason: named.get('reason') ?? '', until: named.get('until') ?? '' }
  return [{ waiver: { ...given, by: 'comment', file: report.source.path, position, lines } }]
}

/** The waivers that stand in comments of reports, and the comments that were meant as such and are none. */
export function waiversIn(reports: readonly Questioned[], rules: readonly string[]): { waivers: Waiver[]; misread: Draft[] } {
  const heard = reports.flatMap((report) => (report.remarks ?? []).flatMap((remark) => hear(report, remark, rules)))
  return {
    waivers: heard.flatMap((each) => ('waiver' in each ? [each.waiver] : [])),
    misread: heard.flatMap((each) => ('misread' in each ? [each.misread] : [])),
  }
}

/** Whether a waiver speaks of a finding; `name` is that of its file. */
export function waives({ rule, blocker, path, by, file, lines }: Waiver, finding: Finding, name: string): boolean {
  const { line } = finding.position.start
  return (
    (rule === null || rule === finding.rule) &&
    (blocker === null || normalise(blocker) === normalise(finding.subject)) &&
    (path === null || picomatch.isMatch(name, path)) &&
    (by === 'config' || file === finding.file) &&
    (lines === null || (line >= lines.from && line <= lines.to))
  )
}

const called = ({ rule, blocker, reason }: Waiver): string => [rule, blocker && `"${blocker}"`, `(${reason})`].filter(Boolean).join(' ')

/** Says something of a waiver at its place. */
export const ofWaiver = (waiver: Waiver, message: (called: string) => string): Draft => ({
  report: { source: { path: waiver.file } },
  position: waiver.by === 'config' ? atLine(waiver.position.start.line) : waiver.position,
  message: message(called(waiver)),
  subject: called(waiver),
})
