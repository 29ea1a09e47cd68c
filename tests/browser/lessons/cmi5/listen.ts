import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Everything a request says in its body. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

/** Answers on a free port. `localhost` and `127.0.0.1` are strangers to each other. */
export async function listen(answer: RequestListener, name: 'localhost' | '127.0.0.1') {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, name, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${name}:${port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
