import type { CommandRow } from '../command.ts'
import { DIFF_OPTIONS, FOLDER_OPTIONS, GATE_OPTIONS } from '../options.ts'

const ALL = ['table', 'plain', 'json', 'markdown'] as const
const PATHS = ['[path...]', 'files, folders (every markdown file below that reads as a report) or -; this folder by default'] as const

/** Every command; a new one is a file here and a row. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'status',
    args: [PATHS],
    about: 'Say where each report stands, one row a report',
    examples: [
      ['progress status', 'every report below this folder'],
      ['progress status docs/sprint-12.md docs/sprint-13.md', 'two reports'],
      ['git show main:STATUS.md | progress status -', 'a report from a pipe'],
    ],
    options: FOLDER_OPTIONS,
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
      ['progress check', 'fail on any unresolved blocker below this folder'],
      ['progress check docs --severity high --min-coverage 80', 'only high and critical ones, and coverage'],
    ],
    options: [...GATE_OPTIONS, ...FOLDER_OPTIONS],
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
    name: 'schema',
    args: [['[kind]', 'what the schema is of: reports (the default), report or config']],
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
