import { RULES } from '../../analysis/index.ts'
import { FORMATS } from '../../render/index.ts'
import { RULE_LEVELS } from '../../vocabulary/index.ts'
import { COMMANDS } from '../commands/index.ts'

/** A word that may be written, and what it is. */
export type Word = readonly [word: string, about: string]

/** What may be written in a place: words or, where `files`, the name of a file; `open` where the word goes on behind what is there. */
export interface Choices {
  words: readonly Word[]
  files?: boolean
  open?: boolean
}

/** The name of a file or a folder. */
export const FILES: Choices = { words: [], files: true }

type Source = (typed: string, command: string) => Promise<Choices>

const formats: Source = async (_, command) => {
  const { formats: known = FORMATS.map(({ name }) => name) } = COMMANDS.find(({ name }) => name === command) ?? {}
  return { words: known.map((name) => [name, '']) }
}

const rules: Source = async () => ({ words: RULES.map(({ id, title }) => [id, title]) })

/** `ID=LEVEL` or `ID.OPTION=VALUE`: first the ids, then what follows the one that was typed. */
const settings: Source = async (typed) => {
  const rule = RULES.find(({ id }) => typed.startsWith(`${id}=`) || typed.startsWith(`${id}.`))
  if (!rule) return { words: RULES.map(({ id, title }) => [`${id}=`, title]), open: true }
  if (typed.startsWith(`${rule.id}=`)) return { words: RULE_LEVELS.map((level) => [`${rule.id}=${level}`, '']) }
  return { words: rule.options.map(({ name, about }) => [`${rule.id}.${name}=`, about]), open: true }
}

const kinds: Source = async () => {
  const { KINDS } = await import('../commands/schema.ts')
  return { words: KINDS.map(({ name, title }) => [name, title]) }
}

/** Options whose values are known, besides those that have choices. */
export const VALUES: Readonly<Record<string, Source>> = { '--format': formats, '--rule': settings }

/** Commands whose arguments are known; the others take files. */
export const ARGUMENTS: Readonly<Record<string, Source>> = { rules, schema: kinds }
