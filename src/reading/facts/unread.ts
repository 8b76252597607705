import type { UnreadPlace } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import { type Stated, unknownCheckbox } from '../block/state.ts'
import type { Mark, Part, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed, placeOf } from '../line/place.ts'
import type { UnreadFact } from './fact.ts'
import { type Spot, spotsOf } from './spots.ts'

/** A status has no more words than this; a Chinese or Japanese one no more characters. */
const MOST = { words: 3, characters: 8 }
/** Signs that may stand between and behind the words of a status. */
const SIGNS: ReadonlySet<string> = new Set(["'", '’', '-', '!', '?', '.', '…'])
const NAMED = /\d|[a-z][A-Z]|\.\S/
const PICTURE = /^\p{Extended_Pictographic}$/u

/** Whether a part is a few plain words: no number, no code, no name of a file or a function. */
function isPlain({ line, tokens }: Said, { text, start, end }: Part): boolean {
  if (NAMED.test(text) || line.spans.some((span) => span.kind === 'code' && span.start < end && span.end > start)) return false
  const inside = tokens.filter((token) => token.start >= start && token.end <= end)
  const words = inside.filter(({ kind }) => kind === 'word')
  const most = words.every(({ key }) => key.charCodeAt(0) > 0x2e80) ? MOST.characters : MOST.words
  const signs = inside.filter(({ kind }) => kind !== 'word')
  return words.length > 0 && words.length <= most && text.length > 1 && signs.every(({ key, glued }) => glued && SIGNS.has(key))
}

/** Whether a table knows these words as a whole: they are understood, if not as a status. */
function isKnown(text: string, lexicon: Lexicon): boolean {
  const { states, outcomes, severities, urgency, none, sections, labels, units, kinds, totals, generic, blockers } = lexicon
  const tables = [states, outcomes, severities, urgency, none, sections, labels, units, kinds, totals, generic, blockers]
  return tables.some((table) => table.whole(text) !== null)
}

const isStrange = ({ heard, said }: Spot, part: Part, lexicon: Lexicon): boolean =>
  !heard && isPlain(said, part) && !isKnown(part.text, lexicon)

/** How many spots of one kind neighbours have, and in how many a status was heard or the same words close several of them. */
interface Share {
  spots: number
  telling: number
}

/** The shares below a parent, by what its children's spots have in common: a long list is counted once. */
const counted = new WeakMap<Entry, ReadonlyMap<string, Share>>()

function countBelow(parent: Entry, lexicon: Lexicon): ReadonlyMap<string, Share> {
  const spots = parent.children.flatMap((child) => spotsOf(child, lexicon))
  const times = new Map<string, number>()
  const closing = ({ place, part }: Spot): string => (place === 'closing' && part ? part.text : '')
  for (const spot of spots) times.set(closing(spot), (times.get(closing(spot)) ?? 0) + 1)
  const shares = new Map<string, Share>()
  for (const spot of spots) {
    const share = shares.get(spot.among) ?? { spots: 0, telling: 0 }
    const tells = spot.heard || (closing(spot) !== '' && (times.get(closing(spot)) ?? 0) > 1)
    shares.set(spot.among, { spots: share.spots + 1, telling: share.telling + (tells ? 1 : 0) })
  }
  return shares
}

/** Whether at least half of an entry's neighbours tell a status in that spot. */
function isAmongStatuses({ among }: Spot, { parent }: Entry, lexicon: Lexicon): boolean {
  if (parent === null) return false
  const shares = counted.get(parent) ?? countBelow(parent, lexicon)
  counted.set(parent, shares)
  const share = shares.get(among)
  return share !== undefined && share.telling * 2 >= share.spots
}

/** An emoji at an end of a line that is in no list. */
const strangeMark = ({ marks }: Said, lexicon: Lexicon): Mark | undefined =>
  marks.find(({ row, place, key }) => row === null && place !== 'inside' && !lexicon.topics.has(key) && PICTURE.test(key))

const MARKED: ReadonlySet<Entry['shape']> = new Set(['bullet', 'heading', 'label', 'line'])
const SILENT: ReadonlySet<string> = new Set(['expected', 'advice', 'example'])
const AT_ENDS: ReadonlySet<UnreadPlace> = new Set(['tag', 'closing'])

/** Every word and mark of an entry that stands where a status is told and was not understood; `stated` is the status that was. */
export function readUnread(entry: Entry, context: Context, stated: Stated | null, lexicon: Lexicon): UnreadFact[] {
  if (SILENT.has(context.modality) || entry.fence === 'terminal') return []
  const fact = (place: UnreadPlace, text: string, said: Said, { start, end }: { start: number; end: number }): UnreadFact => {
    return { kind: 'unread', text, place, ...placed(entry, context.modality), position: placeOf(said.line, start, end) }
  }
  const speaks = entry.shape !== 'row' && stated !== null && stated.by !== 'checkbox'
  const words = spotsOf(entry, lexicon).flatMap((spot): UnreadFact[] => {
    const { place, said, part, heard, sure } = spot
    const mark = part === null && !heard && place === 'column' ? strangeMark(said, lexicon) : undefined
    if (mark) return [fact('mark', mark.key, said, mark)]
    if (part === null || (speaks && AT_ENDS.has(place)) || !isStrange(spot, part, lexicon)) return []
    return sure || isAmongStatuses(spot, entry, lexicon) ? [fact(place, part.text, said, part)] : []
  })
  const mark = stated === null && MARKED.has(entry.shape) ? strangeMark(entry.said, lexicon) : undefined
  const box = unknownCheckbox(entry, lexicon)
  return [
    ...(box ? [fact('checkbox', `[${box}]`, entry.said, { start: 0, end: entry.said.text.length })] : []),
    ...words,
    ...(mark ? [fact('mark', mark.key, entry.said, mark)] : []),
  ]
}
