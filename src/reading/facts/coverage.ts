import type { Context } from '../context.ts'
import { cell, type Entry } from '../entry.ts'
import type { CoverageFact, Evidence } from '../fact.ts'
import type { Said } from '../grammar.ts'
import type { Lexicon } from '../lexicon.ts'
import { numberEvidence, placed } from '../place.ts'
import type { Quantity } from '../quantity.ts'
import { trimEdges } from '../say.ts'

type Field = 'current' | 'target' | 'before'
type Figures = { [field in Field]?: { said: Said; quantity: Quantity } }

const CHANGE = /^\s*\+?\s*(?:→|->|=>|–>|⇒|➜|➔|to|bis|a|para|à|till|до|から)\s*~?\s*$/u
const TARGET_BEFORE =
  /(?:target|goal|threshold|minimum|required|aim|ziel|meta|objetivo|цель|mål|hedef|目标|目標|exceeds?|vs\.?|>=?|≥|is|min)\W*$/iu
const TARGET_BEHIND = /^\W*(?:\S+\s)?(?:target|goal|threshold|minimum|required|ziel|meta|objetivo|цель|mål|hedef|目标|目標)/iu
const ACHIEVED = /(?:achieved|reached|alcançad|atingid|logrado|erreicht|atteint|uppnå|достигнут|达成|達成)/iu

/** A bound written before the figure asks for it; a plus behind it only rounds: "≥80%", "80%+". */
const asks = (said: Said, { op, start, end }: Quantity): boolean => (op === '≥' || op === '>') && !said.text.slice(start, end).includes('+')

const percents = (said: Said): Quantity[] => said.quantities.filter((quantity) => quantity.percent && quantity.value <= 100)

/** Whether a line speaks of code coverage: a coverage word stands in it and nothing says that something else is covered. */
export function speaksOfCoverage(said: Said, lexicon: Lexicon): boolean {
  return lexicon.coverage.all(said.tokens).length > 0 && lexicon.otherCoverage.all(said.tokens).length === 0
}

/** The name that a figure goes under: a measure, "overall" where nothing qualifies it, else the part's name. */
export function coverageName(name: string, context: Context, lexicon: Lexicon): string {
  const tokens = lexicon.tokens(name)
  const filler = (index: number): number => (lexicon.coverage.at(tokens, index) ?? lexicon.coverageFillers.at(tokens, index))?.to ?? 0
  const own: number[] = []
  for (let index = 0; index < tokens.length; ) {
    const to = filler(index)
    if (to === 0 && (tokens[index]?.kind === 'word' || tokens[index]?.kind === 'number')) own.push(index)
    index = Math.max(to, index + 1)
  }
  const first = tokens[own[0] ?? -1]
  const last = tokens[own.at(-1) ?? -1]
  const bare = first && last ? trimEdges(name.slice(first.start, last.end)) : ''
  const measured = lexicon.measures.all(tokens)[0]
  if (measured && own.every((index) => index >= measured.from && index < measured.to)) return measured.row
  if (bare === '' || lexicon.totals.whole(bare) || lexicon.labels.whole(bare)) {
    const isPart =
      context.coverage && context.part !== null && lexicon.coverage.all(tokens).length === 0 && lexicon.totals.whole(name) === null
    return isPart && context.part ? coverageName(context.part, { ...context, part: null }, lexicon) : 'overall'
  }
  return bare
}

function assign(said: Said, context: Context): Figures {
  const [first, second] = percents(said)
  if (!first) return {}
  const promised =
    context.modality === 'expected' || context.modality === 'planned' || context.modality === 'target' || context.state === 'todo'
  const was = context.modality === 'before'
  if (second && CHANGE.test(said.text.slice(first.end, second.start))) {
    const third = percents(said)[2]
    if (TARGET_BEFORE.test(said.name) && ACHIEVED.test(said.text.slice(second.end)))
      return { target: { said, quantity: first }, current: { said, quantity: second } }
    if (second.op !== '=' && second.op !== '~' && !promised && second.value % 5 === 0 && !context.coverage)
      return { current: { said, quantity: first }, target: { said, quantity: second } }
    const aims = promised || TARGET_BEHIND.test(said.text.slice(second.end)) || /target|goal|ziel|meta/i.test(said.name)
    return aims
      ? { current: { said, quantity: first }, target: { said, quantity: second } }
      : { before: { said, quantity: first }, current: { said, quantity: second }, ...(third ? { target: { said, quantity: third } } : {}) }
  }
  const lead = said.text.slice(0, first.start)
  if (second && TARGET_BEFORE.test(said.text.slice(first.end, second.start).replace(/\W+$/, '')))
    return { current: { said, quantity: first }, target: { said, quantity: second } }
  if (second && TARGET_BEHIND.test(said.text.slice(second.end)) && second.start - first.end < 24)
    return { current: { said, quantity: first }, target: { said, quantity: second } }
  if (was || said.label === 'before') return { before: { said, quantity: first } }
  if (said.label === 'current') return { current: { said, quantity: first } }
  if (
    promised ||
    said.label === 'target' ||
    asks(said, first) ||
    TARGET_BEFORE.test(lead) ||
    TARGET_BEHIND.test(said.text.slice(first.end, first.end + 24))
  )
    return { target: { said, quantity: first } }
  return { current: { said, quantity: first } }
}

