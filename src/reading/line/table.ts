import type { Words } from '../../vocabulary/index.ts'
import { Phrases } from './phrase.ts'
import type { Listed } from './phraseIndex.ts'

type OwnPhrases = Readonly<Record<string, readonly string[] | undefined>>

/** The phrases of `own`, each with the first of `rows` that goes by its key. */
function ownOf<Row>(rows: readonly Row[], own: OwnPhrases, key: (row: Row) => string | null): Listed {
  const keys = rows.map(key)
  return keys.map((name, index) => (name !== null && keys.indexOf(name) === index ? (own[name] ?? []) : []))
}

const phrasesOf = (words: Words): string[] => Object.values(words).flatMap((list) => list.split(','))

/** A table: what each of `sources` means, and a user's own phrases, by the `key` of the meaning that they are added to; they come first. */
export function table<Source extends { readonly words: Words }, Row>(
  sources: readonly Source[],
  meaning: (source: Source) => Row,
  own?: OwnPhrases,
  key: (row: Row) => string | null = (row) => (typeof row === 'string' ? row : null),
): Phrases<Row> {
  const rows = sources.map(meaning)
  const listed = () => sources.map(({ words }) => phrasesOf(words))
  return new Phrases(rows, listed, () => (own ? ownOf(rows, own, key) : null))
}

/** What a row means where that is the row. */
export const itself = <Row>(row: Row): Row => row

/** A table of phrases that mean one thing. */
export const list = (...all: readonly Words[]): Phrases<true> =>
  table(
    all.map((words) => ({ words })),
    () => true,
  )
