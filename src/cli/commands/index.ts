import type { CommandRow } from '../command.ts'
import { DIFF_OPTIONS, FILES_OPTIONS } from '../lookingOptions.ts'
import { ADDRESS_OPTIONS, FOLDER_OPTIONS, SERIES_OPTION } from '../options.ts'
import { PAGE_OPTIONS } from '../pageOptions.ts'
import { STATUS_OPTIONS } from '../statusOptions.ts'
import { JUDGING } from './judging.ts'
import { ADDRESS, ALL, PAGED, PAST, PATHS, REPORTS } from './past.ts'
import { SETUP } from './setup.ts'

/** Every command; a new one is a file here and a row. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'status',
    args: [REPORTS],
    about: 'Say where things stand: a summary, and a row for each current report',
    examples: [
      ['progress status', 'what is current in this repository, the newest first'],
      ['progress status --all docs', 'every report below a folder, older ones too'],
      ['progress status --sort blockers --limit 5', 'the five that are held up most'],
      ['progress status 2026-04-10', 'where things stood on a day'],
      ['curl -s https://example.org/STATUS.md | progress status -', 'a report from a pipe'],
    ],
    options: [...STATUS_OPTIONS, ...PAGE_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: PAGED,
    load: () => import('./status.ts'),
  },
  {
    name: 'show',
    args: [['<report>', ADDRESS]],
    about: 'Show one report whole: tests, blockers, risks, coverage, items',
    examples: [
      ['progress show docs/sprint-13.md', 'all that the report says'],
      ['progress show STATUS.md@main~20', 'what it said twenty commits ago'],
      ['progress show docs/sprint-13.md --format plain | grep ^blocker', 'its blockers, one a line'],
    ],
    options: [...ADDRESS_OPTIONS, ...PAGE_OPTIONS],
    format: 'table',
    formats: PAGED,
    load: () => import('./show.ts'),
  },
  {
    name: 'diff',
    args: [
      ['[before]', `the earlier report: ${ADDRESS}; without any, the last two of the newest series are compared`],
      ['[after]', 'the later report; without it the report of today, and a file is compared with what was before it'],
    ],
    about: 'Say what changed from one report to the next',
    examples: [
      ['progress diff docs/sprint-12.md docs/sprint-13.md', 'what moved, what is new, what left without a word'],
      ['progress diff STATUS.md@main --exit-code', 'fail where a branch changed a report'],
      ['progress diff 2026-04-10 2026-05-01', 'what every report has to say about three weeks'],
      ['progress diff main~20', 'each report that changed since then'],
      ['progress diff "sprint 5" "sprint 6"', 'two reports by their labels'],
    ],
    options: [...DIFF_OPTIONS, ...PAGE_OPTIONS],
    format: 'table',
    formats: PAGED,
    load: () => import('./diff.ts'),
  },
  ...JUDGING,
  {
    name: 'parse',
    args: [['<report...>', ADDRESS]],
    about: 'Print what was read, as JSON by default',
    examples: [
      ['progress parse docs/sprint-13.md', 'the whole model'],
      ["progress parse docs/*.md | jq '.reports[].blockers[].title'", 'one field of many reports'],
    ],
    options: FOLDER_OPTIONS,
    format: 'json',
    formats: ALL,
    load: () => import('./parse.ts'),
  },
  {
    name: 'files',
    args: [PATHS],
    about: 'List the markdown files that are reports, with what tells so',
    examples: [
      ['progress files', 'the reports of this repository'],
      ['progress files --all docs', 'every markdown file below a folder, and what it is'],
      ['progress files --why', 'which reports are current, which are not, and why'],
    ],
    options: FILES_OPTIONS,
    format: 'table',
    formats: ALL,
    load: () => import('./files.ts'),
  },
  {
    name: 'series',
    args: [PATHS],
    about: 'Show which reports follow one another, and the newest of each series',
    examples: [
      ['progress series', 'the series of this repository'],
      ["progress series --format json | jq '.series[].reports'", 'the reports of each, in order'],
    ],
    options: [SERIES_OPTION, ...FOLDER_OPTIONS],
    format: 'table',
    formats: ALL,
    load: () => import('./series.ts'),
  },
  ...PAST,
  {
    name: 'explain',
    args: [['<report:line>', 'a line of a report; without a line, every line that was heard']],
    about: 'Tell what each word of a line was heard as, and by which reader',
    examples: [
      ['progress explain docs/sprint-13.md:42', 'why line 42 counts, or does not'],
      ['progress explain docs/sprint-13.md', 'whether the report is current, and all that was heard in it'],
    ],
    options: ADDRESS_OPTIONS,
    format: 'table',
    formats: ALL,
    load: () => import('./explain.ts'),
  },
  {
    name: 'words',
    args: [REPORTS],
    about: 'List words and marks that stand where a status is told and were not understood',
    examples: [
      ['progress words', 'what the reports below this folder say in words of their own, most frequent first'],
      ['progress words docs/sprint-13.md', 'one report'],
    ],
    options: FOLDER_OPTIONS,
    format: 'table',
    formats: ALL,
    load: () => import('./words.ts'),
  },
  ...SETUP,
]
