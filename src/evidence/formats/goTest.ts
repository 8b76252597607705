import { jsonOf, readLines } from '../carriers/lines.ts'
import type { Draft } from '../draft.ts'
import { textAt } from '../fields.ts'
import type { Format } from '../format.ts'
import type { TestOutcome } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { type Repeats, withRepeats } from '../repeats.ts'

const ENDS = new Map<string, TestOutcome>([
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped'],
])

/** How versions before 1.20 tell of a package that does not compile. */
const UNBUILT = /^FAIL\s(\S+) \[(?:build|setup) failed\]/

interface Package {
  /** Tests that have begun and not ended. */
  running: Set<string>
  /** Tests that hold others, and have passed. */
  passed: Set<string>
  failed: boolean
  ended: boolean
}

/** `go test -json` tells what happens as it happens: a test, and then its package, has ended when it says so. */
class Events {
  readonly #draft: Draft
  readonly #packages = new Map<string, Package>()
  readonly #repeats: Repeats
  #building = false
  /** A build failed, and no package was told yet that it stopped. */
  #unbuilt = false

  constructor(draft: Draft) {
    this.#draft = draft
    this.#repeats = withRepeats(draft, true)
  }

  hear(event: unknown): void {
    const [action, name, test] = [textAt(event, 'Action') ?? '', textAt(event, 'Package'), textAt(event, 'Test')]
    // What the compiler says has the path of an import, and no package that is tested; a package that it stops is told behind it.
    this.#building = action.startsWith('build-')
    if (action === 'build-fail') this.#unbuilt = true
    if (textAt(event, 'FailedBuild') !== null) this.#unbuilt = false
    if (textAt(event, 'ImportPath') !== null) return
    this.#draft.at(textAt(event, 'Time'))
    const owner = this.#packageOf(name ?? '')
    if (test !== null) this.#test(name ?? '', owner, test, action)
    else if (ENDS.has(action)) this.#endPackage(name ?? 'the run as a whole', owner, action)
  }

  end(): void {
    if (this.#building || this.#unbuilt) throw new Refusal('incomplete', 'breaks off before the package is told that was being built.')
    for (const [name, { ended }] of this.#packages) {
      if (!ended) throw new Refusal('incomplete', `breaks off before the package ${name || 'that is tested'} has ended.`)
    }
  }

  #packageOf(name: string): Package {
    const known = this.#packages.get(name) ?? { running: new Set<string>(), passed: new Set<string>(), failed: false, ended: false }
    this.#packages.set(name, known)
    return known
  }

  #test(name: string, owner: Package, test: string, action: string): void {
    if (action === 'run') owner.running.add(test)
    const status = ENDS.get(action)
    if (!status) return
    owner.running.delete(test)
    owner.failed ||= status === 'failed'
    if (status === 'passed') owner.passed.add(test)
    this.#add(name, test, status)
  }

  #add(name: string, test: string, status: TestOutcome): void {
    const slash = test.indexOf('/')
    this.#repeats.take(`${name}\0${test}`, { name: test, suite: name, status, base: slash < 0 ? null : test.slice(0, slash) })
  }

  /**
   * What still ran when its package ended did not end well, unless the package passed, or a test around it: then its end was lost, since it printed
   * a line without an end before. A package may fail with none of its tests failed.
   */
  #endPackage(name: string, owner: Package, action: string): void {
    let lost = 0
    for (const test of owner.running) {
      const isPassed = action === 'pass' || isWithin(test, owner.passed)
      this.#add(name, test, isPassed ? 'passed' : 'error')
      if (isPassed) this.#draft.note('end-lost', `"${test}" of ${name} has no end of its own; it passed with what is around it.`)
      else lost += 1
    }
    if (action === 'fail' && !owner.failed && lost === 0) this.#draft.broken.push(name)
    owner.running.clear()
    owner.passed.clear()
    owner.ended = true
  }
}

/** So many tests around a test are asked for. */
const OUTER = 50

/** Whether a test lies in one of others: `TestA/b/c` in `TestA/b` and in `TestA`. */
function isWithin(test: string, outer: ReadonlySet<string>): boolean {
  const parts = test.split('/', OUTER)
  return parts.some((_, count) => count > 0 && outer.has(parts.slice(0, count).join('/')))
}

/** What `go test -json` and `go tool test2json` write. Other lines come from the compiler, or from a shell that joined both outputs. */
export const goTest: Format = {
  id: 'go-test',
  kinds: ['tests'],
  recognises: ({ text }) => text.split('\n').some((line) => line.startsWith('{"') && line.includes('"Action":"')),
  read(text, draft) {
    draft.tool = 'go'
    const events = new Events(draft)
    return readLines(text, {
      line(line, ended) {
        const [, unbuilt] = UNBUILT.exec(line) ?? []
        if (line.startsWith('{')) events.hear(jsonOf(line))
        else if (!ended) throw new Refusal('incomplete', 'ends in the middle of a line: it is cut off.')
        else if (unbuilt) draft.broken.push(unbuilt)
        else if (line.trim() !== '') draft.note('not-understood', `the line "${line.slice(0, 80)}" is no event.`)
      },
      end: () => events.end(),
    })
  },
}
