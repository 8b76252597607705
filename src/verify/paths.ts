/** A path as evidence writes it, with `/`, from `root` where it lies there. */
export function plainPath(path: string, root = ''): string {
  const slashed = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const inside = root !== '' && slashed.startsWith(`${root}/`) ? slashed.slice(root.length + 1) : slashed
  return inside
}

/** The parts of a path; the letter of a drive and the root are none. */
export const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '' && !/^[a-z]:$/i.test(part))

/** The folder of a path. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** Whether a path is one from a root, not from some folder that nobody names. */
export const isAbsolute = (path: string): boolean => /^(?:\/|[a-z]:\/)/i.test(path.replaceAll('\\', '/'))
