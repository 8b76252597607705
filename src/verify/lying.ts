import type { Witness } from '../analysis/index.ts'
import { type Ending, type Matched, matchBy } from './endings.ts'
import { type Lying, lyingOf } from './folders.ts'
import { isAbsolute } from './paths.ts'

const isWhole = ({ evidence }: Witness): boolean => evidence.coverage?.files.some(({ path }) => isAbsolute(path)) ?? false

/** How two measurements of one format lie to each other; where one names files by whole paths, nothing hangs on their own places. */
export function lyingTo(one: Witness, other: Witness): Lying {
  const [a, b] = [one.evidence.source, other.evidence.source]
  return a.format !== b.format || isWhole(one) || isWhole(other) ? { kind: 'same' } : lyingOf(a.path, b.path)
}

type Inside = Extract<Lying, { kind: 'inside' }>

/** How a measurement lies in one that may be put together of several, in whatever format; null where it does not. */
export function lyingAround(outer: Witness, inner: Witness): Inside | null {
  const lying = lyingOf(outer.evidence.source.path, inner.evidence.source.path)
  return lying.kind === 'inside' && !lying.isFirst ? lying : null
}

/** Knows files again by where they lie, seen from the measurement that lies further out. */
export function matchInside<T extends Ending>(ones: readonly T[], others: readonly T[], { parts, isFirst }: Inside): Matched<T> {
  const named = (files: readonly T[], folders: readonly string[]) =>
    files.map((file) => ({ file, name: [...folders, ...file.parts].join('\0') }))
  const {
    pairs,
    ones: left,
    others: extra,
  } = matchBy(named(ones, isFirst ? parts : []), named(others, isFirst ? [] : parts), ({ name }) => name)
  return {
    pairs: pairs.map(([one, other]): [T, T] => [one.file, other.file]),
    ones: left.map(({ file }) => file),
    others: extra.map(({ file }) => file),
  }
}
