import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'

const RUN = fileURLToPath(new URL('../../src/cli/run.mjs', import.meta.url))

/** A real process, started from a folder that is not the project's. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], {
    encoding: 'utf8',
    cwd: tmpdir(),
  })
  return { exitCode: status, stdout, stderr }
}

test.each([
  ['one JSON object', ['preset=amazon-2018&seed=bdkm']],
  ['a large table, whole', ['searches=10000&n=1e6&mated=0.5', '--format', 'csv']],
  ['one line about a bad link, and exit code 2', ['t=NaN']],
])('a process prints %s, as the code behind it says', (_what, args) => {
  expect(run(...args)).toEqual(main(args))
})
