import type { Block, Line, Section } from '../../document/index.ts'
import { LANGUAGES, TONGUE_ROWS, type TongueRow } from '../../vocabulary/index.ts'
import type { NoteFact } from '../facts/fact.ts'
import { placeOf } from '../line/place.ts'
import { remember, type Token, tokenize } from '../line/token.ts'

/** What speaks for a language on a page. */
interface Voice {
  row: TongueRow
  weight: number
  /** The first line that speaks for it. */
  line: Line
}

/** Cuts a text into tokens: `tokenize`, or what remembers its answers. */
type Tokens = (text: string) => readonly Token[]

/** So many words of a page are asked at most, and so many where one language speaks much louder than any other. */
const ASKED = 400
const ENOUGH = 60
/** So much must speak for a language that it is believed, and, with so large a share of the words, that one without rows is told. */
const BELIEVED = 3
const TOLD = 8
const SHARE = 0.04

function* linesOf(blocks: readonly Block[]): Generator<Line> {
  for (const block of blocks)
    if (block.kind === 'section') {
      if (block.heading) yield block.heading
      yield* linesOf(block.blocks)
    } else if (block.kind === 'paragraph') yield* block.lines
    else if (block.kind === 'table') for (const row of [block.header, ...block.rows]) yield* row
    else if (block.kind === 'list')
      for (const item of block.items) {
        yield* item.lines
        yield* linesOf(item.blocks)
      }
}

const push = (index: Map<string, TongueRow[]>, key: string, row: TongueRow): void => {
  index.set(key, [...new Set([...(index.get(key) ?? []), row])])
}

/** The rows by each word and by each letter that speak for them; made once a page is asked. */
let known: { words: Map<string, TongueRow[]>; letters: Map<string, TongueRow[]> } | null = null

function rowsBy(): NonNullable<typeof known> {
  if (known) return known
  known = { words: new Map(), letters: new Map() }
  for (const row of TONGUE_ROWS) {
    for (const word of row.words?.split(', ') ?? []) push(known.words, word, row)
    for (const letter of row.letters ?? '') push(known.letters, letter, row)
  }
  return known
}

const SCRIPTS = TONGUE_ROWS.flatMap((row) => (row.script ? [{ row, from: row.script.slice(0, 1), to: row.script.slice(1) }] : []))
const CHINESE = TONGUE_ROWS.filter(({ code }) => code === 'zh')
const isHan = (letter: string): boolean => letter >= '\u4e00' && letter <= '\u9fff'

/** The languages that a word in lower case speaks for, each with how much: a word of several speaks less for each. */
const spokenBy = remember((word: string): readonly (readonly [TongueRow, number])[] => {
  const { words, letters } = rowsBy()
  const [first = ''] = word
  const scripts = isHan(first)
    ? CHINESE
    : first < '\u0370'
      ? []
      : SCRIPTS.filter(({ from, to }) => first >= from && first <= to).map(({ row }) => row)
  const rare = [...word].flatMap((letter) => (letter > '\u007f' ? (letters.get(letter) ?? []) : []))
  const common = words.get(word) ?? []
  return [
    ...common.map((row) => [row, 1 / common.length] as const),
    ...[...new Set(rare)].map((row) => [row, 0.5] as const),
    ...scripts.map((row) => [row, row.code === 'ja' ? 0.5 : 0.3] as const),
  ]
})

/** The words of a line in lower case, without code, links and names: a capital behind the first letter of the line makes a name. */
function wordsOf({ text, spans }: Line, tokens: Tokens): string[] {
  const isCode = (at: number): boolean =>
    spans.some(({ kind, start, end }) => (kind === 'code' || kind === 'link') && start <= at && at < end)
  return tokens(text).flatMap(({ kind, start, end }, index) => {
    const word = text.slice(start, end)
    const lower = word.toLowerCase()
    const isName = (index === 0 ? word.slice(1) : word) !== (index === 0 ? lower.slice(1) : lower)
    return kind === 'word' && !isName && !isCode(start) ? [lower] : []
  })
}

/** What speaks for each language on a page, the loudest first, and how many words were asked. */
function voicesOf(document: Section, tokens: Tokens): { voices: Voice[]; asked: number } {
  const heard = new Map<TongueRow, Voice>()
  let asked = 0
  for (const line of linesOf(document.blocks)) {
    const words = wordsOf(line, tokens)
    for (const word of words)
      for (const [row, weight] of spokenBy(word))
        heard.set(row, { row, weight: (heard.get(row)?.weight ?? 0) + weight, line: heard.get(row)?.line ?? line })
    asked += words.length
    if (asked < ENOUGH || words.length === 0) continue
    const voices = [...heard.values()].sort((one, other) => other.weight - one.weight)
    if (asked >= ASKED || (voices[0]?.weight ?? 0) > (voices[1]?.weight ?? 0) + TOLD) return { voices, asked }
  }
  return { voices: [...heard.values()].sort((one, other) => other.weight - one.weight), asked }
}

const hasRows = ({ code }: TongueRow): boolean => LANGUAGES.some((language) => language === code)

/** The language that a page is written in, ISO 639: one of `LANGUAGES`, or one whose words are not known; null where too little tells. */
export function languageOf(document: Section, tokens: Tokens = tokenize): string | null {
  const [first, second] = voicesOf(document, tokens).voices
  return first && first.weight >= BELIEVED && first.weight > (second?.weight ?? 0) ? first.row.code : null
}

/** A note on a page that is written in a language without rows of words. */
export function readLanguage(document: Section, tokens: Tokens = tokenize): NoteFact[] {
  const { voices, asked } = voicesOf(document, tokens)
  const [first] = voices
  const loudest = voices.find(({ row }) => hasRows(row))?.weight ?? 0
  if (!first || hasRows(first.row) || first.weight < Math.max(TOLD, asked * SHARE, loudest * 1.5)) return []
  const message = `This page seems to be written in ${first.row.name}, whose words are not known: only marks, numbers and words that you teach (words) are heard.`
  const position = placeOf(first.line)
  return [{ kind: 'note', code: 'language-unknown', message, line: position.start.line, position, modality: 'actual', evidence: [] }]
}
