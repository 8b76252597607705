import { isAbsolute, relative, sep } from 'node:path'

/** How `file` is shown: relative to `cwd` with `/`, absolute outside it. */
export function shownPath(file: string, cwd: string): string {
  const inside = relative(cwd, file)
  const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return (outside ? file : inside || '.').replaceAll(sep, '/')
}
