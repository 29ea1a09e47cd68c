import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countPlaywright, countVitest, report, sum } from './counts.mjs'

function written(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'lookalike-counts-')), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitest = written({
  numPassedTests: 3,
  numFailedTests: 0,
  testResults: [
    {
      status: 'passed',
      assertionResults: [
        { status: 'passed', fullName: 'adds' },
        { status: 'pending', fullName: 'divides' },
      ],
    },
  ],
})

const playwright = written({
  stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
  suites: [
    {
      title: 'hosts.spec.ts',
      suites: [
        {
          title: 'on a phone',
          specs: [
            {
              title: 'swipes',
              tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no finger' }] }],
            },
            { title: 'taps', tests: [{ status: 'expected', annotations: [] }] },
            {
              title: 'drags',
              tests: [
                {
                  status: 'unexpected',
                  annotations: [],
                  results: [{ error: { message: '\u001B[31mError: it did not move\u001B[39m\n  at here' } }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
})

test('the last line holds the counts alone, and what was skipped is named before it, with the reason', () => {
  const said = report(sum([countVitest(vitest, 0), countPlaywright(playwright, 1)]))
  const lines = said.split('\n')
  expect(lines.at(-1)).toBe('8 passed, 2 failed, 2 skipped')
  expect(lines).toContain('  divides')
  expect(lines).toContain('  hosts.spec.ts › on a phone › swipes: no finger')
})

test('what failed is named at the end with what was wrong, so that the end of a log is enough', () => {
  const crashed = written({
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        status: 'failed',
        assertionResults: [
          { status: 'failed', fullName: 'adds', failureMessages: ['expected 3 to be 4\n at'] },
        ],
      },
      { status: 'failed', name: 'broken.test.ts', message: 'Cannot find module', assertionResults: [] },
    ],
  })
  const lines = report(sum([countVitest(crashed, 1), countPlaywright(playwright, 1)])).split('\n')
  expect(lines).toContain('  adds: expected 3 to be 4')
  expect(lines).toContain('  broken.test.ts: Cannot find module')
  expect(lines).toContain('  hosts.spec.ts › on a phone › drags: Error: it did not move')
  expect(lines.at(-1)).toBe('6 passed, 4 failed, 1 skipped')
})

test('with nothing skipped the last line says nothing of it', () => {
  expect(report({ passed: 7, failed: 0, failures: [], skipped: [] }).split('\n').at(-1)).toBe(
    '7 passed, 0 failed',
  )
})

test('a program that ended badly without a failed test, or without a report, is a failure', () => {
  expect(countVitest(vitest, 1)).toMatchObject({ passed: 3, failed: 1 })
  expect(countPlaywright('/no/such/report.json', 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('many skipped tests are not all named, but all counted', () => {
  const skipped = Array.from({ length: 500 }, (_, i) => `test ${i}`)
  const lines = report({ passed: 1, failed: 0, failures: [], skipped }).split('\n')
  expect(lines.length).toBeLessThan(40)
  expect(lines.at(-1)).toBe('1 passed, 0 failed, 500 skipped')
  expect(lines.some((line) => line.includes('and 470 more'))).toBe(true)
})
