// `npm run bench` times the engine (TypeScript, so that it goes through Vite on any supported Node); `npm run bench --
// drag`, `paint` and `answer` time built sites in a browser, in turn. Compare within one run: machines are rarely quiet.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { answerTable } from './answer.mjs'
import { dragTable } from './drag.mjs'
import { paintTable } from './paint.mjs'

async function engineTable() {
  const path = fileURLToPath(new URL('engine.ts', import.meta.url))
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
  return module.engineTable()
}

const TABLES = { engine: engineTable, drag: dragTable, paint: paintTable, answer: answerTable }

const [what = 'engine', ...rest] = process.argv.slice(2)
const table = TABLES[what]
if (table === undefined) throw new Error(`There is no bench "${what}": ${Object.keys(TABLES).join(', ')}.`)
console.log(await table(rest))
