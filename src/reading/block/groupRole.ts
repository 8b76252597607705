import { endsInColon } from '../line/colon.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Token } from '../line/token.ts'
import { saysClosed } from './closed.ts'
import { contentOf } from './content.ts'
import { type Context, inTrouble, isTrouble } from './context.ts'
import type { Entry } from './entry.ts'
import { isNeutral, saysOnlyWhen } from './grade.ts'
import { JOINTS } from './headClasses.ts'
import { composeHead } from './heads.ts'
import { blockersInTag, roleOf } from './role.ts'
import { type Role, rowOf } from './roleRows.ts'

/** What a block's role is asked of: the words to read by, and the heading that is the title of the page. */
interface Asked {
  lexicon: Lexicon
  title: Entry | null
}

/** The role that a block's words name where it stands; null where they name none that counts there. */
export function groupRole(entry: Entry, context: Context, { lexicon, title }: Asked): Role | null {
  const role =
    taggedRole(entry, lexicon) ?? (inTrouble(context) ? closedRole(entry, context, lexicon) : null) ?? roleOf(entry.said, lexicon)
  if (role && (context.role === 'guidance' || context.role === 'advice') && role.row.holds === 'risks') return null
  if (!role || (role.row.role === 'tests' && !role.whole && context.holds === 'items')) return null
  if (context.holds === 'blockers' && lexicon.heads.whole(entry.said.name) === 'open') return null
  if (inTrouble(context) && role.row.role === 'done' && (role.whole || context.titled !== 'register')) return resolvedIn(context, role)
  if (role.row.role === 'blockers' && standsAmongStates(entry, lexicon)) return stateGroup(role, lexicon)
  if (context.holds === 'blockers' && role.row.holds === 'items' && entry.said.value) return null
  const isProblem = isTrouble(role.row.holds)
  const isAdvice = role.row.modality === 'advice' && role.whole
  const isOwn = context.titled !== null && role.whole && role.row.state === 'todo'
  const isOrder = context.role === 'recommendations' && role.row.role === 'next' && role.whole && !saysOnlyWhen(entry.said, lexicon)
  if (context.holds !== 'nothing' && !isProblem && !isAdvice && !isOwn && !isOrder && isNeutral(entry.said, lexicon)) return null
  if (entry === title) return null
  if (entry.shape === 'heading' || entry.shape === 'label') return role
  return role.whole || /[:：?]\s*$/.test(entry.said.text) || leadsToBlockers(entry, role) ? role : null
}

/** "Production blockers" as a list item with a list of its own. */
const leadsToBlockers = ({ said, checkbox }: Entry, { row, head }: Role): boolean =>
  row.role === 'blockers' && head?.doubtful === false && checkbox === null && said.parts.length === 1 && said.tokens.length <= GROUP_WORDS
const GROUP_WORDS = 4

/** "Missing features (blocking 9 tests)" above other headings, "Critical issues (blocking)" above a list: they are the blockers. */
function taggedRole(entry: Entry, lexicon: Lexicon): Role | null {
  if ((entry.shape !== 'heading' && entry.shape !== 'label') || !entry.said.parts.some(({ by }) => by === 'tag')) return null
  const { headings, bullets, rows, details } = contentOf(entry, lexicon)
  const names = lexicon.tokens(entry.said.parts[0]?.text ?? '')
  const lists = bullets + rows > 1 && details === 0 && (endsInColon(entry.said.text) || composeHead(names, lexicon)?.single === false)
  const isNamed = roleOf(entry.said, lexicon)?.row.holds === 'blockers'
  return (entry.shape === 'heading' && headings > 0) || (lists && !isNamed) ? blockersInTag(entry.said, lexicon) : null
}

/** "Blocked" beside "Done" and "To do" groups tasks by their state. */
const standsAmongStates = (entry: Entry, lexicon: Lexicon): boolean => {
  const tokens = lexicon.tokens(entry.said.name)
  const named = lexicon.heads.at(tokens, 0)?.row === 'blocked'
  if (named && entry.said.name.split(JOINTS).some((piece) => lexicon.states.whole(piece.trim())?.state === 'todo')) return true
  const task = tokens.find((_, at) => lexicon.heads.at(tokens, at)?.row === 'task')
  const others = named
    ? (entry.parent?.children ?? []).filter((one) => one !== entry && one.shape === entry.shape && one.depth === entry.depth)
    : []
  return others.some(
    ({ said }) =>
      STATE_GROUPS.has(lexicon.sections.whole(said.name)?.role ?? '') ||
      (task !== undefined && isStateOf(task.key, lexicon.tokens(said.name), lexicon)),
  )
}

/** "Ready tasks" beside "Blocked tasks": tasks that can be begun, or are. */
function isStateOf(task: string, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const state = lexicon.states.at(words, 0)
  const isOver = state?.row.state === 'done' && state.row.weak !== true
  return state !== null && !isOver && words.length === state.to + 1 && words[state.to]?.key === task
}

const NONE = { role: '', holds: 'nothing', words: {} } as const
const STATE_GROUPS: ReadonlySet<string> = new Set(['done', 'in-progress', 'todo'])

/** A group of tasks that are blocked. */
const stateGroup = (role: Role, lexicon: Lexicon): Role | null => {
  const row = lexicon.sections.whole('todo')
  return row ? { ...role, row: { ...row, role: 'blocked', state: 'blocked' } } : null
}

/** "Closed", "Resolved since last week" among blockers: what stands below is over. */
function closedRole(entry: Entry, context: Context, lexicon: Lexicon): Role | null {
  const isClosed = entry.said.value === null && saysClosed(lexicon.tokens(entry.said.name), lexicon)
  return isClosed ? resolvedIn(context, { row: NONE, whole: true, modality: null, head: null }) : null
}

/** "Resolved" among blockers holds blockers that are resolved. */
function resolvedIn({ holds }: Context, role: Role): Role | null {
  const name = holds === 'blockers' ? 'resolved-blockers' : 'resolved-risks'
  const row = rowOf(name)
  return row ? { ...role, row, whole: true } : role
}
