import { describe, expect, test } from 'vitest'
import { repeatData } from '../../src/figures/repeat/repeatData.ts'
import { repeatHeadline } from '../../src/figures/repeat/repeatWords.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { expectedAt } from '../../src/state/derive.ts'
import { headlineText } from '../../src/words/headline.ts'
import { sentenceInput, sentenceText } from '../../src/words/sentenceParts.ts'

const said = (query: string) => {
  const { scenario } = parseLink(query)
  return {
    headline: headlineText(scenario, expectedAt(scenario, scenario.threshold)),
    sentence: sentenceText(sentenceInput(scenario)),
    repeat: repeatHeadline({ ...repeatData(scenario), share: null }),
  }
}

describe('a share enrolled that nobody published', () => {
  test('is named, and called assumed, in every title and sentence whose number rests on it', () => {
    const britain = said('?preset=uk-pnd-2025')
    expect(britain.headline).toMatch(/of 750 people not in the gallery \(an assumed 25%\) for/)
    expect(britain.sentence).toMatch(/^Searching 3,000 faces \(75% assumed enrolled\) against/)
    expect(britain.repeat).toMatch(/people, if 75% of those searched for are enrolled \(assumed\)$/)
    expect(said('?preset=fbi-30m').headline).toContain('(an assumed 50%)')
    expect(said('?preset=airport-gate').repeat).toMatch(
      /, if 99% of those searched for are enrolled \(assumed\)$/,
    )
  })

  test('is not spoken of where a test searched for nobody who is enrolled', () => {
    for (const text of Object.values(said('?preset=aclu-2018')))
      expect(text).not.toMatch(/assumed enrolled|an assumed \d|\(assumed\)$/)
  })
})
