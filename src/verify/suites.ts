import type { VerifyOptions } from '../analysis/index.ts'
import { normalise } from '../analysis/index.ts'
import { isPathLike, lyingAt } from './globs.ts'
import type { Lookup, Place } from './lookup.ts'
import type { OneTest } from './oneTest.ts'

/** The tests that a name stands for; or why nobody can say. */
export type Scope = { tests: readonly OneTest[] } | { why: string }

const AFTER = / (?:tests?|suites?|specs?|test suites?)$/

/** What a suite may be called: as it is, and without the word that says what it is. */
function formsOf(name: string): readonly string[] {
  const whole = normalise(name)
  return [...new Set([whole, whole.replace(AFTER, '')])]
}

const pathOf = ({ file }: Place): string => file.join('/')

/** The names that a suite goes by: its own, and for a class or a package the last of its parts. */
function namesOf(suite: string): string[] {
  const parts = /\s/.test(suite) ? [] : suite.includes('/') ? suite.split('/').slice(-1) : suite.split('.')
  return [suite, ...parts].map(normalise)
}

/** The suites of a place from the outermost up to the one that is called so; null where none is. */
function suiteCalled(place: Place, forms: readonly string[]): string | null {
  const { suites } = place
  const from = suites.findIndex(
    (each, at) => namesOf(each).some((name) => forms.includes(name)) || forms.includes(normalise(suites.slice(0, at + 1).join(' '))),
  )
  return from < 0 ? null : [pathOf(place), ...suites.slice(0, from + 1)].join(' > ')
}

const MARKS = /(?:[._-](?:test|tests|spec|it|e2e))$|^test_/i

/** The names of a test file: with its ending, without it, and without what says that it holds tests. */
function fileForms({ file }: Place): string[] {
  const name = file.at(-1) ?? ''
  const stem = name.replace(/\.\w+$/, '')
  return name === '' ? [] : [name, stem, stem.replace(MARKS, '')].map(normalise)
}

/** Ways to know whether a place is what a name means, and then what it is called whole; the first that finds any counts. */
const WAYS: readonly ((place: Place, forms: readonly string[]) => string | null)[] = [
  suiteCalled,
  (place, forms) => (fileForms(place).some((form) => forms.includes(form)) ? pathOf(place) : null),
]

const testsIn = (places: readonly Place[]): OneTest[] => places.flatMap(({ tests }) => tests)

function called({ places }: Lookup, name: string): Scope {
  const forms = formsOf(name)
  for (const way of WAYS) {
    const found = places.flatMap((place) => {
      const whole = way(place, forms)
      return whole === null ? [] : [{ place, whole }]
    })
    const wholes = [...new Set(found.map(({ whole }) => whole))]
    if (wholes.length === 1) return { tests: testsIn(found.map(({ place }) => place)) }
    if (wholes.length > 1)
      return { why: `"${name}" may be ${wholes.length} suites: ${wholes.slice(0, 3).join(', ')} (verify.suites can tell which)` }
  }
  return { why: `the evidence knows no suite and no test file called "${name}" (verify.suites can tell which is meant)` }
}

/** The tests of the suite that a report calls `name`, and that it says to lie at `path`: as the settings say, by its path, by its name. */
export function suiteNamed(lookup: Lookup, name: string, path: string | null, { suites = {} }: VerifyOptions): Scope {
  const set = Object.entries(suites).find(([key]) => key === name || normalise(key) === normalise(name))?.[1]
  if (set !== undefined) return asSet(lookup, name, [set].flat())
  const paths = [path, name].filter((each) => each !== null).filter(isPathLike)
  const lying = paths.length > 0 ? lyingAt(lookup.places, paths, pathOf) : []
  return lying.length > 0 ? { tests: testsIn(lying) } : called(lookup, name)
}

/** What the settings say: each entry the path or glob of files, or the name of a suite. */
function asSet(lookup: Lookup, name: string, wanted: readonly string[]): Scope {
  const found = new Set<OneTest>()
  for (const each of wanted) {
    const lying = lyingAt(lookup.places, [each], pathOf)
    const scope = lying.length > 0 ? { tests: testsIn(lying) } : called(lookup, each)
    if ('why' in scope) return { why: `verify.suites says that "${name}" is "${each}", and ${scope.why}` }
    for (const test of scope.tests) found.add(test)
  }
  return { tests: [...found] }
}
