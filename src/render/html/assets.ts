import { readFileSync } from 'node:fs'

const own = (name: string): string => readFileSync(new URL(`./client/${name}`, import.meta.url), 'utf8')

/** The style and the script of every page, which stand in the page itself; the build puts them in here, made small. */
export const ASSETS: Readonly<{ style: string; script: string }> = { style: own('page.css'), script: own('page.js') }
