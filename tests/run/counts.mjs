import { existsSync, readFileSync } from 'node:fs'

/** What a stage adds to the last line. */
/**
 * `failures` and `skipped` are the tests' names with what was wrong or why; a program that crashed is a failure without
 * a name.
 *
 * @typedef {{ passed: number, failed: number, failures: readonly string[], skipped: readonly string[] }} Counts
 */

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
const withCrash = (counts, code) => ({
  ...counts,
  failed: counts.failed === 0 && code !== 0 ? 1 : counts.failed,
})

const CRASHED = { passed: 0, failed: 1, failures: [], skipped: [] }

/** The line of a message that says what was wrong, without the colors of a terminal. */
const firstLine = (message) => {
  // oxlint-disable-next-line no-control-regex -- a color begins with the control character ESC
  const plain = (message ?? '').replaceAll(/\u001B\[[\d;]*m/g, '')
  const line = plain.split('\n').find((text) => text.trim() !== '')
  return line === undefined ? '' : `: ${line.trim()}`
}

/** @param {number} code @returns {Counts} for a stage that is one check */
export const countCheck = (code) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  failures: [],
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
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const failures = [
    ...tests
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => fullName + firstLine(failureMessages?.[0])),
    ...crashedFiles.map(({ name, message }) => name + firstLine(message)),
  ]
  const skipped = tests
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName)
  return withCrash({ passed: report.numPassedTests, failed: failures.length, failures, skipped }, code)
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
  const tests = report.suites.flatMap((suite) => testsIn(suite))
  const failures = tests
    .filter(({ test }) => test.status === 'unexpected' || test.status === 'flaky')
    .map(({ name, test }) => name + firstLine(test.results.find(({ error }) => error)?.error.message))
  const skipped = tests
    .filter(({ test }) => test.status === 'skipped')
    .map(({ name, test }) => name + reason(test))
  const { expected, unexpected, flaky } = report.stats
  return withCrash({ passed: expected, failed: unexpected + flaky, failures, skipped }, code)
}

/** @param {readonly Counts[]} counts @returns {Counts} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  failures: counts.flatMap(({ failures }) => failures),
  skipped: counts.flatMap(({ skipped }) => skipped),
})

/** The most names that are worth reading: a filter given to a runner skips all the rest. */
const MOST_NAMES = 30

function listed(title, names) {
  if (names.length === 0) return ''
  const more = names.length - MOST_NAMES
  const lines = [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`and ${more} more`] : [])]
  return `\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}

/**
 * What is said at the end. The last line alone holds the counts, for machines to read.
 *
 * @param {Counts} counts
 */
export function report({ passed, failed, failures, skipped }) {
  const counts = `${passed} passed, ${failed} failed`
  const more = skipped.length === 0 ? '' : `, ${skipped.length} skipped`
  return `${listed('Skipped', skipped)}${listed('Failed', failures)}\n${counts}${more}`
}
