import { existsSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { preview } from 'vite'

/** What nobody can beat: a page with one range input that writes one number. */
const FLOOR = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title>
<input type="range" min="0" max="1" step="any" style="inline-size: 600px"><output>0</output>
<script>
const [input, output] = document.querySelectorAll('input, output')
input.addEventListener('input', () => { output.textContent = input.value })
</script>`

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/**
 * Runs `use` with a browser and with each of the built sites on a server of its own; both are closed when it is done.
 *
 * @param {string[]} folders of the built sites; `dist` if there are none
 * @param use called with the browser and the sites, each a name and an address
 */
export async function withSites(folders, use) {
  const names = folders.length === 0 ? [DIST] : folders
  const servers = await Promise.all(names.map(serveSite))
  const executablePath = process.env.CHROMIUM_PATH ?? (existsSync('/usr/bin/chromium') && '/usr/bin/chromium')
  const browser = await chromium.launch(executablePath ? { executablePath } : {})
  const sites = servers.map((server, i) => ({
    name: relative('', names[i]),
    url: server.resolvedUrls.local[0],
  }))
  try {
    return await use(browser, sites)
  } finally {
    await browser.close()
    await Promise.all(servers.map((server) => server.close()))
  }
}

async function serveSite(folder) {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no built site in ${folder}.`)
  return preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    plugins: [{ name: 'bench', configurePreviewServer: (server) => serveCompressed(server, folder) }],
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** The bare page beside the site, and the site's text as hosts send it: compressed. */
function serveCompressed(server, folder) {
  const packed = new Map()
  const pack = (file) => {
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file), { level: 9 }))
    return packed.get(file)
  }
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any')
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const type = TYPES[extname(file)]
    if (pathname !== '/floor' && (type === undefined || !existsSync(file))) return next()
    response.setHeader('content-type', type ?? 'text/html')
    response.setHeader('content-encoding', 'gzip')
    response.end(pathname === '/floor' ? gzipSync(FLOOR) : pack(file))
  })
}
