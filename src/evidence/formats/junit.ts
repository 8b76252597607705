import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import type { Draft } from '../draft.ts'
import { joined } from '../fields.ts'
import type { Format } from '../format.ts'
import { type Repeats, withRepeats } from '../repeats.ts'
import { begin, type Case, mark } from './junitCase.ts'
import { SuiteCounters } from './junitCounters.ts'
import { type Dialect, dialectOf, PLAIN } from './junitDialects.ts'
import { hearCounter } from './nodeCounters.ts'

/** Whether a test stands for a file that did not load: vitest gives it the name of its suite, pytest no class. */
const isFile = ({ attributes, status }: Case, suite: Attributes, { suiteIsFile, classlessIsFile }: Dialect): boolean =>
  (suiteIsFile && attributes.name === suite.name && status === 'failed') ||
  (classlessIsFile && attributes.classname === '' && status === 'error')

/** What a test is known by when it is run again; what has no name is never the same test. */
const keyOf = (name: string, within: readonly string[], classname: string | undefined): string | null =>
  name === '' ? null : `${classname}\0${name}\0${within.join('\0')}`

/** The class says what its suite does where its name ends in that of the suite, as in what Ant puts together. */
const isInClass = (name: string | undefined, classname: string | undefined): boolean =>
  name !== undefined && name !== '' && (classname?.endsWith(`.${name}`) ?? false)

/** Reads suites and tests, one after the other. */
class Reading implements XmlReader {
  readonly #draft: Draft
  readonly #suites: Attributes[] = []
  readonly #counters = new SuiteCounters()
  readonly #repeats: Repeats
  #dialect = PLAIN
  #test: Case | null = null

  constructor(draft: Draft) {
    this.#draft = draft
    this.#repeats = withRepeats(draft, false)
  }

  open(element: string, attributes: Attributes): void {
    if (this.#test) mark(this.#test, element, attributes)
    else if (element === 'testcase') this.#test = begin(attributes)
    else if (isSuite(element)) this.#openSuite(element, attributes)
    else if (element === 'failure' || element === 'error') {
      this.#counters.take(null, { marks: 1 })
      this.#draft.broken.push(this.#suites.at(-1)?.name ?? 'the run as a whole')
    }
  }

  close(element: string): void {
    if (isSuite(element) && !this.#test) this.#closeSuite(element)
    if (element !== 'testcase' || !this.#test) return
    this.#finish(this.#test)
    this.#test = null
  }

  comment(text: string): void {
    hearCounter(this.#draft, text)
  }

  #openSuite(element: string, attributes: Attributes): void {
    if (this.#dialect === PLAIN) this.#dialect = dialectOf(element, attributes)
    this.#draft.tool ??= this.#dialect.tool
    this.#draft.at(attributes.timestamp)
    this.#counters.open(attributes)
    if (element === 'testsuite') this.#suites.push(attributes)
    this.#repeats.forget()
  }

  #closeSuite(element: string): void {
    const { unlisted, denied } = this.#counters.close(this.#dialect.countsAsserts)
    const suite = joined(this.#suites.map(({ name }) => name).filter((name) => !this.#isIdle(name)))
    if (unlisted) this.#draft.unlisted.push({ suite, counts: unlisted })
    if (denied !== null) this.#draft.disagree(`${suite === null ? 'it' : `the suite "${suite.slice(0, 80)}"`} ${denied}`)
    if (element === 'testsuite') this.#suites.pop()
    this.#repeats.forget()
  }

  readonly #isIdle = (name: unknown): boolean => this.#dialect.idle.some((idle) => idle === name)

  /** Writes the test that has just ended into the draft. */
  #finish(test: Case): void {
    const { attributes, status, marks, runs } = test
    const suite = this.#suites.at(-1) ?? {}
    const { name, within } = this.#dialect.split((attributes.name ?? '').trim())
    const { classname } = attributes
    const file = attributes.file ?? suite.file ?? suite.filepath ?? (this.#dialect.suiteIsFile ? suite.name : undefined) ?? null
    if (isFile(test, suite, this.#dialect)) {
      this.#draft.broken.push(name)
      this.#counters.take('error', { marks })
      return
    }
    const outer = this.#suites.map((each) => each.name).filter((each) => !isInClass(each, classname))
    const names = [...outer, classname].filter((each) => !this.#isIdle(each) && each !== file && each !== attributes.name)
    const told = { name, suite: joined([...names, ...within]), file, status }
    const isRepeat = this.#repeats.take(keyOf(name, within, classname), told)
    this.#counters.take(status, { marks, runs, repeats: isRepeat ? 1 : 0 })
  }
}

const isSuite = (element: string): boolean => element === 'testsuite' || element === 'testsuites'

/** JUnit XML, as most test runners write it. The elements are counted; the counters in attributes must not say something else. */
export const junit: Format = {
  id: 'junit',
  kinds: ['tests'],
  recognises: ({ root }) => root !== null && isSuite(root.name),
  read: (text, draft) => readXml(text, new Reading(draft)),
}
