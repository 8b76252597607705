import type { Rule } from './rule.ts'

const CODES: readonly string[] = ['cut-report', 'cut-line']
const PLACES = 1000

/** Reports that were not read to their end. */
export const cutShort: Rule = {
  id: 'cut-short',
  title: 'Reports that are too long to be read whole',
  level: 'error',
  options: [],
  help: 'A report is read up to a ceiling (5 MB, set by maxBytes; 25,000 lines; 100,000 characters of one line): nobody knows what stands behind it, so the gate does not pass. Split the report, or raise maxBytes.',
  example: { fires: `# Week 9\n\n${'All calm. '.repeat(PLACES * 11)}`, passes: '# Week 9\n\nAll calm.' },
  find: (subjects) =>
    subjects.flatMap(({ report }) =>
      report.notes
        .filter(({ code }) => CODES.includes(code))
        .map(({ message, position, line }) => ({ report, position, message: message.replace(/\.$/, ''), subject: `cut ${line}` })),
    ),
}
