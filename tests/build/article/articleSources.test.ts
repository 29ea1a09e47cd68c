import { expect, test } from 'vitest'
import { modelParameters } from '../../../src/pages/model/modelParameters.ts'
import { FIVE_ARTICLES, OTHER_SOURCES } from '../../../src/build/article/articleSources.ts'
import * as citations from '../../../src/scenario/presets/citations.ts'

const { TECHSPOT_2018, SPUTNIK_2018, LETTER_ARTICLE_2018, ITWIRE_2018, PACKT_2018, NIST_8280 } = citations

test('the five articles have their addresses wherever they are cited, the same as in the article', () => {
  const cited = [TECHSPOT_2018, SPUTNIK_2018, LETTER_ARTICLE_2018, ITWIRE_2018, PACKT_2018]
  expect(cited.map(({ url }) => url)).toEqual(FIVE_ARTICLES.map(({ url }) => url))
  for (const { url } of cited) expect(url).toMatch(/^https?:\/\//)
})

test('no address is written twice: a page that is cited in both places has one', () => {
  const known = Object.values(citations).flatMap(({ url }) => (url === null ? [] : [url]))
  expect(new Set(known).size).toBe(known.length)
  expect(OTHER_SOURCES.find(({ id }) => id === 'nist')?.url).toBe(NIST_8280.url)
})

test('the Model page links NIST where a setting is NIST’s', () => {
  const cross = modelParameters().find(({ id }) => id === 'cross')
  expect(cross?.sources).toContain(NIST_8280)
})
