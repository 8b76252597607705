import { type Held, inName, instead, onHead, pick, table } from './held.ts'
import { hidden, lookalike } from './signs.ts'

const BEFORE = [
  'Open',
  'Current',
  'Main',
  'Remaining',
  'Our',
  'Known',
  'Critical',
  'Active',
  'Still open',
  'The',
  'Team',
  'Today’s',
  'Big',
  'Two',
] as const
const BEHIND = [
  ...['this week', '(2026-01-16)', 'for the release', 'today', '(3)', '(1)', '— urgent', '& risks', 'and issues', '[P1]', '(since Monday)'],
  ...[
    'of the team',
    'as of Friday',
    '/ impediments',
    '(high)',
    'list',
    'right now',
    '(open)',
    'in week 7',
    '#1',
    '!',
    '(team A)',
    '- 2026',
  ],
] as const
const LABEL_TAILS = [
  '(high)',
  '[P1]',
  '(1)',
  '(Ann)',
  'PAY-12',
  '/critical',
  ', high',
  '& risks',
  '(since Monday)',
  '(open)',
  'now',
] as const
const INTROS = ['We must settle these first:', 'The following is open.', 'As of today:', '_Updated on Monday._', 'Sorted by age.'] as const
const FOLDS = ['Details', 'Description', 'Notes', 'Overview', 'Details (1)', 'Show', 'More', 'Click to expand'] as const

const hashes = (before: string): boolean => before.includes('#')
/** From the heading on all that belongs to it: up to the next heading. */
const sectionOf = ({ lines, head, at }: Held): number => {
  const next = lines.findIndex((line, index) => index > at && /^\s*#/.test(line))
  return (next < 0 ? lines.length : next) - head
}
/** The lines of the section, changed. */
const section = (held: Held, change: (lines: readonly string[]) => readonly string[]): string[] => {
  const many = sectionOf(held)
  return held.lines.toSpliced(held.head, many, ...change(held.lines.slice(held.head, held.head + many)))
}
const below = (...lines: readonly string[]) => onHead((_name, { held }) => [held.lines[held.head] ?? '', ...lines])
const titled = (name: string): string => name.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())

