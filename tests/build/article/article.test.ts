import { expect, test } from 'vitest'
import { renderArticle } from '../../../src/build/article/renderArticle.tsx'
import { FIVE_ARTICLES, OTHER_SOURCES } from '../../../src/build/article/articleSources.ts'
import { ARTICLE_START, ARTICLE_STEPS, queryAt, scenarioAt } from '../../../src/build/article/articleSteps.ts'
import { readState } from '../../../src/embed/protocol.ts'
import { grade, words } from '../../lessons/readability.ts'
import { articleParts, paragraphsOf, textOf } from './articleText.ts'

const { body, picture, alt } = renderArticle()
const { prose, sources } = articleParts(body)

test('the article has 900 to 1,300 words', () => {
  const count = words(textOf(prose)).length
  expect(count).toBeGreaterThanOrEqual(900)
  expect(count).toBeLessThanOrEqual(1300)
})

test('it can be read in grade 8, and no paragraph needs grade 10', () => {
  const paragraphs = paragraphsOf(prose).filter((text) => words(text).length >= 8)
  expect(grade(paragraphs.join(' '))).toBeLessThanOrEqual(8)
  expect(paragraphs.filter((text) => grade(text) > 10)).toEqual([])
})

test('the picture of its previews has its title, and both counts in its words', () => {
  for (const text of ['How sure is 80% sure?', 'At 80%', 'about 28', 'At 99%', 'hardly anyone'])
    expect(picture).toContain(text)
  expect(picture).not.toContain('⟦')
  expect(alt.length).toBeLessThanOrEqual(250)
})

test('every message is there', () => {
  expect(body).not.toContain('⟦')
  expect(body).not.toMatch(/\{\w+\}|undefined|—/)
})

test('people are wrongly matched or missed; no word of trade and no name of a member is used', () => {
  expect(textOf(prose)).not.toMatch(
    /false (?:positive|negative)|\baccuracy\b|error rate|\bbiased?\b|Lewis|Gomez|Markey/i,
  )
})

test('every source is leaned on in the text, and every link of the text is in the list of sources', () => {
  const linked = new Set([...prose.matchAll(/href="(https?:[^"]+)"/g)].map((match) => match[1]))
  const listed = [...FIVE_ARTICLES, ...OTHER_SOURCES].map(({ url }) => url)
  expect(linked).toEqual(new Set(listed))
  for (const url of listed) expect(sources).toContain(`href="${url}"`)
})

test('what a step tells the figure is what the figure takes, whole', () => {
  for (const { changes } of ARTICLE_STEPS) expect(readState(changes)).toEqual(changes)
  expect(readState(ARTICLE_START)).toEqual(ARTICLE_START)
  for (const step of ARTICLE_STEPS) expect(() => scenarioAt(step), step.id).not.toThrow()
})

test('threshold, gallery, groups, luck and policy are all shown, and the reader gets the controls at the end', () => {
  const shown = ARTICLE_STEPS.map((step) => new URLSearchParams(queryAt(step)))
  const values = (key: string): Set<string | null> => new Set(shown.map((query) => query.get(key)))
  expect(values('t')).toEqual(new Set(['80', '99']))
  expect(values('n')).toEqual(new Set(['25000', '850000', '30000000', '300000']))
  expect(values('view')).toEqual(new Set(['searches', 'scores', 'groups', 'growth', 'repeat', 'map']))
  expect(values('policy')).toContain('equal-fpir')
  expect(values('mode')).toContain('rank')
  expect(shown.at(-1)?.get('hide')).toBe('none')
})
