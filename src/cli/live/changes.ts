import { basename, relative, sep } from 'node:path'
import { watch } from 'chokidar'

/** What a change of concerns reports: their files, the settings, and what git has checked out. */
const CONCERNS = /\.(?:md|markdown|mdown)$|^\.?progress(?:rc)?\b|^package\.json$|^HEAD$/i
/** Folders in which nothing of that lies, by name. */
const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist', 'build', 'target', '.venv', 'vendor'])
/** Several files that change together, as at a checkout, are one change; in milliseconds. */
const TOGETHER = 150

/** Whether a path below a folder is not to be watched; of the folder `.git` only what is checked out is. */
export function isPassedOver(folder: string, path: string, isFile: boolean): boolean {
  const parts = relative(folder, path).split(sep)
  if (parts[0] === '.git') return parts.length > 2 || (parts.length === 2 && parts[1] !== 'HEAD')
  return parts.some((part) => PASSED_OVER.has(part)) || (isFile && !CONCERNS.test(basename(path)))
}

/** Yields 0 at once, and then a number for each change of the files of a folder that reports are read from, until `end`; none is missed meanwhile. */
export async function* changesIn(folder: string, end: Promise<void>): AsyncGenerator<number> {
  let [isChanged, isOver] = [true, false]
  let wake = (): void => {}
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, { ignoreInitial: true, ignored: (path, stats) => isPassedOver(folder, path, stats?.isFile() === true) })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isChanged = true
      wake()
    }, TOGETHER)
  })
  end.then(() => {
    isOver = true
    wake()
  })
  try {
    for (let turn = 0; !isOver; ) {
      if (isChanged) {
        isChanged = false
        yield turn++
      } else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    clearTimeout(timer)
    await watcher.close()
  }
}
