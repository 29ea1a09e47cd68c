// `npm start`: installs what is missing, builds the site, serves it and opens it. Node built-ins only until there are
// dependencies.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installDependencies } from './install.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The command that opens an address in the reader's browser, or null where there is no screen. */
function openerOf(address) {
  if (process.env.CI) return null
  if (process.platform === 'darwin') return ['open', address]
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.WSL_DISTRO_NAME
  return hasScreen ? ['xdg-open', address] : null
}

function openBrowser(address) {
  const [command, ...args] = openerOf(address) ?? []
  if (command === undefined) return
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  // No browser is no error: the address is printed.
  child.on('error', () => {})
  child.unref()
}

async function start() {
  const { values } = parseArgs({
    options: { open: { type: 'boolean', default: true }, port: { type: 'string', default: '4173' } },
    allowNegative: true,
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port takes a number from 0 (any free one) to 65535, not "${values.port}".`)
  installDependencies(root)
  const { build, preview } = await import('vite')
  await build({ root, logLevel: 'warn' })
  const server = await preview({ root, logLevel: 'warn', preview: { port, strictPort: false } })
  const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`
  console.log(`Lookalike is at ${address} (Ctrl+C ends it)`)
  if (values.open) openBrowser(address)
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
