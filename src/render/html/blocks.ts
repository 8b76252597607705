import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Plot } from '../plot.ts'
import { type Block, spoken, textOf, type View } from '../view.ts'
import { escaped } from './document.ts'
import type { Draw } from './draw.ts'
import { Names } from './names.ts'
import { type Link, lineOf } from './spans.ts'
import { tableOf } from './table.ts'

/** What a page is made with: how plots are drawn, and where places lead. */
export interface Making {
  draw: Draw
  link: Link
}

/** A part of a page: what stands below one of its main headings. */
export interface Part {
  name: string
  title: string
  html: string
}

const write = (content: ElementContent | ElementContent[]): string => toHtml(content)

/** A drawn plot under its title, in a frame that scrolls where the screen is narrow. */
function figureOf({ title }: Plot, svg: string): string {
  const frame = write(h('div', { className: ['frame'], role: 'group', ariaLabel: title, tabIndex: 0 }, '@'))
  return `<figure>${write(h('figcaption', title))}${frame.replace('>@<', () => `>${svg}<`)}</figure>`
}

/** A block as HTML; `label` is what stands above it, which names tables to who cannot see the page. */
function htmlOf(block: Block, label: string, names: Names, { draw, link }: Making): string {
  switch (block.type) {
    case 'chart':
      return ''
    case 'heading':
      return write(h('h3', { id: names.of(textOf(block.line)) }, lineOf(block.line, link)))
    case 'paragraph':
      return write(h('p', lineOf(block.line, link)))
    case 'facts':
      return write(
        h(
          'dl',
          block.facts.map(({ label, line }) => h('div', [h('dt', label), h('dd', lineOf(line, link))])),
        ),
      )
    case 'text':
      return write(h('pre', { tabIndex: 0 }, block.lines.join('\n')))
    case 'table':
      return write(tableOf(block, label, names, link))
    case 'plot':
      return figureOf(block.plot, draw(block.plot, label))
  }
}

/** The blocks of a page between headings of the second level: each such heading begins an article that can be shown alone. */
function articlesOf(blocks: View, label: string, names: Names, making: Making): string {
  const pieces: string[] = []
  let open = ''
  let above = label
  for (const block of spoken(blocks)) {
    const begins = block.type === 'heading'
    if (begins) {
      above = textOf(block.line)
      pieces.push(open === '' ? '' : '</article>', `<article data-series="${escaped(above)}">`)
      open = above
    }
    pieces.push(htmlOf(block, above, names, making))
  }
  return pieces.join('\n') + (open === '' ? '' : '</article>')
}

/** Parts a view at its main headings; what stands before the first one is the first part. */
export function partsOf(view: View, making: Making): Part[] {
  const names = new Names()
  const groups: { title: string; blocks: Block[] }[] = []
  for (const block of view)
    if (block.type === 'heading' && block.level === 1) groups.push({ title: textOf(block.line), blocks: [] })
    else if (groups.length > 0) groups.at(-1)?.blocks.push(block)
    else groups.push({ title: '', blocks: [block] })
  return groups.map(({ title, blocks }) => ({ title, name: names.of(title), html: articlesOf(blocks, title, names, making) }))
}
