import { normalise } from '../analysis/index.ts'
import type { OneTest } from './oneTest.ts'

/** Tests of one file and one suite. */
export interface Place {
  /** Its parts; empty where nobody says. */
  file: readonly string[]
  /** From the outermost on. */
  suites: readonly string[]
  tests: OneTest[]
}

/** Tests by what they may be called. */
export interface Lookup {
  places: readonly Place[]
  titled: ReadonlyMap<string, readonly OneTest[]>
  /** By the name without parameters. */
  based: ReadonlyMap<string, readonly OneTest[]>
  /** Those written with their suites in their names, as some formats do, so that nobody sees where a name of its own begins. */
  full: readonly OneTest[]
}

/** The titles of a test: its name, then with each suite around it, the innermost first. */
function titlesOf({ record, suites }: OneTest, name: string): Set<string> {
  const parts = [...suites, ...name.split(' > ')]
  return new Set([name, `${record.suite ?? ''} ${name}`, ...parts.map((_, at) => parts.slice(at).join(' '))].map(normalise))
}

const isFull = ({ record, suites: [first] }: OneTest): boolean =>
  first !== undefined && normalise(record.name).startsWith(`${normalise(first)} `)

function add(index: Map<string, OneTest[]>, titles: Iterable<string>, test: OneTest): void {
  for (const title of titles) {
    const others = index.get(title)
    if (others) others.push(test)
    else index.set(title, [test])
  }
}

/** Makes tests known by their places and titles. */
export function lookupOf(tests: readonly OneTest[]): Lookup {
  const places = new Map<string, Place>()
  const titled = new Map<string, OneTest[]>()
  const based = new Map<string, OneTest[]>()
  for (const test of tests) {
    const { file, suites, record } = test
    const key = JSON.stringify([file, suites])
    const place = places.get(key)
    if (place) place.tests.push(test)
    else places.set(key, { file, suites, tests: [test] })
    add(titled, titlesOf(test, record.name), test)
    if (record.base !== null) add(based, titlesOf(test, record.base), test)
  }
  return { places: [...places.values()], titled, based, full: tests.filter(isFull) }
}
