// `npm run bench` times the engine (TypeScript, so that it goes through Vite on any supported Node); `npm run bench --
// drag` and `npm run bench -- paint` time the built site in a browser. Compare with the floor of the same run: machines
// are rarely quiet.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { dragTable } from './drag.mjs'
import { paintTable } from './paint.mjs'

async function engineTable() {
  const path = fileURLToPath(new URL('engine.ts', import.meta.url))
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
  return module.engineTable()
}

const TABLES = { engine: engineTable, drag: dragTable, paint: paintTable }

const [what = 'engine', ...rest] = process.argv.slice(2)
const table = TABLES[what]
if (table === undefined) throw new Error(`There is no bench "${what}": ${Object.keys(TABLES).join(', ')}.`)
console.log(await table(rest))
