import type { Attributes } from '../carriers/xml.ts'

/** What one writer of JUnit XML does in its own way. */
export interface Dialect {
  tool: string | null
  is(element: string, attributes: Attributes): boolean
  /** Names of suites and classes that name nothing. */
  idle: readonly string[]
  /** The suite is a file; a file that does not load is a failed test of its name. */
  suiteIsFile: boolean
  /** An error without a class is a file that did not load. */
  classlessIsFile: boolean
  /** The counters of a suite are of assertions. */
  countsAsserts: boolean
  /** Parts a name into that of the test and those of the suites in it. */
  split(name: string): { name: string; within: readonly string[] }
}

/** A writer that is not known. */
export const PLAIN: Dialect = {
  tool: null,
  is: () => true,
  idle: ['test'],
  suiteIsFile: false,
  classlessIsFile: false,
  countsAsserts: false,
  split: (name) => ({ name, within: [] }),
}

const byArrows = (name: string) => {
  const parts = name.split(' > ')
  return { name: parts.at(-1) ?? name, within: parts.slice(0, -1) }
}

// Node 20 escapes a quotation mark and then the ampersand of that escape.
const unescaped = (name: string) => ({ name: name.replaceAll('&quot;', '"'), within: [] })

/** GoogleTest writes `disabled` too, and a time beside it. */
const isNode = (element: string, { disabled, hostname, timestamp }: Attributes) =>
  element === 'testsuite' && disabled === '0' && hostname !== undefined && timestamp === undefined

const DIALECTS: readonly Dialect[] = [
  { ...PLAIN, tool: 'vitest', is: (_, { name }) => name === 'vitest tests', suiteIsFile: true, split: byArrows },
  { ...PLAIN, tool: 'jest', is: (_, { name }) => name === 'jest tests', idle: ['undefined'] },
  { ...PLAIN, tool: 'mocha', is: (_, { name }) => name === 'Mocha Tests', idle: ['Root Suite', 'test'] },
  {
    ...PLAIN,
    tool: 'pytest',
    is: (_, { name }) => name === 'pytest' || name === 'pytest tests',
    idle: ['pytest'],
    classlessIsFile: true,
  },
  { ...PLAIN, tool: 'surefire', is: (_, attributes) => (attributes['xsi:noNamespaceSchemaLocation'] ?? '').includes('surefire') },
  { ...PLAIN, tool: 'catch2', is: (_, { hostname }) => hostname === 'tbd', countsAsserts: true },
  { ...PLAIN, tool: 'doctest', is: (_, attributes) => 'doctest_version' in attributes, countsAsserts: true },
  { ...PLAIN, tool: 'node', is: isNode, split: unescaped },
]

/** The writer that a suite, or the root, shows; one that is not known where it shows none. */
export const dialectOf = (element: string, attributes: Attributes): Dialect =>
  DIALECTS.find((dialect) => dialect.is(element, attributes)) ?? PLAIN
