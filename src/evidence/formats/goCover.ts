import { readLines } from '../carriers/lines.ts'
import type { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { nothing } from '../measure.ts'
import { Refusal } from '../refusal.ts'

const MODE = /^mode: (?:set|count|atomic)$/
/** `file.go:line.column,line.column statements count`; the file's name may hold anything. */
const BLOCK = /:(\d{1,9})\.(\d{1,6}),\d{1,9}\.\d{1,6} (\d{1,9}) (\d{1,20})$/

/** The blocks of each file by where they begin: how many statements, and half a one more for a block that was run. */
type Files = Map<string, Map<number, number>>

const RUN = 0.5

/** A block is told once for each package whose tests ran over it: it was run if one of them ran it. */
function hear(files: Files, text: string): void {
  const [end = '', line, column, statements, count] = BLOCK.exec(text) ?? []
  if (end === '' || end.length === text.length) throw new Refusal('malformed', 'has a line that is no block of a Go cover profile.')
  const path = text.slice(0, -end.length)
  const blocks = files.get(path) ?? new Map<number, number>()
  // A number, since a piece of the text would keep all of the text around it in memory.
  const place = Number(line) * 1_000_000 + Number(column)
  blocks.set(place, Math.max(blocks.get(place) ?? 0, Number(statements) + (Number(count) > 0 ? RUN : 0)))
  files.set(path, blocks)
}

function finish(files: Files, draft: Draft): void {
  const all = { covered: 0, total: 0 }
  for (const [path, blocks] of files) {
    const statements = { covered: 0, total: 0 }
    for (const block of blocks.values()) {
      statements.total += Math.trunc(block)
      if (block % 1 === RUN) statements.covered += Math.trunc(block)
    }
    all.covered += statements.covered
    all.total += statements.total
    draft.files.push({ path, ...nothing(), statements })
  }
  draft.overall = { ...nothing(), statements: all }
  if (all.total > 0) draft.printed = (100 * all.covered) / all.total
}

/** What `go test -coverprofile` writes: blocks of statements, which weigh as much as they hold. */
export const goCover: Format = {
  id: 'go-cover',
  kinds: ['coverage'],
  recognises: ({ text }) => MODE.test(text.split('\n', 1)[0]?.trim() ?? ''),
  read(text, draft) {
    draft.tool = 'go'
    const files: Files = new Map()
    return readLines(text, {
      line(line, ended) {
        if (!ended) throw new Refusal('incomplete', 'ends in the middle of a line: it is cut off.')
        // Profiles are joined by putting one behind the other.
        if (line.trim() !== '' && !MODE.test(line)) hear(files, line)
      },
      end: () => finish(files, draft),
    })
  },
}
