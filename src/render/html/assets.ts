import { readFileSync } from 'node:fs'

const own = (name: string): string => readFileSync(new URL(`./client/${name}`, import.meta.url), 'utf8')

const colours = own('colours.css')

/** The style and the script of every page, which stand in the page itself, and the colours of its plots alone; the build puts them in here, made small. */
export const ASSETS: Readonly<{ colours: string; style: string; script: string }> = {
  colours,
  style: colours + own('page.css'),
  script: own('page.js'),
}
