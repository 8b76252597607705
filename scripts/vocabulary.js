import assert from 'node:assert'
import * as esbuild from 'esbuild'

const SOURCES = `
  export { compileLexicon } from './src/reading/line/lexicon.ts'
  export * as vocabulary from './src/vocabulary/index.ts'
`

/** Evaluates the vocabulary and the tables made of it, as the sources have them now. */
async function evaluated() {
  const stdin = { contents: SOURCES, resolveDir: process.cwd() }
  const { outputFiles } = await esbuild.build({ stdin, bundle: true, format: 'esm', platform: 'node', write: false })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
}

/** The module that holds every table of phrases compiled. @param {object} lexicon */
function compiled(lexicon) {
  const tables = Object.entries(lexicon).filter(([, table]) => typeof table === 'object' && table !== null && 'indexes' in table)
  const texts = tables.map(([name, { indexes }]) => [name, JSON.stringify(indexes[0])])
  return `export const COMPILED = ${JSON.stringify(Object.fromEntries(texts))}`
}

/** The vocabulary as one module, without the phrases that the tables hold. @param {{ LANGUAGES: string[] }} vocabulary */
function bare(vocabulary) {
  assert.deepEqual(JSON.parse(JSON.stringify(vocabulary)), { ...vocabulary }, 'the vocabulary is data alone')
  const isWords = (/** @type {unknown} */ value) =>
    value !== null && typeof value === 'object' && Object.keys(value).every((key) => vocabulary.LANGUAGES.includes(key))
  const text = (/** @type {unknown} */ value) => JSON.stringify(value, (_, inner) => (isWords(inner) ? {} : inner))
  const lines = Object.entries(vocabulary).map(([name, value]) => `export const ${name} = ${text(value)}`)
  return lines.join('\n')
}

/**
 * What the command knows of words: its tables compiled, which would take longer than all else at its start, and the vocabulary's rows.
 * @type {esbuild.Plugin}
 */
export const vocabulary = {
  name: 'vocabulary',
  setup(build) {
    const ready = evaluated()
    build.onLoad({ filter: /[\\/]src[\\/]reading[\\/]line[\\/]compiled\.ts$/ }, async () => ({
      contents: compiled((await ready).compileLexicon()),
    }))
    build.onLoad({ filter: /[\\/]src[\\/]vocabulary[\\/]index\.ts$/ }, async () => ({ contents: bare((await ready).vocabulary) }))
  },
}
