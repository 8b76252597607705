import type { Rule } from './rule.ts'

/** Front matters that are no YAML. */
export const frontMatter: Rule = {
  id: 'front-matter',
  title: 'Front matters that cannot be read',
  level: 'warning',
  options: [],
  help: 'A front matter that is no YAML, such as one with an open bracket or a second colon in a line: nothing in it is read, no status and no date. Put such a value in quotes.',
  example: {
    fires: '---\ntitle: Week 9: the harbour\nstatus: done\n---\n\n# Week 9',
    passes: '---\ntitle: "Week 9: the harbour"\nstatus: done\n---\n\n# Week 9',
  },
  find: (subjects) =>
    subjects.flatMap(({ report }) =>
      report.notes
        .filter(({ code }) => code === 'front-matter')
        .map(({ message, position }) => ({ report, position, message: message.replace(/\.$/, ''), subject: 'front matter' })),
    ),
}
