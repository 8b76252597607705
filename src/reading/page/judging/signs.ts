import type { Label } from '../../../vocabulary/index.ts'
import { fullDatesIn } from '../../line/date.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import type { Page } from './glance.ts'

/** One thing to look for in a page. */
interface Sign {
  /** For a report (positive) or against one, where there are `full` of it; fewer have a part of them. */
  points: number
  full: number
  told: (count: number) => string
  count: (page: Page, lexicon: Lexicon) => number
}

const ROW = /^\s*\|/
const TICKED = /^\s*(?:[-*+]|\d+[.)])\s+\[[xX✓✔]\]/
const SYMBOL = /[√\u2190-\u2bff\u{1f000}-\u{1faff}]/gu
const PLACEHOLDER = /\[(?:your|insert|describe|name|date|tbd|x{2,}|\.{3})[^\][]{0,80}\](?!\()|YYYY|\{\{|<!--/i
/** A comment that marks where a range begins or ends, or speaks to a tool: nobody fills it in. */
const MARKER = /<!--\s{0,9}(?:\/?[a-z\d.-]{1,60}[:_][\w:.-]{1,60}|\/[\w.-]{1,60}|[a-z\d:.]{1,60}[ _-](?:begin|start|end|stop))\s{0,9}-->/gi
/** Where a mark states something: an item, a table's row, a heading, a bold or drawn line. */
const STATING = /^\s*(?:\d+[.)]|[^\p{L}\p{N}\s])/u
/** The front matter of forms and of instructions to a machine. */
const FORM_KEYS: readonly string[] = ['name', 'about', 'labels', 'assignees', 'tools', 'allowed-tools', 'model']

const lines =
  (is: (line: string, lexicon: Lexicon) => boolean): Sign['count'] =>
  (page, lexicon) =>
    page.lines.filter((line) => is(line, lexicon)).length

const isMarked = (line: string, { glyphs }: Lexicon): boolean =>
  STATING.test(line) && (line.match(SYMBOL) ?? []).some((symbol) => glyphs.has(symbol))

const isToFillIn = (line: string): boolean => PLACEHOLDER.test(line) && PLACEHOLDER.test(line.replace(MARKER, ''))

const hasState = (line: string, { states }: Lexicon): boolean =>
  ROW.test(line) && line.split('|').some((cell) => cell.length < 30 && /\p{L}{2}/u.test(cell) && states.whole(cell) !== null)

/** How many pairs of a page are labelled so, and say something of that kind. */
const fields =
  (label: Label, says: (value: string, lexicon: Lexicon) => boolean): Sign['count'] =>
  (page, lexicon) =>
    page.fields.filter((field) => field.label === label && says(field.value, lexicon)).length

const isState = (value: string, { states, tokens, glyphs }: Lexicon): boolean =>
  states.all(tokens(value)).length > 0 || (value.match(SYMBOL) ?? []).some((symbol) => glyphs.has(symbol))

const isDate = (value: string, lexicon: Lexicon): boolean => fullDatesIn(value, lexicon).length > 0

/** How many sections are one of these: what they hold, or their role. */
const sections =
  (...names: readonly string[]): Sign['count'] =>
  ({ sections }) =>
    sections.filter(({ holds, role }) => names.includes(holds) || names.includes(role)).length

/** What a page is told by, beside the words of its name and title. */
export const SIGNS: readonly Sign[] = [
  { points: 3, full: 16, told: (count) => `marked lines (${count})`, count: lines(isMarked) },
  { points: 2, full: 8, told: (count) => `ticked boxes (${count})`, count: lines((line) => TICKED.test(line)) },
  { points: 2, full: 6, told: (count) => `table rows with a status (${count})`, count: lines(hasState) },
  { points: 1, full: 8, told: (count) => `percentages (${count})`, count: lines((line) => /\d\s?%/.test(line)) },
  { points: 1.5, full: 1, told: () => 'a status field', count: fields('status', isState) },
  { points: 1.5, full: 1, told: () => 'a progress field', count: fields('completion', (value) => /\d/.test(value)) },
  { points: 2, full: 1, told: () => 'a date field', count: fields('date', isDate) },
  { points: 1.5, full: 1, told: () => 'a date of update', count: fields('updated', isDate) },
  { points: 3, full: 3, told: () => 'sections of work done or to do', count: sections('items') },
  { points: 1.5, full: 2, told: () => 'sections of blockers or risks', count: sections('blockers', 'risks') },
  { points: 1, full: 2, told: () => 'sections of tests or coverage', count: sections('tests', 'coverage') },
  { points: -1, full: 1, told: () => 'sections that explain', count: sections('guidance', 'legend', 'example') },
  { points: -2, full: 4, told: (count) => `places to fill in (${count})`, count: lines(isToFillIn) },
  { points: -1, full: 24, told: (count) => `lines with links (${count})`, count: lines((line) => line.includes('](')) },
  {
    points: -2,
    full: 2,
    told: () => 'the front matter of a form',
    // What a form is to give rise to has no status yet.
    count: ({ keys }, { labels }) =>
      keys.some((key) => labels.whole(key) === 'status') ? 0 : keys.filter((key) => FORM_KEYS.includes(key)).length,
  },
  { points: -2, full: 5, told: () => 'much code', count: ({ code }) => Math.round(code * 10) },
]
