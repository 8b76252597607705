import { readFileSync } from 'node:fs'
import * as esbuild from 'esbuild'

const FOLDER = 'src/render/html/client'

/** A file made small. @param {string} name @param {esbuild.Loader} loader */
async function small(name, loader) {
  const { code } = await esbuild.transform(readFileSync(`${FOLDER}/${name}`, 'utf8'), { loader, minify: true, charset: 'utf8' })
  return code.trim()
}

/**
 * The style and the script of pages, which the command holds as texts.
 * @type {esbuild.Plugin}
 */
export const assets = {
  name: 'assets',
  setup(build) {
    build.onLoad({ filter: /[\\/]render[\\/]html[\\/]assets\.ts$/ }, async () => {
      const colours = await small('colours.css', 'css')
      const texts = { colours, style: colours + (await small('page.css', 'css')), script: await small('page.js', 'js') }
      return { contents: `export const ASSETS = ${JSON.stringify(texts)}` }
    })
  },
}
