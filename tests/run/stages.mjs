import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { needChromium } from './chromium.mjs'
import { countCheck, countPlaywright, countVitest, sum } from './counts.mjs'
import { runNode } from './process.mjs'

const require = createRequire(import.meta.url)

/** A package's program, started with this Node: no shell, the same on every system. */
function program(name, bin = name) {
  const manifest = require.resolve(`${name}/package.json`)
  const { bin: bins } = require(manifest)
  return join(dirname(manifest), typeof bins === 'string' ? bins : bins[bin])
}

const check = (name, kind, args) => ({
  name,
  kind,
  run: async ({ root }) => countCheck(await runNode(args(), { cwd: root })),
})

async function vitest({ root, reports, rest }, folders) {
  const file = join(reports, 'vitest.json')
  const args = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...folders,
    ...rest,
  ]
  return countVitest(file, await runNode([program('vitest'), ...args], { cwd: root }))
}

/** One run of Playwright: the tests of one project (see the projects in tests/browser/playwright.config.ts). */
async function playwright({ root, reports, rest, isQuick }, project, workers) {
  const file = join(reports, `playwright-${project}.json`)
  const env = {
    CHROMIUM_PATH: await needChromium(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(isQuick && { QUICK: '1' }),
  }
  const config = ['--config', 'tests/browser/playwright.config.ts', '--reporter=line,json']
  const args = ['test', ...config, `--project=${project}`, `--workers=${workers}`, '--pass-with-no-tests']
  const code = await runNode([program('@playwright/test', 'playwright'), ...args, ...rest], {
    cwd: root,
    env,
    minutes: 45,
  })
  return countPlaywright(file, code)
}

/** Tests that wait and look run two at a time; those in which time counts have the machine for themselves. */
async function browserTests(context) {
  const counts = sum([await playwright(context, 'together', 2), await playwright(context, 'alone', 1)])
  if (counts.passed + counts.failed + counts.skipped.length > 0) return counts
  throw new Error('No browser test has such a name.')
}

/** Every stage of `npm test`, in order; `kind` is the word that picks it alone. */
export const STAGES = [
  check('format', 'lint', () => [program('oxfmt'), '--check', '.']),
  check('lint', 'lint', () => [program('oxlint'), '--type-aware', '--deny-warnings']),
  check('typecheck', 'lint', () => [program('typescript', 'tsc'), '--noEmit']),
  { name: 'rules of the house', kind: 'lint', only: true, run: (context) => vitest(context, ['tests/lint']) },
  { name: 'unit tests', kind: 'unit', run: (context) => vitest(context, []) },
  check('build', 'browser', () => [program('vite'), 'build', '--logLevel', 'warn']),
  { name: 'browser tests', kind: 'browser', run: browserTests },
]
