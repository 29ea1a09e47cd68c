import { fileOf } from '../../../src/embed/fileOf.ts'
import { VIEWS } from '../../../src/scenario/display.ts'
import { expect, figureTest as test } from './figureTest.ts'

/** Width of the frame, and the first px of it that headline, picture and slider are in. */
const FOLDS = [
  [360, 420],
  [640, 480],
] as const

for (const view of VIEWS)
  test(`${view}: headline, picture and slider, in this order, are in the first sight`, async ({
    page,
    sites,
  }) => {
    for (const [width, most] of FOLDS) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${sites.figures}/${fileOf(view)}`)
      await expect(page.locator('.embed-controls .slider-input').first()).toBeVisible()
      const box = async (what: string) =>
        (await page.locator(what).first().boundingBox()) ?? { y: 0, height: 0 }
      const [headline, picture, controls] = [
        await box('h1'),
        await box('.figure-drawing'),
        await box('.embed-controls'),
      ]
      expect(headline.y).toBeLessThan(20)
      expect(picture.y).toBeGreaterThanOrEqual(headline.y + headline.height)
      expect(controls.y).toBeGreaterThanOrEqual(picture.y + picture.height)
      expect(controls.y + controls.height, `${width} px`).toBeLessThanOrEqual(most)
    }
  })
