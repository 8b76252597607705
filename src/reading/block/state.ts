import type { IssueState, State, TestStatus } from '../../vocabulary/index.ts'
import type { NoteFact } from '../facts/fact.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { speakingMark } from '../line/mark.ts'
import { boxEvidence, placed, wordEvidence } from '../line/place.ts'
import { stateAt } from '../line/status.ts'
import { firstWord } from '../line/token.ts'
import { decorates } from './adorned.ts'
import { cell, type Entry, onceByStatus } from './entry.ts'

/** A status as stated by an entry: what it is, and the words or mark it was read from. */
export interface Stated {
  state: State
  /** What the mark says of a test; null where a word spoke. */
  test: TestStatus | null
  evidence: Evidence
  by: 'checkbox' | 'word' | 'mark' | 'attribute'
  said: Said
}

/** The state that a checkbox's character stands for; null for one that is not known. */
const checkboxState = (character: string, lexicon: Lexicon): State | null => lexicon.checkboxes.get(character.replace('\uFE0F', '')) ?? null

/** The character in an entry's checkbox where nobody knows what it means; null for any other entry. */
export const unknownCheckbox = ({ checkbox }: Entry, lexicon: Lexicon): string | null =>
  checkbox !== null && checkboxState(checkbox.sign, lexicon) === null ? checkbox.sign : null

function fromMark(said: Said, shape: Entry['shape'], lexicon: Lexicon): Stated | null {
  const mark = speakingMark(said, shape, lexicon)
  if (!mark?.row?.state) return null
  return {
    state: mark.row.state,
    test: mark.row.test,
    evidence: wordEvidence(said, mark.start, mark.end, 'state', mark.row.state),
    by: 'mark',
    said,
  }
}

function fromWord(said: Said): Stated | null {
  if (!said.state) return null
  const { row, start, end } = said.state
  return { state: row.state, test: null, evidence: wordEvidence(said, start, end, 'state', row.state), by: 'word', said }
}

/** The status word of an entry that has a name or a box beside it: alone in its line the word is the name, "- [x] Draft", "| Done | 7 |". */
const fromWordBeside = (said: Said): Stated | null => (said.state?.by === 'start' && said.state.place === 'whole' ? null : fromWord(said))

/** "~~resolved~~" as a whole cell takes its word back. */
const isStruck = ({ line: { spans }, text }: Said): boolean =>
  spans.some(({ kind, start, end }) => kind === 'delete' && !/\S/.test(text.slice(0, start) + text.slice(end)))

/** What a cell of a status column says: its word, else its mark, else the word it begins with. */
export function cellState(said: Said, lexicon: Lexicon): Stated | null {
  if (isStruck(said)) return null
  const head = stateAt(said.tokens, firstWord(said.tokens), said.tokens.length, 'start', lexicon)
  const word =
    fromWord(said) ??
    (head
      ? {
          state: head.row.state,
          test: null,
          evidence: wordEvidence(said, head.start, head.end, 'state', head.row.state),
          by: 'word' as const,
          said,
        }
      : null)
  const mark = fromMark(
    { ...said, marks: said.marks.map((one) => ({ ...one, place: one.place === 'inside' ? 'inside' : 'start' })) },
    'row',
    lexicon,
  )
  if (word && mark && said.state?.row.weak) return mark
  return word ?? mark
}

const STATUS_COLUMNS = ['status', 'result', 'completion', 'current', 'after', 'value'] as const

function fromCells(entry: Entry, lexicon: Lexicon): Stated | null {
  const named = entry.cells.findLast(({ column, said }) => column === 'status' && cellState(said, lexicon) !== null) ?? null
  const told = named ? cellState(named.said, lexicon) : null
  if (told) return told
  for (const column of STATUS_COLUMNS) {
    const found = cell(entry, column)
    const stated = found && found !== named ? cellState(found.said, lexicon) : null
    if (stated && (stated.by === 'mark' || stated.said.state?.place === 'whole')) return stated
  }
  for (const one of entry.cells) {
    if (one.column !== null && one.column !== 'note' && one.column !== 'completion' && one.column !== 'evidence') continue
    const stated = cellState(one.said, lexicon)
    if (
      stated &&
      ((stated.by === 'mark' && one.said.marks[0]?.place === 'start') ||
        (one.column === null && one.said.state?.place === 'whole' && !one.said.state.row.weak))
    )
      return stated
  }
  return null
}

/** The status that an entry states itself: a status word beats a mark, a mark beats a checkbox's silence; null where it states none. */
export const statedBy = onceByStatus((entry, lexicon): Stated | null => {
  const { said } = entry
  const status = entry.attributes.get('status')
  const own = entry.shape === 'row' ? (fromCells(entry, lexicon) ?? fromMark(said, 'row', lexicon)) : null
  if (own) return own
  if (entry.checkbox !== null) {
    const state = checkboxState(entry.checkbox.sign, lexicon) ?? 'todo'
    const word = fromWord(said)
    const mark = fromMark(said, entry.shape, lexicon)
    const louder = word && word.said.state?.by !== 'start' ? word : null
    const evidence = boxEvidence(entry.checkbox, 'state', state)
    if (state === 'done') return louder && louder.state === 'deferred' ? louder : { state, test: 'passed', evidence, by: 'checkbox', said }
    return louder ?? (mark && mark.state !== 'todo' ? mark : { state, test: 'planned', evidence, by: 'checkbox', said })
  }
  const word = entry.shape === 'row' ? fromWordBeside(said) : fromWord(said)
  const mark = decorates(entry, lexicon) ? null : fromMark(said, entry.shape, lexicon)
  if (word && !(word.said.state?.row.weak && mark)) return word
  if (mark) return mark
  const attribute = status ? cellState({ ...status, marks: status.marks }, lexicon) : null
  return attribute ? { ...attribute, by: 'attribute' } : null
})

/** A note where a checkbox and the mark behind it say different things; null where they agree or only one speaks. */
export function disagreement(entry: Entry, lexicon: Lexicon): NoteFact | null {
  if (entry.checkbox === null) return null
  const boxed = checkboxState(entry.checkbox.sign, lexicon)
  if (boxed === null) return null
  const said = fromWordBeside(entry.said) ?? fromMark(entry.said, entry.shape, lexicon)
  if (said === null || (boxed === 'done') === (said.state === 'done') || (boxed !== 'done' && said.state !== 'done')) return null
  const message = `The checkbox says ${boxed}, "${said.evidence.raw}" says ${said.state}.`
  return { kind: 'note', code: 'checkbox-disagrees', message, ...placed(entry, 'actual') }
}

/** Whether a problem still stands, from the state that was stated of it. */
export function issueState(state: State | null): IssueState {
  if (state === 'done' || state === 'cancelled') return 'resolved'
  return state === 'in-progress' || state === 'partial' ? 'in-progress' : 'open'
}
