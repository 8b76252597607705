import written from 'iconv-lite/encodings/sbcs-data.js'
import generated from 'iconv-lite/encodings/sbcs-data-generated.js'

/** A one-byte code page, read backwards: from its characters to the bytes they stood for. */
export interface Page {
  charset: string
  /** The byte (80 to FF) of each character; undefined bytes stand under the character of the same number. */
  bytes: ReadonlyMap<string, number>
  /** The continuation bytes (80 to BF) that the page leaves undefined, and that a careless tool drops. */
  gaps: readonly number[]
  /** What characters of the page stand for that are none: what another page has at their bytes. */
  meant: ReadonlyMap<string, string>
  /** How seldom texts are seen through it, in bits. */
  rarity: number
}

const tables = { ...generated, ...written }

interface Row {
  charset: string
  table: keyof typeof tables
  rarity: number
  /** What newer versions of a page write, and the sign of their maker. */
  also?: readonly (readonly [string, number])[]
}

/** What every page of the Macintosh was given later: the euro in place of the sign for any currency. */
const MAC = [['\uF8FF', 0xf0] as const, ['€', 0xdb] as const]

/** The forerunner of windows-1252, which has control characters where that has signs. */
const LATIN_1 = 'iso-8859-1'

/** The pages that UTF-8 is mistaken for; where two repair a file alike, the first wins. */
const ROWS: readonly Row[] = [
  { charset: 'windows-1252', table: 'windows1252', rarity: 0 },
  { charset: LATIN_1, table: 'iso88591', rarity: 0 },
  { charset: 'windows-1254', table: 'windows1254', rarity: 1 },
  { charset: 'macintosh', table: 'macintosh', rarity: 1, also: [...MAC, ['\u03A9', 0xbd]] },
  { charset: 'windows-1251', table: 'windows1251', rarity: 1 },
  { charset: 'windows-1250', table: 'windows1250', rarity: 1 },
  { charset: 'cp437', table: 'cp437', rarity: 1 },
  { charset: 'cp850', table: 'cp850', rarity: 2 },
  { charset: 'windows-1257', table: 'windows1257', rarity: 2 },
  { charset: 'windows-1253', table: 'windows1253', rarity: 3 },
  { charset: 'windows-1255', table: 'windows1255', rarity: 3 },
  { charset: 'windows-1256', table: 'windows1256', rarity: 3 },
  { charset: 'windows-1258', table: 'windows1258', rarity: 3 },
  { charset: 'windows-874', table: 'windows874', rarity: 3 },
  { charset: 'iso-8859-2', table: 'iso88592', rarity: 3 },
  { charset: 'iso-8859-5', table: 'iso88595', rarity: 3 },
  { charset: 'iso-8859-7', table: 'iso88597', rarity: 3 },
  { charset: 'iso-8859-15', table: 'iso885915', rarity: 3 },
  { charset: 'iso-8859-16', table: 'iso885916', rarity: 4 },
  { charset: 'cp852', table: 'cp852', rarity: 3 },
  { charset: 'cp866', table: 'cp866', rarity: 3 },
  { charset: 'koi8-r', table: 'koi8r', rarity: 3 },
  { charset: 'koi8-u', table: 'koi8u', rarity: 4 },
  { charset: 'x-mac-cyrillic', table: 'maccyrillic', rarity: 4, also: MAC },
  { charset: 'x-mac-ukrainian', table: 'macukraine', rarity: 7, also: MAC },
  { charset: 'x-mac-greek', table: 'macgreek', rarity: 4 },
  { charset: 'x-mac-turkish', table: 'macturkish', rarity: 4, also: MAC },
  { charset: 'x-mac-ce', table: 'maccenteuro', rarity: 4 },
  { charset: 'x-mac-croatian', table: 'maccroatian', rarity: 7, also: MAC },
  { charset: 'x-mac-romanian', table: 'macromania', rarity: 7, also: MAC },
  { charset: 'x-mac-icelandic', table: 'maciceland', rarity: 7, also: MAC },
  { charset: 'cp858', table: 'cp858', rarity: 6 },
  { charset: 'cp857', table: 'cp857', rarity: 6 },
  { charset: 'cp737', table: 'cp737', rarity: 6 },
  { charset: 'cp775', table: 'cp775', rarity: 6 },
  { charset: 'cp855', table: 'cp855', rarity: 6 },
  { charset: 'cp860', table: 'cp860', rarity: 7 },
  { charset: 'cp861', table: 'cp861', rarity: 7 },
  { charset: 'cp862', table: 'cp862', rarity: 7 },
  { charset: 'cp863', table: 'cp863', rarity: 7 },
  { charset: 'cp865', table: 'cp865', rarity: 7 },
  { charset: 'cp869', table: 'cp869', rarity: 7 },
  { charset: 'cp720', table: 'cp720', rarity: 7 },
  { charset: 'iso-8859-3', table: 'iso88593', rarity: 7 },
  { charset: 'iso-8859-4', table: 'iso88594', rarity: 7 },
  { charset: 'iso-8859-6', table: 'iso88596', rarity: 7 },
  { charset: 'iso-8859-8', table: 'iso88598', rarity: 7 },
  { charset: 'iso-8859-9', table: 'iso88599', rarity: 7 },
  { charset: 'iso-8859-10', table: 'iso885910', rarity: 7 },
  { charset: 'iso-8859-13', table: 'iso885913', rarity: 7 },
  { charset: 'iso-8859-14', table: 'iso885914', rarity: 7 },
]

const UNDEFINED = '\uFFFD'
const CONTROLS = Array.from({ length: 32 }, (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const)

/** A control character that ends a line in some texts. */
const NEXT_LINE = '\u0085'
const MEANT = new Map(
  CONTROLS.flatMap(([control], index) => {
    const char = tables.windows1252.chars.charAt(index)
    return char === UNDEFINED || control === NEXT_LINE ? [] : [[control, char] as const]
  }),
)

const invert = ({ charset, table, rarity, also = [] }: Row): Page => {
  const pairs = Array.from(tables[table].chars, (char, index) => [char, 0x80 + index] as const)
  const undefinedBytes = pairs.flatMap(([char, byte]) => (char === UNDEFINED ? [[String.fromCharCode(byte), byte] as const] : []))
  return {
    charset,
    bytes: new Map([...undefinedBytes, ...pairs.filter(([char]) => char !== UNDEFINED), ...also]),
    gaps: pairs.filter(([char, byte]) => char === UNDEFINED && byte < 0xc0).map(([, byte]) => byte),
    meant: charset === LATIN_1 ? MEANT : new Map(),
    rarity,
  }
}

let inverted: readonly Page[] | undefined

/** Every page that mojibake is sought in, in order of preference; built at the first call, which only a text that looks garbled makes. */
export const pages = (): readonly Page[] => {
  inverted ??= ROWS.map(invert)
  return inverted
}

/** Text of bytes in windows-1252; the five bytes without a character become the C1 control of the same number. */
export const readWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => {
      const char = tables.windows1252.chars[control.charCodeAt(0) - 0x80]
      return char === undefined || char === UNDEFINED ? control : char
    })
