import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Quantity } from '../line/quantity.ts'

/** What a percentage says of a part's coverage. */
export type Field = 'current' | 'target' | 'before'
/** The percentages of one part, each with the line it stands in. */
export type Figures = { [field in Field]?: { said: Said; quantity: Quantity } }

const CHANGE = /^\s*(?:\+\s*)?(?:→|->|=>|–>|⇒|➜|➔|to|bis|a|para|à|till|до|から)\s*(?:~\s*)?$/u
const TARGET_BEFORE =
  /(?:target|goal|threshold|minimum|required|aim|ziel|meta|objetivo|mål|hedef|exceeds?|vs|is|min|цель|目标|目標|[>≥])(?:(?!цель|目标|目標|[>≥])\W)*$/iu
const TARGET_BEHIND = /^\W*(?:\w\S*\s)?(?:target|goal|threshold|minimum|required|ziel|meta|objetivo|цель|mål|hedef|目标|目標)/iu
const WAS =
  /[(（,;]\s*(?:was|were|from|up from|down from|previously|formerly|antes|era|avant|était|vorher|war|было|ранее|tidigare|var|önceki|原|之前|以前)(?:(?![(（,;])\W)*$/iu
const ACHIEVED = /(?:achieved|reached|alcançad|atingid|logrado|erreicht|atteint|uppnå|достигнут|达成|達成)/iu

/** A bound written before the figure asks for it; a plus behind it only rounds: "≥80%", "80%+". */
const asks = (said: Said, { op, start, end }: Quantity): boolean => (op === '≥' || op === '>') && !said.text.slice(start, end).includes('+')

/** By how much a figure changed: "(+25%)". */
const isChange = ({ text }: Said, { start }: Quantity): boolean => /[+−]\s?$/.test(text.slice(Math.max(0, start - 2), start))

/** The percentages of a line that can be a coverage. */
export const percents = (said: Said): Quantity[] =>
  said.quantities.filter((quantity) => quantity.percent && quantity.value <= 100 && !isChange(said, quantity))

/** Whether what stands in a place is still to come: expected, planned, aimed at, or advised and not marked as done. */
export const isPromised = ({ modality, numbers, role, state }: Context, said: Said): boolean =>
  modality === 'expected' ||
  modality === 'planned' ||
  modality === 'target' ||
  (role === 'recommendations' && !said.marks.some((mark) => mark.row?.state === 'done')) ||
  numbers === 'target' ||
  state === 'todo'

/** Tells which percentage of a line is the current one, the target and the one before. */
export function assign(said: Said, context: Context): Figures {
  const [first, second] = percents(said)
  if (!first) return {}
  const promised = isPromised(context, said)
  const was = context.modality === 'before'
  if (second && CHANGE.test(said.text.slice(first.end, second.start))) {
    const third = percents(said)[2]
    if (TARGET_BEFORE.test(said.name) && ACHIEVED.test(said.text.slice(second.end)))
      return { target: { said, quantity: first }, current: { said, quantity: second } }
    if (second.op !== '=' && second.op !== '~' && !promised && second.value % 5 === 0 && !context.coverage)
      return { current: { said, quantity: first }, target: { said, quantity: second } }
    const aims = promised || TARGET_BEHIND.test(said.text.slice(second.end)) || /target|goal|ziel|meta/i.test(said.name)
    return aims
      ? { current: { said, quantity: first }, target: { said, quantity: second } }
      : { before: { said, quantity: first }, current: { said, quantity: second }, ...(third ? { target: { said, quantity: third } } : {}) }
  }
  const lead = said.text.slice(0, first.start)
  if (second && TARGET_BEFORE.test(said.text.slice(first.end, second.start).replace(/(?<!\W)\W+$/, '')))
    return { current: { said, quantity: first }, target: { said, quantity: second } }
  if (second && TARGET_BEHIND.test(said.text.slice(second.end)) && second.start - first.end < 24)
    return { current: { said, quantity: first }, target: { said, quantity: second } }
  if (second && WAS.test(said.text.slice(first.end, second.start)))
    return { before: { said, quantity: second }, current: { said, quantity: first } }
  if (was || said.label === 'before') return { before: { said, quantity: first } }
  if (said.label === 'current') return { current: { said, quantity: first } }
  if (
    promised ||
    said.label === 'target' ||
    asks(said, first) ||
    TARGET_BEFORE.test(lead) ||
    TARGET_BEHIND.test(said.text.slice(first.end, first.end + 24))
  )
    return { target: { said, quantity: first } }
  return { current: { said, quantity: first } }
}

/** "Raise coverage to 80%" asks for a figure. */
export function asOrdered({ said, checkbox }: Entry, figures: Figures, lexicon: Lexicon): Figures {
  const { current, ...others } = figures
  const first = said.tokens.findIndex(({ start }) => start >= (said.parts[0]?.start ?? 0))
  const orders = checkbox === null && lexicon.orders.at(said.tokens, first) !== null
  return orders && current && !others.target && !others.before ? { target: current } : figures
}
