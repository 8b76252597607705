import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as esbuild from 'esbuild'
import { assets } from './assets.js'
import { packages } from './packages.js'
import { vocabulary } from './vocabulary.js'

const out = 'dist/cli'

// Bundled CommonJS asks for Node's own modules through `require`, which an ES module lacks. esbuild keeps that call in one chunk, which
// gets a `require` (to make a real one takes as long as to load the whole program, and Node's own modules come without it from 20.16 on); and has the entry load that chunk for its order alone, which would cost `--version` a millisecond: the entry goes without.
const requireShim = `import{createRequire as nodeRequire}from'node:module';const require=process.getBuiltinModule??nodeRequire(import.meta.url);\n`

/** Mends a chunk's code. @param {string} text */
const mended = (text) => (text.includes('Dynamic require of') ? requireShim + text : text)

/** Mends the entry's code. @param {string} text */
const alone = (text) => text.replace(/^(import"\.\/chunk-\w+\.js";)+/, '')

/** Names the package folder that a bundled file came from, or nothing for a file of our own. @param {string} input */
const packageOf = (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? null

/** Gathers the licences of the packages that were bundled: their authors ask for the notice to travel along. @param {string[]} inputs */
function notices(inputs) {
  const folders = [...new Set(inputs.map(packageOf))].filter((folder) => folder !== null).sort()
  const one = (/** @type {string} */ folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'No licence file in the package.'}\n`
  }
  return folders.map(one).join(`\n${'-'.repeat(80)}\n\n`)
}

/** Writes the bundle and then removes what an older one left, so that a command running meanwhile keeps its chunks. @param {esbuild.OutputFile[]} files */
function write(files) {
  const build = createHash('sha256')
  for (const file of files) build.update(file.text)
  const id = build.digest('hex').slice(0, 20)
  for (const file of files) {
    mkdirSync(dirname(file.path), { recursive: true })
    const text = file.text.replace('@build@', id)
    writeFileSync(file.path, file.path.endsWith('run.js') ? alone(text) : mended(text))
  }
  const kept = new Set(files.map((file) => file.path))
  for (const entry of existsSync(out) ? readdirSync(out) : []) if (!kept.has(join(process.cwd(), out, entry))) rmSync(join(out, entry))
}

/** What the commands used most load, beside what reads texts. */
const USUAL = [
  'src/cli/program.ts',
  'src/cli/commands/status.ts',
  'src/cli/commands/files.ts',
  'src/cli/commands/series.ts',
  'src/cli/commands/history.ts',
  'src/render/terminal/table.ts',
]

/**
 * Lets whatever is loaded later rest on what is used most, which is one chunk so: esbuild makes a chunk of what the same files share, and
 * each chunk is a file to find and read.
 * @type {esbuild.Plugin}
 */
const fewerChunks = {
  name: 'fewer chunks',
  setup(build) {
    const usual = USUAL.map((path) => join(process.cwd(), path))
    const [program] = usual
    // No file of ours does anything but by being asked: what a door re-exports and nobody wants is left out.
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind, resolveDir }) => {
      const file = join(resolveDir, path)
      if (kind === 'dynamic-import' && file !== program) return { path: file, pluginData: 'later' }
      return usual.includes(file) ? undefined : { path: file, sideEffects: false }
    })
    build.onResolve({ filter: /^usual$/ }, () => ({ path: 'usual', namespace: 'usual' }))
    build.onLoad({ filter: /^usual$/, namespace: 'usual' }, () => ({
      contents: usual.map((path) => `import ${JSON.stringify(path)}`).join('\n'),
      resolveDir: process.cwd(),
    }))
    build.onLoad({ filter: /\.ts$/ }, ({ path, pluginData }) =>
      path !== program && (pluginData === 'later' || usual.includes(path))
        ? { contents: `${readFileSync(path, 'utf8')}\nimport 'usual'`, loader: 'ts' }
        : undefined,
    )
  },
}

/** Bundles the command in memory: one small entry, and a chunk for each part that a command loads when it needs it. */
export const bundle = () =>
  esbuild.build({
    entryPoints: ['src/cli/run.ts', 'src/cli/pool/thread.ts'],
    entryNames: '[name]',
    outdir: out,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
    metafile: true,
    plugins: [vocabulary, packages, assets, fewerChunks],
  })

/** Writes the command into dist/cli, and beside it the licences of what was bundled. */
export async function build() {
  const { outputFiles, metafile } = await bundle()
  write(outputFiles)
  writeFileSync('dist/NOTICES.txt', notices(Object.keys(metafile.inputs)))
}
