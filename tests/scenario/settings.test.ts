import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATE_KEYS } from '../../src/embed/protocol.ts'
import frequencies from '#words/frequencies.json'
import help from '#words/help.json'
import { DEFAULT_DISPLAY } from '../../src/scenario/display.ts'
import { SETTINGS, parseLink, type LinkSetting } from '../../src/scenario/links.ts'
import { DEFAULT_SCENARIO } from '../../src/scenario/presets/index.ts'
import { report } from '../../src/scenario/report.ts'
import { anyValue } from './arbitraryState.ts'

const ENTRIES = Object.entries<LinkSetting>(SETTINGS)

test('every field of a scenario has a key of its own', () => {
  const fields = ENTRIES.filter(([, { part }]) => part === 'scenario').map(([, { field }]) => field)
  expect(fields).toEqual(Object.keys(DEFAULT_SCENARIO))
  const shown = ENTRIES.filter(([, { part }]) => part === 'display').map(([, { field }]) => field)
  // `each` is a value of `seed`.
  expect(new Set(shown)).toEqual(
    new Set([...Object.keys(DEFAULT_DISPLAY).filter((field) => field !== 'seedForEach'), 'version']),
  )
})

test('a page around a figure may set whatever changes a number', () => {
  const numbers = ENTRIES.filter(([, { part }]) => part === 'scenario').map(([key]) => key)
  expect(STATE_KEYS).toEqual(expect.arrayContaining(numbers))
})

test('what is expected follows from every field of a scenario but the name of its preset and its seed', () => {
  const expected = ENTRIES.filter(([, { changes }]) => changes === 'expected').map(([, { field }]) => field)
  const fields = Object.keys(DEFAULT_SCENARIO).filter((field) => field !== 'preset' && field !== 'seed')
  expect(expected).toEqual(fields)
})

test('every setting of the settings page has a label and a line that says what it does', () => {
  const onPage = ENTRIES.filter(([, { control }]) => control === 'search' || control === 'faces')
  expect(onPage.length).toBeGreaterThan(8)
  for (const [key, { value }] of onPage) {
    const words = (value.choices ?? []).map((word) => `set.${key}.${word}`)
    for (const id of [`set.${key}`, `set.${key}.help`, ...words])
      expect({ ...help, ...frequencies }, key).toHaveProperty([id])
  }
})

/** Settings under which every other one decides something: two unlike groups, half of the people enrolled, full lists. */
const TELLING = parseLink('t=70&mated=0.5&searches=60&n=200000&g=A:1:1::4:-1~B:1:1::1:0').scenario

/** Values in place of those that would draw thousands of searches, or a word with a meaning of its own. */
const QUICK: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  searches: fc.integer({ min: 1, max: 99 }),
  seed: fc.stringMatching(/^[b-z]{4}$/),
}

/** How sure a number is follows from the product too, and the preset names it: not a setting that moves the number. */
const withoutRanges = (key: string, value: unknown): unknown => (key === 'range' ? undefined : value)

/** The numbers that are printed for a scenario, without the link that tells its settings. */
function numbersOf(scenario: typeof TELLING): Readonly<{ expected: string; run: string }> {
  const { expected, comparison, observed, searches } = report(scenario, '', { searches: true })
  return {
    expected: JSON.stringify([expected, comparison], withoutRanges),
    run: JSON.stringify([observed, searches]),
  }
}

test.each(ENTRIES.filter(([, { part, value }]) => part === 'scenario' && value.kind !== 'groups'))(
  'what %s is said to change, it changes',
  (key, { field, value, changes, isUsed }) => {
    const from = isUsed?.(TELLING) === false ? { ...TELLING, policy: 'cost' as const } : TELLING
    const before = numbersOf(from)
    const others = fc.sample(QUICK[key] ?? anyValue(value), { numRuns: 6, seed: 80 })
    const changed = (part: 'expected' | 'run'): boolean =>
      others.some((other) => numbersOf({ ...from, [field]: other })[part] !== before[part])
    expect({ expected: changed('expected'), run: changed('run') }).toEqual({
      expected: changes === 'expected',
      // Those to compare with are not drawn.
      run: changes !== 'display' && field !== 'comparison',
    })
  },
)
