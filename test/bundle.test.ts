import { expect, test } from 'vitest'
import { bundle } from '../scripts/command.js'

const { metafile } = await bundle()

/** Lists the chunks that loading one of them loads as well, without the ones that are loaded on demand. */
function loadedWith(chunk: string, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk)) return seen
  seen.add(chunk)
  for (const { path, kind } of metafile.outputs[chunk]?.imports ?? []) if (kind === 'import-statement') loadedWith(path, seen)
  return seen
}

test('`progress --version` loads no package', () => {
  const chunks = Array.from(loadedWith('dist/cli/run.js'), (path) => metafile.outputs[path])
  const inputs = chunks.flatMap((chunk) => Object.keys(chunk?.inputs ?? {}))
  expect(inputs).toContain('src/cli/run.ts')
  expect(inputs.filter((path) => path.includes('node_modules'))).toEqual([])
})
