import type { Rule } from './rule.ts'

const CODE = 'open-fence'

/** Code fences that are never closed. */
export const openFence: Rule = {
  id: CODE,
  title: 'Code fences that are never closed',
  level: 'warning',
  options: [],
  help: 'A line of three backticks or tildes that no other one closes: to markdown all below it is code, so no blocker, status or figure of it is read. Close the fence.',
  example: {
    fires: '# Week 9\n\n```\nnpm test\n\n## Blockers\n\n- The vendor has not answered',
    passes: '# Week 9\n\n```\nnpm test\n```',
  },
  find: (subjects) =>
    subjects.flatMap(({ report }) =>
      report.notes
        .filter(({ code }) => code === CODE)
        .map(({ message, position, line }) => ({ report, position, message: message.replace(/\.$/, ''), subject: `fence ${line}` })),
    ),
}
