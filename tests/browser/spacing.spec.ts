import type { Page } from '@playwright/test'
import { findCutTexts, SPACED } from './cutTexts.ts'
import { TOPICS, openTopic } from './explorePanels.ts'
import { expect, open, test } from './fixtures.ts'
import { NAMED } from './untidyNames.ts'

const PAGES = {
  Explore: '',
  'Explore with names of all kinds': `g=${NAMED}&mated=0.3`,
  'a lesson': 'lesson=what-80-means',
  'a lesson with its controls': 'lesson=what-80-means&step=lineup&predict=0',
  Evidence: '#evidence',
  Claims: '#claims',
  Teachers: '#teachers',
  Model: '#model',
  Privacy: '#privacy',
} as const

/** Looks at the screen as it is drawn next. */
async function look(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1)
      // oxlint-disable-next-line no-await-in-loop -- one frame after the other
      await new Promise((done) => requestAnimationFrame(done))
  })
  return page.evaluate(findCutTexts)
}

/** Looks at a page from its top to its end: what is drawn only where it is seen, and what stays in its place. */
async function lookDown(page: Page): Promise<readonly string[]> {
  const found = new Set<string>()
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight)
  for (let top = 0; top < (await height()); top += 700) {
    // oxlint-disable-next-line no-await-in-loop -- one screen after the other
    await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top)
    // oxlint-disable-next-line no-await-in-loop
    for (const trouble of await look(page)) found.add(trouble)
  }
  return [...found]
}

for (const width of [360, 1280])
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    // As a reader has it, before anything is drawn.
    test.beforeEach(({ page }) =>
      page.addInitScript((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [sheet]
      }, SPACED),
    )

    for (const [name, query] of Object.entries(PAGES))
      test(`with room between lines, words and letters nothing is cut, covered or too wide: ${name}`, async ({
        page,
      }) => {
        await open(page, query)
        await page.waitForLoadState('networkidle')
        expect(await lookDown(page)).toEqual([])
      })

    test('with room between lines, words and letters nothing is cut in what Explore opens', async ({
      page,
    }) => {
      await open(page)
      for (const topic of TOPICS) {
        // oxlint-disable-next-line no-await-in-loop -- one question after the other
        await openTopic(page, topic)
        // oxlint-disable-next-line no-await-in-loop
        expect.soft(await look(page), topic).toEqual([])
      }
    })
  })
