import tables from 'iconv-lite/encodings/sbcs-data-generated.js'

/** A one-byte code page, read backwards: from its characters to the bytes they stood for. */
export interface Page {
  charset: string
  /** The byte (80 to FF) of each character; undefined bytes stand under the C1 control of the same number. */
  bytes: ReadonlyMap<string, number>
  /** The continuation bytes (80 to BF) that the page leaves undefined, and that a careless tool drops. */
  gaps: readonly number[]
}

/** The pages that UTF-8 is mistaken for; where two repair a file alike, the first wins. `also`: what newer versions of a page write. */
const ROWS = [
  { charset: 'windows-1252', table: tables.windows1252, also: [] },
  { charset: 'windows-1254', table: tables.windows1254, also: [] },
  { charset: 'macintosh', table: tables.macintosh, also: [['\uF8FF', 0xf0] as const, ['\u03A9', 0xbd] as const, ['€', 0xdb] as const] },
  { charset: 'windows-1251', table: tables.windows1251, also: [] },
  { charset: 'cp437', table: tables.cp437, also: [] },
  { charset: 'cp850', table: tables.cp850, also: [] },
]

const UNDEFINED = '\uFFFD'
const CONTROLS = Array.from({ length: 32 }, (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const)

const invert = ({ charset, table, also }: (typeof ROWS)[number]): Page => {
  const pairs = Array.from(table.chars, (char, index) => [char, 0x80 + index] as const)
  return {
    charset,
    bytes: new Map([...CONTROLS, ...pairs.filter(([char]) => char !== UNDEFINED), ...also]),
    gaps: pairs.filter(([char, byte]) => char === UNDEFINED && byte < 0xc0).map(([, byte]) => byte),
  }
}

let inverted: readonly Page[] | undefined

/** Every page that mojibake is sought in, in order of preference; built at the first call. */
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
