import type { Finding, Suppression } from '../../analysis/index.ts'
import { renderJson } from '../json.ts'
import type { Judged } from '../judged.ts'
import { type AskedRule, rulesOf } from './cases.ts'
import { excuse, worstFirst } from './counting.ts'
import { shortened } from './shorten.ts'

/** Code scanning refuses a run with more. */
const MOST = 25_000

const STATES: Readonly<Record<NonNullable<Finding['standing']>, string>> = { new: 'new', worse: 'updated', known: 'unchanged' }

/** A rule that is off by itself and was asked all the same has no level of its own. */
const ruleOf = ({ id, title, level, help }: AskedRule) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: shortened(help) },
  help: { text: help, markdown: `**${title}** (\`${id}\`)\n\n${help}` },
  defaultConfiguration: level === 'off' ? { enabled: false, level: 'warning' } : { level },
})

/** The end of a region is the place after it; one of no width is given its first character. */
const regionOf = ({ start, end }: Finding['position']) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: Math.max(start.line, end.line),
  endColumn: end.line > start.line ? end.column : Math.max(end.column, start.column + 1),
})

const placeOf = ({ file, position }: Pick<Finding, 'file' | 'position'>) => ({
  physicalLocation: {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: regionOf(position),
  },
})

const suppressionOf = (suppression: Suppression) => ({
  kind: suppression.by === 'comment' ? 'inSource' : 'external',
  status: 'accepted',
  justification: suppression.reason ?? excuse(suppression),
})

function resultOf(finding: Finding, ruleIndex: number) {
  const { rule, level, message, related, fingerprint, standing, suppression } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: message },
    locations: [placeOf(finding)],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(related.length > 0 && {
      relatedLocations: related.map((each, index) => ({ id: index + 1, ...placeOf(each), message: { text: each.message } })),
    }),
    ...(standing && { baselineState: STATES[standing] }),
    suppressions: suppression ? [suppressionOf(suppression)] : [],
  }
}

const leftOut = (number: number) => ({
  level: 'warning',
  message: { text: `${number} more findings are left out: code scanning takes no more than ${MOST} of one run. The worst are here.` },
})

/** Says what was judged as SARIF 2.1.0, the worst first. */
export function renderSarif(judged: Judged): string {
  const { command, version, verdict, aside } = judged
  const rules = rulesOf(judged)
  const index = new Map(rules.map(({ id }, at) => [id, at]))
  const found = worstFirst(verdict.findings)
  const notes = [
    ...(found.length > MOST ? [leftOut(found.length - MOST)] : []),
    ...(aside === undefined ? [] : [{ level: 'note', message: { text: `Not judged: ${aside}` } }]),
  ]
  return renderJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'progress', semanticVersion: version, rules: rules.map(ruleOf) } },
        automationDetails: { id: `progress/${command}/` },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notes }],
        columnKind: 'utf16CodeUnits',
        results: found.slice(0, MOST).map((each) => resultOf(each, index.get(each.rule) ?? -1)),
      },
    ],
  })
}
