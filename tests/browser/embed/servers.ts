import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Path to what it answers with; an absent one is a 404. No CORS header, no caching, as from a plain static host. */
export type Pages = Readonly<Record<string, Readonly<{ type: string; body: string | Buffer }>>>

export type Origin = Readonly<{ url: string; close: () => Promise<void> }>

export const html = (body: string): { type: string; body: string } => ({
  type: 'text/html; charset=utf-8',
  body,
})
export const script = (body: string): { type: string; body: string } => ({
  type: 'text/javascript; charset=utf-8',
  body,
})

/** Serves pages on a free port. `name` decides the site: `localhost` and `127.0.0.1` are strangers to each other. */
export async function serve(pages: Pages, name: 'localhost' | '127.0.0.1'): Promise<Origin> {
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any')
    const page = pages[pathname]
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': page?.type ?? 'text/plain' })
    response.end(page?.body ?? '')
  }
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, name, resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://${name}:${port}`, close: () => close(server) }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
