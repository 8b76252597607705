import type { Draft } from '../findings/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { agrees, sumOf, sumWords } from './arithmetic.ts'
import { at, nameOf, placed } from './finding.ts'
import { partitionsIn } from './partitions.ts'
import { printed, type Spot, type Told } from './spots.ts'
import { type Sum, sumsIn } from './sums.ts'
import { tells } from './wordings.ts'

const amount = (told: Told, of: Sum['of']): number => (of === 'total' ? (told.total ?? told.value) : told.value)

/** Half a unit for each number that is no whole one: rounded parts need not add up. */
function slackOf(values: readonly number[]): number {
  const digits = Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0))
  return digits === 0 ? 0 : 0.5 * 10 ** -digits * values.length
}

/** "1.044" may be a thousand and more. */
const isThousands = (total: Told, sum: number): boolean => /^\D*\d{1,3}[.,]\d{3}\D*$/.test(printed(total)) && total.value * 1000 === sum

/** A list below a count may leave out parts; a total that stands with its parts may not. */
const levelOf = ({ total, by }: Sum, sum: number): Pick<Draft, 'level'> => (by === 'above' && sum < total.value ? { level: 'warning' } : {})

function heldAgainst(found: Sum): Draft[] {
  const { total, parts, of } = found
  const values = parts.map((one) => amount(one, of))
  const sum = sumOf(values)
  const told = { ...total, value: amount(total, of) }
  if (agrees(told, sum, slackOf([...values, told.value])) || isThousands(total, sum)) return []
  if (sum > told.value && [total, ...parts].some(({ spot }) => tells(spot.cells[0], 'overlap'))) return []
  const message = `The total${whoseOf(total.spot)} says ${told.value}, its parts add up to ${sum}: ${sumWords(values)}`
  const related = parts.map((one) => placed(one, `${nameOf(one.spot)}: ${amount(one, of)}`))
  return [at(total, message, related, { measure: Math.abs(sum - told.value), ...levelOf(found, sum) })]
}

/** What a total is of: a total row or line adds up what its heading names. */
function whoseOf({ isTotal, name, parent }: Spot): string {
  const whose = isTotal ? (parent?.name ?? '') : name
  return whose === '' ? '' : ` of ${whose}`
}

/** One finding for each number, though several ways may lead to it. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  const byPlace = new Map(drafts.map((each) => [`${JSON.stringify(each.position.start)} ${each.measure}`, each]))
  return [...byPlace.values()]
}

/** A total that is not the sum of what stands with it. */
export const totalParts: Rule = {
  id: 'total-parts',
  title: 'Totals that are not the sum of their parts',
  level: 'error',
  options: [],
  help: 'A total row, a total line or a count in a heading beside parts that add up to something else; and counts of a whole whose parts, told elsewhere, have the same total and other counts. Numbers told as "about" or "at least" are held against the sum as such. Add up anew, and correct the one that is wrong.',
  example: {
    fires: '## Tests\n\n| Suite | Tests |\n| --- | --- |\n| Cart | 10 |\n| Search | 9 |\n| Login | 6 |\n| **Total** | **35** |',
    passes: '## Tests\n\n| Suite | Tests |\n| --- | --- |\n| Cart | 10 |\n| Search | 9 |\n| Login | 6 |\n| **Total** | **25** |',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => onceEach([...sumsIn(report), ...partitionsIn(report)].flatMap(heldAgainst)))
  },
}
