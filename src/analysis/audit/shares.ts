import type { Draft } from '../findings/finding.ts'
import { grouped } from '../grouped.ts'
import type { Rule } from '../rules/rule.ts'
import { halfUnit, isExact, sumOf, sumWords } from './arithmetic.ts'
import { at, placed } from './finding.ts'
import { type Spot, spotsOf, type Told } from './spots.ts'

/** An amount and the share of the whole that it is told to be. */
interface Part {
  amount: Told
  share: Told
}

/** "14 tests (40%)": one amount and one percentage in a line. */
function partOf({ told, count }: Spot): Part[] {
  const [share, ...others] = told.filter(({ percent }) => percent)
  const isPart = count !== null && share !== undefined && others.length === 0 && told.length === 2 && count.total === null
  return isPart && isExact(count) && isExact(share) && count.value > 0 && share.value > 0 ? [{ amount: count, share }] : []
}

/** The whole numbers of which all amounts can be the shares that they are told to be; null where there are none. */
function wholeOf(parts: readonly Part[]): number | null {
  const least = Math.max(...parts.map(({ amount, share }) => (amount.value / (share.value + halfUnit(share))) * 100))
  const most = Math.min(...parts.map(({ amount, share }) => (amount.value / Math.max(share.value - halfUnit(share), 1e-6)) * 100))
  const whole = Math.floor(most)
  return whole >= least ? whole : null
}

/** Whether the amounts can be parts of one whole: "created" and "passed" are no such parts, one lies within the other. */
const isOneKind = (parts: readonly Part[]): boolean =>
  new Set(parts.map(({ amount }) => amount.unit)).size === 1 &&
  new Set(parts.flatMap(({ amount: { outcome } }) => (outcome === 'total' ? [] : (outcome ?? [])))).size <= 1

function heldAgainst(lines: readonly Spot[]): Draft[] {
  const parts = lines.flatMap(partOf)
  const [first] = parts
  if (!first || parts.length < 3 || parts.length !== lines.length || !isOneKind(parts)) return []
  const values = parts.map(({ amount }) => amount.value)
  const [whole, sum] = [wholeOf(parts), sumOf(values)]
  if (whole === null || sum <= whole) return []
  const message = `${first.amount.value} is ${first.share.value}% of ${whole}, but the parts add up to ${sum}: ${sumWords(values)}`
  const related = parts.slice(1).map(({ amount, share }) => placed(amount, `${amount.value} is ${share.value}%`))
  return [at(first.amount, message, related, { measure: sum - whole })]
}

/** The lists of a report: lines of one shape that stand together. */
function listsIn(spots: readonly Spot[]): Spot[][] {
  const lines = spots.filter(({ shape, isTotal }) => (shape === 'bullet' || shape === 'line') && !isTotal)
  return [...grouped(lines, ({ parent, shape }) => `${parent?.index ?? ''} ${shape}`).values()]
}

/** Amounts with their shares of a whole that is smaller than their sum. */
export const sharesExceed: Rule = {
  id: 'shares-exceed',
  title: 'Shares of more than there is',
  level: 'warning',
  options: [],
  help: 'A list of amounts each with its percentage, all of them shares of one whole, that add up to more than that whole. Either the amounts or the percentages are of another count; parts that share members may be waived.',
  example: {
    fires:
      '## Tests by kind\n\n- Happy path: 14 tests (40%)\n- Errors: 12 tests (34%)\n- Edge cases: 6 tests (17%)\n- Security: 5 tests (14%)',
    passes:
      '## Tests by kind\n\n- Happy path: 14 tests (40%)\n- Errors: 12 tests (34%)\n- Edge cases: 6 tests (17%)\n- Security: 3 tests (9%)',
  },
  find: (subjects) => subjects.flatMap(({ report }) => listsIn(spotsOf(report)).flatMap(heldAgainst)),
}
