import type { Command, Option } from 'commander'
import { ARGUMENTS, type Choices, FILES, VALUES, type Word } from './choices.ts'

/** What the words before the cursor come to: the command, how many arguments it has by now, and the option that waits for its value. */
interface Place {
  command: Command
  given: number
  waiting: Option | undefined
  /** Whether `--` has ended the options. */
  ended: boolean
}

/** The options that may stand behind `command`: the program's too. */
const optionsOf = (command: Command): readonly Option[] => {
  const help = command.createHelp()
  const above = command.parent ? command.parent.options : []
  return [...help.visibleOptions(command), ...above.filter(({ long }) => long !== '--version')]
}

const optionCalled = (command: Command, name: string): Option | undefined =>
  optionsOf(command).find(({ long, short }) => long === name || short === name)

const takesValue = (option: Option | undefined): option is Option => option !== undefined && (option.required || option.optional)

function placeAfter(program: Command, words: readonly string[]): Place {
  const place: Place = { command: program, given: 0, waiting: undefined, ended: false }
  for (const word of words) {
    if (place.waiting) place.waiting = undefined
    else if (!place.ended && word === '--') place.ended = true
    else if (!place.ended && word.startsWith('-')) {
      const option = optionCalled(place.command, word)
      place.waiting = takesValue(option) ? option : undefined
    } else if (place.command === program)
      place.command =
        program
          .createHelp()
          .visibleCommands(program)
          .find((one) => one.name() === word) ?? program
    else place.given += 1
  }
  return place
}

const commandsOf = (program: Command): Choices => ({
  words: program
    .createHelp()
    .visibleCommands(program)
    .map((one): Word => [one.name(), one.description()]),
})

async function valuesOf({ long, flags, argChoices }: Option, typed: string, command: Command): Promise<Choices> {
  if (argChoices) return { words: argChoices.map((choice): Word => [choice, '']) }
  const known = VALUES[long ?? '']
  return known ? known(typed, command.name()) : /<(?:file|path|rev)>/.test(flags) ? FILES : { words: [] }
}

async function argumentsOf(program: Command, { command, given }: Place, typed: string): Promise<Choices> {
  if (command === program || (command.name() === 'help' && given === 0)) return commandsOf(program)
  const { registeredArguments } = command
  const last = registeredArguments.at(-1)
  const argument = registeredArguments[given] ?? (last?.variadic ? last : undefined)
  if (!argument) return { words: [] }
  if (argument.argChoices) return { words: argument.argChoices.map((choice): Word => [choice, '']) }
  return (await ARGUMENTS[command.name()]?.(typed, command.name())) ?? FILES
}

const namesOf = (command: Command, typed: string): Choices => ({
  words: optionsOf(command).flatMap(({ long, short, description }): Word[] => {
    const name = /^-[^-]/.test(typed) ? short : long
    return name ? [[name, description]] : []
  }),
})

/** The parts of `--option=value`; null for any other word. */
const assigned = (word: string): readonly [name: string, value: string] | null => {
  const [, name, value] = /^(-[^=]*)=(.*)$/s.exec(word) ?? []
  return name === undefined || value === undefined ? null : [name, value]
}

/** Bits that tell a script what to do with the words, as the library and its kind in other languages number them. */
const NO_SPACE = 2
const NO_FILES = 4

/** The words that begin as what was typed, one a line; `dropped` is what of them the script puts before them itself. */
function told({ words, files = false, open = false }: Choices, typed: string, dropped = ''): string {
  const fitting = words.filter(([word]) => word.startsWith(typed))
  const lines = fitting.map(([word, about]) => `${word.slice(dropped.length)}\t${about.replace(/\s+/g, ' ')}\n`)
  return `${lines.join('')}:${(open ? NO_SPACE : 0) + (files ? 0 : NO_FILES)}\n`
}

/** What may stand where the last of `words` is being typed, as the scripts ask for it: a word a line with what it is, then a line of bits. */
export async function suggest(program: Command, words: readonly string[]): Promise<string> {
  const typed = words.at(-1) ?? ''
  const place = placeAfter(program, words.slice(0, -1))
  if (place.waiting) return told(await valuesOf(place.waiting, typed, place.command), typed)
  const [name, value] = (!place.ended && assigned(typed)) || []
  if (name !== undefined && value !== undefined) {
    const option = optionCalled(place.command, name)
    const choices = takesValue(option) ? await valuesOf(option, value, place.command) : { words: [] }
    return told(choices, value, value.slice(0, value.lastIndexOf('=') + 1))
  }
  if (!place.ended && typed.startsWith('-')) return told(namesOf(place.command, typed), typed)
  return told(await argumentsOf(program, place, typed), typed)
}
