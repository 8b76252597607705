import { normalise } from '../wording.ts'
import { isPathLike, lyingAt } from './globs.ts'
import type { VerifyOptions } from './model.ts'
import type { OneTest } from './oneTest.ts'

/** The tests that a name stands for; or why nobody can say. */
export type Scope = { tests: readonly OneTest[] } | { why: string }

const AFTER = / (?:tests?|suites?|specs?|test suites?)$/

/** What a suite may be called: as it is, and without the word that says what it is. */
function formsOf(name: string): readonly string[] {
  const whole = normalise(name)
  return [...new Set([whole, whole.replace(AFTER, '')])]
}

const pathOf = ({ file }: OneTest): string => file.join('/')

/** The names that a suite goes by: its own, and for a class or a package the last of its parts. */
function namesOf(suite: string): string[] {
  const parts = /\s/.test(suite) ? [] : suite.includes('/') ? suite.split('/').slice(-1) : suite.split('.')
  return [suite, ...parts].map(normalise)
}

/** The suites of a test from the outermost up to the one that is called so; null where none is. */
function suiteCalled(test: OneTest, forms: readonly string[]): string | null {
  const from = test.suites.findIndex(
    (each, at) => namesOf(each).some((name) => forms.includes(name)) || forms.includes(normalise(test.suites.slice(0, at + 1).join(' '))),
  )
  return from < 0 ? null : [pathOf(test), ...test.suites.slice(0, from + 1)].join(' > ')
}

const MARKS = /(?:[._-](?:test|tests|spec|it|e2e))$|^test_/i

/** The names of a test file: with its ending, without it, and without what says that it holds tests. */
function fileForms({ file }: OneTest): string[] {
  const name = file.at(-1) ?? ''
  const stem = name.replace(/\.\w+$/, '')
  return name === '' ? [] : [name, stem, stem.replace(MARKS, '')].map(normalise)
}

/** One way to know which tests a name means, and what tells places apart that are called the same. */
type Way = (tests: readonly OneTest[], forms: readonly string[]) => { test: OneTest; place: string }[]

const WAYS: readonly Way[] = [
  (tests, forms) =>
    tests.flatMap((test) => {
      const place = suiteCalled(test, forms)
      return place === null ? [] : [{ test, place }]
    }),
  (tests, forms) =>
    tests.filter((test) => fileForms(test).some((form) => forms.includes(form))).map((test) => ({ test, place: pathOf(test) })),
]

function called(tests: readonly OneTest[], name: string): Scope {
  for (const way of WAYS) {
    const found = way(tests, formsOf(name))
    const places = [...new Set(found.map(({ place }) => place))]
    if (places.length === 1) return { tests: found.map(({ test }) => test) }
    if (places.length > 1)
      return { why: `"${name}" may be ${places.length} suites: ${places.slice(0, 3).join(', ')} (verify.suites can tell which)` }
  }
  return { why: `the evidence knows no suite and no test file called "${name}" (verify.suites can tell which is meant)` }
}

/** The tests of the suite that a report calls `name`, and that it says to lie at `path`: as the settings say, by its path, by its name. */
export function suiteNamed(tests: readonly OneTest[], name: string, path: string | null, { suites = {} }: VerifyOptions): Scope {
  const set = Object.entries(suites).find(([key]) => key === name || normalise(key) === normalise(name))?.[1]
  if (set !== undefined) return asSet(tests, name, [set].flat())
  const paths = [path, name].filter((each) => each !== null).filter(isPathLike)
  const lying = paths.length > 0 ? lyingAt(tests, paths, pathOf) : []
  return lying.length > 0 ? { tests: lying } : called(tests, name)
}

/** What the settings say: each entry the path or glob of files, or the name of a suite. */
function asSet(tests: readonly OneTest[], name: string, wanted: readonly string[]): Scope {
  const found = new Set<OneTest>()
  for (const each of wanted) {
    const lying = lyingAt(tests, [each], pathOf)
    const scope = lying.length > 0 ? { tests: lying } : called(tests, each)
    if ('why' in scope) return { why: `verify.suites says that "${name}" is "${each}", and ${scope.why}` }
    for (const test of scope.tests) found.add(test)
  }
  return { tests: [...found] }
}
