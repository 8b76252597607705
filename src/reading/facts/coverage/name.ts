import type { Entry } from '../../block/entry.ts'
import type { Said } from '../../line/grammar.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { trimEdges } from '../../line/say.ts'
import { firstFrom } from '../../line/status.ts'
import type { Figure } from './figures.ts'
import { type Named, NOTHING, namedBy } from './named.ts'
import { measureIn, ownWords } from './words.ts'

/** Where the name of a part ends that stands behind its figure. */
const ENDS = /[(（,;:.!?]|\s[-–—]\s|\d|[→|]|\s(?:to|with|by|from|at|is|was|through|via|using)\s/u
/** A part's name has no more words than these where it stands behind its figure. */
const FEW = 5
const OF = /^(?:of|de|von|av)$/
/** Languages that put the part behind the word for coverage without a preposition. */
const GENITIVE = /^[а-яё]+$/

/** The end of the words that lead to the part behind a coverage word or its figure: "80% coverage for"; null where none do. */
function partFrom({ tokens }: Said, at: number, ends: readonly number[], lexicon: Lexicon): number | null {
  const [covered] = lexicon.coverage.all(tokens, Math.max(0, at - 2), at).filter(({ to }) => to === at)
  const before = tokens[at - 1]
  const isBehindFigure = before !== undefined && ends.includes(before.end)
  const hit = covered || isBehindFigure ? lexicon.coveredPart.at(tokens, at) : null
  if (hit) return covered || !OF.test(tokens[at]?.key ?? '') ? (tokens[hit.to - 1]?.end ?? null) : null
  const isGenitive =
    covered && GENITIVE.test(tokens[covered.from]?.key ?? '') && ends.some((end) => end <= (tokens[covered.from]?.start ?? 0))
  return isGenitive ? (before?.end ?? null) : null
}

/** The part that is named behind a coverage word or its figure: "80% coverage for the parser". */
function partBehind(said: Said, ends: readonly number[], lexicon: Lexicon): Named {
  for (const at of said.tokens.keys()) {
    const from = partFrom(said, at, ends, lexicon)
    if (from === null) continue
    const rest = said.text.slice(from)
    const stop = rest.search(ENDS)
    const found = namedBy(stop < 0 ? rest : rest.slice(0, stop), { led: true }, lexicon)
    if (found.by === 'part' && found.name.split(' ').length <= FEW) return found
  }
  return NOTHING
}

/** What stands between a figure and the coverage word behind it: "82% validator coverage". */
function namedBetween({ text, tokens }: Said, end: number, lexicon: Lexicon): Named {
  const hit = lexicon.coverage.all(tokens).find(({ from }) => (tokens[from]?.start ?? 0) >= end)
  const stretch = hit ? text.slice(end, tokens[hit.to - 1]?.end) : ''
  return /[()[\],;:|→]/.test(stretch) || stretch === '' ? NOTHING : namedBy(stretch.replace(/^[+\s]+/, ''), {}, lexicon)
}

/** Where a function stands: `lamp.go:12:`. */
const PLACE = /\.\w+:\d+:$/
const TIME = /^\(cached\)$|^[\d.]+m?s$/
const GAP = /\s{2,}|\t/

/** The cells of a line of a drawing that stand before its figure, without those that tell how it went: "ok  lamp/auth  0.2s". */
function cellsBefore(text: string, lexicon: Lexicon): string[] {
  const worded = text.split(GAP).filter((cell) => /\p{L}/u.test(cell) && !TIME.test(cell))
  const found = worded.filter((cell) => lexicon.states.whole(cell) === null && !PLACE.test(cell))
  return found.length > 0 ? found : worded
}

/** Of a stretch that leads up to a figure, what stands behind its last comma or slash. */
const lastClause = (text: string, leads: boolean): string => (leads ? (text.split(/[,;]|\s\/\s/).at(-1) ?? text) : text)

/** The stretches before the first figure, the name first: what may name the part. */
function headsOf({ said, shape }: Entry, start: number, lexicon: Lexicon): { text: string; apart: boolean }[] {
  const { text, parts, name } = said
  const [first] = parts
  if (shape === 'row' || !first) return [{ text: text.indexOf(name) + name.length <= start ? name : text.slice(0, start), apart: true }]
  const lead = text.slice(first.start, start)
  if (shape === 'line' && GAP.test(lead)) return cellsBefore(lead, lexicon).map((cell) => ({ text: cell, apart: true }))
  const before = parts.filter((part) => part.by !== 'tag' && part.start < start)
  return before.map((part, index) => {
    const isWhole = index === 0 && part.end <= start && text.indexOf(name) + name.length <= start
    return {
      text: isWhole ? name : lastClause(text.slice(part.start, Math.min(part.end, start)), part.end > start),
      apart: part.end <= start,
    }
  })
}

/** A name with the bracket that belongs to it, "Line coverage (server)", or the part that the bracket names: "Coverage (core/)". */
function bracketed({ text, name }: Said, start: number, lexicon: Lexicon): string | null {
  const at = text.indexOf(name) + name.length
  const bracket = /^\s?\([^()]*\)/.exec(text.slice(at))?.[0]
  if (!bracket || at + bracket.length > start) return null
  const tokens = lexicon.tokens(name)
  const own = ownWords(tokens, lexicon)
  if (own.length > 0) return measureIn(name, tokens, own, lexicon) ? name + bracket : null
  const inner = trimEdges(bracket.replace(/[()]/g, ''))
  const isPart = lexicon.coverage.all(tokens).length > 0 && (PATH.test(inner) || lexicon.coveredAreas.whole(inner) !== null)
  return isPart ? inner : null
}

/** A folder or a file: "core/", "src/lamp.ts". */
const PATH = /^[\w.@-]+\/[\w./@*-]*$|^[\w-]+\.[a-z]{1,4}$/

/** What the figures of an entry are the coverage of. */
export function namedIn(entry: Entry, figures: readonly Figure[], lexicon: Lexicon): Named {
  const { said } = entry
  const start = figures[0]?.quantity.start ?? said.text.length
  const whole = bracketed(said, start, lexicon)
  if (whole) return { by: 'part', name: whole }
  const heads = headsOf(entry, start, lexicon).map(({ text, apart }) => namedBy(text, { apart, row: entry.shape === 'row' }, lexicon))
  const head = heads.find(({ by }) => by === 'part' || by === 'whole') ?? heads.find(({ by }) => by === 'unit') ?? NOTHING
  if (head.by === 'part' || entry.shape === 'row') return head
  const ends = figures.map(({ quantity }) => quantity.end)
  const found = [partBehind(said, ends, lexicon), ...ends.map((end) => namedBetween(said, end, lexicon))]
  const part = found.find(({ by }) => by === 'part')
  const isTotal = head.by === 'unit' && lexicon.totals.all(said.tokens).length > 0
  return part ?? (isTotal ? found.find(({ by }) => by === 'whole') : undefined) ?? head
}

/** The figures that a line tells of one measure. */
export interface Measured {
  name: string
  figures: readonly Figure[]
}

const APART = /[(),;|]/

/** The figures of a line by the measure beside them: "84% lines, 79% → 82% branches"; empty where none names its measure. */
export function measuredFigures({ tokens, text }: Said, figures: readonly Figure[], lexicon: Lexicon): Measured[] {
  const hits = lexicon.measures.all(tokens)
  const groups: Measured[] = []
  let open: Figure[] = []
  for (const one of hits.length > 0 ? figures : []) {
    const at = firstFrom(tokens, one.quantity.start)
    const behind = hits.find(({ from }) => from === firstFrom(tokens, one.quantity.end))
    const before = hits.find(({ to }) => to <= at && tokens.slice(to, at).every(({ kind, key }) => kind === 'sign' && !APART.test(key)))
    const hit = behind ?? before
    open.push(one)
    if (!hit) continue
    groups.push({ name: text.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end).toLowerCase(), figures: open })
    open = []
  }
  return groups
}
