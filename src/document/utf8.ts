/** How many bytes a sequence has by its first byte, what of that byte counts, and the first code point that needs so many. */
const LEADS = [
  { from: 0xc2, to: 0xdf, length: 2, mask: 0x1f, floor: 0x80 },
  { from: 0xe0, to: 0xef, length: 3, mask: 0x0f, floor: 0x800 },
  { from: 0xf0, to: 0xf4, length: 4, mask: 0x07, floor: 0x10000 },
]

/** The first byte of the half of a character beyond the first plane, as careless tools write those: each half in three bytes. */
export const HALF = 0xed
/** So many bytes both halves have. */
export const HALVES = 6

const leadOf = (byte: number) => LEADS.find(({ from, to }) => byte >= from && byte <= to)

const pointOf = ([first = 0, ...rest]: readonly number[], mask: number): number =>
  rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first & mask)

const isHalf = (point: number): boolean => point >= 0xd800 && point <= 0xdfff

/** The character of two halves, or undefined where they are none. */
function decodeHalves(bytes: readonly number[]): string | undefined {
  const [high, low] = [pointOf(bytes.slice(0, 3), 0x0f), pointOf(bytes.slice(3), 0x0f)]
  return bytes[3] === HALF && isHalf(high) && high < 0xdc00 && isHalf(low) && low >= 0xdc00 ? String.fromCharCode(high, low) : undefined
}

/** The character of one whole sequence of bytes, or undefined where UTF-8 has none. */
export const decodeStrictly = (bytes: readonly number[]): string | undefined => {
  if (bytes.length === HALVES) return decodeHalves(bytes)
  const lead = leadOf(bytes[0] ?? 0)
  if (lead?.length !== bytes.length) return undefined
  const point = pointOf(bytes, lead.mask)
  return point >= lead.floor && point <= 0x10ffff && !isHalf(point) ? String.fromCodePoint(point) : undefined
}

/** No first byte of a second half is lower. */
const SECOND = 0xa0

/** How many bytes a sequence has that begins with these two. */
export const lengthOf = (first: number, second: number): number =>
  first === HALF && second >= SECOND ? HALVES : (leadOf(first)?.length ?? 1)

/** Whether a byte begins a sequence. */
export const isLead = (byte: number): boolean => leadOf(byte) !== undefined
