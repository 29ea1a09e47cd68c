import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { levelA, levelAA } from './wcag.ts'

const ROOT = new URL('../', import.meta.url)
const report = readFileSync(new URL('ACCESSIBILITY.md', ROOT), 'utf8').replaceAll('\r\n', '\n')

const LEVELS = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable']

/** The rows of the tables of criteria below a heading: number, level, remarks and tests. */
function rowsBelow(heading: string) {
  const part = report.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...part.matchAll(/^\| (\d\.\d\.\d+) [^|]+\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, number = '', level = '', remarks = '', tests = '']) => ({
      number,
      level: level.trim(),
      remarks: remarks.trim(),
      tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
    }),
  )
}

test.each([
  ['WCAG 2.2, level A', levelA],
  ['WCAG 2.2, level AA', levelAA],
] as const)('%s: every criterion is there once, with a level and remarks', (heading, criteria) => {
  const rows = rowsBelow(heading)
  expect(rows.map(({ number }) => number)).toEqual(criteria)
  for (const { number, level, remarks } of rows) {
    expect(LEVELS, number).toContain(level)
    expect(remarks.length, number).toBeGreaterThan(10)
  }
})

test('behind every "Supports" stands a test', () => {
  const rows = [...rowsBelow('WCAG 2.2, level A'), ...rowsBelow('WCAG 2.2, level AA')]
  expect(
    rows.filter(({ level, tests }) => level === 'Supports' && tests.length === 0).map(({ number }) => number),
  ).toEqual([])
})

test('every test that is named exists', () => {
  const named = [...report.matchAll(/`(tests\/[^`]+\.tsx?)`/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(40)
  expect([...new Set(named)].filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([])
})
