import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import {
  type Against,
  atLine,
  type BlockerLife,
  blockersThrough,
  compare,
  type Gate,
  normalise,
  type Waiver,
} from '../../analysis/index.ts'
import type { ReportToJudge } from '../../pipeline/index.ts'
import type { Report } from '../../report/index.ts'
import { boundaryOf, isWithin, leadsOut, type Problem, repositoryRoot } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import { Failure } from '../errors.ts'
import { readBaseFor } from '../reading.ts'
import { baselineFor } from './baselineFile.ts'
import { baseIn } from './gate.ts'

/** What reports are held against, and what stood in the way of finding it. */
export interface Held {
  against: Against
  problems: Problem[]
  warnings: Problem[]
}

/** The folder that paths are named from, the same from whatever folder a check runs in: the configuration's, else the repository's. */
export function rootOf({ config, place: { cwd } }: Request): string {
  return config.file === null ? (repositoryRoot(cwd) ?? cwd) : config.folder
}

/** Names a path, as it is shown, from `root`. */
export const namerFrom =
  (root: string, { place: { cwd } }: Request) =>
  (path: string): string =>
    relative(root, resolve(cwd, path)).split(sep).join('/')

/** The waivers of the configuration. */
function waiversOf({ config }: Request): Waiver[] {
  return (config.settings.check?.waivers ?? []).map(({ rule = null, blocker = null, path = null, reason, until }, index) => ({
    rule,
    blocker,
    path,
    reason,
    until,
    by: 'config',
    file: config.file ?? '',
    position: atLine(config.lineOf(['check', 'waivers', index])),
    lines: null,
  }))
}

/** Whether any rule of a gate asks how long something stands. */
const asksAges = (gate: Gate): boolean => JSON.stringify(gate).includes('"olderThan"')

/** What became of the blockers of every report, by the path of the report and each title that they had. */
async function livesOf(request: Request): Promise<Map<string, BlockerLife>> {
  const { livesIn, subjectsOf } = await import('../subjects.ts')
  const past = await subjectsOf({ ...request, args: [] })
  const paths = new Map(past.subjects.map(({ name, moments }) => [name, new Set(moments.map(({ path }) => path))]))
  const keyed = livesIn(past, blockersThrough, request).flatMap((life) => {
    const titles = [life.title, ...life.rewordings.map(({ from }) => from)]
    return [...(paths.get(life.subject) ?? [])].flatMap((path) => titles.map((title) => [keyOf(path, title), life] as const))
  })
  return new Map(keyed)
}

const keyOf = (path: string, title: string): string => `${path}\n${normalise(title)}`

/** Whether a blocker that stood at the base is told of no more in any report: only then its past is asked. */
const hasVanished = (reports: readonly Report[], before: ReadonlyMap<string, Report>): boolean =>
  reports.some((report) => {
    const was = before.get(report.source.path)
    return was !== undefined && compare(was, report).blockers.vanished.length > 0
  })

/** A base that the configuration names may be a file of the project alone. */
function ownBase(given: string, { config, place: { cwd } }: Request): void {
  const file = resolve(cwd, given)
  if (existsSync(file) && leadsOut(boundaryOf(config.folder), file)) throw new Failure('unnamed', { path: given, detail: '--base' })
}

/** Those of `gone` that a request asks for: all, or those that it names and those below its folders. */
function goneAsked<T extends Report>(gone: readonly T[], { args, place: { cwd } }: Request): T[] {
  const asked = args.map((path) => resolve(cwd, path))
  const isAsked = (file: string) => asked.length === 0 || asked.some((each) => isWithin(each, file))
  return gone.filter(({ source }) => isAsked(resolve(cwd, source.path)))
}

/**
 * What the reports of a request are held against: the day, the base, the baseline, the waivers, and how long things stand.
 *
 * @param toWrite whether it is for a new baseline: then there is no base, and a baseline that was named need not be there yet
 * @param withBase whether the base counts, where there is one
 * @param aside the paths of reports that are there and were not read
 */
export async function heldAgainst(
  reports: readonly ReportToJudge[],
  gate: Gate,
  request: Request,
  { toWrite = false, withBase = !toWrite, aside = [] }: { toWrite?: boolean; withBase?: boolean; aside?: readonly string[] } = {},
): Promise<Held> {
  const root = rootOf(request)
  const given = withBase ? baseIn(request) : undefined
  if (given !== undefined && request.options.base === undefined) ownBase(given, request)
  const base = given === undefined ? null : await readBaseFor(request, reports, given)
  const { dateReader, lexiconFor } = await import('../readers.ts')
  const dateIn = dateReader(lexiconFor(request))
  const asksPast = asksAges(gate) || (base !== null && hasVanished(reports, base.before))
  const lives = asksPast && !request.args.includes('-') ? await livesOf(request) : null
  const lifeOf = ({ source }: Report, title: string) => lives?.get(keyOf(source.path, title))
  const against: Against = {
    today: request.today,
    nameOf: namerFrom(root, request),
    whole: request.args.length === 0,
    aside: new Set(aside.map(namerFrom(root, request))),
    dateIn: (text) => dateIn(text),
    baseline: await baselineFor(request, root, toWrite),
    waivers: waiversOf(request),
    openSince: (report, { title }) => {
      const life = lifeOf(report, title)
      return life?.end === 'open' ? life.first.date : null
    },
    wasResolved: (report, { title }) => lifeOf(report, title)?.end === 'resolved',
    ...(base && { beforeOf: ({ source }: Report) => base.before.get(source.path) ?? null, gone: goneAsked(base.gone, request) }),
  }
  return { against, problems: base?.problems ?? [], warnings: base?.warnings ?? [] }
}