/** What may be done to the heading or label above the blocker. */
export const HEADS = table({
  'a word before the name': inName((name, random) => `${pick(BEFORE, random)} ${name}`, true),
  'words behind the name': inName((name, random) => `${name} ${pick(BEHIND, random)}`, true),
  'words before and behind': inName((name, random) => `${pick(BEFORE, random)} ${name} ${pick(BEHIND, random)}`, true),
  'a label with a tail': onHead((name, { before }, random) =>
    /\bblockers?\b/i.test(name) && hashes(before) ? `**${name} ${pick(LABEL_TAILS, random)}:**` : null,
  ),
  'another level': onHead((name, { before, held }, random) =>
    hashes(before) && !/^#/.test(held.lines[held.at] ?? '') ? `${'#'.repeat(1 + random(6))} ${name}` : null,
  ),
  'a heading in two lines': onHead((name, { before }) => (hashes(before) ? ['', name, '-------'] : null)),
  'a title in two lines': onHead((name, { before, held }) =>
    hashes(before) && !held.lines.slice(held.at).some((line) => line.startsWith('## ')) ? ['', name, '======='] : null,
  ),
  'a bold label': onHead((name, { before }) => (hashes(before) ? `**${name}:**` : null)),
  'a bold label, its colon outside': onHead((name, { before }) => (hashes(before) ? `**${name}**:` : null)),
  'a bold line': onHead((name, { before }) => (hashes(before) ? `**${name}**` : null)),
  'a line that ends in a colon': onHead((name, { before }) => (hashes(before) ? `${name}:` : null)),
  'a line alone': onHead((name, { before }) => (hashes(before) ? name : null)),
  'an emphasized label': onHead((name, { before }) => (hashes(before) ? `*${name}:*` : null)),
  'an underlined label': onHead((name, { before }) => (hashes(before) ? `__${name}:__` : null)),
  'a heading of HTML': onHead((name, { before }) => (hashes(before) ? ['', `<h2>${name}</h2>`, ''] : null)),
  'a heading of HTML with an attribute': onHead((name, { before }) =>
    hashes(before) ? ['', `<h3 align="center">${name}</h3>`, ''] : null,
  ),
  'a bold tag': onHead((name, { before }) => (hashes(before) ? ['', `<b>${name}</b>`, ''] : null)),
  'a strong tag and a break': onHead((name, { before }) => (hashes(before) ? ['', `<strong>${name}:</strong><br>`, ''] : null)),
  'an emoji before the name': inName(
    (name, random) => `${pick(['🚧', '🔴', '⛔', '🚨', '⚠️', '❌', '🧱', '🛑', ':rotating_light:'], random)} ${name}`,
  ),
  'an emoji behind the name': inName((name, random) => `${name} ${pick(['🚧', '🔴', '⛔', '🚨', '⚠️', '🛑', '❗', '☠️'], random)}`),
  'closing hashes': onHead((name, { before }) => (hashes(before) ? `${before}${name} ##` : null)),
  'a colon behind the name': onHead((name, { before, behind }) => (behind === '' ? `${before}${name}:` : null)),
  capitals: inName((name) => name.toUpperCase()),
  'small letters': inName((name) => name.toLowerCase()),
  'capitals at the beginning of each word': inName(titled),
  'a bold name': onHead((name, { before }) => (hashes(before) ? `${before}**${name}**` : null)),
  'an emphasized name': onHead((name, { before }) => (hashes(before) ? `${before}_${name}_` : null)),
  'an underlined name': onHead((name, { before }) => (hashes(before) ? `${before}<u>${name}</u>` : null)),
  'a name as code': onHead((name, { before }) => (hashes(before) ? `${before}\`${name}\`` : null)),
  'a name that is a link': inName((name) => `[${name}](#there)`),
  'an anchor before the name': inName((name) => `<a id="there"></a>${name}`),
  'an anchor behind the name': onHead((name, { before }) => (hashes(before) ? `${before}${name} {#there}` : null)),
  'a number before the name': inName(
    (name, random) => `${pick(['3.', '3)', 'IV.', '2.1', '2.1.', 'B.', '#3', '(3)', '3 -', '§ 3'], random)} ${name}`,
  ),
  'a heading that is indented': onHead((name, { before }, random) =>
    hashes(before) ? `${' '.repeat(1 + random(3))}${before.trim()} ${name}` : null,
  ),
  'a tab behind the hashes': onHead((name, { before }) => (hashes(before) ? `${before.trim()}\t${name}` : null)),
  'spaces behind the hashes': onHead((name, { before }) => (hashes(before) ? `${before.trim()}    ${name}   ` : null)),
  'no space behind the hashes': onHead((name, { before }) =>
    before.includes('##') && /^\p{L}/u.test(name) ? `${before.trim()}${name}` : null,
  ),
  'a no-break space behind the hashes': onHead((name, { before }) => (before.includes('##') ? `${before.trim()}\u00a0${name}` : null)),
  'no-break spaces in the name': inName((name) => (name.includes(' ') ? name.replaceAll(' ', '\u00a0') : null)),
  'a no-break space as an entity': inName((name) => `&nbsp;${name}`),
  'a soft hyphen as an entity': inName((name) => (/^[A-Za-z]{6}/.test(name) ? `${name.slice(0, 4)}&shy;${name.slice(4)}` : null)),
  'a sign in the name that nobody sees': inName(hidden),
  'a sign before the name that nobody sees': inName((name) => `\u200b${name}`),
  'a letter of the name that looks alike': inName(lookalike),
  'letters of full width': inName((name) =>
    /^[A-Za-z ]+$/.test(name) ? name.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)) : null,
  ),
  'more blank lines below': below('', '', ''),
  'a comment below': below('', '<!-- sorted by age -->', ''),
  'a comment with a denial below': below('', '<!-- Write "None" where there are none -->', ''),
  'a sentence below': onHead((_name, { held }, random) => [held.lines[held.head] ?? '', '', pick(INTROS, random), '']),
  'a rule below': below('', '---', ''),
  'an image below': below('', '![a chart](chart.png)', ''),
  'a fold around what stands below': (held, random) =>
    held.head < 0
      ? null
      : section(held, ([head = '', ...rest]) => [
          head,
          '',
          `<details><summary>${pick(FOLDS, random)}</summary>`,
          '',
          ...rest,
          '',
          '</details>',
          '',
        ]),
  'an open fold in lines of its own': (held, random) =>
    held.head < 0
      ? null
      : section(held, ([head = '', ...rest]) => [
          head,
          '',
          '<details open>',
          `<summary><b>${pick(FOLDS, random)}</b></summary>`,
          '',
          ...rest,
          '',
          '</details>',
          '',
        ]),
  'a fold around heading and all': (held) =>
    held.head < 0 ? null : section(held, (lines) => ['', '<details>', '<summary>More</summary>', '', ...lines, '', '</details>', '']),
  'a fold that has the name': (held) =>
    held.head < 0 || !hashes(held.lines[held.head] ?? '')
      ? null
      : section(held, ([head = '', ...rest]) => [
          `<details><summary>${head.replace(/^\s*#+\s*/, '')}</summary>`,
          '',
          ...rest,
          '',
          '</details>',
          '',
        ]),
  'a quote around the section': (held) => (held.head < 0 ? null : section(held, (lines) => ['', ...lines.map((line) => `> ${line}`), ''])),
  'a quote around what stands below': (held) =>
    held.head < 0
      ? null
      : section(held, ([head = '', ...rest]) => [head, '', ...rest.filter((line) => line !== '').map((line) => `> ${line}`), '']),
  'a warning around what stands below': (held) =>
    held.head < 0
      ? null
      : section(held, ([head = '', ...rest]) => [
          head,
          '',
          '> [!WARNING]',
          ...rest.filter((line) => line !== '').map((line) => `> ${line}`),
          '',
        ]),
  'a div around what stands below': (held) =>
    held.head < 0 ? null : section(held, ([head = '', ...rest]) => [head, '', '<div>', '', ...rest, '', '</div>', '']),
  'an empty comment of HTML below': (held) =>
    held.head < 0
      ? null
      : section(held, ([head = '', ...rest]) => [head, '', '<div>', '<!-->', ...rest.filter((line) => line !== ''), '</div>', '']),
  'a group below by its name': onHead((_name, { held, before }, random) =>
    hashes(before)
      ? [
          held.lines[held.head] ?? '',
          '',
          `#${before.trim()} ${pick(['Payments', 'High', 'P1', 'Team A', 'Open', 'External', 'Ann'], random)}`,
          '',
        ]
      : null,
  ),
  'a label below': onHead((_name, { held }, random) => [
    held.lines[held.head] ?? '',
    '',
    pick(['**Open:**', '**Payments:**', '**Critical:**', '**Team A**', '**This week:**'], random),
    '',
  ]),
  'a heading in a table of one cell': onHead((name, { before }) => (hashes(before) ? ['', `| **${name}** |`, '| --- |', ''] : null)),
  'a heading in a fold of its own': onHead((name, { before }) =>
    hashes(before) ? ['', `<details open><summary><h3>${name}</h3></summary></details>`, ''] : null,
  ),
  'a heading between rules': onHead((name, { before }) => (hashes(before) ? ['', '***', '', `**${name}**`, '', '***', ''] : null)),
  'a quoted heading': onHead((name, { before }) => (hashes(before) ? ['', `> ${before.trim()} ${name}`, ''] : null)),
  'a heading in bold and italics': onHead((name, { before }) => (hashes(before) ? `***${name}***` : null)),
  'a heading with a badge': onHead((name, { before }) =>
    hashes(before) ? `${before}${name} ![1](https://img.example.com/open-1-red)` : null,
  ),
  'a heading with a footnote': onHead((name, { before }) => (hashes(before) ? `${before}${name}[^b]` : null)),
  'a heading with a break': onHead((name, { before }) => (hashes(before) ? `${before}${name}<br>` : null)),
  'a heading with a colon and an emphasis': onHead((name, { before }) => (hashes(before) ? `${before}**_${name}_**:` : null)),
  'a label glued to its colon': onHead((name, { before }) => (hashes(before) ? ['', `**${name}**:`, ''] : null)),
  'a name in another language beside it': inName(
    (name, random) => `${name} ${pick(['(Hindernisse)', '/ Bloqueos', '(blocages)', '/ 阻塞', '(ブロッカー)'], random)}`,
    true,
  ),
  'a resolved section before': onHead((_name, { held, before }) =>
    hashes(before) ? [`${before}Resolved blockers`, '', '- The old lamp (resolved)', '', held.lines[held.head] ?? ''] : null,
  ),
  'a resolved section behind': (held) =>
    held.head < 0 ? null : section(held, (lines) => [...lines, '', '## Resolved', '', '- The old lamp', '']),
  'blank lines left out': (held) => {
    const next = held.lines[held.head + 1]
    return held.head < 0 || next !== '' || !/^\s*[-*+#]/.test(held.lines[held.head + 2] ?? '') || !hashes(held.lines[held.head] ?? '')
      ? null
      : instead(held.lines, held.head + 1)
  },
})
