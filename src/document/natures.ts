/** What a character is to those beside it, and how rare it is in clean text, in bits: ASCII costs nothing, since no repair touches it. */
export interface Nature {
  /** Its place among the kinds. */
  kind: number
  bits: number
  script: Script
  case: Case
  /** Of the scripts of India and beyond which it is: each has a block of its own. */
  block: number
}

/** The scripts that letters may be of, as far as it is told which go together in a word. */
export type Script = 'latin' | 'greek' | 'cyrillic' | 'joined' | 'southern' | 'other'
type Case = 'upper' | 'lower' | 'none'

/** The kinds of characters, in an order: letter, accent, what opens, what opens or closes, what closes, apostrophe, dash, dots, money, number, law, odd, blank, grid, sign, veil, control, lost, space, digit, mark. */
export const KINDS = 'LAOQCPDEMNRXBGSVKF_0.'

/** How rare characters are, the first row that holds one counts; what none holds is as rare as a character of no language. */
const ROWS: readonly { kind: string; bits: number; is: RegExp }[] = [
  { kind: '_', bits: 0, is: /[\0\t-\r ]/ },
  { kind: '0', bits: 0, is: /[0-9]/ },
  { kind: 'L', bits: 0, is: /[a-zA-Z]/ },
  { kind: '.', bits: 0, is: /\p{ASCII}/u },
  { kind: 'K', bits: 18, is: /\p{Cc}/u },
  { kind: 'F', bits: 12, is: /\uFFFD/ },
  { kind: 'B', bits: 5, is: /[\u00A0\u202F]/ },
  { kind: 'B', bits: 9, is: /[\u00AD\u2000-\u200A\u205F]/ },
  { kind: 'V', bits: 7, is: /[\u200B-\u200F\u2060\uFEFF]|\uFE0E|\uFE0F/ },
  { kind: 'L', bits: 6, is: /[àáâäåæçèéêëìíîïñòóôõöøùúûüýßœăąćčđďěęėēğģįıīķļłľĺńňņőřŕśšşșťţțůűųūźżžāơư]/ },
  { kind: 'L', bits: 7, is: /[ãÄÉÖÜŠŽČĆŁŚŻŘŞŞİÇÁÓÚÀÈÊÔÍ\u1EA0-\u1EF9]/ },
  { kind: 'L', bits: 8, is: /[ÅØÑÆĐŹŃĘĄĂŐŰĢĪĶĻŅŪĒĀĖŲĮŮĚĎŤŇĽĞȘȚŢŒŸÕÒÙÛ]/ },
  { kind: 'L', bits: 10, is: /[ÃÎËÏÌÝÞðþÿĹŔ]/ },
  { kind: 'L', bits: 12, is: /[ÂÐ]/ },
  { kind: 'L', bits: 12, is: /[\u0100-\u017F]/ },
  { kind: 'L', bits: 5, is: /[\u0391-\u03CE]/ },
  { kind: 'L', bits: 5, is: /[\u0410-\u044FЁё]/ },
  { kind: 'L', bits: 7, is: /[\u0386-\u0390\u0401-\u045FҐґ]/ },
  { kind: 'L', bits: 10, is: /[\u0490-\u04FF]/ },
  { kind: 'L', bits: 5, is: /[\u05D0-\u05EA\u0621-\u063A\u0641-\u064A]/ },
  { kind: 'L', bits: 7, is: /[پچژکگیەۆکھہےںٹڈڑ\u0660-\u0669\u06F0-\u06F9]/ },
  { kind: 'A', bits: 10, is: /[\u064B-\u0655\u05B0-\u05C2]/ },
  {
    kind: 'L',
    bits: 6,
    is: /[\u0904-\u0939\u0985-\u09B9\u0A05-\u0A39\u0A85-\u0AB9\u0B85-\u0BB9\u0C05-\u0C39\u0C85-\u0CB9\u0D05-\u0D39\u0E01-\u0E30\u0E40-\u0E46\u10D0-\u10F0\u0531-\u0587]/,
  },
  {
    kind: 'L',
    bits: 6,
    is: /[\u0900-\u0903\u093C-\u094D\u0981-\u0983\u09BC-\u09CD\u0A3C-\u0A4D\u0ABC-\u0ACD\u0BBE-\u0BCD\u0C3E-\u0C4D\u0CBE-\u0CCD\u0D3E-\u0D4D\u0E31-\u0E3A\u0E47-\u0E4E]/,
  },
  { kind: 'L', bits: 6, is: /[\u3041-\u3096\u30A1-\u30FC]/ },
  { kind: 'L', bits: 11, is: /[\u3400-\u9FFF\uAC00-\uD7A3]/ },
  { kind: 'E', bits: 8, is: /[\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF5E]/ },
  { kind: 'A', bits: 8, is: /[\u0300-\u0308\u030A-\u030C\u0323\u0327\u0328\u0335-\u0338\u20E3]/ },
  { kind: 'A', bits: 14, is: /[\u0300-\u036F]/ },
  { kind: 'Q', bits: 4, is: /[“‘«]/ },
  { kind: 'Q', bits: 6, is: /»/ },
  { kind: 'O', bits: 6, is: /[„¿¡‹‚]/ },
  { kind: 'P', bits: 4, is: /’/ },
  { kind: 'P', bits: 7, is: /ʼ/ },
  { kind: 'C', bits: 4, is: /”/ },
  { kind: 'C', bits: 6, is: /›/ },
  { kind: 'D', bits: 4, is: /[–—]/ },
  { kind: 'E', bits: 5, is: /[…•·]/ },
  { kind: 'M', bits: 6, is: /[€£]/ },
  { kind: 'M', bits: 9, is: /[¥¢\u20A0-\u20BF]/ },
  { kind: 'N', bits: 6, is: /[°×±µ½≥≤≈≠]/ },
  { kind: 'N', bits: 7, is: /√/ },
  { kind: 'N', bits: 9, is: /[¼¾ªº÷∞∑∏∂∆∫Ωπ⁄\u2070-\u209C]/ },
  { kind: 'R', bits: 7, is: /[©®™§²]/ },
  { kind: 'R', bits: 10, is: /[¶†‡№‰¹³]/ },
  { kind: 'C', bits: 8, is: /[´¨]/ },
  { kind: 'X', bits: 8, is: /¬/ },
  { kind: 'X', bits: 11, is: /[¤¦¯¸ˆ˜ˇ˘˙˚˛˝ƒ◊\uF8FF]/ },
  { kind: 'G', bits: 4, is: /[\u2500-\u259F]/ },
  { kind: 'S', bits: 7, is: /[\u2190-\u21FF\u2600-\u27BF\u{1F300}-\u{1FAFF}]/u },
  { kind: 'S', bits: 9, is: /[\u2010-\u27BF\u2B00-\u2BFF\u{1F000}-\u{1F2FF}]/u },
  { kind: 'L', bits: 15, is: /\p{L}/u },
  { kind: 'A', bits: 15, is: /\p{M}/u },
  { kind: 'S', bits: 14, is: /[\p{S}\p{P}\p{N}]/u },
  { kind: 'K', bits: 24, is: /./su },
]

const SCRIPTS: readonly { script: Script; is: RegExp }[] = [
  { script: 'latin', is: /\p{Script=Latin}/u },
  { script: 'greek', is: /\p{Script=Greek}/u },
  { script: 'cyrillic', is: /\p{Script=Cyrillic}/u },
  { script: 'joined', is: /[\p{Script=Arabic}\p{Script=Hebrew}]/u },
  { script: 'southern', is: /[\u0700-\u10FF]/ },
]

const natures = new Map<string, Nature>()

const caseOf = (char: string): Case => (/\p{Lu}/u.test(char) ? 'upper' : /\p{Ll}/u.test(char) ? 'lower' : 'none')

/** What a character is; the same each time it is asked. */
export function natureOf(char: string): Nature {
  const known = natures.get(char)
  if (known) return known
  const { kind = 'K', bits = 0 } = ROWS.find(({ is }) => is.test(char)) ?? {}
  const script = SCRIPTS.find(({ is }) => is.test(char))?.script ?? 'other'
  const nature = {
    kind: KINDS.indexOf(kind),
    bits,
    script,
    case: caseOf(char),
    block: script === 'southern' ? (char.codePointAt(0) ?? 0) >> 7 : 0,
  }
  natures.set(char, nature)
  return nature
}
