import { ASKED_BY, EVERY_RULE, type Rule, settingFor } from '../../analysis/index.ts'
import type { Run } from '../command.ts'
import { Failure } from '../errors.ts'
import { soundGate } from '../judging/gate.ts'
import { rulesView, ruleView } from '../views/rules.ts'

/** A rule as it is told: with the commands that ask it, and its level in force. */
const told = ({ id, title, level, options, help, example, compares = false }: Rule, inForce: string) => ({
  id,
  commands: ASKED_BY.filter(({ rules }) => rules.some((rule) => rule.id === id)).map(({ command }) => command),
  title,
  level: inForce,
  default: level,
  compares,
  options: options.map(({ name, about, takes, fallback }) => ({ name, about, takes, default: fallback })),
  help,
  example,
})

/** `progress rules`: what is asked by which command, and how; with an id, all of one rule. */
export const run: Run = async (request) => {
  const [id] = request.args
  const gate = soundGate(request)
  const asked = EVERY_RULE.filter((rule) => id === undefined || rule.id === id)
  if (asked.length === 0) throw new Failure('no-rule', { path: id ?? '', detail: EVERY_RULE.map((rule) => rule.id).join(', ') })
  const rules = asked.map((rule) => told(rule, settingFor(rule, gate).level))
  const [only] = rules
  const data = { schemaVersion: 1, kind: 'rules', rules }
  return { answer: { data, view: () => (id !== undefined && only ? ruleView(only) : rulesView(rules)) }, failed: false, problems: [] }
}

/** A rule as it is told. */
export type ToldRule = ReturnType<typeof told>
