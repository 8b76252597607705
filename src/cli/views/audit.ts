import type { QuotedFinding, Verdict } from '../../analysis/index.ts'
import { type Column, facts, type Line, say, span, table, type View } from '../../render/index.ts'
import { levelCell, suppressedLine, verdictLine } from './check.ts'

/** One place of a finding and the words that stand there. */
type Place = Pick<QuotedFinding['related'][number], 'file' | 'position' | 'quote'>

/** So many characters of a line tell which it is. */
const QUOTED = 60

function quoteOf({ quote }: Place): string {
  const text = quote ?? ''
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 1).trimEnd()}…` : text
}

function placeOf(place: Place): Line {
  const { file, position } = place
  const quote = quoteOf(place)
  return [span(`${file}:${position.start.line}:${position.start.column}`), ...(quote === '' ? [] : [span(` “${quote}”`, 'idle')])]
}

const COLUMNS: readonly Column[] = [
  { title: 'Level' },
  { title: 'Finding', wrap: true, lead: true },
  { title: 'Here', wrap: true },
  { title: 'There', wrap: true },
  { title: 'Rule', optional: true },
]

/** So many of the other places are shown; all are in the JSON. */
const SHOWN = 4

function placesOf({ related }: QuotedFinding): Line {
  const shown = related.slice(0, SHOWN).flatMap((one, index) => [...(index > 0 ? [span('; ')] : []), ...placeOf(one)])
  return related.length > SHOWN ? [...shown, span(` and ${related.length - SHOWN} more`)] : shown
}

/** The contradictions that count, both places side by side, and the verdict; `older` tells of the reports that were left out. */
export function auditView(verdict: Omit<Verdict, 'findings'> & { findings: QuotedFinding[] }, older: Line): View {
  const standing = verdict.findings.filter(({ suppression }) => suppression === null)
  const rows = standing.map((one) => [levelCell(one), say(one.message), placeOf(one), placesOf(one), say(one.rule, 'idle')])
  return [
    table('contradiction', COLUMNS, rows),
    facts([
      ['suppressed', suppressedLine(verdict.findings)],
      ['older', older],
      ['audit', verdictLine(verdict)],
    ]),
  ]
}
