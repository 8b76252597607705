import type { Item, Report, Suite, TestCase } from '../../report/index.ts'
import { normalise } from '../wording.ts'
import { type Change, changeOf, differs } from './delta.ts'
import { type CountChange, compareCounts } from './header.ts'
import { type Key, matchByKeys, type Pair, type Pass } from './match.ts'

/** Both sides of a pair are known by the same key. */
function same<T>(key: Key<T>): Pass<T> {
  return [key, key]
}

/** A suite whose state or counts are others than before. */
export interface SuiteChange {
  name: string
  before: Suite
  after: Suite
  state: Change
  counts: CountChange[]
}

/** The suites that only one report has, and those that differ. */
export interface SuiteChanges {
  added: Suite[]
  removed: Suite[]
  changed: SuiteChange[]
}

/** Compares suites by name. */
export function compareSuites(before: Report, after: Report): SuiteChanges {
  const { pairs, ...left } = matchByKeys(before.tests.suites, after.tests.suites, [same((suite) => normalise(suite.name))])
  const changes = pairs.map((pair) => ({
    name: pair.after.name,
    ...pair,
    state: changeOf(pair.before.state, pair.after.state),
    counts: compareCounts(pair.before.counts, pair.after.counts),
  }))
  const changed = changes.filter(({ state, counts }) => state !== 'same' || counts.some(differs))
  return { added: left.after, removed: left.before, changed }
}

/** The tests that only one report names, and those whose status is another. */
export interface TestChanges {
  added: TestCase[]
  removed: TestCase[]
  changed: Pair<TestCase>[]
}

const testName = ({ name }: TestCase) => normalise(name)
const nameWithoutSuite = (test: TestCase) => (test.suite === null ? testName(test) : null)

/** One name in two suites is two tests; a test that stands without its suite in one report is looked for in every suite of the other. */
const TEST_PASSES: readonly Pass<TestCase>[] = [
  same((test) => JSON.stringify([test.suite === null ? null : normalise(test.suite), testName(test)])),
  [nameWithoutSuite, testName],
  [testName, nameWithoutSuite],
]

/** Compares test cases by suite and name. */
export function compareTests(before: Report, after: Report): TestChanges {
  const { pairs, ...left } = matchByKeys(before.tests.cases, after.tests.cases, TEST_PASSES)
  return { added: left.after, removed: left.before, changed: pairs.filter((pair) => pair.before.status !== pair.after.status) }
}

/** The work items that only one report has, and those whose state is another. */
export interface ItemChanges {
  added: Item[]
  removed: Item[]
  changed: Pair<Item>[]
}

const itemText = ({ text }: Item) => normalise(text)

/** An item that moved to another section ("To do" → "Done") is still the same item. */
const ITEM_PASSES: readonly Pass<Item>[] = [same((item) => JSON.stringify([normalise(item.section), itemText(item)])), same(itemText)]

/** Compares work items by text, within their section first. */
export function compareItems(before: Report, after: Report): ItemChanges {
  const { pairs, ...left } = matchByKeys(before.items, after.items, ITEM_PASSES)
  return { added: left.after, removed: left.before, changed: pairs.filter((pair) => pair.before.state !== pair.after.state) }
}
