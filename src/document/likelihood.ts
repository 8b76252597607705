import { type Nature, natureOf } from './natures.ts'

/** How odd it is, in bits, that one kind (a row) is followed by another (a column), in the order of `KINDS`; of letters by letters `LETTERS` tells. */
const ODD = `
L 0 0 5 2 0 0 1 0 6 4 2 6 1 4 2 2 4 4 0 0 0
A 0 0 5 2 0 0 1 0 6 4 2 6 1 4 2 2 4 4 0 0 0
O 0 8 1 1 3 3 2 1 2 2 3 5 3 4 1 4 4 3 3 0 0
Q 2 8 1 1 1 1 1 1 4 3 3 5 1 4 1 4 4 3 1 1 0
C 3 8 2 1 0 0 1 0 4 4 2 5 1 4 2 4 4 3 0 3 0
P 0 8 2 1 0 0 1 0 4 4 2 5 1 4 2 4 4 3 0 0 0
D 1 8 0 1 1 1 2 2 1 1 3 5 1 4 1 4 4 3 0 0 0
E 2 8 1 1 0 0 1 0 3 3 3 5 1 4 1 4 4 3 0 2 0
M 3 8 5 3 3 3 1 2 4 5 5 6 0 6 3 4 4 3 0 0 0
N 3 8 5 3 2 2 1 1 3 3 4 5 1 5 3 4 4 3 0 0 0
R 3 8 5 3 1 1 1 1 5 4 2 5 0 6 2 4 4 3 0 1 0
X 3 8 5 5 2 2 3 3 6 5 5 2 3 6 4 4 4 4 2 2 1
B 0 6 0 0 1 1 0 1 0 1 1 5 1 1 0 4 4 3 2 0 0
G 3 8 4 4 4 4 3 3 5 5 5 6 1 0 1 4 4 4 0 2 0
S 1 8 1 1 2 2 1 1 3 3 3 5 0 1 0 0 4 3 0 1 0
V 1 0 2 2 2 2 1 1 3 3 3 5 0 2 0 0 4 3 0 0 0
K 3 8 5 5 5 5 4 4 5 5 5 6 3 6 4 4 2 4 2 3 2
F 2 8 3 3 2 2 2 2 3 3 3 4 2 4 2 4 4 1 1 2 1
_ 0 8 0 0 2 2 0 0 0 2 2 3 1 0 0 4 4 2 0 0 0
0 1 8 3 2 0 0 0 0 0 1 1 4 1 4 2 0 4 3 0 0 0
. 0 6 0 0 0 0 0 0 0 1 1 3 1 1 0 4 4 2 0 0 0
`
  .trim()
  .split('\n')
  .map((row) => row.split(' ').slice(1).map(Number))

/** A capital within a word of small letters, two Latin letters beyond ASCII side by side, and letters of two scripts in one word, in bits. */
const LETTERS = { raised: 6, both: 2, mixed: { latin: 0, greek: 6, cyrillic: 9, joined: 6, southern: 6, other: 3 } } as const

const isAscii = (char: string): boolean => char < '\u0080'

function oddLetters(before: Nature, after: Nature): number {
  if (before.script !== after.script || before.block !== after.block) return LETTERS.mixed[before.script] + LETTERS.mixed[after.script]
  if (before.case === 'lower' && after.case === 'upper') return LETTERS.raised
  return before.script === 'latin' && before.bits > 0 && after.bits > 0 ? LETTERS.both : 0
}

/** Pairs that clean text hardly has, and that text is full of which was seen through the commonest pages. */
const SIGNATURES = /(?:Ã|(?<!\p{Lu})Â)[\xA0-\xBF€ƒ†‡ˆ‰Š‹ŒœŽž˜šŸ„‚‘]$|\p{Ll}√$/u
const SIGNATURE = 6
const CAPITALS = /^\p{Lu}{2}/u
const LOWERED = 5

/**
 * How odd it is, in bits, that a character follows others.
 *
 * @param before the last characters before it, two are heard; empty at the beginning of a line
 * @param after empty at the end of a line
 */
export function oddness(before: string, after: string): number {
  const last = before.slice(-1)
  if (isAscii(last) && isAscii(after)) return 0
  const [one, other] = [natureOf(last || '\n'), natureOf(after || '\n')]
  const told = SIGNATURES.test(before + after) ? SIGNATURE : 0
  if (one.kind !== 0 || other.kind !== 0) return told + (ODD[one.kind]?.[other.kind] ?? 0)
  return oddLetters(one, other) + (other.case === 'lower' && other.bits > 0 && CAPITALS.test(before) ? LOWERED : 0)
}

/** Whether a character is a capital letter. */
export const isCapital = (char: string): boolean => natureOf(char).case === 'upper'

/** How rare a character is in clean text, in bits. */
export const rarity = (char: string): number => natureOf(char).bits
