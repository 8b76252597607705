import { createHash } from 'node:crypto'

/** A page: its title, what stands in it as HTML, what it was made of, and what it may ask its own server for. */
export interface Page {
  title: string
  body: string
  data: unknown
  style: string
  script: string
  /** Whether the page is rewritten by the server that it came from. */
  live: boolean
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as HTML writes it, between tags and in attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? one)

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What the page may do: show itself, and run its own script; it asks nobody for anything, save the server that it came from. */
const policyOf = ({ style, script, live }: Page): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    `connect-src ${live ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** What would end the element that the data stands in, or turn the direction of what is read. */
const UNSAFE = /[<\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g

/** A value as JSON: what is unsafe in a page is written by its number, which means the same. */
const dataOf = (value: unknown): string =>
  JSON.stringify(value).replace(UNSAFE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The whole file: it needs nothing beside it, and lets nothing of a report be more than text. */
export const documentOf = (page: Page): string => `<!doctype html>
<html lang="en"${page.live ? ' data-live' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(page))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(page.title)}</title>
<style>${page.style}</style>
</head>
<body>
${page.body}
<script type="application/json" id="data">${dataOf(page.data)}</script>
<script>${page.script}</script>
</body>
</html>
`
