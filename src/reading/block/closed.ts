import type { Lexicon } from '../line/lexicon.ts'
import type { Token } from '../line/token.ts'
import { type Class, classesOf } from './headClasses.ts'

/** Whether a name only says that what stands below is over, and since when: "Closed", "Resolved since last week", "Recently fixed". */
export function saysClosed(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const classes = classesOf(tokens, lexicon)
  const others = classes.filter((one) => !BESIDE.has(one)).length
  return (
    classes.slice(0, 2).includes('resolved') &&
    !classes.includes('no') &&
    classes[0] !== 'if' &&
    others <= (classes.includes('preposition') ? 2 : 1) &&
    classes.at(-1) !== 'no'
  )
}

const BESIDE: ReadonlySet<Class> = new Set(['resolved', 'open', 'grade', 'number', 'preposition', 'any', 'small', 'list'])

/** Whether words only say that what they stand behind is over: "(resolved)", "all fixed". */
export function areOver(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const classes = classesOf(
    tokens.filter((_, at) => lexicon.alls.at(tokens, at) === null),
    lexicon,
  )
  return classes.includes('resolved') && classes.every((one) => OVER.has(one)) && !tokens.some(({ key }) => key === '?' || key === '？')
}
const OVER: ReadonlySet<Class> = new Set(['resolved', 'any', 'small', 'verb'])
