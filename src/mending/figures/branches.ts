import type { Suite } from '../../report/index.ts'

/** A suite and those that stand below it. */
export interface Branch {
  suite: Suite
  parts: Branch[]
}

const HEADING = /^ {0,3}(#{1,6})(?:\s|$)/
const INDENT = /^[\s>│├└┬─]*/
const ENTRY = /^(?:[*+•|-]|\d{1,9}[.)]\s)/
/** Lines that are no headings stand below all headings. */
const TEXT = 10

/** How deep a line stands: headings by their level, then text by how far it is set in; an entry of a list or a table belongs to the line above. */
function depthOf(line: string): number {
  const heading = HEADING.exec(line)?.[1]
  if (heading) return heading.length
  const [indent = ''] = INDENT.exec(line) ?? []
  return TEXT + indent.length * 2 + (ENTRY.test(line.slice(indent.length)) ? 1 : 0)
}

/** Puts suites below those that hold them, by how deep their lines stand. */
export function branchesOf(suites: readonly Suite[], lines: readonly string[]): Branch[] {
  const byLine = new Map<number, Suite[]>()
  for (const suite of suites) byLine.set(suite.line, [...(byLine.get(suite.line) ?? []), suite])
  const roots: Branch[] = []
  const open: { depth: number; branch: Branch }[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const depth = depthOf(line)
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const holder = open.at(-1)?.branch.parts ?? roots
    const branches = (byLine.get(index + 1) ?? []).map((suite) => ({ suite, parts: [] }))
    holder.push(...branches)
    open.push(...branches.map((branch) => ({ depth, branch })))
  }
  return roots
}
