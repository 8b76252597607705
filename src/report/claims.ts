import type { Evidence, Fact } from '../reading/index.ts'
import type { Modality } from '../vocabulary/index.ts'
import type { Claim, Report } from './schema.ts'

/** Where the facts of a kind stand in the report, as a JSON pointer without its index. */
const LISTS: Partial<Record<Fact['kind'], string>> = {
  suite: '/tests/suites',
  test: '/tests/cases',
  blocker: '/blockers',
  risk: '/risks',
  coverage: '/coverage',
  item: '/items',
}
const SCALARS: Partial<Record<Fact['kind'], string>> = { completion: '/completion', headline: '/tests/summary' }

/** Fields whose very name tells how their value is meant. */
const MEANT: Readonly<Record<string, Modality>> = { target: 'target', before: 'before' }

const keyOf = (evidence: Evidence): string => `${evidence.position.start.line}:${evidence.position.start.column}`

function claim(fact: Fact, evidence: Evidence, path: string | null): Claim {
  const { value, op, high, unit, raw, position } = evidence
  const { modality } = fact
  const meant = modality !== 'actual' ? modality : (MEANT[evidence.field ?? ''] ?? modality)
  return { path, value, op, high, unit, modality: meant, raw, position }
}

function pathOf(fact: Fact, index: number, field: string | null): string | null {
  const list = LISTS[fact.kind]
  if (list && field) return `${list}/${index}/${field}`
  const scalar = SCALARS[fact.kind]
  return scalar && field ? `${scalar}/${field.replace(/^counts\//, '')}` : null
}

const compare = (one: Claim, other: Claim): number =>
  one.position.start.line - other.position.start.line || one.position.start.column - other.position.start.column

/** The value below one key of a JSON pointer; undefined where there is none. */
function below(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
}

/** Whether a JSON pointer leads to a value of the report: a count that the headline left out has none. */
const leads = (report: Report, pointer: string): boolean => (pointer.split('/').slice(1).reduce(below, report) ?? null) !== null

/** The ledger: every number and state that the text states, in source order, each with a pointer to the field it fills. */
export function claimsOf(facts: readonly Fact[], report: Report): Claim[] {
  const seen = new Map<Fact['kind'], number>()
  const typed: Claim[] = []
  const told = new Set<string>()
  for (const fact of facts) {
    const index = seen.get(fact.kind) ?? 0
    seen.set(fact.kind, index + 1)
    if (fact.kind === 'claim') continue
    for (const evidence of fact.evidence) {
      told.add(keyOf(evidence))
      typed.push(claim(fact, evidence, pathOf(fact, index, evidence.field)))
    }
  }
  const loose = facts.flatMap((fact) =>
    fact.kind === 'claim'
      ? fact.evidence.filter((evidence) => !told.has(keyOf(evidence))).map((evidence) => claim(fact, evidence, null))
      : [],
  )
  return [...typed, ...loose].sort(compare).map((one) => (one.path === null || leads(report, one.path) ? one : { ...one, path: null }))
}
