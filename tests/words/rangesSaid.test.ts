import { describe, expect, it, test } from 'vitest'
import { cardOf } from '../../src/build/cards/card.ts'
import { oembed } from '../../src/build/cards/oembed.ts'
import { renderCards } from '../../src/build/cards/renderCards.tsx'
import { parseLink } from '../../src/scenario/links.ts'
import { PRESETS, presetById } from '../../src/scenario/presets/index.ts'
import { productOf } from '../../src/scenario/presets/product.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { expectedAt } from '../../src/state/derive.ts'
import { publishedFit } from '../../src/state/publishedFit.ts'
import { missedRangeAt, wrongRangeAt } from '../../src/state/ranges.ts'
import { headlineText } from '../../src/words/headline.ts'
import { missedBrief, missedUnmarked } from '../../src/words/missWords.ts'
import { publishedWords } from '../../src/words/publishedWords.ts'
import { rangeText } from '../../src/words/shareRange.ts'
import { sentenceInput, sentenceText } from '../../src/words/sentenceParts.ts'
import { wrongBetween } from '../../src/words/wrongBetween.ts'

const THRESHOLDS = [50, 80, 95, 99, 99.9, 99.99]
const SITE = 'https://news.example/lookalike/'

const sentenceOf = (scenario: Scenario): string => sentenceText(sentenceInput(scenario))

const scenarioOf = (link: string): Scenario => parseLink(link).scenario
const ids = PRESETS.map(({ id }) => id)

const states: readonly (readonly [string, Scenario])[] = ids.flatMap((id) =>
  THRESHOLDS.map((t): readonly [string, Scenario] => [`${id} at ${t}`, scenarioOf(`?preset=${id}&t=${t}`)]),
)

/** Everything that is said of misses: each with `between` or `at most`, and the word one glance away. */
const RANGED_MISS =
  /(?:between (?:1 in [\d,.a-z ]+ and 1 in [\d,.a-z ]+|[\d.]+% and [\d.]+% of)|at most 1 in [\d,]+) true matches (?:is|are|would be) missed \(assumed[; )]/

describe('every preset at every threshold', () => {
  it.each(states)(
    '%s: nobody is nobody, and misses have their range and the word assumed',
    (_name, scenario) => {
      const said = sentenceOf(scenario)
      const { falsePositives } = expectedAt(scenario, scenario.threshold).overall
      expect(falsePositives).toBeGreaterThan(0)
      expect(`${said} ${headlineText(scenario, expectedAt(scenario, scenario.threshold))}`).not.toMatch(
        /\b(?:no one|nobody)\b/i,
      )
      for (const [clause] of said.matchAll(/[^.(]*true match(?:es)? (?:is|are|would be) missed[^.]*/g))
        expect(said.slice(said.indexOf(clause) - 60), said).toMatch(RANGED_MISS)
      expect(said).toContain('true matches')
    },
  )
})

describe('every card', () => {
  const cards = new Map(renderCards(SITE).map((card) => [card.id, card]))
  it.each(ids)(
    '%s names its event with what was published, or says that it is made up, wherever it is named',
    (id) => {
      const { published, alt, sentence } = cardOf(id)
      const { svg, head, body } = cards.get(id)!
      expect(published).toMatch(/^Published.*: .* This model: .*; .*\.$|made up\.$/)
      const description = /property="og:description" content="([^"]*)"/.exec(head)?.[1]
      for (const text of [sentence, description, oembed(cardOf(id), SITE).html, svg, body])
        expect(text).toContain(published)
      expect(alt).toMatch(/Published.*: .*\.$|Made up\.$/)
      expect([svg, head, body, alt].join(' ')).not.toMatch(/\b(?:no one|nobody)\b/i)
      for (const [, missed = ''] of svg.matchAll(/>true matches (?:that would be )?missed: ([^<]*)</g))
        expect(missed).toMatch(/^(?:between|at most) .* \(assumed\)$/)
    },
  )
})

