import { type ClaimVerdict, VERDICTS, type Verdict, type VerifiedClaim } from '../../analysis/index.ts'
import {
  type Block,
  type Column,
  facts,
  heading,
  type Line,
  NOTHING,
  placeLine,
  say,
  stress,
  table,
  type View,
} from '../../render/index.ts'
import type { Tone } from '../../vocabulary/index.ts'
import { findingsTable, suppressedLine, verdictLine } from './check.ts'
import { joined, maybe } from './words.ts'

const TONES: Readonly<Record<ClaimVerdict, Tone>> = { match: 'good', drift: 'bad', stale: 'bad', unverifiable: 'warn' }

/** A value as the claim would write it. */
const shown = (value: VerifiedClaim['found'], { raw }: VerifiedClaim): Line =>
  value === null ? NOTHING : say(typeof value === 'number' && raw.includes('%') ? `${Math.round(value * 100) / 100}%` : String(value))

const sources = ({ sources: [first, ...others] }: VerifiedClaim): Line =>
  first === undefined ? NOTHING : say(others.length > 0 ? `${first} and ${others.length} more` : first, 'idle')

const COLUMNS: readonly (Column & { cell: (claim: VerifiedClaim) => Line })[] = [
  { title: 'Verdict', cell: ({ verdict }) => say(verdict, TONES[verdict]) },
  { title: 'Where', cell: ({ file, position }) => placeLine({ path: file, line: position.start.line }) },
  { title: 'Claim', wrap: true, lead: true, cell: ({ claim }) => say(claim) },
  { title: 'Claimed', cell: ({ raw }) => say(raw) },
  { title: 'Found', align: 'right', cell: (claim) => shown(claim.found, claim) },
  { title: 'Evidence', wrap: true, cell: sources },
  { title: 'Why', wrap: true, cell: ({ why }) => maybe(why, 'idle') },
]

const claimsTable = (claims: readonly VerifiedClaim[]): Block =>
  table(
    'claim',
    COLUMNS,
    claims.map((claim) => COLUMNS.map(({ cell }) => cell(claim))),
  )

const SHEET: readonly (Column & { cell: (claim: VerifiedClaim) => Line })[] = [
  { title: 'Verdict', cell: ({ verdict }) => say(verdict) },
  { title: 'File', cell: ({ file }) => say(file) },
  { title: 'Line', cell: ({ position }) => say(String(position.start.line)) },
  { title: 'Claim', cell: ({ claim }) => say(claim) },
  { title: 'Claimed', cell: ({ claimed }) => say(String(claimed)) },
  { title: 'Found', cell: ({ found }) => maybe(found === null ? null : String(found)) },
  { title: 'Evidence', cell: (claim) => say(claim.sources.join(' ')) },
  { title: 'Why', cell: ({ why }) => maybe(why) },
]

/** Every claim in a row of bare figures. */
export const verifySheet = (claims: readonly VerifiedClaim[]): View => [
  table(
    'claim',
    SHEET,
    claims.map((claim) => SHEET.map(({ cell }) => cell(claim))),
  ),
]

function countsLine(claims: readonly VerifiedClaim[]): Line {
  const told = VERDICTS.map((verdict): Line => {
    const count = claims.filter((claim) => claim.verdict === verdict).length
    return count > 0 ? say(`${count} ${verdict}`, TONES[verdict]) : NOTHING
  })
  return joined(told, ', ')
}

/** Rules whose findings stand in the table of claims already. */
const TOLD: readonly string[] = ['claim-drift', 'evidence-stale', 'claim-unverifiable']

/** What a build bears out of each claim, and the verdict. */
export const verifyView = (verdict: Verdict, claims: readonly VerifiedClaim[], older: Line): View => [
  claimsTable(claims),
  findingsTable(verdict.findings.filter(({ rule }) => !TOLD.includes(rule))),
  facts([
    ['claims', countsLine(claims)],
    ['suppressed', suppressedLine(verdict.findings)],
    ['older', older],
    ['verify', verdictLine(verdict)],
  ]),
]

/** The same for a pull request, where what matched needs no row. */
export const verifyPage = (verdict: Verdict, claims: readonly VerifiedClaim[]): View => [
  heading(1, stress('progress verify')),
  facts([
    ['verify', verdictLine(verdict)],
    ['claims', countsLine(claims)],
    ['suppressed', suppressedLine(verdict.findings)],
  ]),
  claimsTable(claims.filter((claim) => claim.verdict !== 'match')),
  findingsTable(verdict.findings.filter(({ rule }) => !TOLD.includes(rule))),
]
