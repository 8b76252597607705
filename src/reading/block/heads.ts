import type { Lexicon } from '../line/lexicon.ts'
import { firstWord, type Token } from '../line/token.ts'

import { type Class, classesOf, LEADS, MODIFIERS, type Named, phraseOf, SUBJECTS, TAILS } from './headClasses.ts'

/** What a name is about, and whether that stands, is over, may come or is denied; `talk` only speaks of the subject. */
export interface Head {
  subject: 'blocker' | 'blocked' | 'problem' | 'risk' | 'debt' | 'talk'
  standing: 'open' | 'resolved' | 'possible' | 'none'
  /** Every word of the name is known: nothing qualifies the noun that could make it another thing. */
  bare: boolean
  /** Another reading comes near: "resolve the two blockers" may be a task. */
  doubtful: boolean
  /** The noun is a single one: "Licence issue" tells of one, "Known issues" lists them. */
  single: boolean
}

const KINDS: Readonly<Record<string, Head['subject']>> = {
  blocker: 'blocker',
  problem: 'problem',
  one: 'problem',
  risk: 'risk',
  debt: 'debt',
}
const isLead = (one: Class): boolean => LEADS.has(one) || one === 'resolved' || one === 'no'

interface Noun {
  at: number
  subject: Head['subject']
  /** Whether what stands behind it is what is held up: it says nothing of the noun. */
  ends?: true
}

/** "Blocking issues", "issues blocking the release": adjective and noun make a blocker, in any order. */
function blockingNoun(phrase: readonly Class[]): Noun | null {
  const at = phrase.indexOf('blocking')
  if (at < 0) return null
  // "What prevents this bug" explains a remedy.
  if (phrase[0] === 'what') return phrase.at(-1) === 'one' ? null : { at, subject: 'blocker', ends: true }
  const noun = phrase.findIndex((one, index) => index > at && (one === 'problem' || one === 'one' || one === 'task' || one === 'blocker'))
  if (noun > at) return { at: noun, subject: 'blocker' }
  if (['problem', 'one', 'task'].includes(phrase[at - 1] ?? '')) return { at, subject: 'blocker', ends: true }
  return phrase.slice(0, at).every(isLead) ? { at, subject: 'blocker' } : null
}

/** So many words may name by what things are held up: "blocked on the owner". */
const STUCK = 5

/** "Blocked", "currently blocked", "blocked tasks": with another noun it only tells of what that is. */
function blockedNoun(phrase: readonly Class[], isStuck: boolean): Noun | null {
  const at = phrase.indexOf('blocked')
  if (at < 0) return null
  if (at === 0 && isStuck && phrase.length <= STUCK) return { at, subject: 'blocked', ends: true }
  if (phrase[0] === 'what') return { at: phrase.length - 1, subject: 'blocker' }
  const isAlone = phrase.every((one, index) => index === at || isLead(one) || one === 'task' || one === 'blocked' || one === 'verb')
  return isAlone ? { at: phrase.length - 1, subject: 'blocked' } : null
}

function headOf(phrase: readonly Class[], isStuck: boolean): Noun | null {
  const last = phrase.findLastIndex((one) => KINDS[one])
  const subject = KINDS[phrase[last] ?? '']
  return (
    blockingNoun(phrase) ?? (phrase.includes('blocker') ? null : blockedNoun(phrase, isStuck)) ?? (subject ? { at: last, subject } : null)
  )
}

function standingOf(phrase: readonly Class[]): Head['standing'] {
  if (phrase.includes('no')) return 'none'
  if (phrase.includes('resolved')) return 'resolved'
  return phrase.includes('possible') ? 'possible' : 'open'
}

/** Whether a name is that of blockers that stand. */
export const isOpenBlocker = ({ subject, standing }: Head): boolean => subject === 'blocker' && standing === 'open'

/** What words are that depend on what is named, or say nothing beside the noun. */
const HERE: Readonly<Record<Named, Readonly<Partial<Record<Class, Class>>>>> = {
  page: { plan: 'list', gain: 'other' },
  section: { plan: 'talk', gain: 'other' },
}