describe('how sure the model is', () => {
  it('is said narrow near the published count and wide far from it', () => {
    const near = scenarioOf('?n=25000&t=80')
    const far = scenarioOf('?n=30000000&t=99')
    const apart = (scenario: Scenario) => {
      const { low, high } = wrongRangeAt(scenario, scenario.threshold)!
      return high / low
    }
    expect(apart(near)).toBeLessThan(2)
    expect(apart(far)).toBeGreaterThan(10)
    expect(sentenceOf(near)).toMatch(
      /about 28 people are wrongly matched \(on average between 2\d and 3\d; this run/,
    )
    expect(sentenceOf(far)).toMatch(
      /\(on average anything from 1 person in [1-9],?\d{2,3} tests to [2-9] in each: the model cannot say; this run/,
    )
  })

  it('is a bound where ends far apart are both rare, and said to be no answer where the higher is not', () => {
    expect(wrongBetween(scenarioOf(''), 99)).toBe('at most 1 test in 290')
    expect(wrongBetween(scenarioOf('?preset=uk-pnd-2025'), 97.77)).toMatch(
      /^anything from 1 test in [\d.]+ million to 1 in \d: the model cannot say$/,
    )
    expect(rangeText(0.001, { low: 2e-6, high: 0.3 })).toBe(
      'anything from 1 in 500,000 to 1 in 3: the model cannot say',
    )
    expect(rangeText(0.001, { low: 2e-6, high: 0.003 })).toBe('at most 1 in 330')
    expect(missedUnmarked(0.01, { low: 1e-5, high: 0.4 }, 0.5)).toBe(
      'anything from 1 in 100,000 to 1 in 3 true matches is missed: the model cannot say',
    )
    expect(missedBrief(0.001, { low: 1e-6, high: 0.009 })).toBe('at most 1 in 110')
  })

  it('is said of misses at 99 % as of those at 80 %', () => {
    expect(sentenceOf(scenarioOf(''))).toMatch(
      /between 1 in 1\d and 1 in 2 true matches would be missed \(assumed; between 1 in \d+ and 1 in \d+ at 80%\)/,
    )
  })

  it('is not said where it is no wider than the digits shown', () => {
    expect(wrongBetween(scenarioOf('?mode=rank'), 80)).toBeNull()
    expect(missedUnmarked(0.2, { low: 0.2, high: 0.2 }, 0.5)).toBe('1 in 5 true matches is missed')
  })

  it('is rougher while something is dragged, and of the same size', () => {
    const scenario = scenarioOf('?n=30000000&t=95')
    for (const range of [wrongRangeAt, missedRangeAt]) {
      const [all, few] = [range(scenario, 95)!, range(scenario, 95, true)!]
      expect(few).not.toEqual(all)
      expect(few.high / all.high).toBeGreaterThan(0.5)
      expect(few.high / all.high).toBeLessThan(2)
    }
  })

  it('follows the product, though the preset moves no other number', () => {
    const one = scenarioOf('?preset=aclu-2018')
    const other = { ...one, preset: 'california-2019' }
    expect(productOf(other)).not.toBe(productOf(one))
    expect(expectedAt(other, 80)).toEqual(expectedAt(one, 80))
    const width = (scenario: Scenario) => wrongRangeAt(scenario, 80)!.high - wrongRangeAt(scenario, 80)!.low
    expect(width(other)).toBeGreaterThan(2 * width(one))
  })
})

describe('what was published, beside the model', () => {
  test('a count that does not fit is said not to', () => {
    expect(publishedWords(scenarioOf('?preset=california-2019'))).toMatch(
      /^Published at 80%: 26 of 120 wrongly matched\. This model: 6 \(between \d+ and \d+\); it does not fit/,
    )
  })

  test('one that a setting was solved from fits, and is said to have been fitted', () => {
    for (const preset of PRESETS) {
      const fit = publishedFit(preset.scenario)
      if (fit?.fit !== 'solved') continue
      expect(publishedWords(preset.scenario)).toContain('it was fitted to this')
      expect(Math.abs(fit.row.model.rate / fit.row.published.rate - 1), preset.id).toBeLessThan(0.02)
      // Its range holds it too: it must.
      if (fit.range === null) continue
      expect(fit.row.published.rate, preset.id).toBeGreaterThanOrEqual(fit.range.low)
      expect(fit.row.published.rate, preset.id).toBeLessThanOrEqual(fit.range.high)
    }
    expect(publishedFit(presetById('aclu-2018')!.scenario)?.fit).toBe('solved')
  })

  test('other settings than those of the event are not held against it', () => {
    expect(publishedWords(scenarioOf('?preset=california-2019&n=1000'))).toBe(
      'Published at 80%: 26 of 120 wrongly matched, at other settings than these.',
    )
  })

  test('a scene of which nothing was published is made up', () => {
    expect(publishedWords(scenarioOf('?preset=crowd-watchlist'))).toBe(
      'No result was published: this scene is made up.',
    )
  })
})
