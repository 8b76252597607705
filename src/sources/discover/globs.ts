import { relative, sep } from 'node:path'

/** Globs relative to `root`, absolute: what is a report whatever it looks like (where there are any, nothing else is), and what is none. */
export interface Globs {
  root: string
  include: readonly string[]
  exclude: readonly string[]
}

/** A glob of a folder means all that is in it. */
const opened = (glob: string): string[] => {
  const bare = glob.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '')
  return [bare, `${bare}/**`]
}

/** Makes one test of a list of globs; those that begin with `!` take away again. */
async function anyOf(globs: readonly string[]): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  const test = (list: readonly string[]) => picomatch(list.flatMap(opened), { dot: true })
  const [takes, leaves] = [
    test(globs.filter((glob) => !glob.startsWith('!'))),
    test(globs.flatMap((glob) => (glob.startsWith('!') ? glob.slice(1) : []))),
  ]
  return (path) => takes(path) && !leaves(path)
}

/** What the globs decide of a file (absolute): true for a report, false for none, null where they leave it open. */
export async function decidedBy({ root, include, exclude }: Globs): Promise<(file: string) => boolean | null> {
  if (include.length + exclude.length === 0) return () => null
  const [isIncluded, isExcluded] = [await anyOf(include), await anyOf(exclude)]
  return (file) => {
    const path = relative(root, file).replaceAll(sep, '/')
    if (isExcluded(path)) return false
    return include.length > 0 ? isIncluded(path) : null
  }
}
