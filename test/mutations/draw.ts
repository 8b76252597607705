import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { check } from '../../src/analysis/index.ts'
import { readReport, reportToJudge } from '../../src/pipeline/index.ts'
import { ENTRIES, HEADS, heldIn, type Mutation, PAGES, REPORTS, randomOf } from './index.ts'

/** A text with one blocker that stands, and how it is called. */
export interface Source {
  name: string
  text: string
  title: string
}

const standing = (text: string): readonly { title: string }[] =>
  readReport(text, { path: 'x.md' }).blockers.filter(({ state, certainty }) => state !== 'resolved' && certainty === 'sure')

/** The reports of this folder, and the fixtures with just one blocker. */
export function sources(): Source[] {
  const fixtures = globSync(['fixtures/*/report.md', 'fixtures/demo/*.md'])
    .sort()
    .map((path) => ({ name: path, text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') }))
  const own = Object.entries(REPORTS).map(([name, text]) => ({ name, text }))
  return [...own, ...fixtures].flatMap(({ name, text }) => {
    const [first, ...others] = standing(text)
    return first && others.length === 0 ? [{ name, text, title: first.title }] : []
  })
}

/** A text after mutations, and which they were. */
export interface Draw {
  from: string
  by: readonly string[]
  text: string
}

/** What is told otherwise, and why: by the name of a source the mutations that are left out. */
const LEFT_OUT: Readonly<Record<string, RegExp>> = {
  // A label above a heading names nothing below that heading, and a heading of its own level ends it.
  'numbered headings': /label|line|tag|of its own|with an attribute|has the name/,
  // "Blocked" beside "Completed" groups tasks by their state: those are items that are blocked.
  'what is blocked': /resolved section behind|done work|resolved blockers/,
  // Below a label with nothing in it another one that names a time begins a section of its own.
  'a list below a label': /a label below/,
  'a stand-up': /a label below/,
  // A heading above its list makes another list of it.
  'a page of blockers': /a long list before/,
  // A number of a name that code hides.
  'fixtures/markers/report.md': /as code/,
  // What is below it would stand below its new parent.
  'a list with details': /below a name/,
}

/** What reshapes the whole page is done last: what is put beside it would stand outside. */
const rank = (name: string): number => (/signs|separators|C?R(?:LF)?$/.test(name) ? 2 : name.startsWith('all of it') ? 1 : 0)

/** Whether two mutations do not cancel each other: what is indented twice is code, and no label is above a heading. */
const goTogether = (one: string, other: string): boolean =>
  !(one.includes('indented') && other.includes('indented')) &&
  !(one.includes('separators') && other.includes('separators')) &&
  !(other === 'a heading' && /label|line|tag|HTML/.test(one))

function apply({ name, text, title }: Source, mutations: readonly Mutation[], seed: number): Draw | null {
  const random = randomOf(seed)
  let now = text
  for (const mutation of mutations) {
    const lines = LEFT_OUT[name]?.test(mutation.name) ? null : mutation.change(heldIn(now, title), random)
    if (lines === null) return null
    now = lines.join('\n')
  }
  return now === text ? null : { from: name, by: mutations.map((one) => one.name), text: now }
}

const MUTATIONS: readonly Mutation[] = [...HEADS, ...ENTRIES, ...PAGES]

/** Every mutation of every source once, of each with the words and places that its seed draws. */
export const singles = (from = 0): Draw[] =>
  sources().flatMap((source, at) => MUTATIONS.flatMap((mutation, index) => apply(source, [mutation], from + at * 1000 + index) ?? []))

/** Pairs of mutations: one of the heading or page, one of the entry or page. */
export function pairs(many: number, from = 12): Draw[] {
  const [all, random, drawn] = [sources(), randomOf(from), [] as Draw[]]
  const [outer, inner] = [
    [...HEADS, ...PAGES],
    [...ENTRIES, ...PAGES],
  ]
  for (let seed = from + 99_988; drawn.length < many; seed++) {
    const [source, one, other] = [all[random(all.length)], outer[random(outer.length)], inner[random(inner.length)]]
    if (!source || !one || !other || one === other || !goTogether(one.name, other.name)) continue
    const draw = apply(source, rank(one.name) > rank(other.name) ? [other, one] : [one, other], seed)
    if (draw) drawn.push(draw)
  }
  return drawn
}

/** What the gate says of a text: errors and warnings; none where it passes in silence. */
export function told(text: string): readonly string[] {
  const { findings } = check([reportToJudge(text, { path: 'x.md' })], {}, { today: '2026-01-16' })
  return findings.filter(({ level }) => level !== 'note').map(({ rule, message }) => `${rule}: ${message}`)
}
