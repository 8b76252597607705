import { isYear } from './calendar.ts'
import { datesIn } from './date.ts'
import type { Lexicon } from './lexicon.ts'
import { trimEdges } from './say.ts'
import { kindOfName } from './title.ts'
import type { Token } from './token.ts'

/** "week3": a noun and its number in one word. */
const GLUED = /(?<![\p{L}\p{N}])(\p{L}{3,})(\d{1,3})(?![\p{L}\p{N}])/gu
const VERSION = /(?<![\p{L}\p{N}])v\d+(?:\.\d+)+\b/iu
const TICKET = /\b(?!(?:UTF|SHA|ISO|AES|RSA|GPT|RFC|CVE|COVID|ES|HTTP|MD)-)[A-Z]{2,}-\d+\b/
/** "P3", "M2": a phase or milestone by its letter. */
const CODE = /\b[PM][1-9]\d?\b/g
/** "第二阶段", "第3周": in Chinese and Japanese the number stands before its noun, in Korean too. */
const ORDINAL =
  /第[一二三四五六七八九十\d]{1,3}(?:阶段|階段|周|週|轮|期|次迭代|个迭代|フェーズ|スプリント)|\d{1,3}(?:주차|단계|차\s?스프린트)/u
const ROMAN = /^(?:[ivx]+|[a-z])$/
const CODED = /^[a-z]?\d+[a-z]?$/
const INNER = /^[.\-–]$/

/** Whether a token may be the number of a unit: `6`, `3b`, `IV`, `C`. */
function isNumber(token: Token | undefined, text: string): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number'
  const written = text.slice(token.start, token.end)
  return CODED.test(token.key) || (ROMAN.test(token.key) && written === written.toUpperCase())
}

const isLatin = ({ kind, key }: Token): boolean => kind === 'number' || key.charCodeAt(0) < 0x2e80

/** The end of a number that goes on without a blank: `5.3.6`, `1-2`, `2a`. */
function numberEnd(tokens: readonly Token[], at: number): number {
  let last = at
  for (let next = tokens[last + 1]; next?.glued; next = tokens[last + 1]) {
    const beyond = tokens[last + 2]
    if (next.kind === 'sign' ? !INNER.test(next.key) || !beyond?.glued || beyond.kind === 'sign' || !isLatin(beyond) : !isLatin(next)) break
    last++
  }
  return tokens[last]?.end ?? 0
}

/** "Sprint 6", "Phase 5.3.6", "PR #475": a noun and its number; a version is one only where a release is spoken of. */
function numbered(text: string, lexicon: Lexicon): string | null {
  const tokens = lexicon.tokens(text)
  for (let index = 0; index < tokens.length; index++) {
    const noun = lexicon.labelNouns.at(tokens, index)
    if (!noun) continue
    const isVersion = lexicon.versions.at(tokens, index)?.to === noun.to
    if (isVersion && kindOfName(text, lexicon) !== 'release') continue
    let at = noun.to
    while (/^[-#:]$/.test(tokens[at]?.key ?? '')) at++
    if (isYear(Number(tokens[at]?.key))) continue
    if (isNumber(tokens[at], text)) return text.slice(tokens[index]?.start ?? 0, numberEnd(tokens, at))
  }
  return null
}

/** The one code of a title; several are levels of priority, and so is one before "issues" or "blockers". */
function coded(text: string, { tokens, blockers, problems, units }: Lexicon): string | null {
  const [code, ...others] = text.match(CODE) ?? []
  if (code === undefined || others.length > 0) return null
  const behind = tokens(text.slice(text.indexOf(code) + code.length)).filter(({ kind }) => kind === 'word')
  return blockers.at(behind, 0) || problems.at(behind, 0) || units.at(behind, 0)?.row === 'item' ? null : code
}

/** The unit's own name in a title: "Sprint 6", "Phase 1", "PR-048", "v2.1.0"; null where none is named. */
export function labelIn(title: string, lexicon: Lexicon): string | null {
  const text = title.replace(GLUED, '$1 $2')
  return numbered(text, lexicon) ?? [ORDINAL, VERSION, TICKET].map((shape) => shape.exec(text)?.[0]).find(Boolean) ?? coded(text, lexicon)
}

const CLOSE = /\s[-–—(|]|[,;|]|:\s/
const BRACKETS = /^[[(<](.*)[\])>]$/
const REFERENCE = /^#?\d[\w.-]*(?=$| (?:of|de|von|из|av|\/) ?\d)/
const NAME_WORDS = 3

/** Several units in one value, such as "0, 1 & 2": none of them is the page's own. */
const LISTED = /^\D*\d+(?:[.-]\d+)?\s*(?:,|&|\+|and\b|to\b|→|->)\s*\D{0,12}\d/u

/** The unit that a heading below the title names; null where it names several. */
export const labelOfHeading = (text: string, lexicon: Lexicon): string | null => (LISTED.test(text) ? null : labelIn(text, lexicon))

/** The noun of a key such as "Milestone number". */
function nounIn(key: string, lexicon: Lexicon): string | null {
  const tokens = lexicon.tokens(key)
  const hit = lexicon.labelNouns.all(tokens).at(-1)
  return hit ? key.slice(tokens[hit.from]?.start ?? 0, tokens[hit.to - 1]?.end) : null
}

/** The unit that a pair such as `Sprint: 6` or `Release: 2.1.0` names; null where its value is a sentence, a list, a link or a place to fill in. */
export function labelOfPair(key: string, value: string, lexicon: Lexicon): string | null {
  const bare = value.trim().replace(BRACKETS, '$1')
  const head = trimEdges(bare.split(CLOSE)[0] ?? '')
  if (LISTED.test(bare) || head === '' || /:\/\/|^#?\[/.test(bare) || datesIn(bare, lexicon, { order: 'mdy', yearless: 'any' }).length > 0)
    return null
  const named = labelIn(head, lexicon)
  if (named) return named
  if (lexicon.versions.whole(key)) return null
  const noun = nounIn(key, lexicon) ?? key
  const number = REFERENCE.exec(head)?.[0]
  if (number !== undefined) return /^\d+\.\d/.test(number) ? number : `${noun} ${number}`
  const words = lexicon.tokens(head).filter(({ kind }) => kind === 'word')
  const isName = /\d/.test(head) ? words.length <= NAME_WORDS : words.length <= 2 && /^\p{Lu}/u.test(head)
  return isName ? head : null
}
