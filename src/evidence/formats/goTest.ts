import { readLines } from '../carriers/lines.ts'
import type { Draft } from '../draft.ts'
import { textAt } from '../fields.ts'
import type { Format } from '../format.ts'
import type { TestOutcome } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { withRepeats } from '../repeats.ts'

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
  failed: boolean
  ended: boolean
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Refusal('malformed', 'is no whole JSON in this line: it may be cut off.')
  }
}

/** `go test -json` tells what happens as it happens: a test, and then its package, has ended when it says so. */
class Events {
  readonly #draft: Draft
  readonly #packages = new Map<string, Package>()
  readonly #repeats: ReturnType<typeof withRepeats>

  constructor(draft: Draft) {
    this.#draft = draft
    this.#repeats = withRepeats(draft, true)
  }

  hear(event: unknown): void {
    const [action, name, test] = [textAt(event, 'Action') ?? '', textAt(event, 'Package'), textAt(event, 'Test')]
    // What the compiler says has the path of an import, and no package that is tested.
    if (textAt(event, 'ImportPath') !== null) return
    this.#draft.at(textAt(event, 'Time'))
    const owner = this.#packageOf(name ?? '')
    if (test !== null) this.#test(name ?? '', owner, test, action)
    else if (ENDS.has(action)) this.#endPackage(name ?? 'the run as a whole', owner, action)
  }

  end(): void {
    for (const [name, { ended }] of this.#packages) {
      if (!ended) throw new Refusal('incomplete', `breaks off before the package ${name || 'that is tested'} has ended.`)
    }
  }

  #packageOf(name: string): Package {
    const known = this.#packages.get(name) ?? { running: new Set<string>(), failed: false, ended: false }
    this.#packages.set(name, known)
    return known
  }

  #test(name: string, owner: Package, test: string, action: string): void {
    if (action === 'run') owner.running.add(test)
    const status = ENDS.get(action)
    if (!status) return
    owner.running.delete(test)
    owner.failed ||= status === 'failed'
    this.#add(name, test, status)
  }

  #add(name: string, test: string, status: TestOutcome): void {
    const slash = test.indexOf('/')
    this.#repeats.take(`${name}\0${test}`, { name: test, suite: name, status, base: slash < 0 ? null : test.slice(0, slash) })
  }

  /** What still ran when its package ended did not end well; a package may fail with none of its tests failed. */
  #endPackage(name: string, owner: Package, action: string): void {
    for (const test of owner.running) this.#add(name, test, 'error')
    if (action === 'fail' && !owner.failed && owner.running.size === 0) this.#draft.broken.push(name)
    owner.running.clear()
    owner.ended = true
  }
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
        if (line.startsWith('{')) events.hear(parsed(line))
        else if (!ended) throw new Refusal('incomplete', 'ends in the middle of a line: it is cut off.')
        else if (unbuilt) draft.broken.push(unbuilt)
        else if (line.trim() !== '') draft.note('not-understood', `the line "${line.slice(0, 80)}" is no event.`)
      },
      end: () => events.end(),
    })
  },
}
