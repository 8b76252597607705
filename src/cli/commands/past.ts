import { ISSUE_STATES, STATES, TEST_STATUSES } from '../../vocabulary/index.ts'
import type { CommandRow } from '../command.ts'
import { ADDRESS_OPTIONS, FOLDER_OPTIONS, SERIES_OPTIONS } from '../options.ts'
import { PAGE_OPTIONS, SERVE_OPTIONS } from '../pageOptions.ts'
import { LIFE_OPTIONS, SEVERITY_OPTION, stateOption, TIME_OPTIONS, TREND_OPTIONS } from '../pastOptions.ts'

/** The formats that every command can fill. */
export const ALL = ['table', 'plain', 'json', 'csv', 'markdown'] as const
/** The same, and a page for a browser. */
export const PAGED = [...ALL, 'html'] as const
/** The formats of CI, which commands that judge can fill besides. */
export const JUDGED = [...PAGED, 'github', 'summary', 'comment', 'sarif', 'gitlab', 'junit', 'ctrf', 'badge', 'shields'] as const
/** What most commands look at. */
export const PATHS = ['[path...]', 'files, folders (the reports below them) or -; by default the whole repository, or this folder'] as const

/** What a report goes by. */
export const ADDRESS = 'a file, FILE@REV or REV:FILE, a date, a revision, a label such as "sprint 5", or - for standard input'
/** What commands look at that take reports by any of their names. */
export const REPORTS = [
  '[report...]',
  `folders (the reports below them; by default the whole repository, or this folder), or ${ADDRESS}`,
] as const

/** What commands look back on: standard input has no past. */
const LOOKED_BACK_ON = [
  '[report...]',
  'files, folders (the reports below them; by default the whole repository, or this folder), FILE@REV, a date or a revision (up to then), a label (its series), or two of them as A..B',
] as const

/** The commands that look back in time. */
export const PAST: readonly CommandRow[] = [
  {
    name: 'history',
    args: [LOOKED_BACK_ON],
    about: 'Show how the figures of each report moved: a row for each report of a series, or state in git that changed something',
    examples: [
      ['progress history STATUS.md', 'every state that git has of one report'],
      ['progress history "sprint 3".."sprint 5"', 'three reports of a series'],
      ['progress history --since 2026-01-01 --format csv', 'for a spreadsheet'],
    ],
    options: [...TIME_OPTIONS, ...ADDRESS_OPTIONS, ...PAGE_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: [...PAGED, 'svg'],
    load: () => import('./history.ts'),
  },
  {
    name: 'blockers',
    args: [LOOKED_BACK_ON],
    about: 'Say since when each blocker stands, and how it ended: resolved, or vanished without a word',
    examples: [
      ['progress blockers --open --older-than 14d', 'what has stood for two weeks'],
      ['progress blockers STATUS.md --state vanished', 'what nobody resolved'],
    ],
    options: [
      ...LIFE_OPTIONS,
      stateOption([...ISSUE_STATES, 'vanished']),
      SEVERITY_OPTION,
      ...PAGE_OPTIONS,
      ...TIME_OPTIONS,
      ...ADDRESS_OPTIONS,
      ...FOLDER_OPTIONS,
    ],
    format: 'table',
    formats: [...PAGED, 'svg'],
    load: () => import('./blockers.ts'),
  },
  {
    name: 'tests',
    args: [LOOKED_BACK_ON],
    about: 'Say which named tests fail, since when, which fell back and which flip',
    examples: [['progress tests --state failed', 'the failing ones, the longest failing first']],
    options: [...LIFE_OPTIONS, stateOption(TEST_STATUSES), ...TIME_OPTIONS, ...ADDRESS_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: ALL,
    load: () => import('./tests.ts'),
  },
  {
    name: 'items',
    args: [LOOKED_BACK_ON],
    about: 'Say since when each piece of work is told of, and where it stands',
    examples: [['progress items --open --older-than 4w', 'what has been waiting for a month']],
    options: [...LIFE_OPTIONS, stateOption(STATES), ...TIME_OPTIONS, ...ADDRESS_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: ALL,
    load: () => import('./items.ts'),
  },
  {
    name: 'trend',
    args: [LOOKED_BACK_ON],
    about: 'Say how fast the figures move, and when they would meet their targets',
    examples: [['progress trend STATUS.md', 'completion, tests and coverage of one report']],
    options: [...TREND_OPTIONS, ...TIME_OPTIONS, ...ADDRESS_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: ALL,
    load: () => import('./trend.ts'),
  },
  {
    name: 'page',
    args: [REPORTS],
    about: 'Write a page for a browser: where things stand, what blocks, what moved, and plots over time',
    examples: [
      ['progress page -o progress.html', 'one file that needs nothing beside it'],
      ["progress page -o progress.html --link 'https://github.com/me/it/blob/main/{path}#L{line}'", 'with links to files and lines'],
    ],
    options: [...PAGE_OPTIONS, ...SERIES_OPTIONS, ...FOLDER_OPTIONS],
    format: 'html',
    formats: ['html', 'json'],
    load: () => import('./page.ts'),
  },
  {
    name: 'serve',
    args: [REPORTS],
    about: 'Serve the same page on this machine, and keep it new while reports change',
    examples: [['progress serve --open', 'in the browser, until Ctrl-C']],
    options: [...SERVE_OPTIONS, ...SERIES_OPTIONS, ...FOLDER_OPTIONS],
    format: 'html',
    formats: ['html'],
    serves: true,
    load: () => import('./page.ts'),
  },
]
