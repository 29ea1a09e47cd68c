import { findInEveryLook } from './axe.ts'
import { SIZES, expect, open, test } from './fixtures.ts'

test('axe-core, with all its rules, finds nothing on the first page', async ({ page }) => {
  await open(page)
  expect(await findInEveryLook(page)).toEqual([])
})

for (const viewport of SIZES)
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport })

    test('the first page does not scroll sideways', async ({ page }) => {
      await open(page)
      const [scrollWidth, clientWidth] = await page.evaluate(() => {
        const { scrollWidth: scroll, clientWidth: client } = document.documentElement
        return [scroll, client]
      })
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    })
  })
