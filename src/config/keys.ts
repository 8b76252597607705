import { distance } from 'fastest-levenshtein'
import { SEVERITIES, STATES, TEST_STATUSES } from '../vocabulary/index.ts'

/** The keys that are known below each dotted path; a path that is not listed may have any. */
export type KnownKeys = Readonly<Record<string, readonly string[]>>

/** The keys of the configuration file. */
export const CONFIG_KEYS: KnownKeys = {
  '': ['$schema', 'include', 'exclude', 'current', 'check', 'verify', 'words', 'dates', 'maxBytes'],
  current: ['days', 'seriesDays', 'livingDays'],
  check: [
    'severity',
    'maxBlockers',
    'minCompletion',
    'minCoverage',
    'minPassRate',
    'includeBlockedItems',
    'rules',
    'rulesets',
    'failOn',
    'base',
    'maxWarnings',
    'baseline',
    'strictBaseline',
    'waivers',
  ],
  verify: ['evidence', 'requireEvidence', 'coverage', 'suites'],
  words: ['states', 'tests', 'severities', 'sections', 'columns', 'units'],
  'words.states': STATES,
  'words.tests': TEST_STATUSES,
  'words.severities': SEVERITIES,
  dates: ['order'],
}

/** A value without its unknown keys, and what was left out and what was kept, as paths. */
export interface Sifted {
  value: unknown
  unknown: string[][]
  /** The paths of the values that are settings, not groups of them. */
  stated: string[][]
}

/** Parts the known keys of a configuration from the unknown ones; a key with nothing behind it states nothing. */
export function sift(value: unknown, known: KnownKeys, path: string[] = []): Sifted {
  const keys = known[path.join('.')]
  if (keys === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { value, unknown: [], stated: path.length === 0 ? [] : [path] }
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== null)
  const kept = entries.filter(([key]) => keys.includes(key)).map(([key, inner]) => ({ key, ...sift(inner, known, [...path, key]) }))
  const unknown = entries.filter(([key]) => !keys.includes(key)).map(([key]) => [...path, key])
  return {
    value: Object.fromEntries(kept.map((each) => [each.key, each.value])),
    unknown: [...unknown, ...kept.flatMap((each) => each.unknown)],
    stated: kept.flatMap((each) => each.stated),
  }
}

/** A hint for an unknown key: the nearest one that is known below the same path, or all of them where none is near. */
export function hint(path: readonly string[], known: KnownKeys): string {
  const keys = known[path.slice(0, -1).join('.')] ?? []
  const key = (path.at(-1) ?? '').toLowerCase()
  const ranked = keys.map((each) => ({ each, far: distance(key, each.toLowerCase()) })).sort((one, other) => one.far - other.far)
  const near = ranked.find(({ far }) => far <= Math.max(1, key.length / 3))
  return near === undefined ? `known here: ${keys.join(', ')}.` : `did you mean "${near.each}"?`
}
