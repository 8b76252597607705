import type { Severity } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Mark, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Found } from '../line/phrase.ts'
import { hitEvidence, wordEvidence } from '../line/place.ts'
import { firstWord } from '../line/token.ts'

/** How bad a problem is, and the words or mark that say so: none where only its section does. */
export interface Graded {
  severity: Severity | null
  evidence: readonly Evidence[]
}

const worded = (said: Said, hit: Found<Severity>): Graded => ({
  severity: hit.row,
  evidence: [hitEvidence(said, hit, 'severity', hit.row)],
})

/** What the line itself says: its severity tag or part; where it only calls itself a blocker, a tag that grades it says more. */
function inLine(said: Said, lexicon: Lexicon): Graded | null {
  if (!said.severity) return null
  const { row, start, end } = said.severity
  const isNoun = lexicon.blockers.whole(said.text.slice(start, end)) !== null
  const tag = isNoun ? said.parts.find(({ by, text }) => by === 'tag' && lexicon.severities.whole(text) !== null) : undefined
  const graded = tag ? lexicon.severities.whole(tag.text) : null
  if (tag && graded) return { severity: graded, evidence: [wordEvidence(said, tag.start, tag.end, 'severity', graded)] }
  return { severity: row, evidence: [wordEvidence(said, start, end, 'severity', row)] }
}

/** What the lines below say: a Severity or Priority line, else an Impact line that is a severity and nothing else. */
function inLines(entry: Entry, lexicon: Lexicon): Graded | null {
  const labelled = entry.attributes.get('severity') ?? entry.attributes.get('priority')
  const impact = entry.attributes.get('impact')
  const told = labelled ?? (impact && lexicon.severities.whole(impact.value ?? '') !== null ? impact : undefined)
  const hits = told ? lexicon.severities.all(told.tokens) : []
  const hit = hits.find(({ from }) => (told?.tokens[from]?.start ?? 0) >= (told?.valueStart ?? 0))
  return told && hit ? worded(told, hit) : null
}

function inColumns(entry: Entry, lexicon: Lexicon): Graded | null {
  for (const column of ['severity', 'impact', 'priority', 'probability'] as const) {
    const said = cell(entry, column)?.said
    if (!said) continue
    const word = lexicon.severities.all(said.tokens)[0]
    if (word && said.tokens.length <= 6) return worded(said, word)
    const mark = column === 'severity' || column === 'priority' ? said.marks.find((one) => one.row?.severity) : undefined
    const severity = mark?.row?.severity
    if (mark && severity) return { severity, evidence: [wordEvidence(said, mark.start, mark.end, 'severity', severity)] }
  }
  return null
}

/** What a short cell of any column says that is a severity and nothing else. */
function inCells(entry: Entry, lexicon: Lexicon): Graded | null {
  for (const { column, said } of entry.cells) {
    const from = firstWord(said.tokens)
    const hit = from < 0 || column === 'note' || said.tokens.length > 4 ? null : lexicon.severities.at(said.tokens, from)
    const whole = hit !== null && said.tokens.slice(hit.to).every((token) => token.kind !== 'word')
    if (hit && whole && (hit.row !== 'low' || said.marks.length > 0)) return worded(said, hit)
  }
  return null
}

/** "### Small screens 🟡": behind the name of a problem a colour tells how bad it is, and not how it stands. */
export const colourBehind = ({ said, shape }: Entry, { holds }: Context): Mark | null =>
  (shape === 'heading' && holds === 'risks' && said.marks.length === 1
    ? said.marks.find(({ place, row }) => place === 'end' && row?.severity && row.severity !== 'low')
    : null) ?? null

function inColour(entry: Entry, context: Context): Graded | null {
  const mark = colourBehind(entry, context)
  const severity = mark?.row?.severity
  return mark && severity ? { severity, evidence: [wordEvidence(entry.said, mark.start, mark.end, 'severity', severity)] } : null
}

/** How bad a problem is: its own tag, its Severity line or cell, its Priority, else what its section says. */
export const severityOf = (entry: Entry, context: Context, lexicon: Lexicon): Graded =>
  inLine(entry.said, lexicon) ??
  inLines(entry, lexicon) ??
  inColour(entry, context) ??
  inColumns(entry, lexicon) ??
  (entry.shape === 'row' ? inCells(entry, lexicon) : null) ?? { severity: context.severity, evidence: [] }