const CELL_FIELDS: Readonly<Record<string, Field>> = {
  current: 'current',
  after: 'current',
  coverage: 'current',
  value: 'current',
  percent: 'current',
  lines: 'current',
  statements: 'current',
  status: 'current',
  result: 'current',
  target: 'target',
  before: 'before',
  completion: 'current',
}
const CELL_ORDER = [
  'current',
  'coverage',
  'lines',
  'after',
  'value',
  'percent',
  'statements',
  'result',
  'status',
  'completion',
  'target',
  'before',
] as const

function fromCells(entry: Entry): Figures {
  const figures: Figures = {}
  for (const column of CELL_ORDER) {
    const found = cell(entry, column)
    const quantity = found ? percents(found.said)[0] : undefined
    const field = CELL_FIELDS[column]
    if (found && quantity && field && !figures[field]) figures[field] = { said: found.said, quantity }
  }
  const named = entry.cells.find((one) => one.column === null && percents(one.said).length > 0)
  const quantity = named ? percents(named.said)[0] : undefined
  if (named && quantity && !figures.current && !figures.target) figures.current = { said: named.said, quantity }
  return figures
}

function fromAttributes(entry: Entry, context: Context): Figures {
  const figures: Figures = {}
  const promised = context.modality === 'expected' || context.modality === 'planned'
  const fields: readonly [Parameters<typeof entry.attributes.get>[0], Field][] = [
    ['current', 'current'],
    ['target', 'target'],
    ['before', promised ? 'current' : 'before'],
    ['after', promised ? 'target' : 'current'],
    ['coverage', 'current'],
  ]
  for (const [label, field] of fields) {
    const said = entry.attributes.get(label)
    const quantity = said ? percents(said)[0] : undefined
    if (said && quantity && !figures[field]) figures[field] = { said, quantity }
  }
  return figures
}

/** The coverage that an entry tells of its part, in percent; null where it tells none. */
export function readCoverage(entry: Entry, context: Context, lexicon: Lexicon): CoverageFact | null {
  const named = speaksOfCoverage(entry.said, lexicon)
  const column =
    entry.shape === 'row' &&
    entry.cells.some(
      (one) =>
        speaksOfCoverage({ ...one.said, tokens: lexicon.tokens(one.header) }, lexicon) ||
        one.column === 'lines' ||
        one.column === 'branches',
    )
  const own = entry.shape === 'row' && percents(entry.said).length === 0
  if (!named && !column && !context.coverage) return null
  if (lexicon.otherCoverage.all(entry.said.tokens).length > 0) return null
  const inText = entry.shape === 'row' && !own ? {} : assign(entry.said, context)
  const figures: Figures = { ...fromAttributes(entry, context), ...(entry.shape === 'row' ? fromCells(entry) : inText) }
  const evidence: Evidence[] = []
  const value = (field: Field): number | null => {
    const found = figures[field]
    if (!found) return null
    evidence.push(numberEvidence(found.said, found.quantity, field))
    return found.quantity.value
  }
  const read = { current: value('current'), target: value('target'), before: value('before') }
  if (read.current === null && read.target === null && read.before === null) return null
  return {
    kind: 'coverage',
    name: coverageName(nameFor(entry, lexicon), context, lexicon),
    ...read,
    ...placed(entry, context.modality, evidence),
  }
}

/** The words that name a figure: what stands before it, else the whole line without it. */
function nameFor(entry: Entry, lexicon: Lexicon): string {
  const { said } = entry
  const [first] = percents(said)
  if (!first || entry.shape === 'row' || speaksOfCoverage({ ...said, tokens: lexicon.tokens(said.name) }, lexicon))
    return first ? said.name.replace(/[~≥>+]*\d[\d.,]*\s*%.*$/, '') : said.name
  const before = trimEdges(said.text.slice(said.parts[0]?.start ?? 0, first.start).replace(/[([][^)\]]*$/, ''))
  const behind = trimEdges(said.text.slice(first.end).replace(/^[)\]\s]+/, ''))
  const cut = behind.search(/[(,;–—-]/)
  return before || (cut > 0 ? behind.slice(0, cut) : behind)
}
