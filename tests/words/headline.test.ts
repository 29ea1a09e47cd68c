import { describe, expect, test } from 'vitest'
import { figure as scores } from '../../src/figures/scores/figure.ts'
import { formatRate } from '../../src/i18n/format.ts'
import { parseLink } from '../../src/scenario/links.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { expectedAt } from '../../src/state/derive.ts'
import { headlineText } from '../../src/words/headline.ts'

const scenarioOf = (link: string): Scenario => parseLink(link).scenario

const headlineOf = (query: string): string => {
  const scenario = scenarioOf(query)
  return headlineText(scenario, expectedAt(scenario, scenario.threshold))
}

describe('the headline of a named test', () => {
  test('says what the test found where the model does not give it', () => {
    expect(headlineOf('?preset=california-2019')).toMatch(/6 of 120 .*; the test found 26$/)
    expect(headlineOf('?preset=massachusetts-2019')).toMatch(
      /8 of 188 .*; the test, its threshold not published, found 27$/,
    )
  })

  test('names a setting whose threshold was not published, and does not give it percent', () => {
    expect(headlineOf('?preset=uk-pnd-2025')).toMatch(/^At its lower setting, this machine mistakes/)
    expect(headlineOf('?preset=uk-pnd-2025&t=90')).toMatch(/^At 90%, /)
  })

  test.each(['', '?preset=california-2019&t=90', '?preset=california-2019&n=1000000'])(
    'and nothing of it where the model gives it, or another state is shown: %s',
    (query) => expect(headlineOf(query)).not.toContain('the test found'),
  )
})

test('with no threshold in use, the table still says what each would do', () => {
  const { raw = [] } = scores.table(scenarioOf('?preset=fbi-30m'))
  const wrong = raw.map(([, share]) => Number(share))
  expect(wrong.length).toBeGreaterThan(4)
  expect(wrong.at(-1)).toBeLessThan(0.01)
  expect(wrong).toEqual(wrong.toSorted((a, b) => b - a))
})

test('a rate smaller than anybody can read is said to be below one that can be', () => {
  expect(formatRate(4.6e-110)).toBe('<0.00000001%')
  expect(formatRate(4.6e-10)).toBe('0.000000046%')
})
