import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { check } from '../../src/analysis/index.ts'
import { readReport, reportToJudge } from '../../src/pipeline/index.ts'
import { heldIn, MUTATIONS, type Mutation, REPORTS, randomOf } from './index.ts'

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

const apply = ({ name, text, title }: Source, mutations: readonly Mutation[], seed: number): Draw | null => {
  const random = randomOf(seed)
  let now = text
  for (const { change } of mutations) {
    const lines = change(heldIn(now, title), random)
    if (lines === null) return null
    now = lines.join('\n')
  }
  return now === text ? null : { from: name, by: mutations.map((one) => one.name), text: now }
}

/** Every mutation of every source `each` times, drawn anew each time, and `pairs` pairs of mutations. */
export function* draws(each: number, pairs: number): Generator<Draw> {
  const all = sources()
  let seed = 1
  for (const source of all)
    for (const mutation of MUTATIONS)
      for (let time = 0; time < each; time++) {
        seed += 1
        const draw = apply(source, [mutation], seed)
        if (draw) yield draw
      }
  const random = randomOf(12)
  for (let drawn = 0; drawn < pairs; ) {
    const [source, one, other] = [all[random(all.length)], MUTATIONS[random(MUTATIONS.length)], MUTATIONS[random(MUTATIONS.length)]]
    seed += 1
    const draw = source && one && other && one !== other ? apply(source, [one, other], seed) : null
    if (!draw) continue
    drawn += 1
    yield draw
  }
}

/** What the gate says of a text: errors and warnings; none where it passes in silence. */
export function told(text: string): readonly string[] {
  const { findings } = check([reportToJudge(text, { path: 'x.md' })], {}, { today: '2026-01-16' })
  return findings.filter(({ level }) => level !== 'note').map(({ rule, message }) => `${rule}: ${message}`)
}
