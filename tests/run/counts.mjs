import { existsSync, readFileSync } from 'node:fs'

/** What a stage adds to the last line. */
/** @typedef {{ passed: number, failed: number }} Counts */

/** A report, or null if the program ended before it wrote one. */
function read(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * A program that failed without a failed test (it crashed, found no tests, or something failed outside of them) counts
 * as one failure: no bad run may end in "0 failed".
 *
 * @param {Counts} counts
 * @param {number} code exit code
 */
const withCrash = ({ passed, failed }, code) => ({ passed, failed: failed === 0 && code !== 0 ? 1 : failed })

/** @param {number} code @returns {Counts} for a stage that is one check */
export const countCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })

/** @param {string} file Vitest's JSON report @param {number} code @returns {Counts} */
export function countVitest(file, code) {
  const report = read(file)
  if (report === null) return { passed: 0, failed: 1 }
  const crashedFiles = report.testResults.filter(
    (result) =>
      result.status === 'failed' && !result.assertionResults.some(({ status }) => status === 'failed'),
  )
  return withCrash(
    { passed: report.numPassedTests, failed: report.numFailedTests + crashedFiles.length },
    code,
  )
}

/** @param {string} file Playwright's JSON report @param {number} code @returns {Counts} */
export function countPlaywright(file, code) {
  const stats = read(file)?.stats
  if (stats === undefined) return { passed: 0, failed: 1 }
  return withCrash({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, code)
}
