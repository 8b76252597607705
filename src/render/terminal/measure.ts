/** Tells the terminal columns that a text takes. */
export type Measure = (text: string) => number

/** Letters that take one column each: Latin, Greek, Cyrillic, dashes and quotes, arrows, lines and blocks. */
const NARROW =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0391-\u03a1\u03a3-\u03ff\u0400-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2190-\u21ff\u2500-\u259f]*$/
/** Those and letters that take two: kana, Chinese characters, Korean syllables, wide signs. */
const SIMPLE =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0391-\u03a1\u03a3-\u03ff\u0400-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2190-\u21ff\u2500-\u259f\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/
/** The first of the letters that take two. */
const FIRST_WIDE = 0x3001

/** The columns of a text of simple letters. */
function columnsOf(text: string): number {
  let columns = text.length
  if (!NARROW.test(text)) for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_WIDE) columns += 1
  return columns
}

/** The measure for `texts`: by counting where that is enough, for the tables of all scripts and emoji take long to load and to ask. */
export async function measureFor(texts: string): Promise<Measure> {
  if (SIMPLE.test(texts)) return columnsOf
  const { default: stringWidth } = await import('string-width')
  return (text) => (SIMPLE.test(text) ? columnsOf(text) : stringWidth(text))
}
