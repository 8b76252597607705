import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { formatNamed, render } from '../../render/index.ts'
import type { Reply } from '../command.ts'
import { Failure, reasonOf, sentence } from '../errors.ts'
import { write } from '../io.ts'
import type { Options } from '../options.ts'
import type { World } from '../world.ts'
import { watchReports } from './changes.ts'
import { ended } from './ended.ts'
import { type PageServer, serve } from './server.ts'

const PLAIN = { width: null, colour: false, ascii: false }

/** What opens an address in a browser, by the system. */
const OPENERS: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer' }

/** The page of a reply; where there is none, what stood in the way. */
async function pageOf({ answer, problems }: Reply, { link, title }: Options, world: World): Promise<string> {
  const html = formatNamed('html')
  const problem = problems.map((one) => sentence(one.code, one)).join('\n')
  if (!answer || !html) return `${problem || 'Nothing was found.'}\n`
  return render(html, answer, { ...PLAIN, title: title ?? basename(world.cwd()), live: true, ...(link !== undefined && { link }) })
}

/** Opens an address in the browser of whoever runs this; where none can be opened, the address that was printed will do. */
function open(address: string): void {
  const child = spawn(OPENERS[process.platform] ?? 'xdg-open', [address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

async function listen(port: number, page: () => Promise<string>): Promise<PageServer> {
  try {
    return await serve(port, page)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Failure('no-port', { path: String(port), detail: reasonOf(code) || code })
  }
}

/** Serves the page that `answer` gives until whoever runs this has had enough; it is read anew after each change. */
export async function servePage(answer: () => Promise<Reply>, options: Options, world: World): Promise<number> {
  const read = async (): Promise<string> => pageOf(await answer(), options, world)
  let page = read()
  const server = await listen(options.port ?? 0, () => page)
  const stop = watchReports(world.cwd(), () => {
    page = read()
    page.then(server.announce, server.announce)
  })
  try {
    await write(world.stdout, `${server.address} shows where things stand, and follows changes. Ctrl-C ends it.\n`)
    if (options.open) open(server.address)
    await ended(world)
  } finally {
    await stop()
    await server.close()
  }
  return 0
}
