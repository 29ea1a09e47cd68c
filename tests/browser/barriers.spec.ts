import { findBarriers } from './axe.ts'
import { COLOR_SCHEMES, SIZES, expect, open, test } from './fixtures.ts'

for (const colorScheme of COLOR_SCHEMES)
  for (const viewport of SIZES)
    test.describe(`in ${colorScheme}, ${viewport.width} wide`, () => {
      test.use({ colorScheme, viewport })

      test('axe-core, with all its rules, finds nothing on the first page', async ({ page }) => {
        await open(page)
        expect(await findBarriers(page)).toEqual([])
      })

      test('the first page does not scroll sideways', async ({ page }) => {
        await open(page)
        const [scrollWidth, clientWidth] = await page.evaluate(() => {
          const { scrollWidth: scroll, clientWidth: client } = document.documentElement
          return [scroll, client]
        })
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
      })
    })
