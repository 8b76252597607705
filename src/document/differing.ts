import { type Near, Nearness } from './near.ts'

/** A shape of text in which the native parser is known to give another tree than remark. */
interface Shape {
  name: string
  /** A text in which they differ. */
  example: string
}

const DASHES = /^--- *$/
const OPENS_TAG = /^<[a-zA-Z!?/]/

const inLine =
  (sign: RegExp) =>
  ({ line }: Near): boolean =>
    sign.test(line)

const inRest =
  (sign: RegExp) =>
  ({ rest }: Near): boolean =>
    sign.test(rest)

/** Whether the last `sign` in a line has no `end` behind it. */
function staysOpen(line: string, sign: string, end: string): boolean {
  const at = line.lastIndexOf(sign)
  return at >= 0 && !line.includes(end, at + sign.length)
}

/** Whether front matter begins that is closed by other than dashes, or by nothing. */
function isOpenHead(text: string): boolean {
  const [first = '', ...lines] = text.startsWith('---') ? text.split('\n') : []
  return first !== '' && !(DASHES.test(first) && DASHES.test(lines.find((line) => /^(?:---|\.\.\.)/.test(line)) ?? ''))
}

/** The shapes that are told from a text as a whole. */
const OF_TEXTS: readonly (Shape & { isIn: (text: string) => boolean })[] = [
  // Each parser has a way of its own with these: one drops them, one holds them for blanks, one puts a sign in their place.
  { name: 'a sign that is no text', example: 'a\0b', isIn: (text) => /(?![\n\t])\p{Cc}|\ufeff/u.test(text) },
  { name: 'half of a character', example: '\ud83d', isIn: (text) => !text.isWellFormed() },
  { name: 'front matter that dashes do not close', example: '---\na: b\n...\n', isIn: isOpenHead },
]

/** The shapes that are told from a line and the one above. */
const OF_LINES: readonly (Shape & { isIn: (near: Near) => boolean })[] = [
  { name: 'a tab', example: '  - \t[ ] a', isIn: ({ line }) => line.includes('\t') },
  { name: 'a fence that may end with what it stands in', example: '- ```\n  a\n\n- b', isIn: ({ isUnsure }) => isUnsure },
  { name: 'code in text that goes on in the next line', example: '- `a  \n  b', isIn: ({ isCodeOpen }) => isCodeOpen },
  { name: 'code that an item or quote begins with', example: '- a\n*     b\n      c', isIn: ({ signs }) => /[^ ] {5}/.test(signs) },
  {
    name: 'code right below a heading, rule or table',
    example: '- a\n#\n    b\n    c',
    isIn: ({ line, above }) => line.startsWith('    ') && /^(?:#|(?:[-*_=] *)+$)|\|/.test(above),
  },
  {
    name: 'an item or quote that begins with nothing',
    example: '>-\n>+',
    isIn: ({ signs, rest }) => (rest === '' && signs.trim() !== '') || /^(?:[-*+]|\d{1,9}[.)])$/.test(rest),
  },
  { name: 'a list or quote in a quote', example: '>- a\n>+ b', isIn: ({ signs }) => /^ *> *[^ ]/.test(signs) },
  { name: 'a checkbox with nothing behind it', example: '- [x]\n  a', isIn: inRest(/^\[[ xX]\] *$/) },
  {
    name: 'an underline behind blanks',
    example: '- [x] a\n  =',
    isIn: ({ signs, rest }) => signs !== '' && /^(?:=+|-+) *$/.test(rest),
  },
  {
    name: 'dashes of a table that no bar comes before',
    example: 'a\nb\n- |',
    isIn: ({ signs, rest }) => (signs !== '' || !rest.startsWith('|')) && rest.includes('|') && /^[-:| ]+$/.test(rest),
  },
  {
    name: 'a star beside an underscore, or beside a star that stands for itself',
    example: 'a*_b_*',
    isIn: inLine(/\*_|_\*|\\[*_]\*/),
  },
  {
    name: 'emphasis with text on one side and a character of two units on the other',
    example: '**a 🚀**b',
    isIn: inLine(/[^\s*_~][*_~]+[\u{10000}-\u{10ffff}]|[\u{10000}-\u{10ffff}][*_~]+[^\s*_~]/u),
  },
  { name: 'a tag behind blanks or signs', example: '* a\n <b>\n', isIn: ({ signs, rest }) => signs !== '' && OPENS_TAG.test(rest) },
  { name: 'a tag right below text', example: '| a |\n|---|\n<b>', isIn: ({ rest, above }) => OPENS_TAG.test(rest) && /^[^<#]/.test(above) },
  { name: 'a tag whose text is taken as it is', example: '<script\n</pre>\n', isIn: inRest(/^<(?:script|pre|style|textarea)/i) },
  {
    name: 'a value of a tag without quotes',
    example: 'a<i b=c="">',
    isIn: ({ line }) => line.includes('<') && /=\s*[^\s"'>=]/.test(line),
  },
  {
    name: 'a tag or address that goes on in the next line',
    example: '> [a](b  \n> c',
    isIn: ({ line }) =>
      staysOpen(line, '](', ')') || staysOpen(line, '][', ']') || (/<[a-zA-Z!?/]/.test(line) && staysOpen(line, '<', '>')),
  },
  { name: 'a definition', example: '[a]: b\n#\n1.', isIn: inRest(/^\[[^\]]*(?:\]:|$)/) },
  { name: 'a footnote', example: 'a[^b]\n\n[^b]: [^c]: d', isIn: ({ line }) => line.includes('[^') },
  { name: 'a backslash at the end of a line', example: 'a [b\\\n](c)', isIn: ({ line }) => line.endsWith('\\') },
]

/** The shapes of text in which both parsers are known to differ: remark reads what has one. */
export const SHAPES: readonly Shape[] = [...OF_TEXTS, ...OF_LINES]

/** Where the lines behind front matter begin. */
function endOfHead(lines: readonly string[]): number {
  return lines[0]?.startsWith('---') ? lines.findIndex((line, index) => index > 0 && DASHES.test(line)) + 1 : 0
}

/** The shape for which a text is left to remark; nothing where both parsers are known to agree. */
export function differenceIn(text: string): Shape | null {
  const ofText = OF_TEXTS.find(({ isIn }) => isIn(text))
  if (ofText) return ofText
  const nearness = new Nearness()
  const lines = text.split('\n')
  // A line at the margin ends whatever is still open.
  for (const line of [...lines.slice(endOfHead(lines)), 'end']) {
    const near = nearness.take(line)
    const shape = near && OF_LINES.find(({ isIn }) => isIn(near))
    if (shape) return shape
  }
  return null
}
