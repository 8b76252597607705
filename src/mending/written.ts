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

/** Writes a number in place of the one that a text holds, with as many digits; in place of all of it, where it holds none or several. */
export function written(value: number, text: string): string {
  const [only, ...others] = text.matchAll(NUMBER)
  if (!only || others.length > 0) return like(value, undefined)
  return text.slice(0, only.index) + like(value, only[0]) + text.slice(only.index + only[0].length)
}
