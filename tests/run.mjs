// `npm test`: installs what is missing, then every check and test there is; the last line says how many passed, failed
// and were skipped. `npm test -- quick` runs everything but most browser tests: those of `tests/browser/quick.ts` alone.
// `npm test -- lint`, `unit` or `browser` runs that part alone, and further words go to its test runner.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDependencies } from '../src/build/install.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const KINDS = ['quick', 'lint', 'unit', 'browser']

async function runStage(stage, context) {
  console.log(`\n== ${stage.name}`)
  const start = performance.now()
  const counts = await stage.run(context).catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, failures: [], skipped: [] }
  })
  console.log(
    `-- ${stage.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  )
  return counts.failed > counts.failures.length
    ? { ...counts, failures: [...counts.failures, stage.name] }
    : counts
}

async function main() {
  const [kind, ...rest] = process.argv.slice(2)
  if (kind !== undefined && !KINDS.includes(kind))
    throw new Error(`npm test takes ${KINDS.join(', ')} or nothing, not "${kind}".`)
  installDependencies(root)
  // Only now: these need the dependencies.
  const [{ STAGES }, { report, sum }] = await Promise.all([
    import('./run/stages.mjs'),
    import('./run/counts.mjs'),
  ])
  const isQuick = kind === 'quick'
  const stages = STAGES.filter((stage) => (kind === undefined || isQuick ? !stage.only : stage.kind === kind))
  const reports = mkdtempSync(join(tmpdir(), 'lookalike-'))
  const counts = []
  for (const stage of stages)
    // eslint-disable-next-line no-await-in-loop -- one after the other: they share two cores and one build
    counts.push(await runStage(stage, { root, reports, rest, isQuick }))
  rmSync(reports, { recursive: true, force: true })
  const total = sum(counts)
  console.log(report(total))
  process.exitCode = total.failed === 0 ? 0 : 1
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
})
