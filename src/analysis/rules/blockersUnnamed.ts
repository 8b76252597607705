import type { Rule } from './rule.ts'

const CODE = 'blockers-unnamed'

/** Blockers that a report counts without naming one. */
export const blockersUnnamed: Rule = {
  id: CODE,
  title: 'Blockers that are counted and not named',
  level: 'error',
  options: [],
  help: 'A line such as "Open blockers: 2" or a heading such as "Blockers (2)" in a report that names no unresolved blocker: something stands, and nobody can tell what. Name each blocker under a heading or label such as "Blockers", or set the number to 0.',
  example: {
    fires: '# Week 9\n\n**Open blockers:** 2',
    passes: '# Week 9\n\n**Open blockers:** 0',
  },
  find(subjects) {
    return subjects.flatMap(({ report }) =>
      report.notes
        .filter(({ code }) => code === CODE)
        .map(({ message, position }) => ({ report, position, message: message.replace(/\.$/, ''), subject: 'blockers' })),
    )
  },
}
