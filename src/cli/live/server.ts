import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** A server of one page. */
export interface PageServer {
  /** Its address, with the port that it was given. */
  address: string
  /** Tells every browser that shows the page that it is another one now. */
  announce: () => void
  close: () => Promise<void>
}

const HOST = '127.0.0.1'

/** Nothing is kept, nothing is guessed, no other site may hold the page. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
} as const

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`)
}

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/**
 * Serves a page to this machine alone. Another name for it in a request is refused: it would be that of a site which had its own name lead here.
 *
 * @param port 0 for any that is free
 * @param pageOf the page as it is now
 * @throws where the port cannot be had
 */
export async function serve(port: number, pageOf: () => Promise<string>): Promise<PageServer> {
  const listeners = new Set<ServerResponse>()
  const listen = (response: ServerResponse): void => {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' }).write(': here\n\n')
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, url, headers } = request
    const own = portOf(server)
    if (headers.host !== `${HOST}:${own}` && headers.host !== `localhost:${own}`)
      return refuse(response, 403, 'Only 127.0.0.1 and localhost are served.')
    if (method !== 'GET') return refuse(response, 405, 'Only GET is served.')
    if (url === '/events') return listen(response)
    if (url !== '/') return refuse(response, 404, 'There is one page here: /')
    const page = await pageOf()
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' }).end(page)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => refuse(response, 500, String(error)))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, resolve)
  })
  const close = async (): Promise<void> => {
    for (const response of listeners) response.end()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  const announce = (): void => {
    for (const response of listeners) response.write('event: changed\ndata: {}\n\n')
  }
  return { address: `http://${HOST}:${portOf(server)}/`, announce, close }
}
