import type { Evidence, Fact } from '../reading/index.ts'
import { claimsOfWhole, heardOfWhole } from './header.ts'
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

function claim(fact: Fact, evidence: Evidence, path: string | null): Claim {
  const { value, op, high, unit, meant, raw, position } = evidence
  return { path, value, op, high, unit, modality: meant ?? fact.modality, raw, position }
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
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

/** Whether a JSON pointer leads to a value of the report: a count that the headline left out has none. */
const leads = (report: Report, pointer: string): boolean => (pointer.split('/').slice(1).reduce(below, report) ?? null) !== null

const keyOf = ({ value, position: { start } }: Claim): string => `${start.line}:${start.column}:${typeof value === 'number' ? value : ''}`

/** Every place inside a date: a number that stands there is a part of it. */
function insideDates(claims: readonly Claim[]): ReadonlySet<string> {
  const places = new Set<string>()
  for (const { unit, position } of claims)
    if (unit === 'date')
      for (let column = position.start.column; column < position.end.column; column++) places.add(`${position.start.line}:${column}`)
  return places
}

/** Those of `claims` that say what none before them, and none of `told`, says of the same words. */
function untold(claims: readonly Claim[], told: readonly Claim[]): Claim[] {
  const keys = new Set(told.map(keyOf))
  const dates = insideDates([...told, ...claims])
  return claims.filter((one) => {
    const { value, position } = one
    const key = keyOf(one)
    if (keys.has(key) || (typeof value === 'number' && dates.has(`${position.start.line}:${position.start.column}`))) return false
    keys.add(key)
    return true
  })
}

/** The ledger: every number and state that the text states, in source order, each with a pointer to the field it fills. */
export function claimsOf(facts: readonly Fact[], report: Report): Claim[] {
  const ofWhole = claimsOfWhole(heardOfWhole(facts), report)
  const seen = new Map<Fact['kind'], number>()
  const typed: Claim[] = []
  const loose: Claim[] = []
  for (const fact of facts) {
    const index = seen.get(fact.kind) ?? 0
    seen.set(fact.kind, index + 1)
    for (const evidence of fact.evidence) {
      const path = ofWhole.get(evidence) ?? pathOf(fact, index, evidence.field)
      const list = path === null ? loose : typed
      list.push(claim(fact, evidence, path))
    }
  }
  return [...typed, ...untold(loose, typed)]
    .sort(compare)
    .map((one) => (one.path === null || leads(report, one.path) ? one : { ...one, path: null }))
}
