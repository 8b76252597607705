import { isFold } from '../block/content.ts'
import { type Context, isTrouble } from '../block/context.ts'
import { type Entry, once } from '../block/entry.ts'
import { roleOf } from '../block/role.ts'
import { endsInColon, endsInColonOrStars } from '../line/colon.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { firstWord } from '../line/token.ts'

/** A heading below that names a section of another kind: "Next steps" below blockers. */
function isOther({ shape, said }: Entry, lexicon: Lexicon): boolean {
  const role = shape === 'heading' ? roleOf(said, lexicon) : null
  return role?.whole === true && !isTrouble(role.row.holds) && role.row.holds !== 'nothing'
}

/** "Details", "As of today:": what only stands before the text that follows. */
function leads(child: Entry, lexicon: Lexicon): boolean {
  const { shape, said, children, parent } = child
  if (children.length > 0 || (shape !== 'label' && !isFold(child))) return false
  const isOverview = (): boolean => parent?.children[0] === child && roleOf(said, lexicon)?.row.holds === 'nothing'
  return isFold(child) || (said.bold ? isOverview() : endsInColon(said.text))
}

/** Whether a group holds plain text and nothing else. */
const holdsOnlyText = once((group, lexicon) =>
  group.children.every((child) => child.shape === 'text' || leads(child, lexicon) || isOther(child, lexicon)),
)

/** Whether a later text of a group begins in bold: the first then only leads to those. */
const leadsTo = once((group) => group.children.filter(({ said, shape }) => shape === 'text' && said.bold).length > 1)

/** A section may name its problems in plain sentences: the first, and each that begins in bold or with a mark, is one. */
function isSpokenText(entry: Entry, lexicon: Lexicon): boolean {
  const { said, parent } = entry
  if (!parent || !holdsOnlyText(parent, lexicon) || endsInColon(said.text)) return false
  const first = parent.children.find((child) => !leads(child, lexicon))
  const begins = said.bold || said.marks.some((mark) => mark.place === 'start')
  return begins || (first === entry && !leadsTo(parent, lexicon))
}

const isCalled = ({ said, shape }: Entry, lexicon: Lexicon): boolean =>
  shape === 'bullet' && said.value !== null && lexicon.problems.whole(said.name) !== null

/** Whether the first entry of a list is called what it is: "Risk: the crane is late". */
const beginsCalled = once(({ children: [first] }, lexicon) => first !== undefined && isCalled(first, lexicon))

/** "Mitigation: a second crane" beside "Risk: the crane is late": it tells more of that one. */
function isOfSibling(entry: Entry, lexicon: Lexicon): boolean {
  const { said, shape, parent } = entry
  return shape === 'bullet' && said.value !== null && parent !== null && !isCalled(entry, lexicon) && beginsCalled(parent, lexicon)
}

/** A label with nothing below: it leads to what follows, or closes a list with a remark; above prose alone it names what that tells of. */
function isRemark({ shape, children, said, parent }: Entry): boolean {
  if (shape !== 'label') return false
  const isAlone = (parent?.children ?? []).every((one) => one.said === said || one.shape === 'text')
  if (endsInColonOrStars(said.text))
    return (children.length === 0 && !isAlone) || (!said.bold && !children.some((one) => one.shape !== 'line' && one.shape !== 'text'))
  if (children.length > 0 || !parent || parent.children.length === 1 || parent.children.at(-1)?.said !== said) return false
  return parent.children.at(-2)?.shape === 'bullet' || /[.!][^\w.!]{0,12}$/u.test(said.text)
}

/** Below a title that names problems: what stands right below it, and headings with lines that tell an impact, a cause or a status. */
const isOfRegister = ({ shape, attributes }: Entry, { path }: Context): boolean =>
  (path.length === 0 && shape !== 'text' && shape !== 'label') || (shape === 'heading' && attributes.size > 0)

/** "Open the dashboard", "Click on the log": a step of what a reader is shown. */
const isClick = ({ tokens }: Said, lexicon: Lexicon): boolean => lexicon.help.at(tokens, firstWord(tokens)) !== null

/** Below a title that names blockers among other things: what has a box, and what stands below no other heading. */
function isOfTitle(entry: Entry, context: Context, lexicon: Lexicon): boolean {
  const { checkbox, shape, ordered, said } = entry
  const { titled, path } = context
  if (titled === 'register') return isOfRegister(entry, context)
  return (
    titled === 'some' &&
    (checkbox !== null ||
      (path.length === 0 && shape !== 'text') ||
      (shape === 'bullet' && (said.bold || (ordered && !isClick(said, lexicon)))))
  )
}

/** Whether what stands there is an entry of its own list of problems, and no detail of another entry. */
export function isPrimary(entry: Entry, context: Context, level: number, lexicon: Lexicon): boolean {
  if (context.shielded || level > 0 || isRemark(entry) || isOfSibling(entry, lexicon)) return false
  if (context.titled && !isOfTitle(entry, context, lexicon)) return false
  if (entry.shape === 'line') return entry.checkbox !== null || LISTED.test(entry.said.text)
  return entry.shape === 'text' ? isSpokenText(entry, lexicon) : true
}

/** How a line of a drawing or a plain fence begins where it is an entry of a list. */
const LISTED = /^(?:[-*•·]\s|\d{1,2}[.)]\s|[^\p{L}\p{N}\s[\](){}<>"'`$#/\\.,;:=+|_~^&%@!?-])/u
