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

/** A value as JSON that cannot end the element it stands in. */
const dataOf = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

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
