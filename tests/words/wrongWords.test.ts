import { expect, test } from 'vitest'
import { wrongWords } from '../../src/words/wrongWords.ts'
import { countAtLeast, repeatedCount, wrongMatchRuns } from '../../src/engine/repeats.ts'
import { formatCount, oneIn } from '../../src/i18n/format.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { expectedAt, settingAt } from '../../src/state/derive.ts'

function at(link: string) {
  const { scenario } = parseLink(link)
  const rates = expectedAt(scenario, scenario.threshold)
  return {
    rates,
    said: wrongWords(rates, scenario.matedShare),
    setting: settingAt(scenario, scenario.threshold),
  }
}

test('with one search the chance of a wrong match is that search’s own', () => {
  const { rates, said } = at('?searches=1')
  expect(said).toMatchObject({ kind: 'rare', chance: formatCount(oneIn(rates.overall.fpir)) })
  expect(said.chance).toBe('25')
})

test.each(['?searches=3', '?searches=8', '?searches=10&mated=0.5', '?t=90&searches=100', '?t=99'])(
  'one test in so many is what repeating the test gives: %s',
  (link) => {
    const { rates, said, setting } = at(link)
    const chance = countAtLeast(repeatedCount(wrongMatchRuns(setting, rates)), 1)
    expect(said.chance).toBe(formatCount(oneIn(chance)))
  },
)

test('nobody is called hardly anyone whom the model may match in one test of ten', () => {
  const { rates } = at('?preset=uk-pnd-2025&t=97.77')
  expect(wrongWords(rates, 0.75)).toMatchObject({ kind: 'rare', isOften: 'false' })
  expect(wrongWords(rates, 0.75, 0.3)).toMatchObject({ kind: 'rare', isOften: 'true' })
})
