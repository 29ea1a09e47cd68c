// Runs the benchmark, which is TypeScript, on any supported Node: `npm run bench`.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = fileURLToPath(new URL('engine.ts', import.meta.url))
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
console.log(module.engineTable())
