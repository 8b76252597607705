import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import * as esbuild from 'esbuild'

const ROOM = 'src/vocabulary'

/** What the words are and how they are folded, as the sources of `root` have it today. @param {string} root */
async function evaluated(root) {
  const files = readdirSync(`${root}/${ROOM}`).map((file) => basename(file, '.ts'))
  const contents = [
    `export { foldPhrases } from './src/reading/phrase.ts'`,
    `export { LANGUAGES } from './${ROOM}/words.ts'`,
    ...files.map((file) => `export * as ${file}Words from './${ROOM}/${file}.ts'`),
  ].join('\n')
  const { outputFiles } = await esbuild.build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', write: false })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
}

/**
 * The words of the vocabulary as the command loads them: phrases folded already, which would take longer than all else at its start, and
 * each table one JSON text, which is read faster than code. Modules that hold no phrases, or more than data, stay as they are.
 * @type {esbuild.Plugin}
 */
export const vocabulary = {
  name: 'vocabulary',
  setup(build) {
    const ready = evaluated(process.cwd())
    build.onLoad({ filter: /[\\/]src[\\/]vocabulary[\\/]\w+\.ts$/ }, async ({ path }) => {
      const { foldPhrases, LANGUAGES, [`${basename(path, '.ts')}Words`]: exported } = await ready
      const data = { ...exported }
      const text = (/** @type {unknown} */ value) =>
        JSON.stringify(value, (key, inner) => (LANGUAGES.includes(key) ? foldPhrases(inner) : inner))
      const [plain, folded] = [JSON.stringify(data), text(data)]
      if (path.endsWith('index.ts') || plain === folded || !isDeepStrictEqual(JSON.parse(plain), data)) return undefined
      const lines = Object.entries(data).map(
        ([name, value]) => `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(text(value))})`,
      )
      return { contents: lines.join('\n'), loader: 'js' }
    })
  },
}
