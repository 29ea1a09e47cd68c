import { expect, test } from 'vitest'
import { sentenceInput, sentenceText } from '../../src/words/sentenceParts.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { expectedAt } from '../../src/state/derive.ts'

function sentenceOf(link: string): string {
  const { scenario } = parseLink(link)
  const current = expectedAt(scenario, scenario.threshold)
  return sentenceText({ scenario, current, compared: null, run: 0, runCompared: null })
}

test('with no threshold everyone who is not in the gallery is wrongly matched', () => {
  expect(sentenceOf('?mode=rank')).toContain(
    'every search names its 5 best lookalikes, so 535 people are wrongly matched',
  )
})

test('where everyone searched for is in the gallery the list of names is not said to be why no one is', () => {
  expect(sentenceOf('?mode=rank&mated=1')).toContain(
    'every search names its 5 best lookalikes, but no one can be wrongly matched, since everyone searched for is in the gallery',
  )
})

test('of both thresholds it says how many this run has, where there are any: the picture beside it counts those', () => {
  const said = (link: string): string => sentenceText(sentenceInput(parseLink(link).scenario))
  expect(said('?t=60&n=1e9')).toMatch(
    /about 533 people are wrongly matched \(this run: 532\)\. At 99%, about 9 people are wrongly matched \(this run: 14\) and/,
  )
  expect(said('')).toContain('At 99%, no one is wrongly matched, but')
})
