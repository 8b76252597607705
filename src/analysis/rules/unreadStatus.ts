import { countOption } from './option.ts'
import type { Rule } from './rule.ts'

const MAX = countOption('max', 'How many are allowed in each report.', 0)
/** So many words are told; the others are counted. */
const NAMED = 5

/** Words that stand where a status is told and that were not understood. */
export const unreadStatus: Rule = {
  id: 'unread-status',
  title: 'Status words that were not understood',
  level: 'note',
  options: [MAX],
  help: 'Words and marks that stand where a status is told and mean nothing to the reader: what they say is missing from every other answer. `progress words` lists them, and the configuration teaches them (words).',
  example: {
    fires: '# Week 9\n\n| Task | Status |\n| --- | --- |\n| Import | flurbed |',
    passes: '# Week 9\n\n| Task | Status |\n| --- | --- |\n| Import | done |',
  },
  find(subjects, stated) {
    return subjects.flatMap(({ report }) => {
      const unread = report.unread ?? []
      const [first] = unread
      if (first === undefined || unread.length <= MAX.of(stated)) return []
      const words = [...new Set(unread.map(({ text }) => text))]
      const more = words.length > NAMED ? ` and ${words.length - NAMED} more` : ''
      const message = `${unread.length} status ${unread.length === 1 ? 'word was' : 'words were'} not understood: ${words.slice(0, NAMED).join(', ')}${more}`
      return [{ report, position: first.position, message, subject: 'unread', measure: unread.length }]
    })
  },
}
