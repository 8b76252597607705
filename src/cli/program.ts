import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { clean } from '../render/index.ts'
import type { CommandRow } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { addCompletion } from './completion/addCompletion.ts'
import { forLog } from './delivery.ts'
import { Failure, told } from './errors.ts'
import { execute } from './execute.ts'
import { CommandHelp, exampleText } from './help.ts'
import { widthFor, write } from './io.ts'
import { GLOBAL_OPTIONS, type Options, optionFrom, type Stated } from './options.ts'
import { overview } from './overview.ts'
import { show } from './pager.ts'
import type { World } from './world.ts'

/** Values of the environment that mean no. */
const NO: readonly string[] = ['0', 'false', 'no']

/** The name by which the environment may set an option: --max-blockers is PROGRESS_MAX_BLOCKERS. */
const variableOf = (long: string): string => `PROGRESS_${long.replace(/^--/, '').replaceAll('-', '_').toUpperCase()}`

/** Options that speak of one call alone, and colour, which has variables of its own. */
const CALL_ONLY: readonly string[] = [
  '--output',
  '--color',
  '--no-color',
  '--no-pager',
  '--no-config',
  '--print-config',
  '--help',
  '--version',
]

/** Sets what the command line left open from `env`, by the same rules. */
function hearEnvironment(command: Command, env: World['env']): void {
  for (const option of command.options) {
    const variable = variableOf(option.long ?? '')
    const value = env[variable]
    const name = option.attributeName()
    if (!value || CALL_ONLY.includes(option.long ?? '') || command.getOptionValueSource(name) !== undefined) continue
    try {
      const heard = option.isBoolean() ? !NO.includes(value.toLowerCase()) : (option.parseArg?.(value, undefined) ?? value)
      command.setOptionValueWithSource(name, heard, 'env')
    } catch (error) {
      throw error instanceof InvalidArgumentError ? new Failure('environment', { path: variable, detail: error.message }) : error
    }
  }
}

/** Where each option of `command` that was given comes from. */
function statedIn(command: Command): Stated {
  const entries = command.options.flatMap((option) => {
    const [name, long] = [option.attributeName(), option.long ?? '']
    const source = command.getOptionValueSource(name)
    return source === undefined ? [] : [[name, source === 'env' ? variableOf(long) : long]]
  })
  return Object.fromEntries(entries)
}

/** Builds the program around `world`; `done` hears the exit code of the command that ran. */
function programFor(world: World, version: string, done: (code: number) => void): Command {
  const program = new Command('progress')
    .description('Reads markdown status reports: where they stand, what changed, what blocks.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('before', exampleText(COMMANDS.flatMap(({ examples }) => examples.slice(0, 1))))
    .addHelpText('after', '\nExit codes: 0 nothing found, 1 findings, 2 could not run.')
    .exitOverride()
  for (const row of GLOBAL_OPTIONS) program.addOption(optionFrom(row))
  for (const row of COMMANDS) addCommand(program, row, { world, version, done })
  addCompletion(program, world)
  return program
}

/** Where commands run, and what hears how they ended. */
interface Stage {
  world: World
  version: string
  done: (code: number) => void
}

function addCommand(program: Command, row: CommandRow, { world, version, done }: Stage): void {
  const command = program.command(row.name).description(row.about).addHelpText('before', exampleText(row.examples))
  for (const [name, about] of row.args) command.argument(name, about)
  for (const option of row.options) command.addOption(optionFrom(option))
  command.createHelp = () => new CommandHelp(row.formats)
  command.action(async () => {
    hearEnvironment(command, world.env)
    hearEnvironment(program, world.env)
    const stated = { ...statedIn(program), ...statedIn(command) }
    done(await execute(row, { args: command.args, options: command.optsWithGlobals<Options>(), stated, version }, world))
  })
}

/** Whether there was no command at all. */
const isBare = (error: unknown, { args }: Command): boolean =>
  error instanceof CommanderError && error.code === 'commander.help' && error.exitCode !== 0 && args.length === 0

/** Says what is left to be said; gives the exit code where that could not be. */
async function conclude(out: string, err: string, world: World): Promise<number | null> {
  try {
    await show(forLog(out, world), world, world.argv.includes('--no-pager') ? false : undefined)
    await write(world.stderr, forLog(err, world))
    return null
  } catch (error) {
    await write(world.stderr, forLog(`progress: ${told(error, false)}\n`, world)).catch(() => {})
    return 2
  }
}

/** Runs the command line of `world` and returns the exit code; whatever goes wrong is one sentence on standard error. */
export async function main(world: World, version: string): Promise<number> {
  let code = 0
  let [out, err] = ['', '']
  const width = widthFor(world.stdout, world.env) ?? 100
  const program = programFor(world, version, (exit) => {
    code = exit
  })
  const output = {
    writeOut: (text: string) => {
      out += text
    },
    writeErr: (text: string) => {
      err += text
    },
    outputError: (text: string, put: (text: string) => void) => put(clean(text).replace(/^error: /, 'progress: ')),
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
  }
  for (const command of [program, ...program.commands]) command.configureOutput(output).exitOverride()
  try {
    await program.parseAsync(world.argv.slice(2), { from: 'user' })
  } catch (error) {
    code = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2
    const debug = world.argv.includes('--debug') || Boolean(world.env.PROGRESS_DEBUG)
    if (isBare(error, program)) err = overview(version, COMMANDS)
    if (!(error instanceof CommanderError)) err += `progress: ${told(error, debug)}\n`
  }
  return (await conclude(out, err, world)) ?? code
}
