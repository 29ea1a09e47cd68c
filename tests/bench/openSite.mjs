import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { preview } from 'vite'

/** What nobody can beat: a page with one range input that writes one number. */
const FLOOR = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title>
<input type="range" min="0" max="1" step="any" style="inline-size: 600px"><output>0</output>
<script>
const [input, output] = document.querySelectorAll('input, output')
input.addEventListener('input', () => { output.textContent = input.value })
</script>`

/**
 * The built site on a server of its own, and a browser; the caller closes both.
 *
 * @param folder of the built site; `dist` if left out
 */
export async function openSite(folder = fileURLToPath(new URL('../../dist', import.meta.url))) {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no built site in ${folder}.`)
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    plugins: [{ name: 'floor', configurePreviewServer: serveFloor }],
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const executablePath = process.env.CHROMIUM_PATH ?? (existsSync('/usr/bin/chromium') && '/usr/bin/chromium')
  const browser = await chromium.launch(executablePath ? { executablePath } : {})
  return { server, browser, site: server.resolvedUrls.local[0] }
}

/** Beside the site, from the same server. */
function serveFloor(server) {
  server.middlewares.use((request, response, next) => {
    if (request.url !== '/floor') return next()
    response.setHeader('content-type', 'text/html')
    response.end(FLOOR)
  })
}
