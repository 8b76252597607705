import { expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

/** The states of two unmarked entries below a heading of a page with sections of its own. */
const statesBelow = (heading: string): string[] => {
  const text = `# Harbour report\n\n## Summary\n\nAll calm.\n\n## ${heading}\n\n- Roof of the shed\n- Door of the yard\n`
  return readReport(text, { path: 'x.md' }).items.map(({ state }) => state)
}

test.each([
  ['Tareas realizadas', 'done'],
  ['Travaux effectués', 'done'],
  ['Выполненные работы', 'done'],
  ['Melhorias adiadas', 'deferred'],
  ['Postponed harbour tasks', 'deferred'],
  ['Zurückgestellte Aufgaben', 'deferred'],
  ['Actions prioritaires', 'todo'],
  ['Immediate remediation actions', 'todo'],
  ['Acciones inmediatas', 'todo'],
  ['7. Next steps for week 12', 'todo'],
])('a noun of work and what qualifies it name a group: %s', (heading, state) => {
  expect(statesBelow(heading)).toEqual([state, state])
})

test.each(['Postponed work rules', 'Improvements', 'Urgent improvements', 'Work on the roof performed'])(
  'what is no such name leaves the entries below without a state: %s',
  (heading) => {
    expect(statesBelow(heading)).toEqual([])
  },
)
