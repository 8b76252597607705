import { KOREAN_ENDINGS, KOREAN_PARTICLES, TRADITIONAL } from '../../vocabulary/index.ts'
import { inOneScript, mixesScripts } from './lookalikes.ts'

/** The smallest piece of a line: a word (one character in Chinese and Japanese), a number, a mark or a punctuation sign. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'sign'
  /** What is compared: folded words, digits, the glyph without variation selector, the sign itself. */
  key: string
  /** Offsets into the text in UTF-16 units; `end` is exclusive. */
  start: number
  end: number
  /** Nothing stands between this token and the one before. */
  glued: boolean
  /** Its number among the words that phrases begin with; 0 where it begins none. */
  first: number
}

/** Tells a word's number among those that phrases begin with. */
type NumberOf = (word: string) => number

const UNNUMBERED: NumberOf = () => 0

const TOKEN =
  /:[a-z][a-z_]{0,30}:|\p{N}+(?:[.,]\p{N}+)*|[A-Za-z][A-Za-z0-9]*(?:['’](?:s|t|re|ve|ll|m|S|T|RE|VE|LL|M)(?![A-Za-z]))?(?![\p{L}\p{M}\p{Nd}])|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|\p{sc=Hang}+|(?:(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hang}])\p{L})(?:(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hang}])[\p{L}\p{M}\p{Nd}])*|[^\s\p{M}]/gu
const ASCII_WORD = /^[\x20-\x7e]*$/
const MARKS = /\p{M}/gu
const SYMBOL = /[\p{Extended_Pictographic}\p{So}√]/u

/** By each character of Traditional Chinese that is written otherwise the one of Simplified; made once one is asked for. */
const simplified = new Map<string, string>()

function simplify(character: string): string {
  if (simplified.size === 0) for (const [from, to] of TRADITIONAL.split(' ').map((pair) => [...pair])) simplified.set(from ?? '', to ?? '')
  return simplified.get(character) ?? character
}

/** A word as it is compared: lower case, without accents, in Simplified Chinese; dotless and dotted i are one. */
export function fold(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase().replace("'", '')
  if (word >= '\u4e00' && word <= '\u9fff') return simplify(word)
  const one = mixesScripts(word) ? inOneScript(word) : word
  return one.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ı', 'i').replace('’', '').normalize('NFKC')
}

function kindOf(text: string): Token['kind'] {
  const code = text.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'number'
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 'word'
  if (code < 128) return text.length > 2 ? 'mark' : 'sign'
  if (/^\p{L}/u.test(text)) return 'word'
  if (/^\p{N}/u.test(text)) return 'number'
  return SYMBOL.test(text) ? 'mark' : 'sign'
}

/** What may be glued to a Korean word, the longest first. */
const GLUED = `${KOREAN_ENDINGS}, ${KOREAN_PARTICLES}`.split(', ').sort((one, other) => other.length - one.length)
const NO_STEMS: readonly string[] = []

/** What a Korean word may be without the particle or ending that is glued to it, two syllables at least behind a short one; nothing for any other word. */
export function stemsOf(key: string): readonly string[] {
  if (key.length < 3 || key < '\uac00' || key > '\ud7a3') return NO_STEMS
  const leaves = (ending: string): boolean => key.length - ending.length >= (ending.length > 1 ? 1 : 2)
  return GLUED.filter((ending) => key.endsWith(ending) && leaves(ending)).map((ending) => key.slice(0, -ending.length))
}

/** Signs inside of words that nobody sees: soft hyphens, zero-width spaces, marks of order and direction; joiners and selectors only in Latin ones, for others are spelled with them. */
const UNSEEN =
  /(?<=[\p{L}\p{N}])(?:\u00ad|\u061c|\u180e|\u200b|\u200e|\u200f|[\u202a-\u202e]|[\u2060-\u2064]|\ufeff)+(?=[\p{L}\p{N}])|(?<=[A-Za-z])(?:\u034f|\u200c|\u200d|[\ufe00-\ufe0f])+(?=[A-Za-z])/gu
const MAY_HIDE = /\u00ad|\u034f|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/

/** Splits a text that hides signs in its words as if they were not there, each token where it stands in the text. */
function tokenizeSeen(text: string, shortcodes: Readonly<Record<string, string>>, numberOf: NumberOf): Token[] {
  const at: number[] = []
  let from = 0
  for (const { index, 0: found } of text.matchAll(UNSEEN)) {
    for (let place = from; place < index; place++) at.push(place)
    from = index + found.length
  }
  for (let place = from; place < text.length; place++) at.push(place)
  const seen = text.replace(UNSEEN, '')
  const place = (offset: number): number => at[offset] ?? text.length
  return split(seen, shortcodes, numberOf).map((token) => ({ ...token, start: place(token.start), end: place(token.end - 1) + 1 }))
}

/** Splits a text into tokens; `shortcodes` names the glyph that a `:name:` stands for. */
export function tokenize(text: string, shortcodes: Readonly<Record<string, string>> = {}, numberOf = UNNUMBERED): Token[] {
  return MAY_HIDE.test(text) ? tokenizeSeen(text, shortcodes, numberOf) : split(text, shortcodes, numberOf)
}

function split(text: string, shortcodes: Readonly<Record<string, string>>, numberOf: NumberOf): Token[] {
  const tokens: Token[] = []
  let last = -1
  let reached = 0
  const push = (kind: Token['kind'], key: string, start: number, end: number): void => {
    tokens.push({ kind, key, start, end, glued: start === last, first: numberOf(key) })
    last = end
  }
  for (const found of text.match(TOKEN) ?? []) {
    const start = text.indexOf(found, reached)
    reached = start + found.length
    const kind = kindOf(found)
    if (kind === 'mark' && found.charCodeAt(0) === 58) {
      const glyph = shortcodes[found.slice(1, -1)]
      if (glyph) push('mark', glyph, start, start + found.length)
    } else push(kind, kind === 'word' ? fold(found) : kind === 'number' ? found.normalize('NFKC') : found, start, start + found.length)
  }
  return tokens
}

/** Where the first word stands among tokens, signs and marks aside; -1 where none does. */
export const firstWord = (tokens: readonly Token[]): number => tokens.findIndex(({ kind }) => kind === 'word')

/** So many answers are remembered, of texts no longer than so many UTF-16 units: a line and its parts. */
const REMEMBERED = { texts: 1000, length: 400 }

/** Makes `tell` remember its last answers: a line and its parts are looked up in one table after the other. */
export function remember<Answer>(tell: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = tell(text)
    if (answers.size >= REMEMBERED.texts) answers.clear()
    if (text.length <= REMEMBERED.length) answers.set(text, answer)
    return answer
  }
}
