import { type Attributes, readXml, type XmlReader } from '../carriers/xml.ts'
import type { Draft } from '../draft.ts'
import { joined } from '../fields.ts'
import type { Format } from '../format.ts'
import type { TestOutcome } from '../model.ts'
import { withRepeats } from '../repeats.ts'
import { type Dialect, dialectOf, PLAIN } from './junitDialects.ts'
import { hearCounter } from './nodeCounters.ts'

/** What an element inside a test case says of it; of several the one that stands first here. Surefire's rerunFailure says no more than the failure beside it. */
const MARKS: readonly (readonly [element: string, status: TestOutcome])[] = [
  ['error', 'error'],
  ['failure', 'failed'],
  ['skipped', 'skipped'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
]

/** What GoogleTest and CTest write in an attribute, instead of in an element, of a test that was not run. */
const NOT_RUN: readonly string[] = ['notrun', 'disabled', 'skipped', 'suppressed']

const isNotRun = ({ status = '', result = '' }: Attributes) => [status, result].some((word) => NOT_RUN.includes(word.toLowerCase()))

interface Case {
  attributes: Attributes
  rank: number
  status: TestOutcome
}

const begin = (attributes: Attributes): Case => ({ attributes, rank: MARKS.length, status: isNotRun(attributes) ? 'skipped' : 'passed' })

/** Hears an element inside a test case. */
function mark(test: Case, element: string, { type }: Attributes): void {
  const rank = MARKS.findIndex(([name]) => name === element)
  const status = MARKS[rank]?.[1]
  if (!status || rank >= test.rank) return
  test.rank = rank
  test.status = status === 'skipped' && type === 'todo' ? 'todo' : status
}

/** Whether a test stands for a file that did not load: vitest gives it the name of its suite, pytest no class. */
const isFile = ({ attributes, status }: Case, suite: Attributes, { suiteIsFile }: Dialect): boolean =>
  (suiteIsFile && attributes.name === suite.name && status === 'failed') || (attributes.classname === '' && status === 'error')

/** Writes the test that has just ended into the draft. */
function finish(test: Case, suites: readonly Attributes[], dialect: Dialect, draft: Draft, repeats: ReturnType<typeof withRepeats>): void {
  const { attributes, status } = test
  const suite = suites.at(-1) ?? {}
  const { name, within } = dialect.split((attributes.name ?? '').trim())
  const { classname } = attributes
  const file = attributes.file ?? suite.file ?? suite.filepath ?? (dialect.suiteIsFile ? suite.name : undefined) ?? null
  if (isFile(test, suite, dialect)) {
    draft.broken.push(name)
    return
  }
  const idle: readonly unknown[] = [...dialect.idle, file, attributes.name]
  const names = [...suites.map((each) => each.name), classname].filter((each) => !idle.includes(each))
  repeats.take(`${classname}\0${name}\0${within.join('\0')}`, { name, suite: joined([...names, ...within]), file, status })
}

function reader(draft: Draft): XmlReader {
  const suites: Attributes[] = []
  const repeats = withRepeats(draft, false)
  let dialect = PLAIN
  let test: Case | null = null
  const openSuite = (element: string, attributes: Attributes) => {
    if (dialect === PLAIN) dialect = dialectOf(element, attributes)
    draft.tool ??= dialect.tool
    draft.at(attributes.timestamp)
    if (element === 'testsuite') suites.push(attributes)
    repeats.forget()
  }
  return {
    open(element, attributes) {
      if (test) mark(test, element, attributes)
      else if (element === 'testcase') test = begin(attributes)
      else if (element === 'testsuite' || element === 'testsuites') openSuite(element, attributes)
      else if (element === 'failure' || element === 'error') draft.broken.push(suites.at(-1)?.name ?? 'the run as a whole')
    },
    close(element) {
      if (element === 'testsuite') {
        suites.pop()
        repeats.forget()
      }
      if (element !== 'testcase' || !test) return
      finish(test, suites, dialect, draft, repeats)
      test = null
    },
    comment: (text) => hearCounter(draft, text),
  }
}

/** JUnit XML, as most test runners write it. The elements are counted: the counters in attributes are often wrong, or missing. */
export const junit: Format = {
  id: 'junit',
  kinds: ['tests'],
  recognises: ({ root }) => root?.name === 'testsuites' || root?.name === 'testsuite',
  read: (text, draft) => readXml(text, reader(draft)),
}
