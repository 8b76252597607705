import { type LoadedConfig, loadConfig } from '../config/index.ts'
import { clean, FORMATS, type Format } from '../render/index.ts'
import { boundaryOf, leadsOut } from '../sources/index.ts'
import { keptFor } from './cacheFor.ts'
import type { CommandRow, Reply, Request } from './command.ts'
import { type Delivery, deliver, deliveriesFor, deliverRaw, deliverToGithub, tell } from './delivery.ts'
import { sentence } from './errors.ts'
import { replayed, screenFor } from './io.ts'
import { meterFor, NONE } from './meter.ts'
import type { Options, Stated } from './options.ts'
import type { World } from './world.ts'

/** The day that it is where the program runs. */
function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The kinds of formats that show people what could be read, where not all could be. */
const SHOWS_PARTS: readonly Format['takes'][] = ['view', 'sheet']

/** What went wrong is told on standard error; with json an incomplete answer is none. */
async function conclude(
  { answer, failed, problems, warnings = [], raw = null }: Reply,
  deliveries: readonly Delivery[],
  options: Options,
  world: World,
): Promise<number> {
  for (const warning of warnings) await tell(world, `warning: ${sentence(warning.code, warning)}`)
  for (const problem of problems) await tell(world, sentence(problem.code, problem))
  const given = deliveries.filter(({ format }) => problems.length === 0 || SHOWS_PARTS.includes(format.takes))
  if (raw && !options.format) await deliverRaw(raw, options, world)
  else if (answer) {
    for (const each of given) await deliver(answer, each, options, world)
    await deliverToGithub(answer, deliveries, options, world)
  }
  return problems.length > 0 ? 2 : failed ? 1 : 0
}

/** What own words may be added to, which only a project with a configuration asks. */
const knownKeys = async () => (await import('./knownKeys.ts')).KNOWN_KEYS

async function settle({ config }: Options, world: World): Promise<LoadedConfig> {
  const file = typeof config === 'string' ? config : undefined
  const cwd = world.cwd()
  const isOwn = (found: string): boolean => !leadsOut(boundaryOf(cwd), found)
  const loaded = await loadConfig({ cwd, enabled: config !== false, file, known: knownKeys, isOwn })
  for (const { message } of loaded.warnings) await tell(world, `warning: ${clean(message)}`)
  return loaded
}

/** What was asked for on one command line. */
export interface Invocation {
  args: readonly string[]
  options: Options
  stated: Stated
  /** The program's own version. */
  version: string
}

/** Answers a request once: reads what it asks for, as it is now, for the ways in which it will be said. */
async function answerOnce(
  row: CommandRow,
  { args, options, version }: Invocation,
  config: LoadedConfig,
  deliveries: readonly Delivery[],
  world: World,
): Promise<Reply> {
  const { watch, clear } = deliveries.every(({ format }) => format.takes === 'data') ? NONE : meterFor(world, options)
  const at = { cwd: world.cwd(), env: world.env }
  const kept = keptFor({ options, config, place: at })
  const { contents } = kept
  const place = { ...at, stdin: replayed(() => world.stdin), stdinName: options.stdinFilename ?? '-', watch, contents }
  const isSeen = deliveries.every(({ format, file }) => format.takes !== 'view' || (format.name === 'table' && file === null))
  const screen = isSeen ? screenFor(world) : null
  const request: Request = { args, options, config, place, today: options.today ?? dayOf(new Date()), screen, version, kept }
  const { run } = await row.load()
  const reply = await run(request).finally(clear)
  await kept.save()
  return reply
}

/** Goes on answering until whoever runs this has had enough; the settings are read anew each time. */
async function goOn(row: CommandRow, invocation: Invocation, world: World): Promise<number> {
  // An answer that is said over and over is not paged.
  const options = { ...invocation.options, pager: false }
  const deliveries = deliveriesFor(row, options)
  const answer = async () => answerOnce(row, invocation, await settle(options, world), deliveries, world)
  if (row.serves) return (await import('./live/servePage.ts')).servePage(answer, options, world)
  const { watchAnswer } = await import('./live/watchAnswer.ts')
  return watchAnswer(async () => conclude(await answer(), deliveries, options, world), world)
}

/** Runs the command of `row` and returns its exit code: 0 ran, 1 ran with findings, 2 could not run. */
export async function execute(row: CommandRow, invocation: Invocation, world: World): Promise<number> {
  const { options, stated } = invocation
  if ((row.serves || options.watch) && !options.printConfig) return goOn(row, invocation, world)
  const config = await settle(options, world)
  if (options.printConfig) {
    const { settingsAnswer } = await import('./settings.ts')
    const answer = settingsAnswer(config, options, stated)
    const all = { ...row, format: 'table', formats: FORMATS.map(({ name }) => name) }
    for (const each of deliveriesFor(all, options)) await deliver(answer, each, options, world)
    return 0
  }
  const deliveries = deliveriesFor(row, options)
  return conclude(await answerOnce(row, invocation, config, deliveries, world), deliveries, options, world)
}
