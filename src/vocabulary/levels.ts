/** How much a finding weighs, the worst first: an error fails the gate. */
export const LEVELS = ['error', 'warning', 'note'] as const

/** How much a finding weighs. */
export type Level = (typeof LEVELS)[number]

/** What a rule may be set to. */
export const RULE_LEVELS = [...LEVELS, 'off'] as const

/** A level, or off: then the rule is not asked. */
export type RuleLevel = (typeof RULE_LEVELS)[number]
