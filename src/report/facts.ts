import type { Fact } from '../reading/index.ts'

/** The facts of one kind, in source order. */
export const ofKind = <Kind extends Fact['kind']>(facts: readonly Fact[], kind: Kind): Extract<Fact, { kind: Kind }>[] =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind)
