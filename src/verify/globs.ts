import picomatch from 'picomatch'

/** Whether text is a glob or a path, not a name. */
export const isPathLike = (text: string): boolean => /[/\\*?[\]{}]/.test(text) || /\.\w+$/.test(text)

/** What of `entries` lies where a path, a folder or a glob says: from the root, else below any folder, for evidence may come from another one. */
export function lyingAt<T>(entries: readonly T[], wanted: readonly string[], pathOf: (entry: T) => string): T[] {
  const globs = wanted.map((each) => each.replace(/^\.\//, '').replace(/\/$/, '')).flatMap((each) => [each, `${each}/**`])
  const [here, anywhere] = [
    picomatch(globs, { dot: true }),
    picomatch(
      globs.map((glob) => `**/${glob}`),
      { dot: true },
    ),
  ]
  const found = entries.filter((entry) => pathOf(entry) !== '' && here(pathOf(entry)))
  return found.length > 0 ? found : entries.filter((entry) => pathOf(entry) !== '' && anywhere(pathOf(entry)))
}