const PLAIN = { standing: 'open', bare: true, doubtful: false, single: false } as const

/** Whether a word may stand behind a noun: "technical debt items" lists debts, "blocker tasks" are work. */
const follows = (one: Class, { subject }: Noun): boolean => TAILS.has(one) || (one === 'task' && (subject === 'debt' || subject === 'risk'))

/** "For technical blockers:" leads to what is done about them. */
const FOR: ReadonlySet<string> = new Set(['for', 'für', 'para', 'pour', 'per', 'для', 'för'])

/** "Step 1: ", "Critical: ": what may stand before an order. */
const NUMBERED: ReadonlySet<Class> = new Set(['task', 'number', 'grade'])

const isTalk = (classes: readonly Class[]): boolean => {
  const first = classes[0] === 'task' ? classes.find((one) => !NUMBERED.has(one)) : classes[0]
  return first === 'if' || first === 'order' || classes.includes('general')
}

/** Whether words begin with a unit of a plan: "Sprint 1: launch blockers" may list what is planned for it. */
export const isUnitOfPlan = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  lexicon.sequence.at(tokens, 0) !== null && tokens[1]?.kind === 'number'

/**
 * Tells what the name of a section, label or column is about from the words that it is composed of; null where it names no trouble.
 *
 * @param tokens the name's tokens; signs and marks do not count
 * @param of what is named: a plan or checklist of blockers is a page of them, as a section it only talks about them
 */
export function composeHead(tokens: readonly Token[], lexicon: Lexicon, of: Named = 'section'): Head | null {
  const classes = classesOf(tokens, lexicon).map((one) => HERE[of][one] ?? one)
  if (!classes.some((one) => SUBJECTS.has(one))) return null
  const asks = classes.indexOf('question')
  if (asks >= 0 && classes.slice(0, asks).every(isLead)) return { ...PLAIN, subject: 'blocker' }
  // Behind a noun the words of a question tell what it does: "bugs blocking the release".
  const phrase = phraseOf(classes.map((one) => (one === 'question' ? 'blocking' : one)))
  const isStuck = lexicon.stuck.at(tokens, 0) !== null
  const head = phrase && headOf(phrase, isStuck)
  const ofBlockers = classes.some((one) => one === 'blocker' || one === 'blocking' || one === 'blocked')
  const talk: Head | null = ofBlockers || classes.includes('general') ? { ...PLAIN, subject: 'talk', bare: false } : null
  if (isTalk(classes) || (ofBlockers && FOR.has(tokens[firstWord(tokens)]?.key ?? ''))) return talk
  const clears = classes.find((one) => !NUMBERED.has(one)) === 'clear'
  // "For login issues" begins no list of them.
  const isFor = classes[0] === 'preposition'
  // "Message of the blocker": where the noun is led in, the word before it is the head.
  if (!phrase && classes.find((one) => !LEADS.has(one)) === 'talk') return talk
  if (!phrase || !head || ((clears || isFor) && head.subject !== 'blocker')) return null
  const after = head.ends ? [] : phrase.slice(head.at + 1)
  if (after.some((one) => one === 'talk' || one === 'order')) return talk
  const before = phrase.slice(0, head.at)
  const others = before.filter((one) => one === 'other').length
  if (before.includes('clear') && head.subject === 'problem') return null
  if (others > MODIFIERS || (others > 0 && before.includes('verb')) || !after.every((one) => follows(one, head))) return null
  return {
    subject: head.subject,
    standing: phrase[0] === 'what' && lexicon.past.at(tokens, 1) ? 'resolved' : standingOf(phrase),
    bare: others === 0 && phrase.length === classes.length,
    doubtful:
      clears ||
      (head.subject === 'blocked' && head.ends === true) ||
      isUnitOfPlan(tokens, lexicon) ||
      (head.subject === 'blocked' && phrase.length !== classes.length),
    single: phrase[head.at] === 'one',
  }
}

/** "Team progress": whether a name tells of what was reached. */
export const tellsOfGains = (tokens: readonly Token[], lexicon: Lexicon): boolean => classesOf(tokens, lexicon).includes('gain')
