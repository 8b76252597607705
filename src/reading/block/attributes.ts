import type { Label } from '../../vocabulary/index.ts'
import { fills } from '../facts/coverage/owner.ts'
import type { Walk } from '../facts/walk.ts'
import { endsInColon } from '../line/colon.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { isFold } from './content.ts'
import { type Context, isTrouble } from './context.ts'
import type { Entry } from './entry.ts'
import { roleOf } from './role.ts'
import { numberedAs } from './tells.ts'

const ATTRIBUTES = new Set<Label>([
  'status',
  'severity',
  'priority',
  'impact',
  'resolution',
  'mitigation',
  'eta',
  'detail',
  'current',
  'target',
  'before',
  'after',
  'count',
  'total',
  'coverage',
])

/** What the last lines of a page tell of the page as a whole. */
const FOOTERS: ReadonlySet<Label | null> = new Set<Label>(['status', 'severity', 'priority'])

/** Whether a line below `owner` fills it rather than being an entry of its own. */
function isAttribute(child: Entry, owner: Entry, context: Context, walk: Walk): boolean {
  const { label } = child.said
  if (label === null || !ATTRIBUTES.has(label) || walk.page.standUp.has(child) || child.shape === 'row' || child.shape === 'heading')
    return false
  if (owner.shape === 'root' || owner === walk.title) return false
  if ((child.said.ofCoverage || context.coverage || owner.said.ofCoverage) && child.said.quantities.some(({ percent }) => percent))
    return fills(child, walk.lexicon)
  if (child.shape === 'line' && owner.shape !== 'line') return false
  if (owner.shape === 'bullet' || owner.shape === 'row' || owner.shape === 'line' || child.shape === 'text' || child.shape === 'label')
    return child.checkbox === null
  const isGroup = roleOf(owner.said, walk.lexicon) !== null
  return (
    !isGroup &&
    (label === 'status' ||
      (label === 'severity' && numberedAs(owner.said, walk.lexicon) !== null) ||
      context.holds === 'blockers' ||
      context.holds === 'risks')
  )
}

/** A line that is a status and nothing else, such as "✅ Passed", right below a heading. */
const isBareStatus = ({ shape, said, children }: Entry, { outcomes }: Lexicon): boolean =>
  (shape === 'text' || (shape === 'label' && children.length === 0 && said.marks.length > 0)) &&
  said.parts.length === 1 &&
  (said.state?.place === 'whole' || Boolean(outcomes.whole(said.name)?.status))

/** Fills an entry with the attribute lines below it, and tells which those are. */
export function collect(owner: Entry, context: Context, walk: Walk): Set<Entry> {
  const taken = new Set<Entry>()
  const [first] = owner.children
  if (first && (owner.shape === 'heading' || owner.shape === 'label') && owner !== walk.title && isBareStatus(first, walk.lexicon)) {
    taken.add(first)
    owner.attributes.set('status', first.said)
  }
  const role = owner.shape === 'heading' ? roleOf(owner.said, walk.lexicon) : null
  const named = role ?? (owner.shape === 'label' ? roleOf(owner.said, walk.lexicon) : null)
  const mayUnfold = named?.whole === true && isTrouble(named.row.holds)
  for (const [index, child] of owner.children.entries()) {
    if (
      owner.shape === 'heading' &&
      child.shape !== 'text' &&
      child.shape !== 'label' &&
      (child.shape !== 'bullet' || (child.said.value === null && !endsInColon(child.said.text)))
    )
      break
    if (mayUnfold && isFold(child)) continue
    if (!isAttribute(child, owner, context, walk) || (role !== null && child.said.label === 'status')) continue
    const isFooter = owner === walk.last && FOOTERS.has(child.said.label) && index > 1
    if (isFooter) continue
    taken.add(child)
    const { label } = child.said
    if (label && !owner.attributes.has(label)) owner.attributes.set(label, child.said)
  }
  return taken
}
