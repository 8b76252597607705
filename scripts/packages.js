import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** @typedef {{ module: RegExp, why: string, instead: (path: string) => string | Promise<string> }} Row */

/** What stands in the command for a module of a package. @type {Row[]} */
const ROWS = [
  {
    module: /micromark-extension-gfm-autolink-literal[\\/]index\.js$/,
    why: 'Bare addresses are no links in a report: src/document/parse.ts switches this off.',
    instead: () => 'export const gfmAutolinkLiteral = () => ({}), gfmAutolinkLiteralHtml = gfmAutolinkLiteral',
  },
  {
    module: /mdast-util-gfm-autolink-literal[\\/]index\.js$/,
    why: 'As above.',
    instead: () =>
      'export const gfmAutolinkLiteralFromMarkdown = () => ({}), gfmAutolinkLiteralToMarkdown = gfmAutolinkLiteralFromMarkdown',
  },
  {
    module: /mdast-util-to-markdown[\\/]index\.js$/,
    why: 'No tree is ever written as markdown.',
    instead: () => 'export const defaultHandlers = {}',
  },
  {
    module: /decode-named-character-reference[\\/]index\.js$/,
    why: 'Few reports hold a character reference: the table of their names waits for one.',
    instead: () => `export function decodeNamedCharacterReference(name) {
      const { characterEntities } = require('character-entities')
      return Object.hasOwn(characterEntities, name) && characterEntities[name]
    }`,
  },
  {
    module: /iconv-lite[\\/]encodings[\\/]sbcs-data(?:-generated)?\.js$/,
    why: 'Of all code pages some are named; each is read when the first text looks garbled.',
    instead: async (path) => {
      const { default: all } = await import(path)
      const named = Array.from(readFileSync('src/document/pages.ts', 'utf8').matchAll(/\btable: '(\w+)'/g), ([, page = '']) => page)
      return `export default ${JSON.stringify(Object.fromEntries(named.flatMap((page) => (all[page]?.chars ? [[page, all[page]]] : []))))}`
    },
  },
  {
    module: /linkedom[\\/]commonjs[\\/]canvas\.cjs$/,
    why: 'No plot is a bitmap, and the package that would draw one is not there.',
    instead: () => 'export default { createCanvas: () => null }',
  },
  {
    module: /vfile[\\/]lib[\\/]minproc\.js$/,
    why: 'Importing the process opens all its streams.',
    instead: () => 'export const minproc = process',
  },
  {
    module: /vfile[\\/]lib[\\/]minurl\.js$/,
    why: 'No report is named by a URL.',
    instead: () => `export { isUrl } from './minurl.shared.js'; export const urlToPath = String`,
  },
  {
    module: /commander[\\/]lib[\\/]command\.js$/,
    why: 'No command is a program of its own.',
    instead: (path) => readFileSync(path, 'utf8').replace("require('node:child_process')", '{}'),
  },
]

/** What packages import of Node, and what stands for it. */
const NODE = [
  {
    name: /^(?:node:)?process$/,
    why: 'To import the process is to ask for all that it has: its streams are opened, and all flags of Node are listed.',
    instead: 'export default process',
  },
]

/** Who goes past the door of a room, to the one file of it that they need: a door leads to all of its room, and that to packages. */
const DOORS = [
  { door: /^\.\.\/report\/index\.ts$/, from: /[\\/]pipeline[\\/]/, past: 'assemble.ts' },
  { door: /^\.\.\/report\/index\.ts$/, from: /[\\/]cli[\\/](?:moments|subjects|committed)\.ts$/, past: 'digest.ts' },
  { door: /^\.\.\/\.\.\/analysis\/index\.ts$/, from: /[\\/]cli[\\/](?:commands|views)[\\/]history\.ts$/, past: 'time/rows.ts' },
  { door: /^\.\.\/\.\.\/pipeline\/index\.ts$/, from: /[\\/]sources[\\/]/, past: 'headBytes.ts' },
]

/** What is put off until it is first called: what it exports, and the file. */
const LATER = [
  {
    name: /^\.\/remark\.ts$/,
    why: 'The native parser reads most reports alone; to set up remark takes longer than to read one.',
    exports: ['parseByRemark'],
  },
]

/**
 * Keeps out of the command what it never uses where tree shaking cannot see that, and puts off what it seldom uses.
 * @type {import('esbuild').Plugin}
 */
export const packages = {
  name: 'packages',
  setup(build) {
    for (const { module, instead } of ROWS) build.onLoad({ filter: module }, async ({ path }) => ({ contents: await instead(path) }))
    for (const { name, instead } of NODE) {
      build.onResolve({ filter: name }, ({ path, kind }) => (kind === 'import-statement' ? { path, namespace: 'node-instead' } : undefined))
      build.onLoad({ filter: name, namespace: 'node-instead' }, () => ({ contents: instead }))
    }
    for (const { name, exports } of LATER) {
      build.onResolve({ filter: name }, ({ kind, path, resolveDir }) =>
        kind === 'import-statement' ? { path: resolve(resolveDir, path), namespace: 'later', sideEffects: false } : undefined,
      )
      build.onLoad({ filter: /$/, namespace: 'later' }, ({ path }) => ({
        contents: exports
          .map((name) => `export const ${name} = (...given) => require(${JSON.stringify(path)}).${name}(...given)`)
          .join('\n'),
        resolveDir: dirname(path),
      }))
    }
    for (const { door, from, past } of DOORS)
      build.onResolve({ filter: door }, ({ importer, resolveDir, path }) =>
        from.test(importer) ? { path: resolve(resolveDir, path, '..', past) } : undefined,
      )
  },
}
