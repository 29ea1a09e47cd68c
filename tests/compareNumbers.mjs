/**
 * `node tests/compareNumbers.mjs <another checkout>`: whether this checkout prints what the other prints. For every
 * preset, 500 random states (`--states 2000` for more; always the same ones), every link kept from earlier versions and
 * every bad value, the two command lines must agree in expected numbers, run and every search, or in what they refuse.
 * The last line counts the differences; the exit code is 1 when there are any.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { runnerImport } from 'vite'

const HERE = fileURLToPath(new URL('../', import.meta.url))
const SEED = 20181018
const MOST_SHOWN = 20

/** A module of a checkout, with everything it imports from there. */
async function load(checkout, file) {
  const { module } = await runnerImport(resolve(checkout, file), {
    configFile: false,
    root: checkout,
    logLevel: 'error',
  })
  return module
}

/** Every link that is tried, with the options it is tried with. */
async function inputs(states) {
  const { PRESETS } = await load(HERE, 'src/scenario/presets/index.ts')
  const { printLink } = await load(HERE, 'src/scenario/links.ts')
  const { anyScenario } = await load(HERE, 'tests/scenario/arbitraryState.ts')
  const { BAD_VALUES } = await load(HERE, 'tests/scenario/badValues.ts')
  const presets = PRESETS.map(({ id }) => `preset=${id}`)
  const random = fc
    .sample(anyScenario, { numRuns: states, seed: SEED })
    .map((scenario) => printLink({ scenario }))
  return [
    ...[...presets, ...random, ...oldLinks()].map((link) => [link, '--searches']),
    ...presets.map((link) => [link, '--format', 'csv']),
    ...BAD_VALUES.map(([link]) => [link]),
  ]
}

function oldLinks() {
  const folder = new URL('scenario/links/', import.meta.url)
  return readdirSync(folder)
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    .map(({ link }) => link)
    .filter((link) => !link.includes('seed=each'))
}

/** Where two outcomes first differ, in words; null when they are the same to the last digit. */
function difference(ours, theirs) {
  for (const part of ['exitCode', 'stderr', 'stdout']) {
    if (ours[part] === theirs[part]) continue
    const [a, b] = [ours, theirs].map((outcome) => String(outcome[part]).split('\n'))
    const at = a.findIndex((line, i) => line !== b[i])
    return `${part}, line ${at + 1}: here "${a[at]?.trim()}", there "${b[at]?.trim()}"`
  }
  return null
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { states: { type: 'string', default: '500' } },
  })
  const [other] = positionals
  if (other === undefined) throw new Error('Which other checkout? node tests/compareNumbers.mjs ../other')
  const here = await load(HERE, 'src/cli/main.ts')
  const there = await load(resolve(other), 'src/cli/main.ts')
  const tried = await inputs(Number(values.states))
  let found = 0
  for (const [i, argv] of tried.entries()) {
    const what = difference(here.main(argv), there.main(argv))
    if (what !== null && (found += 1) <= MOST_SHOWN) process.stdout.write(`${argv.join(' ')}\n  ${what}\n`)
    if ((i + 1) % 50 === 0)
      process.stderr.write(`${i + 1} of ${tried.length} compared, ${found} differences\n`)
  }
  process.stdout.write(`${tried.length} links compared, ${found} differences\n`)
  process.exitCode = found === 0 ? 0 : 1
}

await main()
