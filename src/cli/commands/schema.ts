import type { Run } from '../command.ts'
import { Failure } from '../errors.ts'
import { KINDS, schemaOf } from '../schemas/kinds.ts'

export { KINDS }

/** `progress schema`: the JSON Schema (draft-07) of an answer. */
export const run: Run = async ({ args: [name = 'reports'] }) => {
  const kind = KINDS.find((one) => one.name === name)
  if (!kind) throw new Failure('no-kind', { path: name, detail: KINDS.map((one) => one.name).join(', ') })
  return { answer: { data: schemaOf(kind, await kind.load()), view: () => [] }, failed: false, problems: [] }
}
