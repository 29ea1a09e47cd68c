import { existsSync, readFileSync } from 'node:fs'

/** What a stage adds to the last line. */
/** @typedef {{ passed: number, failed: number, skipped: readonly string[] }} Counts `skipped`: the tests' names */

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
const withCrash = ({ passed, failed, skipped }, code) => ({
  passed,
  failed: failed === 0 && code !== 0 ? 1 : failed,
  skipped,
})

const CRASHED = { passed: 0, failed: 1, skipped: [] }

/** @param {number} code @returns {Counts} for a stage that is one check */
export const countCheck = (code) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: [],
})

/** @param {string} file Vitest's JSON report @param {number} code @returns {Counts} */
export function countVitest(file, code) {
  const report = read(file)
  if (report === null) return CRASHED
  const crashedFiles = report.testResults.filter(
    (result) =>
      result.status === 'failed' && !result.assertionResults.some(({ status }) => status === 'failed'),
  )
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName)
  return withCrash(
    { passed: report.numPassedTests, failed: report.numFailedTests + crashedFiles.length, skipped },
    code,
  )
}

/** Every test of a Playwright report, with the titles of the groups around it. */
function testsIn(suite, above = []) {
  const titles = [...above, suite.title]
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({ name: [...titles, spec.title].join(' › '), test })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsIn(inner, titles))]
}

/** Why a test was skipped, as it says itself. */
const reason = ({ annotations }) => {
  const said = annotations.find(({ type }) => type === 'skip')?.description
  return said === undefined ? '' : `: ${said}`
}

/** @param {string} file Playwright's JSON report @param {number} code @returns {Counts} */
export function countPlaywright(file, code) {
  const report = read(file)
  if (report?.stats === undefined) return CRASHED
  const skipped = report.suites
    .flatMap((suite) => testsIn(suite))
    .filter(({ test }) => test.status === 'skipped')
    .map(({ name, test }) => name + reason(test))
  const { expected, unexpected, flaky } = report.stats
  return withCrash({ passed: expected, failed: unexpected + flaky, skipped }, code)
}

/** @param {readonly Counts[]} counts @returns {Counts} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  skipped: counts.flatMap(({ skipped }) => skipped),
})

/** The most names that are worth reading: a filter given to a runner skips all the rest. */
const MOST_NAMES = 30

/**
 * What is said at the end. The last line alone holds the counts, for machines to read.
 *
 * @param {Counts} counts
 */
export function report({ passed, failed, skipped }) {
  const more = skipped.length - MOST_NAMES
  const names = [...skipped.slice(0, MOST_NAMES), ...(more > 0 ? [`and ${more} more`] : [])]
  const list = skipped.length === 0 ? '' : `\nSkipped:\n${names.map((name) => `  ${name}`).join('\n')}\n`
  const counts = `${passed} passed, ${failed} failed`
  return `${list}\n${counts}${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}`
}
