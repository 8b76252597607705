import type { Entry } from '../block/entry.ts'
import { isGeneric } from '../line/generic.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { countsIn } from './counts.ts'
import { ASIDE } from './runnerLines.ts'

/** A file of source code in a name: whatever else stands there, the file is the part. */
export const SOURCE_FILE =
  /(?:^|[\s`(*])(?:[\w.@-]+\/)*[\w.@-]*\w\.(?:py|tsx?|jsx?|mjs|cjs|rs|go|rb|java|cs|php|kt|swift|sol|exs?|erl|dart|c|cpp|cc|feature|robot)(?![\w/])/

const titles = new WeakMap<Entry, Entry | null>()

/** The heading that names the whole page: the first of the least level. */
function titleAbove(entry: Entry): Entry | null {
  let root = entry
  while (root.parent) root = root.parent
  const known = titles.get(root)
  if (known !== undefined) return known
  const headings = root.children.filter(({ shape }) => shape === 'heading')
  const least = Math.min(...headings.map(({ depth }) => depth))
  const [title, ...others] = headings.filter(({ depth }) => depth === least)
  const found = title && (least <= 1 || others.length === 0) ? title : null
  titles.set(root, found)
  return found
}

/** The words and numbers of the page's title. */
export const titleWords = (entry: Entry): ReadonlySet<string> => new Set(titleAbove(entry)?.said.tokens.map(({ key }) => key))

/** "CI5", "PACK TU", "Phase 3B": whether a text only numbers what stands behind it. */
export function isReference(text: string, lexicon: Lexicon): boolean {
  const [noun, ...sign] = lexicon.tokens(text)
  const isNoun = noun !== undefined && lexicon.labelNouns.at([noun], 0) !== null
  return NUMBERED.test(text) || (isNoun && sign.length > 0 && sign.every(({ key }) => key.length <= 3))
}
const NUMBERED = /^[A-Za-z]{0,6}\d[\w.–-]{0,14}$/

/** The name of a heading: without its numbering where a mark stands between, and with what stands behind a colon where all before it numbers. */
export function spokenName({ name, text, parts }: Said, lexicon: Lexicon): string {
  const named = parts.findIndex((part) => part.by !== 'tag' && /\p{L}/u.test(part.text))
  const [head, value] = parts.slice(Math.max(0, named))
  if (head && value?.by === 'colon' && isReference(head.text, lexicon)) return text.slice(head.start, value.end)
  return named > 0 && !/\p{L}/u.test(name) ? (head?.text ?? name) : name
}

/** The words of a name that neither order a page nor stand in its title: they name a part of what the page is about. */
function ownWords(entry: Entry, lexicon: Lexicon): string[] {
  const titled = titleWords(entry)
  const tokens = lexicon.tokens(spokenName(entry.said, lexicon).replaceAll('-', ' '))
  const own: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const hit = lexicon.generic.at(tokens, at) ?? lexicon.whole.at(tokens, at) ?? lexicon.outcomes.at(tokens, at)
    const isOwn = token?.kind === 'word' || (token?.kind === 'number' && lexicon.labelNouns.at(tokens, at - 1) !== null)
    const isLetter = token?.kind === 'word' && /^[a-z]$/.test(token.key)
    if (token && !hit && isOwn && !isLetter && !titled.has(token.key)) own.push(token.key)
    at = hit ? hit.to : at + 1
  }
  return own
}

/** Whether a line counts tests under no name of its own: "Tests: 12 passed". */
function isBareCount({ said, shape, cells }: Entry, lexicon: Lexicon): boolean {
  if (shape === 'row')
    return isGeneric(said.name, lexicon) && cells.some((cell) => cell.said.quantities.some(({ unit }) => unit === 'test'))
  if (shape === 'heading' || said.quantities.length === 0) return false
  const isInventory = /^[~≈]?\d/.test(said.name) && said.name.includes(',')
  const isNameless = isInventory || isGeneric(said.name, lexicon) || lexicon.labels.whole(said.name) !== null
  return isNameless && countsIn(said, { tests: true }, lexicon).used.length > 0
}

/** What a line says of tests, to be held against what another says. */
const toldBy = ({ said, cells }: Entry, lexicon: Lexicon): string =>
  [said, ...cells.map((cell) => cell.said)].map((one) => JSON.stringify(countsIn(one, { tests: true }, lexicon).counts)).join()

const repeating = new WeakMap<Entry, ReadonlySet<Entry>>()
const DIGITS = /\d+/g

/** The headings below `parent` that each tell a count under the same label, and not the same count: "Tests: 7/7" here, "Tests: 9/9" there. */
function countedParts(parent: Entry, lexicon: Lexicon): ReadonlySet<Entry> {
  const known = repeating.get(parent)
  if (known) return known
  const told = new Map<string, Map<Entry, string>>()
  for (const part of parent.children) {
    if (part.shape !== 'heading') continue
    const lines = part.children.flatMap((child) => (child.shape === 'label' ? [child, ...child.children] : [child]))
    for (const line of lines) {
      if (!isBareCount(line, lexicon)) continue
      const label = /^\d/.test(line.said.name) ? '' : line.said.name.toLowerCase().replace(DIGITS, '')
      const parts = told.get(label) ?? new Map<Entry, string>()
      if (!parts.has(part)) parts.set(part, toldBy(line, lexicon))
      told.set(label, parts)
    }
  }
  const differing = [...told.values()].filter((parts) => new Set(parts.values()).size > 1)
  const found = new Set(differing.flatMap((parts) => [...parts.keys()]))
  repeating.set(parent, found)
  return found
}

const ofFile = ({ line: { spans }, text }: Said): boolean =>
  SOURCE_FILE.test(text) ||
  spans.some(({ kind, start, end }) => kind === 'code' && /^\w+_(?:SUITE|test|spec)$/.test(text.slice(start, end)))

/** "1. Parser", "Phase 2A: Matching", "Queue ✅": a heading that names a unit of work. */
const isUnit = ({ said }: Entry): boolean => /^\d/.test(said.text) || said.marks.some(({ row }) => row?.state) || said.state !== null
const DATED = /^\W{0,3}\d{4}-\d\d-\d\d/

/** Whether a line of a list or a tree names a part, and no step, folder or sentence. */
function isNamed({ said, shape }: Entry, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(said.name)
  if (lexicon.orders.at(tokens, 0) || /[/\\]$/.test(said.name) || ASIDE.test(said.text)) return false
  if (said.ofTests || /[:：]\s*$/.test(said.text) || countsIn(said, { tests: false }, lexicon).used.length > 0) return true
  return shape === 'bullet' && said.bold && tokens.filter(({ kind }) => kind === 'word').length <= 8
}

/** Whether an entry that stands above a bare count names the part that it counts. */
function isPart(above: Entry, { passed, isSum }: { passed: boolean; isSum: boolean }, lexicon: Lexicon): boolean {
  const { said, shape } = above
  if (DATED.test(said.text)) return false
  if (ofFile(said)) return true
  const repeats = shape === 'heading' && above.parent !== null && countedParts(above.parent, lexicon).has(above)
  const holds = above.role?.row.holds
  if (holds !== undefined && holds !== 'tests' && !(repeats && holds === 'nothing')) return false
  if (ownWords(above, lexicon).length === 0) return false
  if (shape === 'bullet' || shape === 'line') return isNamed(above, lexicon)
  const namesTests = said.ofTests || /\btesting\b/i.test(said.name)
  if (shape === 'label') return namesTests && said.tokens.filter(({ kind }) => kind === 'word').length <= 4
  if (shape !== 'heading') return false
  if (namesTests || isSum) return namesTests
  return repeats || (!passed && isUnit(above))
}

/** Whether a heading above says that it tells of what was: "Before the fix". */
const isPast = ({ said }: Entry, lexicon: Lexicon): boolean => lexicon.labels.at(lexicon.tokens(said.name), 0)?.row === 'before'

/** What a bare count speaks for: the entry that names a part, the whole report, or nothing that stands today. */
export type Owner = Entry | 'whole' | 'nothing'

/**
 * What a bare count speaks for.
 *
 * @param isSum whether the count adds up parts that are counted beside it: then only a heading of tests has it as a suite, and a heading of a part keeps it from the whole
 */
export function ownerOf(entry: Entry, isSum: boolean, lexicon: Lexicon): Owner {
  const title = titleAbove(entry)
  let passed = false
  for (let above = entry.parent; above && above.shape !== 'root' && above !== title; above = above.parent) {
    if (isPast(above, lexicon)) return 'nothing'
    if (isPart(above, { passed, isSum }, lexicon)) return above
    const isOrder =
      isGeneric(above.said.name, lexicon) || ownWords(above, lexicon).length === 0 || lexicon.labels.whole(above.said.name) !== null
    if (above.shape === 'heading' && !isOrder) return isSum ? 'nothing' : 'whole'
    if (above.shape === 'heading') passed = true
  }
  return 'whole'
}

/** Whether parts are counted beside a line: "- parser: 12 tests" above "Total: 45 tests". */
export const standsBesideParts = ({ parent, shape }: Entry, lexicon: Lexicon): boolean =>
  shape !== 'row' &&
  parent !== null &&
  parent.children
    .slice(0, 60)
    .some(
      ({ shape, said }) =>
        shape !== 'heading' &&
        shape !== 'row' &&
        !isGeneric(said.name, lexicon) &&
        countsIn(said, { tests: false }, lexicon).used.length > 0,
    )
