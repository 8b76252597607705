import type { Report, Unread } from '../report/index.ts'
import { UNREAD_PLACES, type UnreadPlace } from '../vocabulary/index.ts'
import { normalise } from './wording.ts'

/** A word or a mark that was not understood, over all reports. */
export interface UnreadWord {
  /** As it is written where it stands first. */
  text: string
  place: UnreadPlace
  /** The key of the configuration that it can be taught under. */
  teach: 'words.states' | 'words.severities'
  count: number
  /** In how many files it stands. */
  files: number
  first: { path: string; line: number }
}

type Questioned = Pick<Report, 'source'> & { unread: readonly Unread[] }

const byFrequency = (one: UnreadWord, other: UnreadWord): number =>
  other.count - one.count || other.files - one.files || UNREAD_PLACES.indexOf(one.place) - UNREAD_PLACES.indexOf(other.place)

/** What was not understood in `reports`, the most frequent first; a word counts once for each kind of place, whatever its case. */
export function unreadWords(reports: readonly Questioned[]): UnreadWord[] {
  const words = new Map<string, UnreadWord & { last: string }>()
  for (const { source, unread } of reports)
    for (const { text, place, line } of unread) {
      const key = `${place} ${normalise(text)}`
      const teach = place === 'severity' ? 'words.severities' : 'words.states'
      const word = words.get(key) ?? { text, place, teach, count: 0, files: 0, first: { path: source.path, line }, last: '' }
      words.set(key, { ...word, count: word.count + 1, files: word.files + (word.last === source.path ? 0 : 1), last: source.path })
    }
  return [...words.values()].map(({ last: _last, ...word }) => word).sort(byFrequency)
}
