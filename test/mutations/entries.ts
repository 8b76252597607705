import { BLOCKER, inBullet, inEnglish, inWords, pick, table } from './held.ts'
import { CELLS, TAILS } from './states.ts'

const MARKS = ['🔴', '❌', '⚠️', '🚧', '🚨', '⛔', '🟠', '❗', '⏳', '🔥', '📌'] as const
const TAGS = [
  '[P1]',
  '(1)',
  '#12',
  'PAY-12:',
  '2026-01-15:',
  '@ann:',
  'Ann:',
  '**High:**',
  'P1:',
  '[high]',
  'Payments:',
  '**Payments:**',
  '(Ann)',
  'NEW:',
  '[Open]',
  'B1.',
] as const
const HEADERS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Blocker', 'Status'],
  ['Issue', 'State'],
  ['Description', 'Status'],
  ['What', 'Where it stands'],
  ['Item', 'Resolution'],
  ['Blocker', 'Resolved'],
]
const OWNERS = [
  'Owner: Ann',
  '**Owner:** Ann',
  'Status: open',
  '**Status:** not resolved',
  '**Impact:** nobody can go on',
  'Update: nothing is resolved yet',
  'ETA: Friday',
  'Next step: call Bob',
  'Since: Monday',
  'Done so far: one call',
] as const

const name = (text: string): string => text.replace(/\*\*/g, '')
const middle = (text: string): number => text.indexOf(' ', Math.floor(text.length / 2))

