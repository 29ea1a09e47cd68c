import type { ServerResponse } from 'node:http'
import { basename } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { embedFiles } from './embedFiles.ts'

/** Builds the embedded figure beside the site: builds of its own, without React, everything in one file. */
export function embed(): Plugin[] {
  return [
    {
      name: 'lookalike-embed',
      apply: 'build',
      async generateBundle() {
        for (const [fileName, source] of Object.entries(await embedFiles())) {
          this.emitFile({ type: 'asset', fileName, source })
        }
      },
    },
    {
      name: 'lookalike-embed-dev',
      apply: 'serve',
      configureServer: (server) => void server.middlewares.use(serveEmbed()),
    },
  ]
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' }

/** For `npm run dev`: the figure as it will be published, built anew whenever it is asked for. */
function serveEmbed(): Connect.NextHandleFunction {
  const answer = async (
    path: string,
    response: ServerResponse,
    next: Connect.NextFunction,
  ): Promise<void> => {
    try {
      const file = path.endsWith('/') ? `${path}index.html` : path
      const source = (await embedFiles(basename(file)))[file]
      if (source === undefined) return next()
      const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain'
      response.setHeader('content-type', `${type}; charset=utf-8`)
      response.end(source)
    } catch (error) {
      next(error)
    }
  }
  return (request, response, next) => {
    const path = /^\/(embed\/[^?#]*)/.exec(request.url ?? '')?.[1]
    if (path === undefined) next()
    else void answer(path, response, next)
  }
}
