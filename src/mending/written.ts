const NUMBER = /\d+(?:[.,\u00a0\u202f'’]\d+)*/g
const GROUPED = /^\d{1,3}(?:([.,\u00a0\u202f'’])\d{3})+$/

/** How many digits stand behind the point of a number, and the point; none of a whole one. */
function fractionOf(number: string): { point: string; digits: number } {
  const [, point = '.', digits = ''] = /^\d+([.,])(\d+)$/.exec(number) ?? []
  return { point, digits: digits.length }
}

function like(value: number, was: string | undefined): string {
  if (was === undefined) return String(Math.round(value * 10) / 10)
  const separator = Number.isInteger(value) ? GROUPED.exec(was)?.[1] : undefined
  if (separator !== undefined) return value.toLocaleString('en-US').replaceAll(',', separator)
  const { point, digits } = fractionOf(was)
  return value.toFixed(digits).replace('.', point)
}

/** Writes a number in place of the one that a text holds, with as many digits; null where it holds none or several. */
export function renumbered(text: string, value: number): string | null {
  const [only, ...others] = text.matchAll(NUMBER)
  if (!only || others.length > 0) return null
  return text.slice(0, only.index) + like(value, only[0]) + text.slice(only.index + only[0].length)
}

/** The same, and in place of all of the text where it holds none or several. */
export const written = (value: number, text: string): string => renumbered(text, value) ?? like(value, undefined)
