import { check, entriesOf, RULES, type Rule, VERIFY_RULES, writeBaseline } from '../../analysis/index.ts'
import type { ReportToJudge } from '../../pipeline/index.ts'
import { facts, say } from '../../render/index.ts'
import type { Request, Run } from '../command.ts'
import { Failure } from '../errors.ts'
import { heldAgainst, namerFrom, rootOf } from '../judging/against.ts'
import { baselinePlace } from '../judging/baselineFile.ts'
import { soundGate } from '../judging/gate.ts'
import { readCurrent } from '../judging/readCurrent.ts'
import { counted } from '../views/words.ts'
import { writeOver } from '../writing.ts'

/** Of some rules, those whose findings may be accepted: what speaks of waivers and of the baseline itself is never excused by it. */
const excusable = (rules: readonly Rule[]): readonly string[] => rules.filter(({ closing }) => !closing).map(({ id }) => id)

/** What claims come to, where evidence is named to hold them against. */
const verifiedBy = async (reports: readonly ReportToJudge[], request: Request) =>
  request.options.evidence ? (await import('../verifying/verifiedFor.ts')).verifiedFor(reports, request) : null

/** `progress baseline`: writes down what is found now, so that only what comes new fails a check. */
export const run: Run = async (request) => {
  const { options } = request
  const gate = { ...soundGate(request), failOn: 'any' as const }
  const { reports, problems, warnings, aside } = await readCurrent(request)
  const proven = await verifiedBy(reports, request)
  const unread = [...problems, ...(proven?.problems ?? [])]
  if (unread.length > 0) return { answer: null, failed: false, problems: unread, warnings }
  const rules = proven ? [...new Set([...RULES, ...VERIFY_RULES])] : RULES
  const asked = excusable(rules)
  const root = rootOf(request)
  const place = baselinePlace(request, root)
  if (!place) throw new Failure('settings', { path: '', detail: 'a baseline cannot be written with --no-baseline.' })
  const { against } = await heldAgainst(reports, gate, request, { toWrite: true, aside: aside.map(({ path }) => path) })
  const before = against.baseline?.entries ?? []
  const nameOf = namerFrom(root, request)
  const judged = new Set(reports.map(({ source }) => nameOf(source.path)))
  const found = check(reports, gate, { ...against, ...(proven && { verified: proven.verified }) }, rules).findings.filter(({ rule }) =>
    asked.includes(rule),
  )
  const kept = options.prune ? found.filter(({ suppression }) => suppression?.by === 'baseline') : found
  const isJudged = (file: string) => (against.whole && !against.aside?.has(file)) || judged.has(file)
  const others = before.filter(({ file, rule }) => !asked.includes(rule) || !isJudged(file))
  const entries = [...entriesOf(kept, nameOf), ...others]
  const known = new Set(before.map(({ fingerprint }) => fingerprint))
  const added = entries.filter(({ fingerprint }) => !known.has(fingerprint)).length
  const removed = before.length + added - entries.length
  await writeOver(place.file, writeBaseline(entries))
  const data = { schemaVersion: 1, kind: 'baseline', file: place.shown, entries: entries.length, added, removed }
  const told = `${place.shown}: ${counted(entries.length, 'finding')}, ${added} new, ${removed} gone`
  return { answer: { data, view: () => [facts([['baseline', say(told)]])] }, failed: false, problems, warnings }
}
