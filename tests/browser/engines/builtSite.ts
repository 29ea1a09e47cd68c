import { readFileSync, readdirSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { DIST } from '../firstView.ts'
import { hostPage } from '../embed/hostPages.ts'
import { html, serve, type Pages } from '../embed/servers.ts'

/**
 * Stands first in every page: WebDriver tells nobody what a page says on its console. What a frame of another site says,
 * it tells the page around it. A link that only warms up a module is let off: Firefox calls it an error when the
 * module is there already, and a module that really fails rejects its import.
 */
const LISTENER = `<script>
(() => {
  const noise = (window.noise = [])
  const say = (text) => {
    noise.push(location.pathname + location.search + ' ' + text)
    if (parent !== window) parent.postMessage({ noise: noise.at(-1) }, '*')
  }
  addEventListener('message', ({ data }) => { if (typeof data?.noise === 'string') noise.push(data.noise) })
  addEventListener('error', (event) => {
    if (event.target?.rel !== 'modulepreload') say('error: ' + (event.message ?? event.target?.outerHTML))
  }, true)
  addEventListener('unhandledrejection', ({ reason }) => say('rejected: ' + reason))
  addEventListener('securitypolicyviolation', (event) => say('policy: ' + event.violatedDirective + ' ' + event.blockedURI))
  for (const name of ['error', 'warn']) {
    const own = console[name]
    console[name] = (...given) => { say('console.' + name + ': ' + given.join(' ')); own.apply(console, given) }
  }
})()
</script>`

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.zip': 'application/zip',
}

const heard = (page: string): string => page.replace(/<head>/i, (head) => head + LISTENER)

function builtPages(): Pages {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.flatMap((entry): readonly (readonly [string, Pages[string] & object])[] => {
      const file = join(entry.parentPath, entry.name)
      const path = `/${relative(DIST, file).replaceAll('\\', '/')}`
      const type = TYPES[extname(file)]
      if (type !== undefined) return [[path, { type, body: readFileSync(file) }]]
      const page = html(heard(readFileSync(file, 'utf8')))
      return [
        [path, page],
        [path.replace(/index\.html$/, ''), page],
      ]
    }),
  )
}

/** Frames side by side, each as wide as a phone: a window cannot be made that narrow in every engine. */
const NARROW = heard(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Phones</title>
  <meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"></head>
  <body style="margin: 0"><iframe title="Phone" width="320" height="640"></iframe>
  <iframe title="Phone" width="360" height="740"></iframe></body></html>`)

export type Sites = Readonly<{
  /** Where the built site is, with a slash at its end. */
  site: string
  /** A page of ours that frames others: see `NARROW`. */
  narrow: string
  /** A page of somebody else with this in its body. */
  host: (body: string) => string
  close: () => Promise<void>
}>

/** The built site on one origin, pages of somebody else on another; each tells what goes wrong in `window.noise`. */
export async function openSites(): Promise<Sites> {
  const built = await serve({ ...builtPages(), '/narrow.html': html(NARROW) }, '127.0.0.1')
  const pages: Record<string, Pages[string]> = {}
  const hosts = await serve(pages, 'localhost')
  let count = 0
  return {
    site: `${built.url}/`,
    narrow: `${built.url}/narrow.html`,
    host: (body) => {
      const path = `/host-${count++}.html`
      pages[path] = html(hostPage(body).body.replace('<meta charset="utf-8">', (first) => LISTENER + first))
      return hosts.url + path
    },
    close: async () => void (await Promise.all([built.close(), hosts.close()])),
  }
}
