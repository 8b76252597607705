import type { Draft } from '../findings/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { agrees, halfUnit, isExact, shareWords } from './arithmetic.ts'
import { at, derivedFrom, nameOf, placed } from './finding.ts'
import { isOther, isRatio, type Share, sharesInTables } from './shareColumns.ts'
import { above, printed, type Spot, spotsOf, type Told } from './spots.ts'
import { isNeutral, tellsWithin } from './wordings.ts'

/** How far apart a percentage and its ratio stand, in UTF-16 units. */
const NEAR = 40

/** Whether what stands between two numbers of a line lets the one explain the other: "=", "(", "Complete ("; several blanks part columns. */
function joins({ cell, last }: Told, { start }: Told): boolean {
  const between = cell.text.slice(last, start)
  if (/\s{2}(?![\s(])|\t/.test(between)) return false
  const isParted = /[→⇒➜>+;.|]|->|[)\]]\s*[,،、]/.test(between) || tellsWithin(cell, 'beside', last, start)
  return between.length <= NEAR && !isParted && isNeutral(cell, last, start)
}

/** "5/12 core features (70%+)" bounds something else; "5/12 (70%+)" bounds the share. */
const isClose = ({ cell, end }: Told, { start }: Told): boolean => !/\p{L}/u.test(cell.text.slice(end, start))

/** "15/39 = 38%", "30% complete (1/6 objectives)": a ratio and a percentage side by side in one cell. */
function inLine({ told }: Spot): Share[] {
  return told.flatMap((one, index) => {
    const next = told[index + 1]
    if (!next || next.cell !== one.cell || one.percent === next.percent || one.modality !== next.modality) return []
    const [percent, part] = one.percent ? [one, next] : [next, one]
    const isPair =
      isRatio(part) && joins(one, next) && !isOther(percent, part) && (isExact(percent) || percent.op === '~' || isClose(one, next))
    return isPair && !isTaken(told, percent, part) ? [{ percent, part, wholes: [part.total ?? 0] }] : []
  })
}

/** "12/15 (80%) 14/20 (70%)", "80% (12/15) 70% (14/20)": a number belongs to its partner before it, where there is one. */
function isTaken(told: readonly Told[], percent: Told, part: Told): boolean {
  const at = Math.min(told.indexOf(percent), told.indexOf(part))
  const [before, first] = [told[at - 1], told[at]]
  if (before === undefined || first === undefined || before.cell !== percent.cell) return false
  return first === percent ? isRatio(before) : before.percent && joins(before, first)
}

/** Cut instead of rounded, as "66%" for two thirds is; tools that measure coverage do so. */
const isCut = (percent: Told, share: number): boolean => share >= percent.value && share < percent.value + 2 * halfUnit(percent)

/** So far a percentage may lie from its share where a tool weighs branches with it, or somebody rounded it to fives. */
const LOOSE = 10
const FIVES = 5

/** What is arguable: cut, told by a tool that counts branches too, or rounded by hand. */
function levelOf(percent: Told, share: number, isNear: boolean): Pick<Draft, 'level'> {
  const off = Math.abs(percent.value - share)
  if (isNear) return { level: 'note' }
  if (off < LOOSE && isOfCoverage(percent)) return { level: 'note' }
  return off < FIVES && percent.value % FIVES === 0 && percent.value % 100 !== 0 ? { level: 'warning' } : {}
}

const isOfCoverage = ({ spot }: Told): boolean => [spot, ...above(spot)].some(({ ofCoverage }) => ofCoverage)

function heldAgainst({ percent, part, wholes, whole: elsewhere }: Share): Draft[] {
  const shares = wholes.map((whole) => (part.value / whole) * 100)
  if (!isExact(part) || shares.some((share) => agrees(percent, share, halfUnit(percent)))) return []
  const [whole = 0] = wholes
  const [share = 0] = shares
  const message = `${part.value} of ${whole} is ${shareWords(share, halfUnit(percent))}, the report says ${printed(percent)}`
  const related = [placed(part, `${part.value} of ${whole}`)]
  const isNear = shares.some((one) => isExact(percent) && isCut(percent, one))
  if (isNear && isOfCoverage(percent)) return []
  const isCertain = wholes.length === 1 && isExact(percent) && !isNear
  const sources = [...percent.spot.told.filter((one) => !one.percent), ...(elsewhere ? [elsewhere] : [])]
  const more = { ...levelOf(percent, share, isNear), ...(isCertain && derivedFrom(share, sources)) }
  return [at(percent, message, related, { subject: `${nameOf(percent.spot)} percent`, ...more })]
}

/** A percentage that is not the share which stands beside it. */
export const percentRatio: Rule = {
  id: 'percent-ratio',
  title: 'Percentages that are not their ratio',
  level: 'error',
  options: [],
  help: 'A percentage beside a ratio, or beside amounts in the columns of one row, that is another share. Half a unit of the last printed digit is rounding; "about" and "at least" loosen it further; a percentage that was cut instead of rounded is only a note, one that is rounded to fives a warning. Divide anew, or say what the percentage measures.',
  example: {
    fires: '**Completion:** 30% complete (1/6 objectives achieved)',
    passes: '**Completion:** 17% complete (1/6 objectives achieved)',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) => {
      const shares = [...spotsOf(report).flatMap(inLine), ...sharesInTables(report)]
      return shares.flatMap(heldAgainst)
    })
  },
}
