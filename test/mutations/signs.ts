import { pick, type Random } from './held.ts'

const UNSEEN = [
  '\u200b',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\u200d',
  '\u200c',
  '\u180e',
  '\u034f',
  '\u200e',
  '\u202a\u202c',
  '\u2061',
  '\ufe0f',
] as const

/** A name with a sign in its first word that nobody sees. */
export function hidden(name: string, random: Random): string | null {
  const word = /[A-Za-z]{5,}/.exec(name)
  return word ? name.slice(0, word.index + 3) + pick(UNSEEN, random) + name.slice(word.index + 3) : null
}

/** Letters of Latin words, and those of other scripts that look like them. */
const ALIKE: Readonly<Record<string, readonly [string, ...string[]]>> = {
  a: ['а', 'ɑ'],
  B: ['В', 'Β'],
  c: ['с', 'ϲ'],
  e: ['е'],
  i: ['і', 'ι'],
  k: ['κ', 'к'],
  K: ['К', 'Κ'],
  o: ['о', 'ο'],
  p: ['р', 'ρ'],
  s: ['ѕ'],
  x: ['х'],
  y: ['у'],
}

/** A name in which one letter of its first word is one that looks like it. */
export function lookalike(name: string, random: Random): string | null {
  const word = /block\w*|bloc\w*|[A-Za-z]{5,}/i.exec(name)
  if (!word || /[^\u0020-\u024f]/.test(name)) return null
  const places = [...word[0]].flatMap((letter, at) => (ALIKE[letter] ? [{ letter, at: word.index + at }] : []))
  const [first, ...others] = places
  if (!first) return null
  const { letter, at } = pick([first, ...others], random)
  const [one, ...more] = ALIKE[letter] ?? [letter]
  return name.slice(0, at) + pick([one, ...more], random) + name.slice(at + 1)
}
