import type { StandUpWord, State } from '../../vocabulary/index.ts'
import type { Entry } from '../block/entry.ts'
import { composeHead } from '../block/heads.ts'
import type { Part, Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'

/** The lines and headings of a page that tell, in the words of a stand-up, what was done and what comes, each with the state that it gives. */
export type StandUp = ReadonlyMap<Entry, State>

type Told = StandUpWord | 'blockers'

/** What a line is called: the words before its colon, or the whole of a line that heads others. */
function nameOf({ shape, said, children }: Entry): Part | null {
  const parts = said.parts.filter(({ by }) => by !== 'tag')
  const [first, second] = parts
  if (!first || shape === 'row' || shape === 'line' || shape === 'root') return null
  if (second) return second.by === 'colon' || (second.by === 'dash' && said.bold) ? first : null
  return children.length > 0 || /[:：?？]\s*$/.test(said.text) ? first : null
}

function toldBy(entry: Entry, lexicon: Lexicon): Told | null {
  const name = nameOf(entry)
  if (!name || name.text.length > 60) return null
  const word = lexicon.standups.whole(name.text)
  if (word) return word
  const head = composeHead(lexicon.tokens(name.text), lexicon)
  return head && (head.subject === 'blocker' || head.subject === 'blocked') ? 'blockers' : null
}

/** "Completed: 5", "Done: 2026-01-05": a count or a date behind the label tells no work. */
const isFigure = ({ value, valueStart, tokens }: Said): boolean => {
  const behind = value === null ? [] : tokens.filter(({ start }) => start >= valueStart)
  return behind[0]?.kind === 'number' && behind.filter(({ kind }) => kind === 'word').length <= 2
}

/** Whether the labels beside one another are those of a stand-up: what was done, and one more of another kind. */
function isStandUp(told: ReadonlyMap<Entry, Told>): boolean {
  const words = new Set(told.values())
  const looksBack = words.has('past') || words.has('now')
  return looksBack && words.size > 1 && ![...told.keys()].some(({ said }) => isFigure(said))
}

const STATES: Readonly<Record<StandUpWord, State>> = { past: 'done', now: 'todo', doing: 'in-progress', next: 'todo' }

/** "Today" is what was done where nothing else tells that, and something tells what comes. */
const stateOf = (word: StandUpWord, beside: ReadonlySet<Told>): State => (word === 'now' && !beside.has('past') ? 'done' : STATES[word])

function toldBelow({ children }: Entry, lexicon: Lexicon): ReadonlyMap<Entry, Told> {
  const told = new Map<Entry, Told>()
  for (const child of children) {
    const one = toldBy(child, lexicon)
    if (one) told.set(child, one)
  }
  return told
}

/** Finds the stand-ups of a page: labels or headings beside one another that tell what was done, what comes and what blocks. */
export function standUpOf(root: Entry, lexicon: Lexicon): StandUp {
  const groups: ReadonlyMap<Entry, Told>[] = []
  const open: Entry[] = [root]
  for (let at = open.pop(); at; at = open.pop()) {
    open.push(...at.children)
    const told = toldBelow(at, lexicon)
    if (told.size > 0) groups.push(told)
  }
  return statesOf(groups)
}

/** So many stand-ups make a page one of stand-ups: somebody may then tell only what was done. */
const MANY = 2

function statesOf(groups: readonly ReadonlyMap<Entry, Told>[]): StandUp {
  const states = new Map<Entry, State>()
  const isOfMany = groups.filter(isStandUp).length >= MANY
  for (const told of groups) {
    const words = new Set(told.values())
    const isOne = isOfMany && (words.has('past') || words.has('next')) && [...told.keys()].every(isTold)
    if (!isStandUp(told) && !isOne) continue
    for (const [entry, word] of told) if (word !== 'blockers') states.set(entry, stateOf(word, words))
  }
  return states
}

/** Whether work is told behind the label, and no count or date. */
const isTold = ({ said }: Entry): boolean => Boolean(said.value) && !isFigure(said)
