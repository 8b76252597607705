/** Scripts that write no spaces count a character as a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu

/** A name that a tracker gives, such as PAY-12 or #481. */
const IDENTIFIER = /\b[A-Z]{2,10}-\d+\b|#\d+/g

/** The words of a text, in lower case, without punctuation, decoration and emoji. */
export function words(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? []
}

/** A text as it is compared: its words alone; a text without any word stays as it is. */
export function normalise(text: string): string {
  return words(text).join(' ') || text.trim()
}

/** So many words and letters of a title say which it is, whatever is told behind them. */
const TELLING = { words: 3, letters: 10 }
const BEGINS = 0.6

/** Whether one text goes on where the other ends: "The ramp is stuck", then "The ramp is stuck: oil helped". */
function goesOn(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const isTelling = short.length >= TELLING.words && short.join('').length >= TELLING.letters
  return isTelling && short.every((word, index) => word === long[index])
}

/**
 * How like two titles are, 0 to 1: the words that they share over all their words (Jaccard). A title that goes on
 * where the other ends is like it. Tracker names outweigh words: with one in common the titles are the same, with different ones they are not.
 */
export function likeness(one: string, other: string): number {
  const names = [new Set(one.match(IDENTIFIER)), new Set(other.match(IDENTIFIER))] as const
  if (names[0].size > 0 && names[1].size > 0) return overlap(...names) > 0 ? 1 : 0
  const said = [words(one), words(other)] as const
  return Math.max(overlap(new Set(said[0]), new Set(said[1])), goesOn(...said) ? BEGINS : 0)
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length
  return shared === 0 ? 0 : shared / (one.size + other.size - shared)
}
