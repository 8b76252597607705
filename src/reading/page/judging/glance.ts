import type { Label, SectionRow } from '../../../vocabulary/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { wordsOfName } from '../../line/title.ts'

/** A pair with a known label: `**Status:** done`, `| Date | 2026-01-30 |`, `date: 2026-01-30`. */
export interface Field {
  label: Label
  value: string
}

/** A page at a glance: what it calls itself, and its lines. */
export interface Page {
  /** The file's name without its ending, and its folders, outermost first; words stand apart. */
  name: string
  folders: readonly string[]
  title: string
  /** The headings below the title. */
  headings: readonly string[]
  /** The sections that are opened by headings, or by short lines with a colon at their end. */
  sections: readonly SectionRow[]
  /** The keys of its front matter. */
  keys: readonly string[]
  /** The pairs of its front matter and of its first lines. */
  fields: readonly Field[]
  /** What is neither front matter, nor code, nor blank. */
  lines: readonly string[]
  /** Which part of its lines is code, from 0 to 1. */
  code: number
}

const HEADING = /^ {0,3}#{1,6}\s+(\S.*)$/
const UNDERLINE = /^(?:={3,}|-{3,})\s*$/
const FENCE = /^\s*(?:```|~~~)/
const DRAWN = /[├└│║]/
/** A short line of its own with a colon at its end. */
const CAPTION = /^[\s\-*+>_]{0,8}([^\s:][^:]{1,40})[*_]{0,2}:[*_]{0,2}\s*$/
const PAIR = /^[\s>*_\-|#]*(\p{L}[\p{L}\p{M} '’_-]{1,28}?)\s{0,3}[*_]{0,2}\s{0,3}[:：|]\s{0,3}[*_]{0,2}\s{0,3}(\S.*)$/u
/** A front matter has no more lines, pairs stand in no later line, a title has no more UTF-16 units. */
const MOST = { front: 60, fields: 60, title: 200 }

function frontMatter(lines: readonly string[]): readonly string[] {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  return end > 0 && end <= MOST.front ? lines.slice(1, end) : []
}

/** The text of a heading at `index`, marked or underlined; null where there is none. */
function headingAt(lines: readonly string[], index: number): string | null {
  const line = lines[index] ?? ''
  const marked = HEADING.exec(line)?.[1]
  if (marked !== undefined) return marked
  return UNDERLINE.test(lines[index + 1] ?? '') && /^[^\s|>\-*=#]/.test(line) ? line : null
}

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2')

function pairIn(line: string): [key: string, value: string][] {
  const [, key, value] = PAIR.exec(line) ?? []
  return key === undefined || value === undefined ? [] : [[key, unquoted(value)]]
}

/** The lines of a page, those that open a section, and how much is code. */
interface Parts extends Pick<Page, 'headings' | 'lines' | 'code'> {
  captions: readonly string[]
}

/** Parts the lines of a page from its code; what is drawn in a fence counts as both. */
function partLines(all: readonly string[]): Parts {
  const [lines, headings, captions]: [string[], string[], string[]] = [[], [], []]
  let [code, fenced] = [0, false]
  for (const [index, line] of all.entries()) {
    if (line.trim() === '') continue
    const isFence = FENCE.test(line)
    if (isFence) fenced = !fenced
    if (isFence || fenced) code++
    if (isFence || (fenced && !DRAWN.test(line))) continue
    lines.push(line)
    if (fenced) continue
    const heading = headingAt(all, index)
    const caption = line.includes(':') ? CAPTION.exec(line)?.[1] : null
    if (heading !== null) headings.push(heading)
    else if (caption) captions.push(caption)
  }
  return { headings, captions, lines, code: code / Math.max(1, all.length) }
}

/** The section that a heading opens: what its words are, or begin with. */
function sectionOf(heading: string, { sections, tokens }: Lexicon): SectionRow[] {
  const words = tokens(heading).filter(({ kind }) => kind === 'word')
  const row = sections.at(words, 0)?.row ?? sections.whole(heading)
  return row ? [row] : []
}

/** Parts the beginning of a page into what tells what kind of page it is, without parsing it. */
export function glance(text: string, path: string, lexicon: Lexicon): Page {
  const all = text.split('\n')
  const front = frontMatter(all)
  const { headings, captions, lines, code } = partLines(front.length > 0 ? all.slice(front.length + 2) : all)
  const pairs = front.flatMap(pairIn)
  const folders = path.split('/')
  const name = (folders.pop() ?? '').replace(/\.\w+$/, '')
  const titled = pairs.find(([key]) => key.toLowerCase() === 'title')?.[1]
  return {
    name: wordsOfName(name),
    folders: folders.map(wordsOfName),
    title: (titled ?? headings[0] ?? '').slice(0, MOST.title),
    headings: titled === undefined ? headings.slice(1) : headings,
    sections: [...headings.slice(1), ...captions].flatMap((heading) => sectionOf(heading, lexicon)),
    keys: pairs.map(([key]) => key),
    fields: [...pairs, ...lines.slice(0, MOST.fields).flatMap(pairIn)].flatMap(([key, value]) => {
      const label = lexicon.labels.whole(key)
      return label === null ? [] : [{ label, value }]
    }),
    lines,
    code,
  }
}