/** What may be done to the list item that tells the blocker. */
export const ENTRIES = table({
  'a star': inBullet((text, _random, { indent }) => `${indent}* ${text}`),
  'a plus': inBullet((text, _random, { indent }) => `${indent}+ ${text}`),
  'a number': inBullet((text, _random, { indent }) => (indent === '' ? `1. ${text}` : null)),
  'a number with a bracket': inBullet((text, _random, { indent }) => (indent === '' ? `1) ${text}` : null)),
  'a bullet that is no markdown': inBullet((text, random, { indent }) =>
    indent === '' ? ['', `${pick(['•', '–', '—', '·', '▪', '►', '‣', '◦', '→'], random)} ${text}`, ''] : null,
  ),
  'a letter for a bullet': inBullet((text, random, { indent }) =>
    indent === '' ? ['', `${pick(['a)', 'a.', '(a)', '(1)', '1:'], random)} ${text}`, ''] : null,
  ),
  'a paragraph': inBullet((text, _random, { indent }) => (indent === '' ? ['', text, ''] : null)),
  'a paragraph in bold': inBullet((text, _random, { indent }) => (indent === '' ? ['', `**${name(text)}**`, ''] : null)),
  'a heading': inBullet((text, _random, { indent }, { lines, head }) => {
    const level = /^#+/.exec(lines[head] ?? '')?.[0]
    return indent === '' && level ? ['', `#${level} ${text}`, ''] : null
  }),
  'indented by one': inBullet((text, _random, { indent, sign }) => (indent === '' ? ` ${sign} ${text}` : null)),
  'indented by three': inBullet((text, _random, { indent, sign }) => (indent === '' ? `   ${sign} ${text}` : null)),
  'spaces behind the sign': inBullet((text, _random, { indent, sign }) => `${indent}${sign}   ${text}`),
  'a tab behind the sign': inBullet((text, _random, { indent, sign }) => `${indent}${sign}\t${text}`),
  'a list below a name': inBullet((text, random, { indent, sign }) =>
    indent === ''
      ? [`- ${pick(['Payments', 'Ann', '**Team A**', 'High', '**P1:**', 'Open:', 'External'], random)}`, `  ${sign} ${text}`]
      : null,
  ),
  'an open box': inWords((text) => `[ ] ${text}`),
  'a mark before it': inWords((text, random) => `${pick(MARKS, random)} ${text}`),
  'a mark behind it': inWords((text, random) => `${text} ${pick(MARKS, random)}`),
  'all of it in bold': inWords((text) => `**${name(text)}**`),
  'all of it emphasized': inWords((text) => (text.includes('*') ? null : `*${text}*`)),
  'all of it a link': inWords((text) => (text.includes('[') ? null : `[${text}](https://example.com/12)`)),
  'all of it as code': inWords((text) => (BLOCKER.test(text) || /[`*]/.test(text) ? null : `\`${text}\``)),
  'its first word in bold': inWords((text) => (text.includes('*') ? null : text.replace(/^(\S+)/, '**$1**'))),
  'a link behind it': inWords((text) => `${text} ([#12](https://example.com/12))`),
  'a bare address behind it': inWords((text) => `${text} https://example.com/12`),
  'a footnote behind it': (held, random) => {
    const changed = inWords((text) => `${text}[^1]`)(held, random)
    return changed && [...changed, '', '[^1]: Told by Ann.']
  },
  'a comment behind it': inWords((text) => `${text} <!-- told by Ann -->`),
  'a comment before it': inWords((text) => `<!-- 12 --> ${text}`),
  'a comment in it': inWords((text) =>
    middle(text) > 0 ? `${text.slice(0, middle(text))} <!-- done? --> ${text.slice(middle(text) + 1)}` : null,
  ),
  'an image before it': inWords((text) => `![](red.svg) ${text}`),
  'quotation marks around it': inWords((text) => `“${name(text)}”`),
  'a sign at its end': inWords((text, random) =>
    /[.!;,]$/.test(text) ? null : text + pick(['.', '!', ';', ',', '...', '…', ' :', '!!!'], random),
  ),
  'a break at its end': inWords((text, random) => text + pick(['<br>', '<br/>', '  ', '\\'], random)),
  'capitals in it': inWords((text) => (/[`[<]/.test(text) ? null : text.toUpperCase())),
  'no-break spaces in it': inWords((text) => text.replaceAll(' ', '\u00a0')),
  'tags before it': inEnglish(inWords((text, random) => `${pick(TAGS, random)} ${text}`)),
  'part of it struck before': inEnglish(
    inWords((text, random) => `${pick(['~~Bank key lost~~', '~~old text~~', '~~The lamp~~'], random)} ${text}`),
  ),
  'part of it struck behind': inEnglish(
    inWords((text, random) => `${text} ${pick(['~~since Monday~~ since Tuesday', '~~due on Friday~~', '(~~Ann~~ Bob)'], random)}`),
  ),
  'a tail that settles nothing': inEnglish(inWords((text, random) => `${text} ${pick(TAILS, random)}`)),
  'a denial with a rest': inEnglish(
    inWords(
      (text, random) =>
        `${pick(['No new blockers. Old:', 'none –', 'None except:', 'no. 1:', 'Nothing new, but', 'None (only this:', 'Only one:', 'Not none:'], random)} ${text}`,
    ),
  ),
  'a line of details below': inEnglish(
    inBullet((text, random, { indent, sign }) => [
      `${indent}${sign} ${text}`,
      `${indent}${' '.repeat(sign.length + 1)}- ${pick(OWNERS, random)}`,
    ]),
  ),
  'details in the next line': inEnglish(
    inBullet((text, random, { indent, sign }) => [
      `${indent}${sign} ${text}`,
      `${indent}${' '.repeat(sign.length + 1)}${pick(OWNERS, random)}`,
    ]),
  ),
  'one before it that is over': inEnglish(
    inBullet((text, random, { indent, sign }) => [
      `${indent}- ${pick(['~~The old lamp is dim~~', '[x] The old lamp is dim', 'The old lamp is dim (resolved)', '✅ The old lamp is dim'], random)}`,
      `${indent}${sign} ${text}`,
    ]),
  ),
  'one behind it that is over': inEnglish(
    inBullet((text, random, { indent, sign }) => [
      `${indent}${sign} ${text}`,
      `${indent}- ${pick(['~~The old lamp is dim~~', '[x] The old lamp is dim', 'The old lamp is dim (resolved)', '✅ The old lamp is dim'], random)}`,
    ]),
  ),
  'a wrapped line': inBullet((text, _random, { indent, sign }) =>
    middle(text) > 0
      ? [`${indent}${sign} ${text.slice(0, middle(text))}`, `${indent}${' '.repeat(sign.length + 1)}${text.slice(middle(text) + 1)}`]
      : null,
  ),
  'a wrapped line that is not indented': inBullet((text, _random, { indent, sign }) =>
    middle(text) > 0 ? [`${indent}${sign} ${text.slice(0, middle(text))}`, text.slice(middle(text) + 1)] : null,
  ),
  'a list of HTML': inBullet((text, _random, { indent }) =>
    indent === '' && !/[*`[~]/.test(text) ? ['', '<ul>', `<li>${text}</li>`, '</ul>', ''] : null,
  ),
  'a list of HTML in one line': inBullet((text, _random, { indent }) =>
    indent === '' && !/[*`[~]/.test(text) ? ['', `<ol><li>${text}</li></ol>`, ''] : null,
  ),
  'a paragraph of HTML': inBullet((text, _random, { indent }) =>
    indent === '' && !/[*`[~]/.test(text) ? ['', `<p>${text}</p>`, ''] : null,
  ),
  'a row of HTML': inBullet((text, random, { indent }) =>
    indent === '' && !/[*`[~]/.test(text)
      ? [
          '',
          pick(
            [
              `<table><tr><td>${text}</td></tr></table>`,
              `<table><tr><th>Blocker<th>Status<tr><td>${text}<td>Open</table>`,
              `<table>\n<tr><th>Blocker</th></tr>\n<tr><td>${text}</td></tr>\n</table>`,
            ],
            random,
          ),
          '',
        ]
      : null,
  ),
  'a row of a table': inEnglish(
    inBullet((text, random, { indent }) => {
      const [what, state] = pick(HEADERS, random)
      return indent === '' && !text.includes('|')
        ? [
            '',
            `| ${what} | ${state} |`,
            '| --- | --- |',
            `| ${text} | ${state === 'Resolved' ? pick(['no', 'not yet', '❌', 'No.', ''], random) : pick(CELLS, random)} |`,
            '',
          ]
        : null
    }),
  ),
  'a row with an owner': inEnglish(
    inBullet((text, random, { indent }) =>
      indent === '' && !text.includes('|')
        ? ['', '| # | Blocker | Owner | Status |', '|--|:--|--|--:|', `| 1 | ${text} | Ann | ${pick(CELLS, random)} |`, '']
        : null,
    ),
  ),
  'a table of one column': inBullet((text, _random, { indent }) =>
    indent === '' && !text.includes('|') ? ['', '| Blocker |', '| --- |', `| ${text} |`, ''] : null,
  ),
  'an issue with its status': inEnglish(
    inBullet((text, random, { indent }) =>
      indent === ''
        ? [
            '',
            `**Issue:** ${name(text)}`,
            `**Status:** ${pick(['🔴', 'Open', 'cannot be resolved', 'resolved?', 'In progress', 'waiting', '❌ not fixed', 'unresolved'], random)}`,
            '',
          ]
        : null,
    ),
  ),
  'a box in a fence': inBullet((text, _random, { indent }) =>
    indent === '' && !/[*`[~]/.test(text) ? ['', '```text', `- ${text}`, '```', ''] : null,
  ),
  'a colon glued to a label': inEnglish(
    inWords((text, random) => `**${pick(['Blocker', 'Ann', 'P1', 'High', 'Issue'], random)}:**${text}`),
  ),
  'an alert': inBullet((text, random, { indent }) =>
    indent === '' ? ['', `> [!${pick(['WARNING', 'CAUTION', 'IMPORTANT', 'NOTE'], random)}]`, `> ${text}`, ''] : null,
  ),
  'a quote in a quote': inBullet((text, _random, { indent }) => (indent === '' ? ['', `> > ${text}`, ''] : null)),
  'a quoted item': inBullet((text, _random, { indent, sign }) => (indent === '' ? ['', `> ${sign} ${text}`, ''] : null)),
  'a fold that has its words': inBullet((text, _random, { indent }) =>
    indent === '' && !/[*`[~]/.test(text) ? ['', `<details><summary>${text}</summary>`, '', 'Ann knows more.', '', '</details>', ''] : null,
  ),
  'a fold with details behind it': inBullet((text, _random, { indent, sign }) =>
    indent === '' ? [`${sign} ${text}`, '  <details><summary>Log</summary>', '', '  All tests passed.', '', '  </details>'] : null,
  ),
  'a box that is not empty': inWords((text, random) => `[${pick(['/', '!', '?', '>'], random)}] ${text}`),
  'a box of a sign': inWords((text, random) => `${pick(['☐', '⬜', '◻️', '□', '⬛'], random)} ${text}`),
  'a shortcode before it': inWords(
    (text, random) => `${pick([':x:', ':warning:', ':red_circle:', ':no_entry:', ':construction:'], random)} ${text}`,
  ),
  'a mention behind it': inWords((text) => `${text} @ann`),
  'a list that is loose': inBullet((text, _random, { indent, sign }) => ['', `${indent}${sign} ${text}`, '']),
  'underlined by a tag': inWords((text) => (/[*`[<]/.test(text) ? null : `<u>${text}</u>`)),
  'marked by a tag': inWords((text, random) => {
    const tag = pick(['mark', 'ins', 'kbd', 'em', 'font', 'span', 'sub'], random)
    return /[*`[<]/.test(text) ? null : `<${tag}>${text}</${tag}>`
  }),
  'a state before it': inEnglish(
    inWords((text, random) => `${pick(['OPEN', 'Open –', '[OPEN]', '**Open**', '(open)', 'In progress:', 'WIP'], random)} ${text}`),
  ),
  'a list of definitions': inBullet((text, _random, { indent }) => (indent === '' ? ['', 'Team A', `: ${text}`, ''] : null)),
  'a row in a table without a rule': inEnglish(
    inBullet((text, _random, { indent }) => (indent === '' && !text.includes('|') ? ['', `| ${text} | Ann |`, ''] : null)),
  ),
  'a table without borders': inEnglish(
    inBullet((text, _random, { indent }) =>
      indent === '' && !text.includes('|') ? ['', 'Blocker | Owner', '--- | ---', `${text} | Ann`, ''] : null,
    ),
  ),
  'a table that stands on its side': inEnglish(
    inBullet((text, _random, { indent }) =>
      indent === '' && !text.includes('|')
        ? ['', '| Field | Value |', '| --- | --- |', `| Blocker | ${text} |`, '| Owner | Ann |', '']
        : null,
    ),
  ),
  'a row with a question': inEnglish(
    inBullet((text, random, { indent }) =>
      indent === '' && !text.includes('|')
        ? [
            '',
            '| Item | Blocks the release? |',
            '| --- | --- |',
            `| ${text} | ${pick(['Yes', '✅ Yes', '🔴 YES', 'yes', '**Yes**'], random)} |`,
            '',
          ]
        : null,
    ),
  ),
  'twice the same': inBullet((text, _random, { indent, sign }) => [`${indent}${sign} ${text}`, `${indent}${sign} ${text}`]),
})
