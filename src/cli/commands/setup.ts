import type { CommandRow } from '../command.ts'
import { INIT_OPTIONS } from '../lookingOptions.ts'
import { ALL } from './past.ts'

/** The commands that help to set up a project. */
export const SETUP: readonly CommandRow[] = [
  {
    name: 'init',
    args: [],
    about: 'Look at the repository, and write a configuration to begin with',
    examples: [
      ['progress init --dry-run', 'what it is taken for, what the gate says today, and what would be written'],
      ['progress init', 'the same, and writes .progressrc.yml unless there is a configuration'],
    ],
    options: INIT_OPTIONS,
    format: 'table',
    formats: ALL,
    load: () => import('./init.ts'),
  },
  {
    name: 'schema',
    args: [
      [
        '[kind]',
        'what the schema is of: reports (the default), report, files, series, diff, diffs, history, blockers, tests, items, trend, page, check, audit, verify, baseline, fix, init, rules or config',
      ],
    ],
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
