import type { CommandRow } from '../command.ts'
import { DIFF_OPTIONS, FILES_OPTIONS, FOLDER_OPTIONS, GATE_OPTIONS, SERIES_OPTIONS } from '../options.ts'

const ALL = ['table', 'plain', 'json', 'csv', 'markdown'] as const
const PATHS = ['[path...]', 'files, folders (the reports below them) or -; by default the whole repository, or this folder'] as const

/** Every command; a new one is a file here and a row. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'status',
    args: [PATHS],
    about: 'Say where things stand, a row for the newest report of each series',
    examples: [
      ['progress status', 'the newest reports of this repository'],
      ['progress status --all docs', 'every report below a folder'],
      ['progress status docs/sprint-12.md docs/sprint-13.md', 'two reports'],
      ['git show main:STATUS.md | progress status -', 'a report from a pipe'],
    ],
    options: [...SERIES_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: ALL,
    load: () => import('./status.ts'),
  },
  {
    name: 'show',
    args: [['<file>', 'a report, or - for standard input']],
    about: 'Show one report whole: tests, blockers, risks, coverage, items',
    examples: [
      ['progress show docs/sprint-13.md', 'all that the report says'],
      ['progress show docs/sprint-13.md --format plain | grep ^blocker', 'its blockers, one a line'],
    ],
    options: [],
    format: 'table',
    formats: ALL,
    load: () => import('./show.ts'),
  },
  {
    name: 'diff',
    args: [
      ['<before>', 'the earlier report'],
      ['<after>', 'the later report'],
    ],
    about: 'Say what changed from one report to the next',
    examples: [
      ['progress diff docs/sprint-12.md docs/sprint-13.md', 'what moved, what is new, what left without a word'],
      ['git show main:STATUS.md | progress diff - STATUS.md --exit-code', 'fail where something changed'],
    ],
    options: DIFF_OPTIONS,
    format: 'table',
    formats: ALL,
    load: () => import('./diff.ts'),
  },
  {
    name: 'check',
    args: [PATHS],
    about: 'Fail (exit 1) while blockers are unresolved or a threshold is missed',
    examples: [
      ['progress check', 'fail on any unresolved blocker in the newest report of each series'],
      ['progress check docs --severity high --min-coverage 80', 'only high and critical ones, and coverage'],
    ],
    options: [...GATE_OPTIONS, ...SERIES_OPTIONS, ...FOLDER_OPTIONS],
    format: 'table',
    formats: ALL,
    load: () => import('./check.ts'),
  },
  {
    name: 'parse',
    args: [['<file...>', 'reports, or - for standard input']],
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
    options: FOLDER_OPTIONS,
    format: 'table',
    formats: ALL,
    load: () => import('./series.ts'),
  },
  {
    name: 'explain',
    args: [['<file:line>', 'a line of a report; without a line, every line that was heard']],
    about: 'Tell what each word of a line was heard as, and by which reader',
    examples: [['progress explain docs/sprint-13.md:42', 'why line 42 counts, or does not']],
    options: [],
    format: 'table',
    formats: ALL,
    load: () => import('./explain.ts'),
  },
  {
    name: 'words',
    args: [PATHS],
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
  {
    name: 'schema',
    args: [['[kind]', 'what the schema is of: reports (the default), report, files, series or config']],
    about: 'Print the JSON Schema of an answer or of the configuration file',
    examples: [
      ['progress schema', 'the schema of what parse prints'],
      ['progress schema config -o progress.schema.json', 'for an editor'],
    ],
    options: [],
    format: 'json',
    formats: ['json'],
    load: () => import('./schema.ts'),
  },
]
