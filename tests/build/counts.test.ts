import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countCheck, countPlaywright, countVitest } from '../run/counts.mjs'

type Count = (file: string, code: number) => { passed: number; failed: number }

function given(report: object | string, count: Count, code: number) {
  const folder = mkdtempSync(join(tmpdir(), 'lookalike-counts-'))
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report))
  const counts = count(file, code)
  rmSync(folder, { recursive: true })
  return counts
}

const FILE_OK = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const FILE_BROKEN = { status: 'failed', assertionResults: [] }

test('a check counts as one test', () => {
  expect(countCheck(0)).toEqual({ passed: 1, failed: 0 })
  expect(countCheck(2)).toEqual({ passed: 0, failed: 1 })
})

test('a test file that cannot be loaded counts as a failure', () => {
  const report = { numPassedTests: 7, numFailedTests: 2, testResults: [FILE_OK, FILE_BROKEN] }
  expect(given(report, countVitest, 1)).toEqual({ passed: 7, failed: 3 })
})

test('a runner that fails without a failed test counts as a failure', () => {
  const report = { numPassedTests: 7, numFailedTests: 0, testResults: [FILE_OK] }
  expect(given(report, countVitest, 1)).toEqual({ passed: 7, failed: 1 })
  expect(given({ stats: { expected: 3, unexpected: 0, flaky: 0 } }, countPlaywright, 1)).toEqual({
    passed: 3,
    failed: 1,
  })
})

test('a browser test that only passes at the second try counts as a failure', () => {
  expect(given({ stats: { expected: 3, unexpected: 1, flaky: 1 } }, countPlaywright, 1)).toEqual({
    passed: 3,
    failed: 2,
  })
})

test.each([countVitest, countPlaywright])(
  'a runner that crashed before its report counts as a failure',
  (count) => {
    expect(count('/no/such/report.json', 0)).toEqual({ passed: 0, failed: 1 })
    expect(given('{"half', count, 0)).toEqual({ passed: 0, failed: 1 })
  },
)
