import { InvalidArgumentError } from 'commander'
import { count, type OptionRow } from './options.ts'

/** What pages may be asked for. */
export interface PageAsked {
  link?: string
  title?: string
  port?: number
}

/** Addresses that lead somewhere: of the web, of an editor, of a file; none that would run. */
const SCHEME = /^(?!javascript:|data:|vbscript:)(?:[a-z][a-z0-9+.-]*:|\.{0,2}\/|\{path\})/i

/** A template of addresses; anything without `{path}`, or that would run, is a mistake in the call. */
function template(text: string): string {
  if (!text.includes('{path}') || !SCHEME.test(text.trim()))
    throw new InvalidArgumentError('An address with {path} in it is needed, such as https://example.org/{path}#L{line}.')
  return text.trim()
}

/** The options of what is written as a page. */
export const PAGE_OPTIONS: readonly OptionRow[] = [
  { flags: '--link <template>', about: 'where a file and line is found: an address with {path} and {line} in it (html)', parse: template },
  { flags: '--title <text>', about: 'what the page is called (html)' },
]

/** The options of a page that is served. */
export const SERVE_OPTIONS: readonly OptionRow[] = [
  ...PAGE_OPTIONS,
  { flags: '--port <n>', about: 'the port to listen on (any that is free)', parse: count },
  { flags: '--open', about: 'open the page in a browser' },
]
