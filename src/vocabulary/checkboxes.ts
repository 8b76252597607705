import type { State } from './scales.ts'

/** What stands in a checkbox, and the state that it says; a character that is not here is told in a note. */
export const CHECKBOXES: Readonly<Record<string, State>> = {
  x: 'done', X: 'done', '✓': 'done', '✔': 'done', '✅': 'done', '☑': 'done',
  ' ': 'todo', '?': 'todo', '<': 'todo', '⏳': 'todo',
  '/': 'in-progress', '*': 'in-progress', '.': 'in-progress', o: 'in-progress', '🔄': 'in-progress',
  '~': 'partial', '⚠': 'partial', '-': 'cancelled', '>': 'deferred', '!': 'at-risk', '❌': 'failed',
}
