import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { LESSONS } from '../src/lessons/lessons.ts'
import { QUICK_TESTS } from './browser/quick.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

test('every file the README points to is there', () => {
  const files = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, file]) => file ?? '')
  expect(files.length).toBeGreaterThan(6)
  expect(files.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)))).toEqual([])
})

test('the command in the README prints what it says', () => {
  const [, link] = /npm run -s simulate -- "([^"]+)"/.exec(readme) ?? []
  expect(main([link ?? '']).exitCode).toBe(0)
})

test('the README says how many browser tests the quick run has', () => {
  const [, count = '0'] = /some (\d+) browser\s+tests/.exec(readme) ?? []
  expect(Math.abs(QUICK_TESTS.length - Number(count))).toBeLessThan(25)
})

test('the README counts lessons right', () => {
  expect(readme.toLowerCase()).toContain(`**lessons**: ${NUMBERS[LESSONS.length]},`)
})
