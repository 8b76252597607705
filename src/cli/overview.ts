import type { CommandRow } from './command.ts'

/** The commands that most people need, and what each answers. */
const MAIN: readonly (readonly [command: string, told: string])[] = [
  ['status', 'where do we stand: what is current, and what blocks'],
  ['diff main~20', 'what changed in the reports since then'],
  ['check', 'fail while something blocks: the gate for CI'],
  ['audit', 'do the numbers of the reports add up'],
  ['verify', 'do they hold against what the build left behind'],
]

const MORE: readonly (readonly [command: string, told: string])[] = [
  ['files --why', 'which files are reports, which are current, and why'],
  ['init --dry-run', 'what is found here, and a configuration for it'],
  ['help check', 'examples and options of one command'],
]

const WIDTH = 26

const lines = (rows: typeof MAIN): string => rows.map(([command, told]) => `  ${`progress ${command}`.padEnd(WIDTH)}${told}\n`).join('')

/** What stands on the screen where no command was given: what this is, the main commands, and where to go on. */
export function overview(version: string, rows: readonly CommandRow[]): string {
  const others = rows.map(({ name }) => name).filter((name) => ![...MAIN, ...MORE].some(([command]) => command.split(' ')[0] === name))
  return `progress ${version} reads markdown status reports: where they stand, what changed,
what blocks, and whether their numbers are true. Run it in any repository.

${lines(MAIN)}
Where to go on
${lines(MORE)}  ${'progress --help'.padEnd(WIDTH)}all commands and options

There are too: ${others.slice(0, 8).join(', ')},
${others.slice(8).join(', ')}
`
}
