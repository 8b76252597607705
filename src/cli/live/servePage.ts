import { spawn } from 'node:child_process'
import { formatNamed, render } from '../../render/index.ts'
import type { Reply } from '../command.ts'
import { PLAIN, pageStyle } from '../delivery.ts'
import { Failure, reasonOf, sentence } from '../errors.ts'
import { write } from '../io.ts'
import type { Options } from '../options.ts'
import type { World } from '../world.ts'
import { changesIn } from './changes.ts'
import { ended } from './ended.ts'
import { type PageServer, serve } from './server.ts'

/** What opens an address in a browser, by the system. */
const OPENERS: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer' }

/** The page of a reply; where there is none, what stood in the way. */
async function pageOf({ answer, problems }: Reply, options: Options, world: World): Promise<string> {
  const html = formatNamed('html')
  const problem = problems.map((one) => sentence(one.code, one)).join('\n')
  if (!answer || !html) return `${problem || 'Nothing was found.'}\n`
  return render(html, answer, { ...PLAIN, ...pageStyle(options, world), live: true })
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
  let page: Promise<string> | null = null
  const read = async (): Promise<string> => pageOf(await answer(), options, world)
  const now = (): Promise<string> => {
    page ??= read()
    return page
  }
  const server = await listen(options.port ?? 0, now)
  const end = ended(world)
  try {
    await write(world.stdout, `${server.address} shows where things stand, and follows changes. Ctrl-C ends it.\n`)
    if (options.open) open(server.address)
    for await (const turn of changesIn(world.cwd(), end)) {
      if (turn > 0) {
        page = read()
        page.then(server.announce, server.announce)
      }
      // What stands in the way of the first page ends the command; of a later one its address tells.
      else await Promise.race([now(), end])
    }
  } finally {
    await server.close()
  }
  return 0
}
