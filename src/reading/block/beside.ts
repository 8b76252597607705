import type { Lexicon } from '../line/lexicon.ts'
import { saysNone } from '../line/none.ts'
import { type Content, contentOf } from './content.ts'
import type { Entry } from './entry.ts'
import { roleOf } from './role.ts'

/** Whether nothing but a denial stands below an entry: "None", "No blockers". */
export const denies = ({ children }: Entry, lexicon: Lexicon): boolean =>
  children.length > 0 && children.every(({ said }) => saysNone(said, lexicon))

/** A block, and the words to read by. */
interface Placed {
  entry: Entry
  lexicon: Lexicon
}

const kindOf = ({ shape, depth }: Entry): string => `${shape} ${depth}`

type Test = (entry: Entry, lexicon: Lexicon) => boolean

/** Counts, once for all that stand below one parent, of each kind those that are so; a page may have tens of thousands side by side. */
function counter(test: Test): (parent: Entry, lexicon: Lexicon) => ReadonlyMap<string, number> {
  const known = new WeakMap<Entry, ReadonlyMap<string, number>>()
  return (parent, lexicon) => {
    const found = known.get(parent)
    if (found) return found
    const counts = new Map<string, number>()
    for (const one of parent.children) if (test(one, lexicon)) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1)
    known.set(parent, counts)
    return counts
  }
}

/** How many of the kind and depth of a block are so beside it, itself left out. */
const beside = (counts: ReturnType<typeof counter>, test: Test, { entry, lexicon }: Placed): number =>
  entry.parent === null ? 0 : (counts(entry.parent, lexicon).get(kindOf(entry)) ?? 0) - (test(entry, lexicon) ? 1 : 0)

const deny = counter(denies)

/** Whether below a block of its kind and depth beside this one stands a denial: then both only say whose they are. */
export const deniesBeside = (block: Placed): boolean => beside(deny, denies, block) > 0

const isNamed: Test = ({ shape, said }, lexicon) => shape === 'heading' && roleOf(said, lexicon)?.row.role === 'blockers'
const named = counter(isNamed)

/** Whether a heading beside one names blockers by itself: "Current blockers" beside "Observations". */
export const namedBeside = (heading: Placed): boolean => beside(named, isNamed, heading) > 0

/** Whether most of the blocks beside one that something stands below, of its kind and depth, are so. */
export function mostBeside(is: (content: Content) => boolean): (block: Placed) => boolean {
  const isParent: Test = ({ children }) => children.length > 0
  const isSo: Test = (entry, lexicon) => isParent(entry, lexicon) && is(contentOf(entry, lexicon))
  const [parents, those] = [counter(isParent), counter(isSo)]
  return (block) => beside(those, isSo, block) * 2 > beside(parents, isParent, block)
}
