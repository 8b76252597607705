import { MACHINE_FOLDERS, MACHINE_NAMES, type PageKind } from '../../../vocabulary/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import type { Page } from './glance.ts'

/** What a page is by its place alone, whatever it says. */
export interface Apart {
  kind: PageKind
  reason: string
}

/** The words for a template have so few points in a title; those for an example have more. */
const TEMPLATE_POINTS = -3

/** Whether a text is, or ends with, a word for a template. */
function isTemplate(text: string, { pages, tokens }: Lexicon, whole: boolean): boolean {
  const words = tokens(text).filter(({ kind }) => kind !== 'sign')
  return pages
    .all(words)
    .some(
      ({ row, from, to }) =>
        row.page === 'template' && row.points.title <= TEMPLATE_POINTS && to === words.length && (from === 0 || !whole),
    )
}

/** Tells the pages that are no reports whatever they say: templates, and what assistants are told; null for any other page. */
export function apartFrom(path: string, { name, folders }: Page, lexicon: Lexicon): Apart | null {
  const small = `/${path.toLowerCase()}`
  const folder = MACHINE_FOLDERS.find((one) => small.includes(`/${one}/`))
  if (folder) return { kind: 'instructions', reason: `assistants are told what to do in ${folder}` }
  const file = small.slice(small.lastIndexOf('/') + 1)
  if (MACHINE_NAMES.some((one) => (/^\w/.test(one) ? file === one : file.endsWith(one))))
    return { kind: 'instructions', reason: 'its name is that of what assistants are told' }
  if (folders.some((one) => isTemplate(one, lexicon, true)) || isTemplate(name, lexicon, false))
    return { kind: 'template', reason: 'its name or folder says that it is a template' }
  return null
}
