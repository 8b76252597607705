import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { SEVERITIES } from '../../vocabulary/index.ts'
import type { Style } from '../style.ts'
import { textOf, type View } from '../view.ts'
import { ASSETS } from './assets.ts'
import { type Part, partsOf } from './blocks.ts'
import { documentOf } from './document.ts'

const choice = (label: string, name: string, options: readonly string[]): ElementContent =>
  h('label', [
    `${label} `,
    h('select', { name }, [h('option', { value: '' }, 'all'), ...options.map((option) => h('option', { value: option }, option))]),
  ])

/** What narrows the page down; the script shows it, for nothing happens without. */
function filtersOf(series: readonly string[]): ElementContent {
  return h('form', { id: 'filters', hidden: true, ariaLabel: 'Filters' }, [
    h('label', ['Text ', h('input', { type: 'search', name: 'text', autocomplete: 'off' })]),
    choice('Severity', 'severity', [...SEVERITIES, 'no severity']),
    ...(series.length > 1 ? [choice('Report', 'series', series)] : []),
    h('button', { type: 'reset' }, 'Show all'),
    h('button', { type: 'button', id: 'save' }, 'Save as JSON'),
    h('output', { ariaLive: 'polite' }),
  ])
}

function navigationOf(parts: readonly Part[]): ElementContent[] {
  const named = parts.filter(({ title }) => title !== '')
  const items = named.map(({ name, title }) => h('li', h('a', { href: `#${name}` }, title)))
  return named.length > 1 ? [h('nav', { ariaLabel: 'Parts of this page' }, h('ul', items))] : []
}

const sectionOf = ({ name, title, html }: Part): string =>
  title === ''
    ? `<section>${html}</section>`
    : `<section aria-labelledby="${name}">${toHtml(h('h2', { id: name, tabIndex: -1 }, title))}${html}</section>`

const seriesIn = (view: View): string[] => [
  ...new Set(view.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [textOf(block.line)] : []))),
]

/** What a page is made of: what it shows, and the same as data. */
export interface Shown {
  view: View
  data: unknown
}

/** What a page is called in the absence of a title. */
const UNTITLED = 'progress'

/**
 * Says an answer as one HTML file that needs nothing beside it: its figures drawn, its tables sorted and narrowed down by a script of its own,
 * the data in it. Nothing from a report is more than text.
 */
export async function renderHtml({ view, data }: Shown, { link, title = UNTITLED, live = false }: Style): Promise<string> {
  const { draw } = await import('./draw.ts')
  const parts = partsOf(view, { draw, link: link ?? null })
  const header = h('header', [
    h('a', { href: '#main', className: ['skip'] }, 'Skip to the figures'),
    h('h1', title),
    ...navigationOf(parts),
    filtersOf(seriesIn(view)),
  ])
  const body = `${toHtml(header)}\n<main id="main">\n${parts.map(sectionOf).join('\n')}\n</main>`
  const { style, script } = ASSETS
  return documentOf({ title, body, data, live, style, script })
}
