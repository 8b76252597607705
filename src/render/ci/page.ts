import { withTexts } from '../clean.ts'
import { renderMarkdown } from '../markdown.ts'
import type { Style } from '../style.ts'
import type { View } from '../view.ts'
import { cut, type Room } from './cut.ts'
import { shortened } from './shorten.ts'

/** What a step may say in the summary of its job. */
const SUMMARY: Room = { most: 2 ** 20, sizeOf: (text) => Buffer.byteLength(text), unit: 'bytes' }

/** What a comment may hold; what counts as two here, as an emoji does, is one or two there. */
const COMMENT: Room = { most: 65_536, sizeOf: (text) => text.length, unit: 'characters' }

/** What nobody sees, and what tells this program's comment among others. */
const TAG = '<!-- progress -->\n'

const page = (view: View): string => renderMarkdown(withTexts(view, shortened))

/** Says `view` as markdown for the summary of a job of GitHub Actions: no more than there is room for behind what stands there, and nothing where there is none. */
export function renderSummary(view: View, { taken = 0 }: Pick<Style, 'taken'>): string {
  const most = SUMMARY.most - taken
  const text = cut(page(view), { ...SUMMARY, most })
  return SUMMARY.sizeOf(text) > most ? '' : text
}

/** Says `view` as markdown for a comment on a pull request; its first line is a hidden tag by which it is found again. */
export const renderComment = (view: View): string => cut(TAG + page(view), COMMENT)
