import { expect, test } from 'vitest'
import { sentenceText } from '../../src/words/sentenceParts.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { expectedAt } from '../../src/state/derive.ts'

function sentenceOf(link: string): string {
  const { scenario } = parseLink(link)
  const current = expectedAt(scenario, scenario.threshold)
  return sentenceText({ scenario, current, compared: null, run: 0 })
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
