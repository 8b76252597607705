import { resolve } from 'node:path'
import { type LoadedConfig, loadConfig } from '../config/index.ts'
import { type Answer, clean, FORMATS, type Format, formatNamed, render } from '../render/index.ts'
import { COLUMNS, SECTION_ROWS, UNITS } from '../vocabulary/index.ts'
import type { CommandRow, Reply, Request } from './command.ts'
import { Failure, sentence } from './errors.ts'
import { styleFor, write, writeWhole } from './io.ts'
import type { Options, Stated } from './options.ts'
import { settingsAnswer } from './settings.ts'
import type { World } from './world.ts'

/** The day that it is where the program runs. */
function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function formatFor({ name, format, formats }: CommandRow, { format: asked = format }: Options): Format {
  const found = formats.includes(asked) ? formatNamed(asked) : undefined
  if (!found) throw new Failure('no-format', { path: `progress ${name}`, detail: asked })
  return found
}

/** Says `answer` where it was asked for: in a file, or on standard output. */
async function deliver(answer: Answer, format: Format, { color, ascii = false, output }: Options, world: World): Promise<void> {
  const text = await render(format, answer, styleFor(world, { color, ascii, toFile: output !== undefined }))
  await (output === undefined ? write(world.stdout, text) : writeWhole(resolve(world.cwd(), output), text))
}

/** What went wrong is told on standard error; with json an incomplete answer is none. */
async function conclude(
  { answer, failed, problems, warnings = [] }: Reply,
  format: Format,
  options: Options,
  world: World,
): Promise<number> {
  for (const warning of warnings) await write(world.stderr, `progress: warning: ${sentence(warning.code, warning)}\n`)
  for (const problem of problems) await write(world.stderr, `progress: ${sentence(problem.code, problem)}\n`)
  if (answer && (problems.length === 0 || format.takes !== 'data')) await deliver(answer, format, options, world)
  return problems.length > 0 ? 2 : failed ? 1 : 0
}

/** What own words may be added to, beside the states and severities that the configuration knows of itself. */
const WORD_KEYS = {
  'words.sections': SECTION_ROWS.map(({ role }) => role),
  'words.columns': COLUMNS,
  'words.units': UNITS,
}

async function settle({ config }: Options, world: World): Promise<LoadedConfig> {
  const file = typeof config === 'string' ? config : undefined
  const loaded = await loadConfig({ cwd: world.cwd(), enabled: config !== false, file, known: WORD_KEYS })
  for (const { message } of loaded.warnings) await write(world.stderr, `progress: warning: ${clean(message)}\n`)
  return loaded
}

/** What was asked for on one command line. */
export interface Invocation {
  args: readonly string[]
  options: Options
  stated: Stated
}

/** Runs the command of `row` and returns its exit code: 0 ran, 1 ran with findings, 2 could not run. */
export async function execute(row: CommandRow, { args, options, stated }: Invocation, world: World): Promise<number> {
  const config = await settle(options, world)
  if (options.printConfig) {
    await deliver(
      settingsAnswer(config, options, stated),
      formatFor({ ...row, format: 'table', formats: FORMATS.map(({ name }) => name) }, options),
      options,
      world,
    )
    return 0
  }
  const format = formatFor(row, options)
  const place = { cwd: world.cwd(), env: world.env, stdin: () => world.stdin, stdinName: options.stdinFilename ?? '-' }
  const request: Request = { args, options, config, place, today: options.today ?? dayOf(new Date()) }
  const { run } = await row.load()
  return conclude(await run(request), format, options, world)
}
