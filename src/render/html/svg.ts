import { textOf, type View } from '../view.ts'

/** Says the plots of an answer as one SVG file, those of the first report or series that has any. */
export async function renderSvg(view: View): Promise<string> {
  const { drawAlone } = await import('./draw.ts')
  const first = view.findIndex(({ type }) => type === 'plot')
  const after = view.findIndex(({ type }, index) => index > first && type === 'heading')
  const plots = view.slice(0, after < 0 ? undefined : after).flatMap((block) => (block.type === 'plot' ? [block.plot] : []))
  const heading = view.slice(0, Math.max(0, first)).findLast((block) => block.type === 'heading')
  return drawAlone(plots, heading?.type === 'heading' ? textOf(heading.line) : '')
}
