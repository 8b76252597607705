/** Tells the terminal columns that a text takes. */
export type Measure = (text: string) => number

/** Letters that take one column each: Latin, dashes and quotes, arrows, lines and blocks. */
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u259f]*$/

/** The measure for `texts`: by counting where that is enough, for the tables of all scripts and emoji take long to load and to ask. */
export async function measureFor(texts: string): Promise<Measure> {
  if (NARROW.test(texts)) return (text) => text.length
  const { default: stringWidth } = await import('string-width')
  return (text) => (NARROW.test(text) ? text.length : stringWidth(text))
}
