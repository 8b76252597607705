import { type Change, type Commit, shownName } from './record.ts'

/** One state that a file was given: by a commit, or by a merge where the file is none of those that it merged. */
export interface Revision {
  commit: string
  /** When it was committed: ISO 8601 to the second, at the committer's offset from UTC. */
  date: string
  author: string
  /** What the file was called then, from the root of the repository. */
  path: string
  /** The id of its content; null where it was deleted. */
  blob: string | null
  /** Added, modified, deleted or renamed, in git's letters. */
  status: 'A' | 'M' | 'D' | 'R'
  /** What it was called before, where it was renamed. */
  from: string | null
}

/** A file on its way back through time: what it is called at the commit at hand, and what it has been. */
export interface Trace {
  name: string
  revisions: Revision[]
}

/** Files by what they are called at one commit; two may have been one before. */
type Traces = Map<string, Trace[]>

function add(traces: Traces, trace: Trace): void {
  const there = traces.get(trace.name)
  if (there) there.push(trace)
  else traces.set(trace.name, [trace])
}

function revisionOf({ id, date, author }: Commit, { name, blob, from }: Change): Revision {
  const renamed = from !== null && from !== name
  const status = blob === null ? 'D' : from === null ? 'A' : renamed ? 'R' : 'M'
  return { commit: id, date, author, path: shownName(name), blob, status, from: renamed ? shownName(from) : null }
}

/** What became of each file that a difference touches, by its name after; one that was called otherwise before is gone where it was. */
function byName(changes: readonly Change[]): Map<string, Change> {
  const gone = changes.filter(({ name, from }) => from !== null && from !== name)
  const left = gone.map(({ from }): Change => ({ name: from ?? '', blob: null, from }))
  return new Map([...left, ...changes].map((change) => [change.name, change]))
}

/** The files that a commit deleted and did not rename, beside its first parent. */
const deletedIn = ({ parents, differences }: Commit): string[] =>
  differences
    .filter(({ parent }) => parent === (parents[0] ?? null))
    .flatMap(({ changes }) => changes.filter(({ blob }) => blob === null).map(({ name }) => name))

/** Files followed back from one commit, along one line through all merges: past a merge it goes to a parent that has the file as it is. */
export class Followed {
  /** Where each file is to be looked at next, by commit. */
  private readonly waiting = new Map<string | null, Traces>()
  /** The next commit of the line of first parents, on which files are found that were deleted; null where none are looked for. */
  private line: string | null
  /** Files that nobody asked for and that were deleted, the last one first. */
  readonly gone: Trace[] = []

  constructor(from: string, traces: readonly Trace[], withGone: boolean) {
    this.line = withGone ? from : null
    for (const trace of traces) this.wait(from, trace)
  }

  /** What is to be looked at where a commit stands, with the files that it deleted. */
  private due(commit: Commit): Traces | undefined {
    const traces = this.waiting.get(commit.id)
    if (commit.id !== this.line) return traces
    this.line = commit.parents[0] ?? null
    const all: Traces = traces ?? new Map()
    for (const name of deletedIn(commit)) {
      if (all.has(name)) continue
      const trace: Trace = { name, revisions: [] }
      this.gone.push(trace)
      add(all, trace)
    }
    return all
  }

  private wait(commit: string | null, trace: Trace): void {
    const there = this.waiting.get(commit) ?? new Map()
    this.waiting.set(commit, there)
    add(there, trace)
  }

  private waitAll(commit: string | null, traces: Traces): void {
    if (!this.waiting.has(commit)) this.waiting.set(commit, traces)
    else for (const trace of [...traces.values()].flat()) this.wait(commit, trace)
  }

  /** Takes the next commit; children come before their parents. */
  take(commit: Commit): void {
    const traces = this.due(commit)
    if (!traces) return
    this.waiting.delete(commit.id)
    const parents = commit.parents.length > 0 ? commit.parents : [null]
    const differences = new Map(commit.differences.map(({ parent, changes }) => [parent, byName(changes)]))
    for (const name of new Set([...differences.values()].flatMap((changes) => [...changes.keys()]))) {
      const here = traces.get(name) ?? []
      traces.delete(name)
      const same = parents.find((parent) => !differences.get(parent)?.has(name))
      for (const trace of here) {
        if (same === undefined) this.turn(trace, commit, differences.get(parents[0] ?? null)?.get(name))
        this.wait(same ?? parents[0] ?? null, trace)
      }
    }
    this.waitAll(parents[0] ?? null, traces)
  }

  private turn(trace: Trace, commit: Commit, change: Change | undefined): void {
    if (!change) return
    trace.revisions.push(revisionOf(commit, change))
    trace.name = change.blob === null ? trace.name : (change.from ?? trace.name)
  }
}
