import { type Line, type Span, span } from '../view.ts'

/** A span as it is drawn: one with a share gets a bar of `cells` before its text, which looks neither empty nor full before it is. */
export function drawn({ share, ...rest }: Span, cells: number): Line {
  if (share === undefined) return [rest]
  const exact = Math.min(1, Math.max(0, share)) * cells
  const full = exact < 1 && exact > 0 ? 1 : Math.floor(exact)
  return [span('█'.repeat(full), rest.tone), span('░'.repeat(cells - full), 'idle'), { ...rest, text: ` ${rest.text.padStart(4)}` }]
}
