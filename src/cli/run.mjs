/**
 * Starts the command line. Newer Nodes read TypeScript themselves; on Node 20 Vite translates it, without reading the
 * site's own configuration. Each is loaded only where it is needed.
 */
const MAIN = new URL('main.ts', import.meta.url)

async function load() {
  if (process.features.typescript) return import(MAIN.href)
  const [{ runnerImport }, { fileURLToPath }] = await Promise.all([import('vite'), import('node:url')])
  const { module } = await runnerImport(fileURLToPath(MAIN), { configFile: false, logLevel: 'error' })
  return module
}

const { main } = await load()
// `| head` closes the pipe before everything is written; that is not an error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))
const { exitCode, stdout, stderr } = main(process.argv.slice(2))
process.exitCode = exitCode
process.stdout.write(stdout)
process.stderr.write(stderr)
