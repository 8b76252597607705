import { type Line, type Span, span } from '../view.ts'

const CELLS = 10

/** A span as it is drawn: one with a share gets a bar of ten cells before its text, which never looks full before it is. */
export function drawn({ share, ...rest }: Span): Line {
  if (share === undefined) return [rest]
  const exact = Math.min(1, Math.max(0, share)) * CELLS
  const full = exact < 1 && exact > 0 ? 1 : Math.floor(exact)
  return [span('█'.repeat(full), rest.tone), span('░'.repeat(CELLS - full), 'idle'), { ...rest, text: ` ${rest.text.padStart(4)}` }]
}
