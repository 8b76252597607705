import { basename, resolve } from 'node:path'
import { type Answer, clean, type Format, formatNamed, render, type Style, withoutCommands } from '../render/index.ts'
import type { CommandRow } from './command.ts'
import { Failure } from './errors.ts'
import { styleFor, write } from './io.ts'
import type { Options } from './options.ts'
import { show } from './pager.ts'
import type { World } from './world.ts'
import { append, sizeOf, writeWhole } from './writing.ts'

/** One way in which an answer is given; `file` is null for standard output. */
export interface Delivery {
  format: Format
  file: string | null
}

function formatFor({ name, formats }: CommandRow, asked: string): Format {
  const found = formats.includes(asked) ? formatNamed(asked) : undefined
  if (!found) throw new Failure('no-format', { path: `progress ${name}`, detail: asked })
  return found
}

/** The ways in which an answer was asked for; only one of them can go to standard output, or to the file of --output. */
export function deliveriesFor(row: CommandRow, { format = [{ name: row.format, file: null }], output }: Options): Delivery[] {
  const [first, second] = format.filter(({ file }) => file === null)
  if (first && second) throw new Failure('two-answers', { path: first.name, detail: second.name })
  return format.map(({ name, file }) => ({ format: formatFor(row, name), file: file ?? output ?? null }))
}

const isInActions = ({ env }: World): boolean => env.GITHUB_ACTIONS === 'true'

/** A text for the log of whoever runs this: under GitHub Actions nothing in it is a command. */
export const forLog = (text: string, world: World): string => (isInActions(world) ? withoutCommands(text) : text)

/** Tells a sentence on standard error. */
export const tell = (world: World, sentence: string): Promise<void> => write(world.stderr, `progress: ${forLog(sentence, world)}\n`)

/** What a page is called, the folder's name where nobody says, and where its places lead. */
export const pageStyle = ({ link, title }: Options, world: World): Pick<Style, 'title' | 'link'> => ({
  title: title ?? basename(world.cwd()),
  ...(link !== undefined && { link }),
})

/** Says `answer` where it was asked for: in a file, or on standard output. */
export async function deliver(answer: Answer, { format, file }: Delivery, options: Options, world: World): Promise<void> {
  const { color, ascii = false, pager } = options
  const style = styleFor(world, { color, ascii, toFile: file !== null })
  const text = await render(format, answer, { ...style, ...pageStyle(options, world) })
  const logged = FOR_PEOPLE.includes(format.takes) ? forLog(text, world) : isInActions(world) ? unheard(text, format) : text
  await (file === null ? show(logged, world, pager) : writeWhole(resolve(world.cwd(), file), text))
}

/** Gives out bytes as they are, and to a terminal or the log of a workflow only what cannot steer it; `--output` asks for the bytes. */
export async function deliverRaw(bytes: Uint8Array, { output, pager }: Options, world: World): Promise<void> {
  if (output !== undefined) return writeWhole(resolve(world.cwd(), output), bytes)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (world.stdout.isTTY) return show(clean(text), world, pager)
  const safe = forLog(text, world)
  await write(world.stdout, safe === text ? bytes : safe)
}

/** What people read in the log of a workflow. */
const FOR_PEOPLE: readonly Format['takes'][] = ['view', 'sheet', 'page']

/** A style of neither terminal nor colour. */
export const PLAIN = { width: null, colour: false, ascii: false }

/** Data is the same however its signs are written: in the log of a workflow none of it begins a command. */
const unheard = (text: string, { name, takes }: Format): string =>
  takes === 'data' || takes === 'document' || JSON_FORMATS.includes(name) ? text.replaceAll('##[', '##\\u005b') : text

const JSON_FORMATS: readonly string[] = ['sarif', 'gitlab', 'ctrf', 'shields']

/**
 * Under GitHub Actions what was found becomes annotations and the summary of the step by itself, unless it was asked for or not wanted.
 * A runner hears annotations on standard error too, so that standard output stays what was asked for.
 */
export async function deliverToGithub(answer: Answer, asked: readonly Delivery[], { github = true }: Options, world: World): Promise<void> {
  const { GITHUB_STEP_SUMMARY } = world.env
  const isAsked = (name: string) => asked.some(({ format }) => format.name === name)
  const [annotations, summary] = [formatNamed('github'), formatNamed('summary')]
  if (!github || !isInActions(world) || !answer.judged) return
  if (annotations && !isAsked('github')) await write(world.stderr, await render(annotations, answer, PLAIN))
  if (!summary || !GITHUB_STEP_SUMMARY || isAsked('summary')) return
  // GitHub drops all of a summary that is too long, whoever wrote it.
  const style = { ...PLAIN, taken: await sizeOf(GITHUB_STEP_SUMMARY) }
  await append(GITHUB_STEP_SUMMARY, await render(summary, answer, style))
}
