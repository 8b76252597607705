import type { Label } from '../../vocabulary/index.ts'
import { endsInColonOrStars } from '../line/colon.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Entry } from './entry.ts'
import { composeHead } from './heads.ts'
import { statedBy } from './state.ts'

/** Labels of lines that tell more of the problem above them. */
export const DETAILS: ReadonlySet<Label> = new Set([
  'impact',
  'resolution',
  'mitigation',
  'detail',
  'eta',
  'status',
  'severity',
  'priority',
])

/** What stands right below a heading, label or list item: how many of each kind. */
export interface Content {
  bullets: number
  rows: number
  /** Headings below that are no details such as "Impact". */
  headings: number
  texts: number
  /** Labels above a list of their own, no details. */
  labels: number
  lines: number
  /** Lines such as "Impact: …" that tell more of what stands above: those before the first entry. */
  details: number
  boxes: number
  /** Entries that a mark, a box or a status word gives a state. */
  stated: number
  done: number
  /** Bullets and rows with entries of their own below. */
  parents: number
  numbered: number
}

const isDetail = (entry: Entry, lexicon: Lexicon): boolean =>
  entry.said.label !== null && DETAILS.has(entry.said.label) && !isListed(entry, lexicon)

/** "Risk: …" again and again, or above a list of its own: each is an entry, no detail of what stands above. */
const isListed = (entry: Entry, lexicon: Lexicon): boolean =>
  entry.shape === 'bullet' &&
  lexicon.problems.whole(entry.said.name) !== null &&
  (entry.children.length > 0 ||
    entry.parent?.shape !== 'heading' ||
    isRepeated(entry) ||
    !tellsMore(entry.parent) ||
    areSeveral(entry.parent, lexicon))
const isRepeated = ({ said, parent }: Entry): boolean =>
  parent?.children[0]?.said.name === said.name && parent.children.slice(1, NEAR).some((one) => one.said.name === said.name)
/** Whether a line below tells an impact or what is done about it: then a first one tells the problem that the heading names. */
const tellsMore = ({ children }: Entry): boolean =>
  children.slice(1, NEAR).some(({ said }) => said.label === 'impact' || said.label === 'resolution' || said.label === 'mitigation')
/** "Business risks": a heading that names several is none of them. */
const areSeveral = ({ said }: Entry, lexicon: Lexicon): boolean => composeHead(lexicon.tokens(said.name), lexicon)?.single === false

/** So many lines below are looked at. */
const NEAR = 9

/** "Details" above a list, as the first thing below what it stands under: it may only unfold that. */
export const isFold = (entry: Entry): boolean =>
  entry.said.label === 'detail' &&
  !entry.said.value &&
  entry.parent?.children[0] === entry &&
  (entry.children.length > 0 || entry.parent.children.length > 1)

const known = new WeakMap<Entry, Content>()

/** Counts what stands right below an entry; asked once for each. */
export function contentOf(of: Entry, lexicon: Lexicon): Content {
  const answer = known.get(of) ?? count(of, lexicon)
  known.set(of, answer)
  return answer
}

/** A line that ends in a colon only leads to its list: what it leads to stands as if right below. */
const led = (child: Entry): Entry[] =>
  child.shape === 'label' && endsInColonOrStars(child.said.text) && child.said.name.length > SHORT ? [child, ...child.children] : [child]
/** A longer line is a sentence that leads on, a shorter one a label of its own, in UTF-16 units. */
const SHORT = 24

function count({ children }: Entry, lexicon: Lexicon): Content {
  const content: Content = {
    bullets: 0,
    rows: 0,
    headings: 0,
    texts: 0,
    labels: 0,
    lines: 0,
    details: 0,
    boxes: 0,
    stated: 0,
    done: 0,
    parents: 0,
    numbered: 0,
  }
  for (const child of children.flatMap(led)) {
    if (isDetail(child, lexicon) && content.bullets + content.rows + content.headings === 0) content.details++
    else if (child.shape === 'heading') content.headings++
    else if (child.shape === 'label') content.labels++
    else if (child.shape === 'row') content.rows++
    else if (child.shape === 'line') content.lines++
    else if (child.shape === 'text') content.texts++
    else content.bullets++
    if (child.checkbox !== null) content.boxes++
    if (child.ordered) content.numbered++
    if (child.shape !== 'text' && child.children.length > 0) content.parents++
    const stated = child.shape === 'text' ? null : statedBy(child, lexicon)
    if (stated) content.stated++
    if (stated?.state === 'done') content.done++
  }
  return content
}
