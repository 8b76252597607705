import { LOOKALIKES } from '../../vocabulary/index.ts'

const FOREIGN = /[\u0251\u0261\u0370-\u03ff\u0400-\u052f]/
const LATIN = /[A-Za-z]/

/** By each letter that looks like a Latin one that one; and the other way round, by each Latin letter the Cyrillic one that looks like it. */
const tables = { latin: new Map<string, string>(), cyrillic: new Map<string, string>() }

function fill(): void {
  for (const row of LOOKALIKES.split(' ')) {
    const [latin = '', , ...others] = row
    for (const other of others) tables.latin.set(other, latin)
    const cyrillic = others.find((other) => other >= '\u0400' && other <= '\u052f')
    if (cyrillic) tables.cyrillic.set(latin, cyrillic)
  }
}

/** Whether a word mixes Latin letters with those of another script. */
export const mixesScripts = (word: string): boolean => FOREIGN.test(word) && LATIN.test(word)

/** A word that mixes scripts, in one of them: each letter of the other is one that looks like it; the word itself where some do not. */
export function inOneScript(word: string): string {
  if (tables.latin.size === 0) fill()
  const letters = [...word]
  const latin = letters.map((letter) => tables.latin.get(letter) ?? letter)
  if (!latin.some((letter) => FOREIGN.test(letter))) return latin.join('')
  const cyrillic = letters.map((letter) => tables.cyrillic.get(letter) ?? letter)
  return cyrillic.some((letter) => LATIN.test(letter)) ? word : cyrillic.join('')
}
