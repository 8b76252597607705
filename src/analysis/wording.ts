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

/**
 * How like two titles are, 0 to 1: the words that they share over all their words (Jaccard). Tracker names outweigh words:
 * with one in common the titles are the same, with different ones they are not.
 */
export function likeness(one: string, other: string): number {
  const names = [new Set(one.match(IDENTIFIER)), new Set(other.match(IDENTIFIER))] as const
  if (names[0].size > 0 && names[1].size > 0) return overlap(...names) > 0 ? 1 : 0
  return overlap(new Set(words(one)), new Set(words(other)))
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length
  return shared === 0 ? 0 : shared / (one.size + other.size - shared)
}
