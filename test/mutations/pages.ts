import { BLOCKER, type Change, instead, pick, table } from './held.ts'

const whole =
  (change: (text: string) => string): Change =>
  ({ lines }) =>
    change(lines.join('\n')).split('\n')

/** Behind the front matter of a page, where it has one, else at its beginning. */
const start = (lines: readonly string[]): number => (lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0)
/** Behind the title. */
const titleNames = (lines: readonly string[]): boolean => BLOCKER.test(lines[top(lines) - 1] ?? '')
const top = (lines: readonly string[]): number => {
  const at = lines.findIndex((line, index) => index >= start(lines) && /^# /.test(line))
  return at < 0 ? start(lines) : at + 1
}
const onTop =
  (...added: readonly string[]): Change =>
  ({ lines }) =>
    lines.toSpliced(top(lines), 0, '', ...added, '')
const atEnd =
  (...added: readonly string[]): Change =>
  ({ lines }) => [...lines, '', ...added, '']
const times = (many: number, line: (index: number) => string): string[] => Array.from({ length: many }, (_, index) => line(index + 1))
const isFenced = (lines: readonly string[]): boolean => lines.some((line) => /^\s*(?:```|~~~)/.test(line))

/** What may be done to the whole page. */
export const PAGES = table({
  CRLF: whole((text) => text.replaceAll('\n', '\r\n')),
  CR: whole((text) => text.replaceAll('\n', '\r')),
  'next-line signs': whole((text) => text.replaceAll('\n', '\u0085')),
  'line separators': whole((text) => text.replaceAll('\n', '\u2028')),
  'paragraph separators': whole((text) => text.replaceAll('\n', '\u2029')),
  'line separators behind line ends': whole((text) => text.replaceAll('\n', '\u2028\n')),
  'vertical tabs': whole((text) => text.replaceAll('\n', '\v\n')),
  'form feeds': whole((text) => text.replaceAll('\n\n', '\n\f\n')),
  'a mark of byte order': whole((text) => `\ufeff${text}`),
  'two marks of byte order': whole((text) => `\ufeff\ufeff${text}`),
  'spaces at the ends of lines': whole((text) => text.replaceAll('\n', '  \n')),
  'blank lines with blanks': whole((text) => text.replaceAll('\n\n', '\n \t \n')),
  'more blank lines': whole((text) => text.replaceAll('\n\n', '\n\n\n\n')),
  'no blank lines above lists': ({ lines }) => lines.filter((line, at) => line !== '' || !/^[-*+] /.test(lines[at + 1] ?? '')),
  'tabs for indentation': whole((text) => text.replace(/^ {2,4}(?=[-*+] )/gm, '\t')),
  'blank lines at the top': ({ lines }) => (lines[0] === '---' ? null : ['', '', '', ...lines]),
  'a front matter': ({ lines }) => (lines[0] === '---' ? null : ['---', 'owner: Ann', 'tags: [status]', '---', '', ...lines]),
  'a front matter that is done': ({ lines }) => (lines[0] === '---' ? null : ['---', 'status: done', 'title: Week 7', '---', '', ...lines]),
  'a comment at the top': ({ lines }) =>
    lines[0] === '---' ? null : ['<!-- Written by Ann. No blockers? Write "None". -->', '', ...lines],
  'definitions at the end': atEnd('[12]: https://example.com/12 "Blockers"', '[^9]: Told by Ann.'),
  'a contents list': onTop('- [Done](#done)', '- [Blockers](#blockers)', '- [Next steps](#next-steps)'),
  'a badge': onTop('![build](https://img.example.com/badge/build-passing-green.svg)'),
  'a long text before': onTop(...times(60, (index) => `Paragraph ${index} tells at length how the ferry went.\n`)),
  'a long list before': onTop('## Work of the year', '', ...times(80, (index) => `- [x] Task ${index}`)),
  'a fence before': onTop('```sh', 'npm test', '# Blockers', '- none', '```'),
  'a fence that is never closed': ({ lines }) =>
    isFenced(lines) ? null : lines.toSpliced(top(lines), 0, '', '## Log', '', '```', 'npm test', ''),
  'a fence of tildes that is never closed': ({ lines }) =>
    isFenced(lines) ? null : lines.toSpliced(top(lines), 0, '', '~~~sh', 'npm test', ''),
  'a good summary before': onTop('## Summary', '', 'All is well: everything else is done ✅.'),
  'a status that is done': onTop('**Status:** ✅ Complete'),
  'a field before': onTop('**Date:** 2026-01-16', '**Owner:** Ann'),
  'risks that are none': (held, random) => (titleNames(held.lines) ? null : onTop('## Risks', '', 'None')(held, random)),
  'done work at the end': atEnd('## Completed', '', '- ✅ The old lamp', '- ✅ The old rope'),
  'resolved blockers at the end': atEnd('## Resolved blockers', '', '- The old lamp'),
  'a legend at the end': atEnd('## Legend', '', '- ✅ done', '- ❌ open'),
  'a signature': atEnd('---', '*Generated on 2026-01-16. All tests passed.*'),
  'no title': ({ lines }) => (!titleNames(lines) && /^# /.test(lines[top(lines) - 1] ?? '') ? instead(lines, top(lines) - 1) : null),
  'another title': ({ lines }, random) =>
    !titleNames(lines) && /^# /.test(lines[top(lines) - 1] ?? '')
      ? instead(
          lines,
          top(lines) - 1,
          pick(
            ['# Week 7', '# Sprint 12 Report', '# Done and dusted', '# STATUS', '# Phase 2 complete ✅', '# Notes of Ann', '# Test report'],
            random,
          ),
        )
      : null,
  'headings deeper by one': whole((text) => (/^```/m.test(text) ? text : text.replace(/^(#{1,5}) /gm, '#$1 '))),
  'all headings of one level': whole((text) => (/^```|^### 1/m.test(text) ? text : text.replace(/^#{3,6} /gm, '## '))),
  'rules between the sections': whole((text) => (/^```/m.test(text) ? text : text.replace(/^## /gm, '---\n\n## '))),
  'headings of HTML': whole((text) => (/^```/m.test(text) ? text : text.replace(/^## ([^*`[\n]*)$/gm, '<h2>$1</h2>\n'))),
  'the last section first': ({ lines }) => {
    if (isFenced(lines)) return null
    const heads = lines.flatMap((line, at) => (/^## /.test(line) ? [at] : []))
    const [first, last] = [heads[0], heads.at(-1)]
    return first === undefined || last === undefined || first === last
      ? null
      : [...lines.slice(0, first), ...lines.slice(last), '', ...lines.slice(first, last)]
  },
  'all of it in a quote': ({ lines }) => (lines[0] === '---' ? null : lines.map((line) => `> ${line}`)),
  'all of it in a fence of markdown': ({ lines }) => (isFenced(lines) ? null : ['```markdown', ...lines, '```']),
  'all of it in a plain fence': ({ lines }) => (isFenced(lines) ? null : ['```', ...lines, '```']),
  'all of it indented by four': ({ lines }) =>
    isFenced(lines) || lines[0] === '---' ? null : lines.map((line) => (line === '' ? line : `    ${line}`)),
  'all of it indented by two': ({ lines }) =>
    isFenced(lines) || lines[0] === '---' ? null : lines.map((line) => (line === '' ? line : `  ${line}`)),
  'all of it in a fold': ({ lines }) =>
    lines[0] === '---' ? null : ['<details><summary>Report</summary>', '', ...lines, '', '</details>'],
  'all of it in a div': ({ lines }) => (lines[0] === '---' ? null : ['<div>', '', ...lines, '', '</div>']),
  'all of it in a centred div': ({ lines }) => (lines[0] === '---' ? null : ['<div align="center">', ...lines, '</div>']),
})
