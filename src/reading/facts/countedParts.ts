import type { Entry } from '../block/entry.ts'
import { isGeneric } from '../line/generic.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Quantity } from '../line/quantity.ts'
import { isMadeOf } from '../line/reach.ts'
import { countsIn } from './counts.ts'
import { ofFile } from './ownWords.ts'

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

/** The headings or labels below `parent` that each tell a count under the same label, and not the same count: "Tests: 7/7" here, "Tests: 9/9" there. */
export function countedParts(parent: Entry, lexicon: Lexicon): ReadonlySet<Entry> {
  const known = repeating.get(parent)
  if (known) return known
  const told = new Map<string, Map<Entry, string>>()
  for (const part of parent.children) {
    if (part.shape !== 'heading' && part.shape !== 'label') continue
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

/** So many lines beside one are looked at: a long list must not cost its square. */
const MANY = 60

/** Whether a line that begins with its count is the only one below the file that it tells of: "26 tests covering the parser". */
export function tellsOfFile({ said, parent, shape }: Entry, first: Quantity, lexicon: Lexicon): boolean {
  const leads = shape !== 'heading' && first.unit === 'test' && first.start - (said.parts[0]?.start ?? 0) <= 1
  if (
    !leads ||
    parent === null ||
    parent.children.length > MANY ||
    (parent.shape !== 'heading' && parent.shape !== 'bullet') ||
    !ofFile(parent.said)
  )
    return false
  const counted = parent.children.filter(
    (child) => child.shape === shape && countsIn(child.said, { tests: false }, lexicon).used.length > 0,
  )
  return counted.length === 1
}

/** "Performance: 4 tests" between "Parser: 12 tests" and "Lexer: 9 tests": among names of parts a word that orders a page names one too. */
export function isOneOfParts({ said, parent, shape }: Entry, name: string, lexicon: Lexicon): boolean {
  const { outcomes, units, totals, labels } = lexicon
  const tokens = lexicon.tokens(name)
  if (name === '' || parent === null || labels.whole(name) !== null || outcomes.all(tokens).length > 0) return false
  if (isMadeOf(tokens, tokens.length, [units, totals])) return false
  const isPart = (one: Entry): boolean =>
    one.shape === shape &&
    one.said !== said &&
    !isGeneric(one.said.name, lexicon) &&
    countsIn(one.said, { tests: false }, lexicon).used.length > 0
  return parent.children.slice(0, MANY).filter(isPart).length > 1
}

/** Whether parts are counted beside a line: "- parser: 12 tests" above "Total: 45 tests". */
export const standsBesideParts = ({ parent, shape }: Entry, lexicon: Lexicon): boolean =>
  shape !== 'row' &&
  parent !== null &&
  parent.children
    .slice(0, MANY)
    .some(
      ({ shape, said }) =>
        shape !== 'heading' &&
        shape !== 'row' &&
        !isGeneric(said.name, lexicon) &&
        countsIn(said, { tests: false }, lexicon).used.length > 0,
    )
