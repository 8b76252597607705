import { InvalidArgumentError } from 'commander'
import type { OptionRow } from './options.ts'

/** What pages may be asked for. */
export interface PageAsked {
  link?: string
  title?: string
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
