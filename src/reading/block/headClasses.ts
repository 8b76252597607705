import type { HeadWord } from '../../vocabulary/index.ts'
import type { Lexicon } from '../line/lexicon.ts'
import type { Token } from '../line/token.ts'

/** What bears a name. */
export type Named = 'page' | 'section'

export type Class = HeadWord | 'grade' | 'number' | 'other'

/** What joins several names in one: "Risks and issues". */
export const JOINTS = /[&,+|]|(?<!\b[A-Z])\/(?![A-Z]\b)|\s(?:and|or|y|e|o|et|ou|und|oder|och|eller|и|или|ve|veya|with)\s|和|及|与|・/u

export const SUBJECTS: ReadonlySet<Class> = new Set(['question', 'blocker', 'blocking', 'blocked', 'problem', 'one', 'risk', 'debt'])
/** What may stand behind a head noun without another subject beginning there. */
export const TAILS: ReadonlySet<Class> = new Set([
  'open',
  'resolved',
  'no',
  'possible',
  'grade',
  'number',
  'list',
  'any',
  'small',
  'verb',
  'blocked',
  'blocking',
  'what',
])
export const LEADS: ReadonlySet<Class> = new Set(['list', 'any', 'grade', 'open', 'small', 'number', 'what'])
/** So many words that say nothing here may stand before a head noun: more make it a sentence. */
export const MODIFIERS = 4

/** Whether a name speaks of blockers, problems, risks or debts at all. */
export const speaksOfTrouble = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  lexicon.heads.all(tokens).some(({ row }) => SUBJECTS.has(row))

/** "PAY-12": a word, a hyphen and a number in one. */
function isReference(tokens: readonly Token[], at: number): boolean {
  const [word, sign, number] = tokens.slice(at, at + 3)
  return word?.kind === 'word' && sign?.key === '-' && sign.glued && number?.kind === 'number' && number.glued
}

export function classesOf(tokens: readonly Token[], lexicon: Lexicon): Class[] {
  const classes: Class[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const hit = lexicon.heads.at(tokens, at)
    const grade = hit ? null : (lexicon.severities.at(tokens, at) ?? lexicon.urgency.at(tokens, at))
    const isNumbered = !hit && !grade && isReference(tokens, at)
    // "Right now" only says when.
    const time = hit || grade || isNumbered ? null : lexicon.denials.at(tokens, at)
    const when = time?.row === 'time' ? time : null
    if (hit) classes.push(hit.row)
    else if (isNumbered) classes.push('number')
    else if (grade) classes.push('grade')
    else if (when) classes.push('open')
    else if (token?.kind === 'number') classes.push('number')
    else if (token?.kind === 'word') classes.push('other')
    at = (hit ?? grade ?? when)?.to ?? at + (isNumbered ? 3 : 1)
  }
  const isLed = classes[0] === 'other' && classes[1] === 'number' && classes.length > 2
  return isLed ? classes.slice(2) : classes
}

/** The classes up to the preposition that ends the phrase of the head noun; a lead such as "list of" is cut off. */
export function phraseOf(classes: readonly Class[]): readonly Class[] | null {
  const from = classes.findIndex((one) => SUBJECTS.has(one))
  const leads = classes.slice(0, from).lastIndexOf('preposition')
  if (leads >= 0 && !classes.slice(0, leads).every((one) => LEADS.has(one))) return null
  const rest = classes.slice(leads + 1)
  const first = rest.findIndex((one) => SUBJECTS.has(one))
  const end = rest.findIndex((one, index) => index > first && one === 'preposition')
  return end < 0 ? rest : rest.slice(0, end)
}

/** "Risk level", "Issue tracking": whether a name that speaks of blockers or problems ends in a word that only talks about them. */
export function endsInTalk(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const classes = classesOf(tokens, lexicon)
  const subject = classes.findIndex((one) => SUBJECTS.has(one))
  return subject >= 0 && classes.at(-1) === 'talk'
}
