import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import { areNear, holdMeasures } from '../counters.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { measureOf, nothing, sum } from '../measure.ts'
import type { Measure, Measures } from '../model.ts'
import { Sources } from './coberturaSources.ts'

/** The rate of the root, from 0 to 1; nought is what many writers put there who do not count. */
function rateOf({ 'line-rate': rate }: Attributes): number | null {
  const number = Number(rate)
  return number > 0 && number <= 1 ? number : null
}

/** A rate, as a measure that has it. */
const measured = (rate: number | null): Measure | null => (rate === null ? null : { covered: rate * 1000, total: 1000 })

/**
 * The counts of the root where it has them, else what the lines come to. What the root says must be near the lines, each counted once, or as
 * often as classes or methods tell of it: then a rate alone is what the tool prints as its total.
 */
function overall(root: Attributes, counts: readonly Measure[], draft: Draft): Measures {
  const added = sum(draft.files)
  const told = measureOf(root['lines-covered'], root['lines-valid'])
  const rate = told ? null : rateOf(root)
  if (added.lines === null && rate !== null) {
    draft.note('rate-only', `a rate of ${root['line-rate']} is told without a single line that it was made from, so it was not taken.`)
  } else if (rate !== null) draft.printed = rate * 100
  const branches = measureOf(root['branches-covered'], root['branches-valid'])
  const lines = told ?? measured(rate)
  const isKnown = counts.some((count) => count.total > 0 && areNear(lines, count))
  holdMeasures(draft, { ...nothing(), lines: isKnown ? null : lines, branches }, added)
  return { ...added, lines: told ?? added.lines, branches: branches ?? added.branches }
}

const GENERATORS: readonly (readonly [sign: string, tool: string])[] = [
  ['coverage.py', 'coverage.py'],
  ['gcovr', 'gcovr'],
]

function reader(draft: Draft): XmlReader {
  const sources = new Sources()
  let root: Attributes = {}
  let element = ''
  return {
    open(name, attributes) {
      element = name
      if (name === 'coverage') root = attributes
      sources.open(name, attributes)
    },
    close(name) {
      element = ''
      sources.close(name)
    },
    text(text) {
      if (element === 'source' && text.trim() !== '') draft.roots.push(text.trim())
    },
    comment(text) {
      draft.tool ??= GENERATORS.find(([sign]) => text.includes(sign))?.[1] ?? null
    },
    end() {
      for (const file of sources.files()) draft.files.push(file)
      draft.at(root.timestamp)
      draft.overall = overall(root, sources.counts(), draft)
    },
  }
}

/** Cobertura's XML, which many tools write. */
export const cobertura: Format = {
  id: 'cobertura',
  kinds: ['coverage'],
  recognises: ({ root }) => root?.name === 'coverage' && ('line-rate' in root.attributes || 'lines-valid' in root.attributes),
  read: (text, draft) => readXml(text, reader(draft)),
}
