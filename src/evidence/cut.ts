import { isWellFormed } from './carriers/xml.ts'
import type { Head } from './format.ts'
import { CALLED } from './places.ts'
import { Refusal } from './refusal.ts'

/** How the formats begin that are written line by line. */
const OPENINGS: readonly string[] = ['TAP version 1', '1..', 'ok ', 'not ok ', 'TN:', 'SF:', 'mode: set', 'mode: count', 'mode: atomic']

const anew = 'Let the tool write it anew.'

/** Whether a text of JSON values breaks off within one of them. */
function breaksOff(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (quoted && sign === '\\') at += 1
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '{' || sign === '[')) depth += 1
    else if (!quoted && (sign === '}' || sign === ']')) depth -= 1
  }
  return quoted || depth > 0
}

/** How a JSON value begins, or a comment before it: anything else is what a shell wrote into the file. */
const VALUE = /^(?:[[{"/\d-]|true\b|false\b|null\b)/

const isCutJson = (text: string): boolean => !VALUE.test(text) || breaksOff(text)

const isCutXml = async (text: string): Promise<boolean> => !text.startsWith('<') || !(await isWellFormed(text))

/** Why a text that nobody knows cannot be whole, by the ending of its name. */
const CUT: Readonly<Record<string, (text: string) => boolean | Promise<boolean>>> = {
  xml: isCutXml,
  trx: isCutXml,
  json: isCutJson,
  jsonl: isCutJson,
  tap: () => true,
  lcov: () => true,
  info: (text) => OPENINGS.some((opening) => opening.startsWith(text)),
  out: (text) => OPENINGS.some((opening) => opening.startsWith(text)),
}

/**
 * Refuses a file that nobody knows, though it is called like evidence, where it is empty or breaks off too soon to be known.
 * @param isWhole whether the head holds all of the file: what is longer did not break off before it could be known
 */
export async function refuseCut(head: Head, isWhole: boolean): Promise<void> {
  const ending = CALLED.find((each) => each.is.test(head.name))?.ending
  if (!isWhole || ending === undefined) return
  const text = head.text.replaceAll('\0', '').trim()
  if (text === '') throw new Refusal('empty', `is empty, as a run leaves it that was given up. ${anew}`)
  if (await CUT[ending]?.(text))
    throw new Refusal('unknown', `is called like evidence, and cannot be read as any: it may be cut off, or hold other output too. ${anew}`)
}
