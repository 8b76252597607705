import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Line, Place, Span } from '../view.ts'

/** Where a place is found: `{path}` and `{line}` of a template, such as `https://example.org/{path}#L{line}`; null where nothing links. */
export type Link = string | null

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** The address of a place; a place without a line is its first. */
export const addressOf = ({ path, line }: Place, link: string): string =>
  link.replaceAll('{path}', () => encoded(path)).replaceAll('{line}', String(line ?? 1))

function spanOf({ text, tone, strong, share, place }: Span, link: Link): ElementContent[] {
  const bar = share === undefined ? [] : [h('progress', { value: Math.min(1, Math.max(0, share)), ariaHidden: 'true' }), ' ']
  const inner = strong ? h('strong', text) : text
  const linked = place && link ? h('a', { href: addressOf(place, link) }, inner) : inner
  const plain = tone === 'plain' && bar.length === 0 && typeof linked === 'string'
  return [plain ? { type: 'text', value: text } : h('span', { className: tone === 'plain' ? [] : [tone] }, ...bar, linked)]
}

/** A line as HTML: each span in its tone, and a link where it leads to a place. */
export const lineOf = (line: Line, link: Link): ElementContent[] => line.flatMap((one) => spanOf(one, link))
