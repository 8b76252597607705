import type { Finding, Level } from '../../analysis/index.ts'
import type { Judged } from '../judged.ts'
import { counts, LEVELS, tally, verdictLine, worstFirst } from './counting.ts'

/** How many annotations of one kind GitHub shows of a step. */
const SHOWN = 10

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' }

const DATA: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' }
const data = (text: string): string => text.replace(/[%\r\n]/g, (one) => DATA[one] ?? one)
const property = (text: string): string => text.replace(/[%\r\n:,]/g, (one) => DATA[one] ?? one)

type Property = readonly [name: string, value: string | number]

const command = (name: string, properties: readonly Property[], message: string): string =>
  `::${name} ${properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',')}::${data(message)}\n`

/** GitHub takes columns only within one line. */
function placeOf({ file, position: { start, end } }: Finding): Property[] {
  const lines: Property[] = [
    ['file', file],
    ['line', start.line],
    ['endLine', Math.max(end.line, start.line)],
  ]
  if (end.line > start.line) return lines
  return [...lines, ['col', start.column], ['endColumn', Math.max(end.column, start.column)]]
}

const leftOut = (left: readonly Finding[], command: string): string =>
  `${tally(left)} more: GitHub shows ${SHOWN} annotations of a kind of each step. The summary of the job tells them, and so does \`progress ${command}\`.`

/**
 * Says what was judged as workflow commands, the worst first and no more of a kind than are shown; the last line tells what was left out.
 * No text of a report stands outside of a command, and within one it has no line of its own: none can begin a command.
 */
export function renderGithub({ command: asked, verdict, rules, aside }: Judged): string {
  const found = worstFirst(verdict.findings.filter(counts))
  const shown = shownOf(found, aside === undefined ? 0 : 1)
  const title: Property = ['title', `progress ${asked}`]
  const left = found.filter((each) => !shown.includes(each))
  return [
    `progress ${asked}: ${verdictLine(verdict)}\n`,
    ...shown.map((each) => command(COMMANDS[each.level], [...placeOf(each), ['title', titleOf(each, rules)]], each.message)),
    ...(left.length > 0 ? [command('notice', [title], leftOut(left, asked))] : []),
    ...(aside === undefined ? [] : [command('notice', [title], `Not judged: ${aside}`)]),
  ].join('')
}

/** Where something is left out, the notice that tells so is one of those that are shown, and so are others of our own. */
function shownOf(found: readonly Finding[], notices: number): Finding[] {
  const upTo = (notes: number) =>
    LEVELS.flatMap((level) => found.filter((each) => each.level === level).slice(0, level === 'note' ? notes : SHOWN))
  const all = upTo(SHOWN - notices)
  return all.length < found.length ? upTo(SHOWN - 1 - notices) : all
}

function titleOf({ rule }: Finding, rules: Judged['rules']): string {
  const title = rules.find(({ id }) => id === rule)?.title
  return title === undefined ? rule : `${title} (${rule})`
}
