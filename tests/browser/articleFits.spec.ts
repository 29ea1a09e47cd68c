import { expectedStates, figureOf, openArticle, scrollTo } from './articleTest.ts'
import { expect, test } from './fixtures.ts'

test.describe('in a window of 1,280 × 800', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('every part shows all of its figure: nothing is below the fold or behind a button', async ({
    page,
  }) => {
    await openArticle(page)
    for (const [id] of await expectedStates(page)) {
      await scrollTo(page, id)
      await expect
        .poll(() => page.locator('.stage').evaluate((one) => one.scrollHeight - one.clientHeight), {
          message: id,
        })
        .toBeLessThanOrEqual(0)
    }
    await scrollTo(page, 'gap')
    await expect(figureOf(page).locator('.repeat-question')).toBeVisible()
  })
})

test('previews of its link have its title and a picture of 1,200 × 630', async ({ page, request }) => {
  await page.goto('./article/')
  const meta = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content')
  expect(await meta('title')).toBe('How sure is 80% sure?')
  expect(await meta('image:alt')).toMatch(/80%.*28/)
  expect(await meta('image')).toMatch(/^https:.*\/article\/picture\.png$/)
  const picture = await (await request.get('./article/picture.png')).body()
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
})
