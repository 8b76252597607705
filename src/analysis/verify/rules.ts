import { atLine, type Draft } from '../findings/finding.ts'
import { grouped } from '../grouped.ts'
import type { Rule, Subject } from '../rules/rule.ts'
import { UPKEEP } from '../rules/upkeep.ts'
import { exactNumber } from './exactNumber.ts'
import type { Dispute, Verified, VerifiedClaim } from './model.ts'

const EXAMPLE = '# Week 9\n\n## Tests\n\n- Passed: 18'

/** What of the claims of each report a rule speaks of. */
const claimsIn = (subjects: readonly Subject[], verified: Verified | undefined, verdict: VerifiedClaim['verdict']) =>
  subjects.map(({ report }) => ({ report, claims: (verified?.claimsOf(report) ?? []).filter((each) => each.verdict === verdict) }))

const sourceOf = ({ evidence, sources }: VerifiedClaim): string =>
  sources.length > 1 ? `${evidence} and ${sources.length - 1} more` : (evidence ?? 'the evidence, in which no test was run,')

const shown = (value: VerifiedClaim['found'], { raw }: VerifiedClaim): string =>
  typeof value === 'number' && raw.includes('%') ? `${Math.round(value * 100) / 100}%` : String(value)

/** How much a number differs. */
const distance = ({ claimed, found }: VerifiedClaim): { measure?: number } =>
  typeof claimed === 'number' && typeof found === 'number' ? { measure: Math.abs(claimed - found) } : {}

/** Claims that are not as the evidence says. */
const claimDrift: Rule = {
  id: 'claim-drift',
  title: 'Claims that the evidence refutes',
  level: 'error',
  options: [],
  help: 'A number of tests, the outcome of a named test or a coverage that is not what the results of the build say. Write what was found, or run the tests anew and look again.',
  example: { fires: EXAMPLE, passes: EXAMPLE.replace('18', '20') },
  find: (subjects, _stated, { verified }) =>
    claimsIn(subjects, verified, 'drift').flatMap(({ report, claims }) =>
      claims.map((each) => {
        const note = each.why === null ? '' : ` (${each.why})`
        const message = `${each.claim}: the report says ${each.raw}, ${sourceOf(each)} says ${shown(each.found, each)}${note}`
        return { report, position: each.position, message, subject: each.claim, ...distance(each), ...exactNumber(each) }
      }),
    ),
}

/** Evidence that is older than what it should bear out: one finding for each file and report. */
const evidenceStale: Rule = {
  id: 'evidence-stale',
  title: 'Evidence that is too old',
  level: 'error',
  options: [],
  help: 'Results that are older than the date of the report, than the last commit of it, or than the revision that it says was tested: they bear out nothing. Run the tests anew.',
  example: { fires: `# Week 9\n\n**Date:** 2026-03-02\n\n## Tests\n\n- Passed: 18`, passes: EXAMPLE },
  find: (subjects, _stated, { verified }) =>
    claimsIn(subjects, verified, 'stale').flatMap(({ report, claims }) => together(report, claims)),
}

/** Claims of which the evidence says nothing. */
const claimUnverifiable: Rule = {
  id: 'claim-unverifiable',
  title: 'Claims that nothing bears out or refutes',
  level: 'warning',
  options: [],
  help: 'A claim of which the evidence says nothing: there is none of its kind, it knows no suite, test or file of that name, or more than one. --evidence names files, verify.suites and verify.coverage say which tests and files a name means; --require-evidence makes this an error.',
  example: { fires: '# Week 9\n\n## Coverage\n\n- api: 80%', passes: '# Week 9\n\n## Coverage\n\n- Overall: 80%' },
  find: (subjects, _stated, { verified }) =>
    claimsIn(subjects, verified, 'unverifiable').flatMap(({ report, claims }) => together(report, claims)),
}

/** One draft for all claims of which the same is to be said, at the first of them. */
function together(report: Draft['report'], claims: readonly VerifiedClaim[]): Draft[] {
  return [...grouped(claims, ({ why }) => why ?? '')].flatMap(([said, [first, ...others]]) => {
    if (!first) return []
    const told = others.length > 0 ? `${first.claim} and ${others.length} more` : first.claim
    return [{ report, position: first.position, message: `${told}: ${said}`, subject: first.claim }]
  })
}

/** What is found where two files of evidence disagree, in the first of them, or where one disagrees with itself. */
const disputeDraft = ({ one, other, over }: Dispute): Draft => ({
  report: { source: { path: one } },
  position: atLine(1),
  message: other === null ? `${one}: ${over}` : `${one} and ${other} disagree on ${over}`,
  subject: `${one} ${other ?? ''} ${over}`,
  ...(other !== null && { related: [{ file: other, position: atLine(1), message: 'The other one.' }] }),
})

/** Two files that tell of the same and do not say the same, or one that counts something else than it lists. */
const evidenceDisagrees: Rule = {
  id: 'evidence-disagrees',
  title: 'Evidence that disagrees with itself',
  level: 'error',
  closing: true,
  options: [],
  help: 'Two files that tell of the same tests, or measure the same files, and do not say the same; or one whose own counters say something else than what it lists. Nothing is taken from them: take away the one that is old, let the tool write it anew, or name the right one with --evidence.',
  example: { fires: '', passes: '' },
  find: (_subjects, _stated, { verified }) => (verified?.disputes ?? []).map(disputeDraft),
}

/** The rules of `verify`, in the order in which they are listed. */
export const VERIFY_RULES: readonly Rule[] = [claimDrift, evidenceStale, claimUnverifiable, evidenceDisagrees, ...UPKEEP]
