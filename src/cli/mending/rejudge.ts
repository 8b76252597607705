import type { Finding } from '../../analysis/index.ts'
import type { Report } from '../../report/index.ts'
import type { Request } from '../command.ts'
import { settleFindings } from './findings.ts'
import type { Settled } from './settle.ts'

/** What a command that judges came to, as far as it is needed to mend it. */
interface Judged {
  reports: readonly Report[]
  verdict: { findings: readonly Finding[] }
}

/** Mends what is certain where that is asked for, and judges what it came to; standard input as it was said. */
export async function mended<T extends Judged>(
  request: Request,
  judge: (request: Request) => Promise<T>,
): Promise<{ settled: Settled | null; after: T }> {
  const { fix, dryRun } = request.options
  const before = await judge(request)
  if (!fix && !dryRun) return { settled: null, after: before }
  const paths = before.reports.map(({ source }) => source.path)
  const settled = await settleFindings(paths, before.verdict.findings, request)
  if (dryRun || settled.mended.length === 0) return { settled, after: before }
  const { raw } = settled
  const stdin = async function* () {
    if (raw) yield raw
  }
  return { settled, after: await judge({ ...request, place: { ...request.place, stdin } }) }
}
