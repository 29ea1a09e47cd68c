// `npm run bench` times the engine (TypeScript, so that it goes through Vite on any supported Node);
// `npm run bench -- drag` times dragging in the built site.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { dragTable } from './drag.mjs'

const [what = 'engine', ...rest] = process.argv.slice(2)
if (what === 'drag') console.log(await dragTable(rest))
else {
  const path = fileURLToPath(new URL('engine.ts', import.meta.url))
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
  console.log(module.engineTable())
}
