import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { QUICK_TESTS } from '../browser/quick.ts'

const CLI = createRequire(import.meta.url).resolve('@playwright/test/cli')
const ROOT = new URL('../../', import.meta.url)

test('every line of the quick tests names some, about 100 together', () => {
  const args = [CLI, 'test', '--config', 'tests/browser/playwright.config.ts', '--list']
  const env = { ...process.env, QUICK: '1' }
  const said = execFileSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' })
  const titles = said
    .split('\n')
    .filter((line) => line.includes(' › '))
    .map((line) =>
      line
        .replace(/^ *\[\w+\] › /, '')
        .replace(/:\d+:\d+/, '')
        .replaceAll(' › ', ' '),
    )
  expect(QUICK_TESTS.filter((line) => !titles.some((title) => title.startsWith(line)))).toEqual([])
  expect(titles.length).toBeGreaterThan(80)
  expect(titles.length).toBeLessThan(130)
})
