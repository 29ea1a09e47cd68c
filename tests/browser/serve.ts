import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { needDatawrapper } from '../run/datawrapper.mjs'
import { DIST } from './firstView.ts'

/** Serves the built site on a free port for as long as the browser tests run; fixtures.ts reads the address. */
export default async function serve(): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  if (!existsSync(`${DIST}index.html`))
    throw new Error('There is no built site to test: run `npm run build` first.')
  const server = await preview({
    root,
    configFile: false,
    base: './',
    appType: 'mpa',
    build: { outDir: DIST },
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  })
  process.env['SITE'] = server.resolvedUrls?.local[0]
  process.env['DATAWRAPPER'] = needDatawrapper() ?? ''
  return () => server.close()
}
