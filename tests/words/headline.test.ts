import { describe, expect, test } from 'vitest'
import { figure as scores } from '../../src/figures/scores/figure.ts'
import { formatRate } from '../../src/i18n/format.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { PRESET_SCENARIOS } from '../../src/scenario/presets/scenarios.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { expectedAt } from '../../src/state/derive.ts'
import { headlineText } from '../../src/words/headline.ts'

const scenarioOf = (link: string): Scenario => parseLink(link).scenario

const headlineOf = (query: string): string => {
  const scenario = scenarioOf(query)
  return headlineText(scenario, expectedAt(scenario, scenario.threshold))
}

describe('the headline of a named test', () => {
  test('says first what the test found, then the model’s number with its range, where they do not agree', () => {
    expect(headlineOf('?preset=california-2019')).toBe(
      'Test: 26 of 120 legislators mistaken for people who were arrested. ' +
        'Model: about 6 (between 2 and 40); it does not fit; the range holds it, but would hold almost anything.',
    )
    expect(headlineOf('?preset=massachusetts-2019')).toMatch(
      /^Test \(threshold not published\): 27 of 188 .*\. Model: about 8 \(between \d+ and \d+\); it does not fit/,
    )
  })

  test.each([...PRESET_SCENARIOS.keys()])('tells no number of the model as a fact: %s', (preset) => {
    const { threshold, mode } = scenarioOf(`?preset=${preset}`)
    for (const at of mode === 'rank' ? [threshold] : [threshold, 99, 99.9])
      expect(headlineOf(`?preset=${preset}&t=${at}`)).toMatch(/ would |by definition|^Test\b.* Model: about /)
  })

  test('names a setting whose threshold was not published, and does not give it percent', () => {
    expect(headlineOf('?preset=uk-pnd-2025')).toMatch(/^At its lower setting, this machine would mistake/)
    expect(headlineOf('?preset=uk-pnd-2025&t=90')).toMatch(/^At 90% \(assumed scale\), /)
  })

  test.each(['', '?preset=california-2019&t=90', '?preset=california-2019&n=1000000'])(
    'and nothing of it where the model gives it, or another state is shown: %s',
    (query) => expect(headlineOf(query)).not.toMatch(/^Test/),
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
